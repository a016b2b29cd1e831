import { describe, expect, it } from "vitest";
import { applyFix, checkerFor, expectFindings, findingsOf, readFixture } from "./corpus-fixture";

const other = `
=== 2026-03-02.txt
Ben Okafor of the Larmouth Council spoke to the Kessand Harbour Authority. Okafor wants three ferries.
`;

describe("a surname without a first name", () => {
  it("at its first mention in the article's own words", () => {
    expectFindings(`${other}=== 2026-03-03.txt
Okafor promises ferries

The Larmouth Council met on Tuesday with the Kessand Harbour Authority, and Okafor spoke first. Okafor wants three ferries.
                                                                            ^^^^^^ name-introduction: another article gives “Ben Okafor”
`);
  });

  it("behind a title", () => {
    expectFindings(`${other}=== 2026-03-03.txt
The Larmouth Council met on Tuesday with the Kessand Harbour Authority. Councillor Okafor wants three ferries.
                                                                                   ^^^^^^ name-introduction: Ben Okafor
`);
  });
});

describe("two articles of near days", () => {
  const governor = `
=== 2026-08-03.txt
Governor Rhett Calloway declared a drought emergency in Nebraska on Monday. Calloway said rivers were low.
`;

  it("need less in common: a court and a town", () => {
    expectFindings(`
=== 2026-06-09-a.txt
A court in Lagos sentenced Adaeze Okonkwo of the Delta Savings Bank to six years in prison on Tuesday.
=== 2026-06-09-b.txt
The head of the Delta Savings Bank was jailed in Lagos on Tuesday. Okonkwo showed no emotion.
                                                                   ^^^^^^^ name-introduction: Adaeze Okonkwo
`);
  });

  it("or one office and a state", () => {
    expectFindings(`${governor}=== 2026-08-04.txt
Farmers in Nebraska welcomed it. Gov. Calloway will visit them on Thursday.
                                      ^^^^^^^^ name-introduction: Rhett Calloway
`);
  });

  it.each([
    [
      "another office",
      "2026-08-04",
      "Farmers in Nebraska welcomed it. Judge Calloway will visit them on Thursday.",
    ],
    ["no office", "2026-08-04", "Farmers in Nebraska welcomed it. Calloway will visit them on Thursday."],
    [
      "the office weeks later",
      "2026-08-31",
      "Farmers in Nebraska welcomed it. Gov. Calloway will visit them.",
    ],
    [
      "the office in another state",
      "2026-08-04",
      "Farmers in Ohio welcomed it. Gov. Calloway will visit them.",
    ],
  ])("but not %s", (_, day, text) => {
    expectFindings(`${governor}=== ${day}.txt\n${text}\n`);
  });
});

describe("no need of a first name", () => {
  it.each([
    [
      "given later on",
      "The Larmouth Council met with the Kessand Harbour Authority, and Okafor spoke first, as Ben Okafor often does.",
    ],
    [
      "only in quotation marks",
      "“Okafor wants three ferries,” Mayor Anna Ruiz told the Larmouth Council with the Kessand Harbour Authority.",
    ],
    [
      "only in the headline",
      "Okafor promises ferries\n\nThe Larmouth Council met on Tuesday with the Kessand Harbour Authority.",
    ],
    [
      "for what is called after somebody",
      "The Larmouth Council praised the Okafor plan with the Kessand Harbour Authority on Tuesday.",
    ],
    [
      "for a namesake who is introduced",
      "Ruth Okafor spoke first in the Larmouth Council with the Kessand Harbour Authority. Okafor wants a tunnel.",
    ],
    [
      "in an article on something else",
      "Okafor scored twice as the Kessand Rovers beat Tolland Town on Tuesday.",
    ],
    [
      "where surnames are listed",
      "Okafor, Wilk, Falk and Adeyemi stood for the Larmouth Council. Mr. Okafor won, Mr. Wilk and Ms. Falk lost, and Mr. Adeyemi left Kessand Harbour Authority.",
    ],
  ])("%s", (_, text) => {
    expectFindings(`${other}=== 2026-03-03.txt
${text}
`);
  });

  it("where no article gives one", () => {
    expectFindings(`
=== 2026-03-02.txt
Councillor Okafor of the Larmouth Council spoke to the Kessand Harbour Authority.
=== 2026-03-03.txt
Councillor Okafor left the Larmouth Council.
`);
  });

  it("where another article only has a particle before it", () => {
    expectFindings(`
=== 2026-03-02.txt
Minister Al-Abadi of the Larmouth Council spoke to the Kessand Harbour Authority.
=== 2026-03-03.txt
The Larmouth Council met on Tuesday with the Kessand Harbour Authority. Minister Abadi wants three ferries.
`);
  });

  it("where two people have the surname", () => {
    expectFindings(`${other}=== 2026-03-03.txt
Ruth Okafor of the Larmouth Council spoke to the Kessand Harbour Authority.
=== 2026-03-04.txt
Councillor Okafor left the Larmouth Council with the Kessand Harbour Authority.
`);
  });

  it("for who goes by the surname in most articles", () => {
    const lone = [3, 4, 5].map(
      (day) =>
        `=== 2026-03-0${day}.txt\nThe Larmouth Council met with the Kessand Harbour Authority on day ${day}. Councillor Okafor spoke.\n`,
    );
    expectFindings(other + lone.join(""));
  });
});

describe("the fix", () => {
  it("inserts the full name once and leaves nothing to find", () => {
    const { articles } = readFixture(`${other}=== 2026-03-03.txt
The Larmouth Council met on Tuesday with the Kessand Harbour Authority. Councillor Okafor wants three ferries. Okafor said so.
`);
    const [finding] = findingsOf(checkerFor(articles), articles);
    const fixed = applyFix(articles, finding!);
    expect(fixed.get("2026-03-03.txt")).toContain(
      "Councillor Ben Okafor wants three ferries. Okafor said so.",
    );
    expect(findingsOf(checkerFor(fixed), fixed)).toEqual([]);
  });
});
