import { describe, expect, it } from "vitest";
import { inEnglish } from "../words/plain";
import { checkerFor, findingsOf } from "./corpus-fixture";

/** Rule and words of what is found in an article. */
function foundIn(text: string): string[] {
  const articles = new Map([["2026-03-04.txt", text]]);
  return findingsOf(checkerFor(articles), articles).map(
    ({ rule, message }) => `${rule}: ${inEnglish(message)}`,
  );
}

describe("a share in words", () => {
  it.each([
    ["One in four pupils (20%) now learns at home.", "“20%” here, but “One in four” is 25%."],
    ["One in five voters, or 25 percent, is undecided.", "“25 percent” here, but “One in five” is 20%."],
    ["Two thirds of members (56%) backed the strike.", "“56%” here, but “Two thirds” is 66.7%."],
  ])("that its percentage contradicts: %s", (text, message) => {
    expect(foundIn(text)).toEqual([`percent-mismatch: ${message}`]);
  });

  it.each([
    "One in four pupils (25%) now learns at home.",
    "One in six homes, or 17 percent, is empty.",
    "A third of members (35%) backed the strike.",
    "Nearly one in four pupils (20%) now learns at home.",
    "One in four pupils, and 20 percent of teachers, fell ill.",
    "Two thirds of members (56% of them women) backed the strike.",
    "One in four pupils (20% in 2019) now learns at home.",
  ])("that fits, or has none of its own: %s", (text) => {
    expect(foundIn(text)).toEqual([]);
  });

  it.each([
    [
      "Two thirds of its 900 staff, 450 people, joined the strike.",
      "“Two thirds” here, but 450 of 900 is 50%.",
    ],
    [
      "A quarter of the 440 workers (140) will lose their jobs.",
      "“A quarter” here, but 140 of 440 is 31.8%.",
    ],
    ["On Monday 310 people, a third of its 900 staff, joined.", undefined],
    ["On Monday 540 people, a third of its 900 staff, joined.", "“a third” here, but 540 of 900 is 60%."],
    ["A quarter of its 4,400 shops, 1,100, will close.", undefined],
    ["About a third of the 60,000 residents, some 20,000 people, fled.", undefined],
    ["Two thirds of the 900 staff, 120 of them women, joined.", undefined],
    ["A third of its 300 ships, 40 tankers and 60 freighters, are idle.", undefined],
    ["Less than half of its 240 beds, 96, were empty.", undefined],
  ])("is held against its part and its whole: %s", (text, message) => {
    expect(foundIn(text)).toEqual(message ? [`percent-mismatch: ${message}`] : []);
  });

  it("is compared in points where two percentages differ by them", () => {
    expect(foundIn("Support went from 24% to 31%, a rise of five points.")).toEqual([
      "sum-mismatch: “five” here, but from 24% to 31% is a change of seven.",
    ]);
    expect(foundIn("Support went from 24% to 31%, a rise of seven points.")).toEqual([]);
  });

  it("leaves alone what a price is below", () => {
    expect(foundIn("The price was raised from $40 to $50, 20% below what the regulator allowed.")).toEqual(
      [],
    );
  });
});
