import { readFileSync } from "node:fs";
import { Ajv } from "ajv";
import { describe, expect, it } from "vitest";
import { ruleIds, severities } from "../../server/src/check/finding";
import { readProject } from "../../server/src/check/project-file";
import { noSettings } from "../../server/src/check/settings";

const schema = JSON.parse(readFileSync("schemas/fact-annotation.schema.json", "utf8"));
const ajv = new Ajv({ allowUnionTypes: true });
ajv.addVocabulary(["allowComments", "allowTrailingCommas", "defaultSnippets"]);
const validate = ajv.compile(schema);

/** What an editor's schema says of a project file should be what the program says. */
function checkAgreement(file: unknown, isRight: boolean): void {
  const { problems } = readProject(JSON.stringify(file), "file:///paper", noSettings);
  expect({ schema: validate(file), program: problems.length === 0 }).toEqual({
    schema: isRight,
    program: isRight,
  });
}

describe("the project file's schema", () => {
  it("knows every rule and severity", () => {
    expect(schema.definitions.rule.enum).toEqual(ruleIds);
    expect(Object.keys(schema.properties.rules.properties)).toEqual(ruleIds);
    expect(schema.definitions.severity.enum).toEqual([...severities, "off"]);
  });

  it("takes what the program takes", () => {
    checkAgreement({}, true);
    checkAgreement(
      { $schema: "x", names: [{ name: "Ana Ruiz", also: [], kind: "person", role: "mayor" }] },
      true,
    );
    checkAgreement({ distinct: [["Jon Pell", "John Pell"]], facts: [{ about: "berths", value: 12 }] }, true);
    checkAgreement({ trusted: ["a/**"], include: [], exclude: ["b"], rules: { magnitude: "off" } }, true);
    checkAgreement({ accepted: [{ rule: "magnitude", path: "a.txt", exact: "5" }] }, true);
  });

  it("refuses what the program reports", () => {
    checkAgreement([], false);
    checkAgreement({ nmaes: [] }, false);
    checkAgreement({ names: [{ kind: "person" }] }, false);
    checkAgreement({ names: [{ name: " " }] }, false);
    checkAgreement({ names: [{ name: "Ana", kind: "human" }] }, false);
    checkAgreement({ distinct: [["Jon Pell"]] }, false);
    checkAgreement({ facts: [{ about: "berths" }] }, false);
    checkAgreement({ trusted: "a/**" }, false);
    checkAgreement({ rules: { magnitude: "loud" } }, false);
    checkAgreement({ rules: { "no-such-rule": "off" } }, false);
    checkAgreement({ accepted: [{ rule: "magnitude", path: "a.txt" }] }, false);
    checkAgreement({ accepted: [{ path: "a.txt", exact: "5" }] }, false);
  });
});
