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
