import { describe, expect, it } from "vitest";
import { pathInProject, readProject } from "../../server/src/check/project-file";
import { noSettings, readSettings } from "../../server/src/check/settings";
import { inEnglish } from "../words/plain";

const root = "file:///paper";

/** Reads a project file and shows each problem as the words it stands at, and what is said of them. */
function checkProblems(text: string, expected: readonly (readonly [string, string])[]): void {
  const { problems } = readProject(text, root, noSettings);
  expect(problems.map(({ start, end, message }) => [text.slice(start, end), inEnglish(message)])).toEqual(
    expected.map(([at, message]) => [at, expect.stringContaining(message)]),
  );
}

describe("a project file", () => {
  it("settles names, facts, sources, findings and rules, with comments and trailing commas", () => {
    const project = readProject(
      `{
        // The desk's spellings.
        "names": [ { "name": "Ilse Brandvold", "kind": "person", "also": ["Ils Brandvold"], "role": "harbour master", } ],
        "distinct": [ ["Jon Pell", "John Pell"] ],
        "facts": [ { "about": "ferry berths", "value": 12 } ],
        "trusted": [ "sources/**" ],
        "include": [ "**/*.txt" ],
        "exclude": [ "archive/**" ],
        "rules": { "name-introduction": "off" },
        "accepted": [ { "rule": "number-conflict", "path": "b.txt", "exact": "12", "prefix": "some ", "suffix": "" } ],
      }`,
      root,
      noSettings,
    );
    expect(project.problems).toEqual([]);
    expect(project.names).toEqual([
      { name: "Ilse Brandvold", kind: "person", also: ["Ils Brandvold"], role: "harbour master" },
    ]);
    expect(project.distinct).toEqual([["Jon Pell", "John Pell"]]);
    expect(project.facts).toEqual([{ about: "ferry berths", value: "12" }]);
    expect(project.include).toEqual(["**/*.txt"]);
    expect(project.exclude).toEqual(["archive/**"]);
    expect([...project.rules]).toEqual([["name-introduction", "off"]]);
    expect(project.accepted).toEqual([
      { rule: "number-conflict", path: "b.txt", exact: "12", prefix: "some ", suffix: "" },
    ]);
  });

  it("takes a finding that was accepted at the very end of its article", () => {
    const entry = { rule: "number-conflict", path: "b.txt", exact: "12", prefix: "", suffix: "\n" };
    const project = readProject(JSON.stringify({ accepted: [entry] }), root, noSettings);
    expect(project.problems).toEqual([]);
    expect(project.accepted).toEqual([entry]);
  });

  it("trusts the articles that its globs name, by their decoded paths", () => {
    const { isTrusted } = readProject(`{"trusted": ["sources/**", "wire *.md"]}`, `${root}/`, noSettings);
    expect(isTrusted("file:///paper/sources/a.txt")).toBe(true);
    expect(isTrusted("file:///paper/sources/deep/a.txt")).toBe(true);
    expect(isTrusted("file:///paper/desk/wire%20two.md")).toBe(true);
    expect(isTrusted("file:///paper/drafts/a.txt")).toBe(false);
    expect(isTrusted("file:///elsewhere/sources/a.txt")).toBe(false);
  });

  it("trusts nothing where there is no file", () => {
    const project = readProject(undefined, undefined, noSettings);
    expect(project.isTrusted("untitled:Untitled-1")).toBe(false);
    expect(project.problems).toEqual([]);
  });

  it("gives way to an editor's rules, include and exclude, rule by rule, and to nothing else", () => {
    const settings = readSettings({
      rules: { magnitude: "error", "no-such-rule": "off", "list-count": 3 },
      exclude: ["old/**", 7],
      include: [],
      names: [{ name: "Nobody" }],
    });
    const project = readProject(
      `{"rules": {"magnitude": "off", "date-conflict": "hint"}, "include": ["*.md"], "exclude": ["x/**"]}`,
      root,
      settings,
    );
    expect([...project.rules]).toEqual([
      ["magnitude", "error"],
      ["date-conflict", "hint"],
    ]);
    expect(project.exclude).toEqual(["old/**"]);
    expect(project.include).toEqual(["*.md"]);
    expect(project.names).toEqual([]);
  });
});

describe("a bad entry of a project file", () => {
  it("is reported at its place, and the rest still counts", () => {
    const text = `{ "names": [ { "name": "Ana Ruiz" }, { "nam": "Ana Ruis" }, "Ana", { "name": 5 } ], "trusted": "sources" }`;
    checkProblems(text, [
      [`{ "nam": "Ana Ruis" }`, "“name” is missing"],
      [`"nam"`, "“nam” means nothing here"],
      [`"Ana"`, "A name should be an object"],
      ["5", "“name” should be a text"],
      [`"sources"`, "“trusted” should be a list"],
    ]);
    expect(readProject(text, root, noSettings).names.map(({ name }) => name)).toEqual(["Ana Ruiz"]);
  });

  it("may be a rule or a severity that there is not", () => {
    checkProblems(
      `{ "rules": { "name-speling": "off", "magnitude": "loud", "project-file": "off", "list-count": "hint" } }`,
      [
        [`"name-speling"`, "There is no rule “name-speling”"],
        [`"loud"`, `"error", "warning"`],
        [`"project-file"`, "can't be set"],
      ],
    );
  });

  it("may be an unknown key, a lone name among the different ones, or a selector without words", () => {
    checkProblems(
      `{ "nmaes": [], "distinct": [["Jon Pell"]], "accepted": [{ "rule": "magnitude", "path": "a.txt" }] }`,
      [
        [`"nmaes"`, "“nmaes” means nothing here"],
        [`["Jon Pell"]`, "two or more names"],
        [`{ "rule": "magnitude", "path": "a.txt" }`, "“exact” is missing"],
      ],
    );
  });

  it("may be a kind of name that there is not: the name counts without it", () => {
    const text = `{ "names": [{ "name": "Ana Ruiz", "kind": "human" }] }`;
    checkProblems(text, [[`"human"`, `"person"`]]);
    expect(readProject(text, root, noSettings).names).toHaveLength(1);
  });

  it("may be the whole file: then nothing counts, and it is said where", () => {
    const text = `{ "names": [ { "name": "Ana Ruiz" } ] "facts": [] }`;
    const project = readProject(text, root, noSettings);
    expect(project.unreadable).toBe(true);
    expect(project.names).toEqual([]);
    checkProblems(text, [[`"facts"`, "not JSON: comma expected"]]);
    expect(readProject("", root, noSettings).unreadable).toBe(true);
    expect(readProject("[]", root, noSettings).unreadable).toBe(false);
    checkProblems("[]", [["[]", "should be an object"]]);
  });
});

describe("an article's path in its project", () => {
  it("is relative, decoded, and only for what the folder holds", () => {
    expect(pathInProject(root, "file:///paper/a%20b/c.txt")).toBe("a b/c.txt");
    expect(pathInProject(root, "file:///paper/100%.txt")).toBe("100%.txt");
    expect(pathInProject(root, "file:///papers/c.txt")).toBeUndefined();
    expect(pathInProject(undefined, "file:///paper/c.txt")).toBeUndefined();
  });
});
