import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import Ajv from "ajv-draft-04";
import addFormats from "ajv-formats";
import { describe, expect, it } from "vitest";
import { describeRules, toSarif } from "../../server/src/report/sarif";
import { resultOf, type Texts, type WrittenFinding } from "./findings-fixture";

/** The official schema, as the package `@microsoft/jest-sarif` ships it. */
const packageFile = createRequire(import.meta.url).resolve("@microsoft/jest-sarif/package.json");
const schemaFile = join(dirname(packageFile), "lib/schemas/sarif-2.1.0-rtm.5.json");
const ajv = new Ajv({ strict: false, unicodeRegExp: false });
addFormats(ajv as never);
const validate = ajv.compile(JSON.parse(readFileSync(schemaFile, "utf8")));

const rules = describeRules(
  [
    {
      id: "name-spelling",
      severity: "warning",
      title: "Name spelled two ways",
      description: "Reports a near miss of another name.",
      check: () => [],
    },
  ],
  { "name-spelling": "# name-spelling\n\nA page." },
);

// biome-ignore lint/suspicious/noExplicitAny: a test may look anywhere into the log.
function sarifOf(texts: Texts, findings: readonly WrittenFinding[]): any {
  const log = toSarif(resultOf(texts, findings), rules, "1.2.3");
  expect(validate(log), JSON.stringify(validate.errors)).toBe(true);
  return JSON.parse(JSON.stringify(log));
}

const texts = {
  "drafts/ä b#1.txt": "The ferry 🚢 sank.\r\nIlse Brandvald said so.",
  "a.txt": "Ilse Brandvold runs the harbour.",
};
const misspelled: WrittenFinding = {
  at: "drafts/ä b#1.txt: Ilse Brandvald",
  message: "“Ilse Brandvald” is spelled “Ilse Brandvold” elsewhere.",
  related: { "a.txt: Ilse Brandvold": "The other spelling." },
  change: "Ilse Brandvold",
};

describe("a SARIF log", () => {
  it("is valid where nothing was found", () => {
    expect(sarifOf({}, []).runs[0].results).toEqual([]);
  });

  it("counts lines and columns from 1, in UTF-16 code units, and encodes paths", () => {
    const [run] = sarifOf(texts, [misspelled]).runs;
    expect(run.columnKind).toBe("utf16CodeUnits");
    const [result] = run.results;
    expect(result).toMatchObject({ ruleId: "name-spelling", ruleIndex: 0, level: "warning" });
    expect(result.locations[0].physicalLocation).toEqual({
      artifactLocation: { uri: "drafts/%C3%A4%20b%231.txt" },
      region: {
        startLine: 2,
        startColumn: 1,
        endLine: 2,
        endColumn: 15,
        snippet: { text: "Ilse Brandvald" },
      },
    });
    expect(result.relatedLocations[0]).toMatchObject({
      physicalLocation: { artifactLocation: { uri: "a.txt" }, region: { startLine: 1, startColumn: 1 } },
      message: { text: "The other spelling." },
    });
    expect(result.fixes).toEqual([
      {
        description: { text: "Change to “Ilse Brandvold”" },
        artifactChanges: [
          {
            artifactLocation: { uri: "drafts/%C3%A4%20b%231.txt" },
            replacements: [
              {
                deletedRegion: { startLine: 2, startColumn: 1, endLine: 2, endColumn: 15 },
                insertedContent: { text: "Ilse Brandvold" },
              },
            ],
          },
        ],
      },
    ]);
  });

  it("parts a fix over several files by file", () => {
    const both = { ...texts, "b.txt": "Again Ilse Brandvald.\nAnd once more." };
    const fixed = { ...misspelled, changeToo: ["b.txt: Ilse Brandvald"] };
    const [{ artifactChanges }] = sarifOf(both, [fixed]).runs[0].results[0].fixes;
    // biome-ignore lint/suspicious/noExplicitAny: as above.
    const places = artifactChanges.map(({ artifactLocation, replacements }: any) => [
      artifactLocation.uri,
      // biome-ignore lint/suspicious/noExplicitAny: as above.
      ...replacements.map(({ deletedRegion }: any) => [deletedRegion.startLine, deletedRegion.startColumn]),
    ]);
    expect(places).toEqual([
      ["drafts/%C3%A4%20b%231.txt", [2, 1]],
      ["b.txt", [1, 7]],
    ]);
  });

  it("leaves out what changes no article: a log has no fix without a change", () => {
    const resultOfOne = (finding: WrittenFinding) => sarifOf(texts, [finding]).runs[0].results[0];
    expect(resultOfOne({ ...misspelled, mayStay: true }).fixes.length).toBe(1);
    expect(resultOfOne({ at: misspelled.at, mayStay: true }).fixes).toBeUndefined();
  });

  it("describes the rules with their pages", () => {
    const { driver } = sarifOf(texts, []).runs[0].tool;
    expect(driver.version).toBe("1.2.3");
    expect(driver.rules[0]).toEqual({
      id: "name-spelling",
      name: "NameSpelling",
      shortDescription: { text: "Name spelled two ways" },
      fullDescription: { text: "Reports a near miss of another name." },
      defaultConfiguration: { level: "warning" },
      help: { text: "Reports a near miss of another name.", markdown: "# name-spelling\n\nA page." },
    });
    expect(driver.rules.at(-1).id).toBe("project-file");
  });

  it("has levels for all severities", () => {
    const severities = ["error", "warning", "information", "hint"] as const;
    const levels = severities.map(
      (severity) => sarifOf(texts, [{ ...misspelled, severity }]).runs[0].results[0].level,
    );
    expect(levels).toEqual(["error", "warning", "note", "note"]);
  });

  it("gives fingerprints that stay when lines move, and differ for each finding", () => {
    const marksOf = (text: string): string[] =>
      sarifOf({ "b.txt": text }, [{ at: "b.txt: Anna" }, { at: "b.txt: Ana" }]).runs[0].results.map(
        (result: { partialFingerprints: Record<string, string> }) => result.partialFingerprints["finding/v1"],
      );
    const before = marksOf("Anna came.\nAna went.");
    expect(new Set(before).size).toBe(2);
    expect(marksOf("A new line.\n\nAnna came.\nAna went.\n")).toEqual(before);
  });
});
