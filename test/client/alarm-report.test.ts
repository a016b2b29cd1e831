import { expect, test } from "vitest";
import { type AlarmPassage, toReport } from "../../client/src/help/alarm-report";

const passage = (own: string): AlarmPassage => ({
  before: "The mayor of Velmora, ",
  own,
  after: ", promised 40 homes.\nSee /home/bo/drafts.",
  language: "plaintext",
});

const report = toReport({
  rule: "name-spelling",
  severity: "Warning",
  version: "1.2.3",
  editor: "Code 1.91.0",
  settings: ["rules: as they are by default"],
  own: passage("Anna Ruzi"),
  others: [passage("Anna Ruiz")],
});

test("a report says which rule, which version, and how the places differ", () => {
  expect(report).toContain("- rule: name-spelling, reported as warning");
  expect(report).toContain("- Fact Annotation 1.2.3, Code 1.91.0");
  expect(report).toContain("Xxx xxxxx xx Xxxxxxx, ⟦Xxxx Xxxx⟧, xxxxxxxx 00 xxxxx.");
  expect(report).toContain("Against the first: word 2: characters 3, 4.");
});

test("nothing that the article says is in it", () => {
  for (const word of ["Anna", "Ruzi", "Ruiz", "Velmora", "mayor", "homes", "40", "drafts"])
    expect(report).not.toContain(word);
});

test("what is gone is said to be gone", () => {
  const gone = {
    rule: "magnitude",
    severity: "Hint",
    version: "1",
    editor: "Code",
    settings: [],
    own: undefined,
    others: [],
  };
  expect(toReport(gone)).toContain("The passage is gone.");
});
