import { describe, expect, test } from "vitest";
import { readArticle } from "../../server/src/link/read-article";
import { createReader } from "../../server/src/link/reader";
import { statedMeasure } from "../../server/src/link/stated-measure";
import { isFigure } from "../../server/src/recognise/mention";

const reader = createReader();

/** The measure of each figure of a text, or "-". */
function measures(text: string): string[] {
  const article = readArticle(reader, "file:///a.txt", text);
  return article.mentions.filter(isFigure).map((figure) => {
    const span = statedMeasure(article, figure);
    return span ? text.slice(span.start, span.end) : "-";
  });
}

describe("what a figure is the value of", () => {
  test.each([
    ["Turnover was R31.4bn.", ["Turnover"]],
    ["The net debt of the port had risen to about $2.4 million.", ["net debt of the port"]],
    ["It forecast an operating profit of ¥480 billion.", ["operating profit"]],
    ["The quake struck at a depth of 11.5 km.", ["depth"]],
    ["Attendance: 41,227.", ["Attendance"]],
    ["The living wage goes up 4.1% to £12.71.", ["living wage", "living wage"]],
    ["Brent for March delivery eased 68 cents to $64.05.", Array(2).fill("Brent for March delivery")],
    ["The council raised its road spending by 15 per cent.", ["road spending"]],
    ["It closed with a market value north of $190 billion.", ["market value"]],
  ])("is said before it: %s", (text, expected) => {
    expect(measures(text)).toEqual(expected);
  });

  test.each([
    "It rose to 40.",
    "They got out of $5 million.",
    "The fuselage of the 787 was short.",
    "Here are 40 of them.",
    "Denmark were 287 behind.",
    "He paid 40 and left.",
  ])("is not told by every word before it: %s", (text) => {
    expect(measures(text).filter((measure) => measure !== "-")).toEqual([]);
  });

  test("a dateline is no part of it", () => {
    expect(measures("HARWICK - Coalfield's net profit tripled to $412m.")).toEqual([
      "Coalfield's net profit",
    ]);
  });
});
