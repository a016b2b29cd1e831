import { describe, expect, it } from "vitest";
import { applyFix, checkerFor, expectFindings, findingsOf, readFixture } from "./corpus-fixture";

describe("a span of time that its dates contradict", () => {
  it("beside a year", () => {
    expectFindings(`
=== 2026-03-06.txt
The bridge was opened 85 years ago, in 1951, by a shipping company.
                      ^^^^^^^^^^^^ elapsed-mismatch: 1951 is 75 years before
`);
  });

  it("behind a year", () => {
    expectFindings(`
=== 2026-03-06.txt
The alliance was founded in 1949, 75 years ago.
                                  ^^^^^^^^^^^^ elapsed-mismatch: 1949 is 77 years
`);
  });

  it("beside a day", () => {
    expectFindings(`
=== 2026-03-06.txt
The ferry sank six years ago, on May 3, 2018.
               ^^^^^^^^^^^^^ elapsed-mismatch: 7 years
`);
  });

  it("between two years", () => {
    expectFindings(`
=== notes.txt
The three-year war (2019–2024) left the town in ruins.
    ^^^^^^^^^^ elapsed-mismatch: 2019–2024 is 5 years
`);
    expectFindings(`
=== notes.txt
Falk wrote a book on the two-year siege from 2011 to 2016.
                         ^^^^^^^^ elapsed-mismatch: 5 years
`);
  });
});

describe("days between two days", () => {
  it.each([
    ["The ferry was back on Monday, nine days after it hit a pier on June 11.", "nine days", "11 days"],
    ["The fire was out on June 22, 12 days after it began on June 2.", "12 days", "20 days"],
    ["The 12-day trip starts on March 9 and ends on March 26.", "12-day", "17 days"],
    ["A three-day fair, from June 5 to June 17, is planned.", "three-day", "12 days"],
    ["They met on June 1, six weeks before the vote of June 22.", "six weeks", "21 days"],
  ])("%s", (text, said, right) => {
    const at = text.indexOf(said);
    expectFindings(
      `=== 2026-06-23.txt\n${text}\n${" ".repeat(at)}${"^".repeat(said.length)} elapsed-mismatch: ${right}\n`,
    );
  });

  it.each([
    "The ferry was back on Monday, 11 days after it hit a pier on June 11.",
    "The ferry was back on Monday, 12 days after it hit a pier on June 11.",
    "The 12-day trip starts on March 9 and ends on March 20.",
    "The five-day working week starts on March 9 and ends on March 20.",
    "The two-week strike began on Feb. 16 and ended on March 1.",
    "The ferry was back on Monday, about nine days after it hit a pier on June 1.",
    "The ferry was back on Monday, nine days after the storm and the flood of May 3.",
    "The ferry was back on Monday, nine days after the storm on Friday.",
    "Work began on June 1 and took 12 days after the vote on May 2.",
  ])("fit, or are not said: %s", (text) => {
    expectFindings(`=== 2026-06-23.txt\n${text}\n`);
  });
});

describe("a length beside its years", () => {
  it("is counted too", () => {
    expectFindings(`
=== notes.txt
Ines Falk led the council for 12 years, from 2001 to 2009, and then left.
                              ^^^^^^^^ elapsed-mismatch: 8 years
`);
    expectFindings(`
=== notes.txt
The siege lasted two years (1911–1916).
                 ^^^^^^^^^ elapsed-mismatch: 5 years
`);
  });
});

describe("a span of time that fits", () => {
  it.each([
    "The bridge was opened 75 years ago, in 1951.",
    "The bridge was opened 74 years ago, in 1951.",
    "The bridge was opened in 1951, 75 years ago.",
    "The bridge was opened 76 years ago, in 1951.",
    "The bridge was opened more than 70 years ago, in 1951.",
    "The bridge was opened nearly 80 years ago, in 1951.",
    "The bridge was opened about 70 years ago, in 1951.",
    "The first bridge was opened fifty years ago, in 1974.",
    "The bridge was opened in 1951. Ten years ago, it was painted.",
    "The bridge was opened in 1951, ten years ago it was painted.",
    "Ten years ago, after 1951 and 1980, the bridge was painted again.",
    "The five-year war (1940–1945) left the town in ruins.",
    "The six-year war (1940–1945) left the town in ruins.",
    "The four-year term from 2021 to 2025 is over.",
    "Falk led the council for eight years, from 2001 to 2009.",
    "Falk led the council for three years between 2001 and 2009.",
    "Falk won three three-year terms between 2001 and 2009.",
    "Falk spent three years there; from 2001 to 2009 she led the council.",
    "Falk signed a one-year extension from 2019 to 2024.",
    "Prices rose to a ten-year high from 2019 to 2022.",
    "The two-year-old dog (2019–2024) was called Rex.",
    "Divers found a three-year leak in one of five piers (2019–2024).",
  ])("%s", (text) => {
    expectFindings(`=== 2026-03-06.txt\n${text}\n`);
  });

  it("where the article does not say its day", () => {
    expectFindings("=== notes.txt\nThe bridge was opened 85 years ago, in 1951.\n");
  });
});

