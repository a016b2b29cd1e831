import { describe, expect, it } from "vitest";
import { applyFix, checkerFor, expectFindings, findingsOf, readFixture } from "./corpus-fixture";

describe("two dates for one event", () => {
  it("that is still to come", () => {
    expectFindings(`
=== 2026-03-09.txt
The public hearing on the Saltmarsh Bridge will be held in the market hall on March 18, Mayor Anna Ruiz said. The Larmouth Council agreed.
=== 2026-03-10.txt
The public hearing on the Saltmarsh Bridge will be held in the market hall on Friday, March 20, Mayor Anna Ruiz said on Tuesday. The Larmouth Council agreed.
                                                                              ^^^^^^^^^^^^^^^^ date-conflict: March 18
`);
  });

  it("that lies years back, with the date of fewer articles marked", () => {
    expectFindings(`
=== 2026-03-09.txt
The Saltmarsh Bridge was opened by a shipping company in 1953. Mayor Anna Ruiz closed it for the Larmouth Council.
                                                         ^^^^ date-conflict: 2 other articles
=== 2026-03-10.txt
The Saltmarsh Bridge was opened in 1951 by a shipping company. Mayor Anna Ruiz wants the Larmouth Council to mend it.
=== 2026-03-11.txt
A shipping company opened the Saltmarsh Bridge in 1951. Mayor Anna Ruiz met the Larmouth Council.
`);
  });
});

describe("a date at the beginning of its sentence", () => {
  it("is compared too", () => {
    expectFindings(`
=== 2026-03-09.txt
On March 18, the public hearing on the Saltmarsh Bridge will be held in the market hall. Mayor Anna Ruiz told the Larmouth Council.
=== 2026-03-10.txt
The public hearing on the Saltmarsh Bridge will be held in the market hall on March 20. Mayor Anna Ruiz told the Larmouth Council.
                                                                              ^^^^^^^^ date-conflict: March 18
`);
  });
});

describe("no conflict", () => {
  const first =
    "The public hearing on the Saltmarsh Bridge will be held in the market hall on March 18, Mayor Anna Ruiz said.";
  it.each([
    [
      "the same date",
      "The public hearing on the Saltmarsh Bridge will be held in the market hall on Wednesday, March 18, Mayor Anna Ruiz said.",
    ],
    [
      "a date that was moved",
      "The public hearing on the Saltmarsh Bridge was moved, and will be held in the market hall on March 20, Mayor Anna Ruiz said.",
    ],
    [
      "another of its kind",
      "A second public hearing on the Saltmarsh Bridge will be held in the market hall on March 20, Mayor Anna Ruiz said.",
    ],
    [
      "what has already been",
      "The public hearing on the Saltmarsh Bridge was held in the market hall on March 8, Mayor Anna Ruiz said.",
    ],
    [
      "a bound",
      "The public hearing on the Saltmarsh Bridge will be held in the market hall before March 20, Mayor Anna Ruiz said.",
    ],
    [
      "the day on which somebody spoke",
      "The public hearing on the Saltmarsh Bridge will be held in the market hall, Mayor Anna Ruiz said on March 7.",
    ],
    [
      "another event",
      "The public hearing on the Kessand Canal will be held in the town library on March 20, Mayor Anna Ruiz said at the Saltmarsh Bridge.",
    ],
    [
      "a month that holds the day",
      "The public hearing on the Saltmarsh Bridge will be held in the market hall in March 2026, Mayor Anna Ruiz said.",
    ],
    [
      "a date among others",
      "The public hearing on the Saltmarsh Bridge will be held in the market hall on March 20 and on March 22, Mayor Anna Ruiz said.",
    ],
    [
      "what a pronoun stands for",
      "It will be held in the market hall at the public hearing on the Saltmarsh Bridge on March 20, Mayor Anna Ruiz said.",
    ],
    [
      "another thing that has no known name",
      "Eel stalls beside the public hearing on the Saltmarsh Bridge will be held in the market hall on March 20, Mayor Anna Ruiz said.",
    ],
  ])("%s", (_, text) => {
    expectFindings(
      `=== 2026-03-09.txt\n${first} The Larmouth Council agreed.\n=== 2026-03-10.txt\n${text} The Larmouth Council agreed.\n`,
    );
  });

  it("where an article does not say its day", () => {
    expectFindings(`=== notes.txt
The Saltmarsh Bridge was opened by a shipping company in 1953. Mayor Anna Ruiz closed it for the Larmouth Council.
=== 2026-03-10.txt
The Saltmarsh Bridge was opened in 1951 by a shipping company. Mayor Anna Ruiz wants the Larmouth Council to mend it.
`);
  });
});

describe("the fix", () => {
  const source = `
=== drafts/2026-03-09.txt
The public hearing on the Saltmarsh Bridge will be held in the market hall on March 18, Mayor Anna Ruiz said. The Larmouth Council agreed.
=== sources/2026-03-10.txt
The public hearing on the Saltmarsh Bridge will be held in the market hall on March 20, Mayor Anna Ruiz said. The Larmouth Council agreed.
`;

  it("takes over the date of a trusted article", () => {
    const { articles } = readFixture(source);
    const project = '{ "trusted": ["sources/**"] }';
    const [finding] = findingsOf(checkerFor(articles, project), articles);
    expect(finding).toMatchObject({
      rule: "date-conflict",
      confirmed: true,
      fixes: [{ preferred: true }, {}],
    });
    const fixed = applyFix(articles, finding!);
    expect(findingsOf(checkerFor(fixed, project), fixed)).toEqual([]);
  });

  it("is nobody's to prefer else", () => {
    const { articles } = readFixture(source);
    const [finding] = findingsOf(checkerFor(articles), articles);
    expect(finding!.fixes.map(({ preferred }) => preferred)).toEqual([false, false]);
  });
});

describe("what awaits one person, in few words", () => {
  const court = "Judge Fiona Marr spoke at Larmouth County Court of Con Stavrou and the Point Lorne estate.";

  it("on two days", () => {
    expectFindings(`
=== 2026-06-16.txt
${court} Trevor Hocking will be sentenced on July 9.
=== 2026-06-17.txt
${court} Trevor Hocking, a teacher, is to be sentenced on July 19.
${" ".repeat(court.length + 50)}^^^^^^^ date-conflict: July 9
`);
  });

  it.each([
    ["another thing", "Trevor Hocking will be heard on July 19."],
    ["another person", "Con Stavrou will be sentenced on July 19."],
    [
      "a day that was put off",
      "Trevor Hocking will be sentenced on July 19, later than planned, after a delay.",
    ],
    ["what was", "Trevor Hocking was sentenced on June 9."],
  ])("%s is no conflict", (_, text) => {
    expectFindings(`
=== 2026-06-16.txt
${court} Trevor Hocking will be sentenced on July 9.
=== 2026-06-17.txt
${court} ${text}
`);
  });
});
