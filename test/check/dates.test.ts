import { describe, expect, it } from "vitest";
import { checkerFor, expectFindings, findingsOf } from "./corpus-fixture";

describe("a weekday that does not fit its date", () => {
  it("with the year stated", () => {
    expectFindings(`
The vote is on Thursday, Feb. 13, 2026, in Larmouth.
               ^^^^^^^^^^^^^^^^^^^^^^^ weekday-mismatch: a Friday
`);
  });

  it("with the year by the dateline", () => {
    expectFindings(`
=== 2026-02-10-vote.md
The council votes on Monday, February 16. It met on Sunday, February 7.
                                                    ^^^^^^^^^^^^^^^^^^ weekday-mismatch: a Saturday
`);
  });

  it("offers the right weekday first, then the right day", () => {
    const articles = new Map([["a.txt", "The vote is on Thurs., Feb. 13, 2026, in Larmouth."]]);
    const [finding] = findingsOf(checkerFor(articles), articles);
    expect(finding!.fixes.map((fix) => fix.edits[0]?.newText)).toEqual(["Fri.", "12", undefined]);
    expect(finding!.fixes.map((fix) => fix.preferred)).toEqual([true, false, false]);
  });

  it("is no matter without a year or a dateline", () => {
    expectFindings("The vote is on Thursday, Feb. 13, in Larmouth.");
  });
});

describe("a day that does not exist", () => {
  it.each([
    ["Feb. 30, 2026", "day"],
    ["April 31", "day"],
    ["March 33", "day"],
  ])("%s", (date, what) => {
    expectFindings(
      `The vote is on ${date}, in Larmouth.\n${" ".repeat(15)}${"^".repeat(date.length)} impossible-date: no such ${what}`,
    );
  });

  it("leaves leap days alone", () => {
    expectFindings("The bridge opened on Feb. 29, 2024, in Larmouth.");
  });
});

describe("a weekday that fits in another way", () => {
  it.each([
    [
      "in the year of which the passage tells",
      "The troops came at dawn. It was Saturday, 12 March 1938. The vote was held on Sunday, April 10, of that year.",
    ],
    [
      "by the calendar of its time",
      "The fire broke out on Sunday, 2 September 1666. By Wednesday, 5 September, it was dying down.",
    ],
    [
      "beside another weekday",
      "The power failed in the night of Friday-Saturday, October 2-3, and came back on Sunday, October 4.",
    ],
    [
      "as the day on which somebody spoke",
      "The ministry said on Wednesday June 12 had been chosen for the opening.",
    ],
  ])("%s", (_, text) => {
    expectFindings(`=== 2026-06-03.txt\n${text}\n`);
  });

  it("and one that fits in none is reported", () => {
    expectFindings(`
=== 2026-06-03.txt
The troops came on Saturday, 12 March 1938. The vote was held on Monday, April 10, of that year.
                                                                 ^^^^^^^^^^^^^^^^ weekday-mismatch: not a Monday
`);
  });
});

describe("a weekday behind its date", () => {
  it("is compared too", () => {
    expectFindings(`
=== 2026-08-31.txt
The talks open on 3 September 2026, a Friday, in Larmouth. They end on 9 September, a Wednesday.
                  ^^^^^^^^^^^^^^^^^^^^^^^^^^ weekday-mismatch: a Thursday
`);
  });
});

describe("a day with an ending that has another weekday", () => {
  it("can be changed to the day meant", () => {
    const articles = new Map([
      [
        "2026-06-11.txt",
        "Councillors will decide on Tuesday 23rd June on the pool. They met on Monday 2nd June.",
      ],
    ]);
    const findings = findingsOf(checkerFor(articles), articles);
    expect(findings.flatMap(({ fixes }) => fixes.map((fix) => fix.edits[0]?.newText))).toEqual([
      "Tuesday",
      "1st",
      undefined,
    ]);
  });
});

describe("what is no day and no hour", () => {
  it.each([
    [
      "a count behind a month",
      "By June 31 firms had left the scheme. By April 31 of the 60 mayors had signed. By November 31 had paid.",
    ],
    [
      "a day said not to exist",
      "The pass gave the holder’s birthday as February 30, a day that does not exist.",
    ],
    ["the day that Sweden had", "Sweden had a February 30 in 1712, the only country ever to have had one."],
    ["figures of a game", "Nantes beat Dijon 31:29, and serves at 24:22 decided it."],
    ["the clock of a game", "He scored at 90:61 on the clock."],
    ["odds", "The odds stood at 25:80."],
    ["a leap day that is spoken of", "She was born on Feb. 29, and turns 66 this week."],
  ])("%s", (_, text) => {
    expectFindings(`=== 2026-02-20.txt\n${text}\n`);
  });

  it("a leap day in a year that has none is another matter", () => {
    expectFindings(`
=== 2026-02-02.txt
The ban in Larmouth is to be lifted on Feb. 29, the ministry said.
                                       ^^^^^^^ impossible-date: no such day
`);
  });

  it("and so is an hour of a train", () => {
    expectFindings(`
=== 2026-02-02.txt
The last train for Larmouth leaves at 24:30 and will not wait.
                                      ^^^^^ impossible-date: no such hour
`);
  });
});

describe("a weekday with a date that no day of the article dates", () => {
  it("is held against the year of the dates near it", () => {
    expectFindings(`
At noon on Thursday, October 9, 2025, the tugs left the port. Their crews had stopped work on Wednesday, October 2, over pay.
                                                                                              ^^^^^^^^^^^^^^^^^^^^ weekday-mismatch: a Thursday in 2025
`);
  });

  it.each([
    "At noon on Thursday, October 9, 2025, the tugs left the port. They stopped work on Wednesday, October 1, over pay.",
    "On October 9, 2025, the tugs left the port. They stopped work on Wednesday, June 2, over pay.",
    "On October 9, 2025, the tugs left, as in October 2019. They stopped work on Wednesday, October 2, over pay.",
    "On October 9, 2025, and October 9, 2024, the tugs left. They stopped work on Wednesday, October 2, over pay.",
    "On October 9, 2025, the tugs left the port. A year earlier, on Wednesday, October 2, they had stayed.",
    "The tugs left the port. They stopped work on Wednesday, October 2, over pay.",
  ])("but not: %s", (text) => expectFindings(text));
});
