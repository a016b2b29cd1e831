import { expect, test } from "vitest";
import { blocksOf, quotationsOf, read, sentencesOf } from "./reading";

const article = `Harbour bridge opens in May

BRUNSTAD — The bridge over the harbour will open on May 3, Mayor Anna Ruiz said. It cost $1.2 million.

“We waited ten years for it,” Ruiz told reporters. “Now it's here.”
`;

test("an article has blocks, sentences and quotations", () => {
  const prose = read(article);
  expect(blocksOf(prose).map((block) => block.slice(0, 20))).toEqual([
    "heading1 Harbour bri",
    "paragraph BRUNSTAD —",
    "paragraph “We waited",
  ]);
  expect(sentencesOf(prose)).toEqual([
    "Harbour bridge opens in May",
    "BRUNSTAD — The bridge over the harbour will open on May 3, Mayor Anna Ruiz said.",
    "It cost $1.2 million.",
    "“We waited ten years for it,” Ruiz told reporters.",
    "“Now it's here.”",
  ]);
  expect(quotationsOf(prose)).toEqual(["We waited ten years for it,", "Now it's here."]);
  expect(prose.title).toEqual({ start: 0, end: 27 });
});

test("an empty text has nothing", () => {
  const prose = read("");
  expect([prose.blocks, prose.quotations, prose.sentences.count, prose.title]).toEqual([
    [],
    [],
    0,
    undefined,
  ]);
});