describe("the fix", () => {
  it.each([
    ["85 years ago, in 1951", "75 years ago, in 1951"],
    ["Seven years ago, in 2017", "Nine years ago, in 2017"],
    ["Twenty-five years ago, in 1951", "Seventy-five years ago, in 1951"],
  ])("%s becomes %s", (wrong, right) => {
    const { articles } = readFixture(`=== 2026-03-06.txt\n${wrong}, the bridge was opened.\n`);
    const [finding] = findingsOf(checkerFor(articles), articles);
    expect(finding!.fixes[0]).toMatchObject({ preferred: true });
    const fixed = applyFix(articles, finding!);
    expect(fixed.get("2026-03-06.txt")).toContain(right);
    expect(findingsOf(checkerFor(fixed), fixed)).toEqual([]);
  });
});

describe("other words for a span of time", () => {
  it.each([
    ["a decade", "The reactor blew up three decades ago, in 1986.", "three decades ago"],
    ["half a century", "The revolt of half a century ago, in 1956, is remembered.", "half a century ago"],
    ["last year", "The pipeline was blown up last year, in 2024, and is not mended.", "last year"],
    ["since", "It was the club’s first title in 20 years, since 1996.", "20 years"],
    ["years in a place", "After 17 years in exile (1967-1974), the composer came home.", "17 years"],
    [
      "an anniversary",
      "The brewery, founded in 1998, celebrates its 30th anniversary this year.",
      "30th anniversary",
    ],
    [
      "a year of business",
      "The brewery, founded in 1998, is celebrating its 22nd year in business.",
      "22nd year",
    ],
    [
      "a year that it is in",
      "The Larmouth Players, established in 1966, are now in their 50th year.",
      "50th year",
    ],
    [
      "an anniversary of a day",
      "Residents mark the 10th anniversary of the March 11, 2011 earthquake today.",
      "10th anniversary",
    ],
    ["a centenary", "The theatre, opened in 1916, marks its centenary this year.", "centenary"],
  ])("%s", (_, text, marked) => {
    const articles = new Map([["2026-03-06.txt", `${text}\n`]]);
    const found = findingsOf(checkerFor(articles), articles);
    expect(found.map(({ rule, start, end }) => `${rule} ${text.slice(start, end)}`)).toEqual([
      `elapsed-mismatch ${marked}`,
    ]);
  });

  it.each([
    "The reactor blew up four decades ago, in 1986. The fair began two decades ago, in 2004.",
    "The pipeline was blown up last year, in 2025.",
    "It was the club’s first title in 30 years, since 1996. It had gone 18 years without one, since 1978.",
    "In 2016 it was the lowest in 20 years, since 1996.",
    "The brewery, founded in 1998, celebrated its 25th anniversary in 2023.",
    "The brewery, founded in 1998 as a bakery, celebrates the 30th anniversary of its parent, founded in 1996.",
    "The brewery, founded in 1997, celebrates its 30th anniversary this year.",
    "The Larmouth Players, established in 1977, are now in their 50th year.",
    "Olga and Ulf Marrowby, whose bakery was founded in 1966, are in their 40th year of marriage.",
    "Next year the brewery, founded in 1998, marks its 30th anniversary.",
    "The couple, who opened the shop in 1998, celebrate their 30th wedding anniversary.",
    "“Ten years ago, in 2014, we had nothing,” she told a magazine in 2024.",
  ])("“%s” fits", (text) => {
    expectFindings(`=== 2026-03-06.txt\n${text}\n`);
  });

  it("is changed in the words it stands in", () => {
    const articles = new Map([
      ["2026-03-06.txt", "The brewery, founded in 1995, celebrates its 20th anniversary."],
    ]);
    const [finding] = findingsOf(checkerFor(articles), articles);
    expect(finding!.fixes.map((fix) => fix.edits[0]?.newText)).toEqual([
      "31st anniversary",
      "2006",
      undefined,
    ]);
  });
});
