import { expect, test } from "vitest";
import type { ProjectRecord } from "../../server/src/check/finding";
import { addRecord } from "../../server/src/protocol/project-record";
import { inEnglish } from "../words/plain";

const root = "file:///desk";
const distinct: ProjectRecord = { list: "distinct", names: ["Jon Smith", "John Smith"] };
const accepted: ProjectRecord = {
  list: "accepted",
  rule: "number-conflict",
  uri: "file:///desk/drafts/a%20b.txt",
  exact: "40",
  prefix: "promised ",
  suffix: " homes",
};

/** The text with the record added; the reason where it can't be. */
function add(text: string | undefined, record: ProjectRecord): string {
  const addition = addRecord(text, record, root);
  if ("refused" in addition) return inEnglish(addition.refused);
  const { start, end, newText } = addition.change ?? { start: 0, end: 0, newText: "" };
  return (text ?? "").slice(0, start) + newText + (text ?? "").slice(end);
}

test("a new file holds the one entry", () => {
  const file = '{\n  "distinct": [\n    ["Jon Smith", "John Smith"]\n  ]\n}\n';
  expect(add(undefined, distinct)).toBe(file);
  expect(add("\n", distinct)).toBe(file);
});

test("an accepted finding is written with its path in the folder", () => {
  expect(add("{}", accepted)).toBe(
    [
      "{",
      '  "accepted": [',
      '    { "rule": "number-conflict", "path": "drafts/a b.txt", "exact": "40", "prefix": "promised ", "suffix": " homes" }',
      "  ]",
      "}",
    ].join("\n"),
  );
});

test("comments, layout and other entries stay", () => {
  const before = '{\n\t// Agreed.\n\t"distinct": [\n\t\t["A B", "A C"], // once\n\t],\n\t"names": []\n}\n';
  expect(add(before, distinct)).toBe(
    '{\n\t// Agreed.\n\t"distinct": [\n\t\t["A B", "A C"],\n\t\t["Jon Smith", "John Smith"], // once\n\t],\n\t"names": []\n}\n',
  );
});

test("a list that is missing or empty is made, with the file's own line ends", () => {
  expect(add('{\r\n    "names": []\r\n}', distinct)).toBe(
    '{\r\n    "names": [],\r\n    "distinct": [\r\n        ["Jon Smith", "John Smith"]\r\n    ]\r\n}',
  );
  expect(add('{ "distinct": [] }', distinct)).toBe('{ "distinct": [\n    ["Jon Smith", "John Smith"]\n  ] }');
  expect(add('{\n  "distinct": [ /* none yet */ ]\n}', distinct)).toBe(
    '{\n  "distinct": [\n    ["Jon Smith", "John Smith"] /* none yet */ ]\n}',
  );
  expect(add("{ // ours\n}", distinct)).toContain("// ours");
});

test("an entry that is there already is not written twice", () => {
  const file = '{ "distinct": [["Jon Smith", "John Smith"]] }';
  expect(add(file, distinct)).toBe(file);
});

test("a file that can't be added to says why", () => {
  expect(add("{ oops", distinct)).toBe("The project file is not JSON; correct it first.");
  expect(add("[]", distinct)).toBe("The project file is no object in braces; correct it first.");
  expect(add('{ "distinct": {} }', distinct)).toContain("is not a list");
});

const ruiz: ProjectRecord = {
  list: "names",
  name: "Anna Ruiz",
  kind: "person",
  also: ["Annie Ruiz"],
  role: "mayor",
};

test("a name is listed with what is known of it", () => {
  expect(add("{}", { ...ruiz, also: [] })).toContain(
    '    { "name": "Anna Ruiz", "kind": "person", "role": "mayor" }\n',
  );
});

test("a further form goes into the entry of its name, which keeps its layout and comments", () => {
  const onOneLine = '{\n  "names": [\n    { "name": "Anna Ruiz" } // our mayor\n  ]\n}\n';
  expect(add(onOneLine, ruiz)).toBe(
    onOneLine.replace('"Anna Ruiz" }', '"Anna Ruiz", "also": ["Annie Ruiz"] }'),
  );
  const listed = '{ "names": [{ "name": "Anna Ruiz", "also": ["Anita Ruiz", /* rare */ ] }] }';
  expect(add(listed, ruiz)).toBe(listed.replace('"Anita Ruiz",', '"Anita Ruiz", "Annie Ruiz",'));
  const onLines = '{\r\n\t"names": [{\r\n\t\t"name": "Anna Ruiz"\r\n\t}]\r\n}\r\n';
  expect(add(onLines, ruiz)).toBe(
    onLines.replace('"Anna Ruiz"', '"Anna Ruiz",\r\n\t\t"also": ["Annie Ruiz"]'),
  );
  expect(add('{ "names": [{ "name": "Anna Ruiz", "also": [] }] }', ruiz)).toContain('"also": ["Annie Ruiz"]');
});

test("a role goes into the entry of its name where it has none, and what is there already is not added again", () => {
  const role: ProjectRecord = { ...ruiz, also: [] };
  const listed = '{ "names": [{ "name": "Anna Ruiz" }] }';
  const withRole = '{ "names": [{ "name": "Anna Ruiz", "role": "mayor" }] }';
  expect(add(listed, role)).toBe(withRole);
  expect(add(withRole, role)).toBe(withRole);
});

test("a settled figure is listed with what it is about", () => {
  expect(add("{}", { list: "facts", about: "Norholm Line ferries", value: "12" })).toContain(
    '    { "about": "Norholm Line ferries", "value": "12" }\n',
  );
});
