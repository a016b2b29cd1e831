import { expect, it } from "vitest";
import { isDisowned, stepsOf } from "../../server/src/check/arithmetic/steps";
import { contentKeyOf, keepContentKey } from "../../server/src/index/content-key";
import { ArticlePacking } from "../../server/src/index/packed-article";
import { readArticle } from "../../server/src/link/read-article";
import { createReader } from "../../server/src/link/reader";

const reader = createReader();
const uri = "file:///c/2026-03-02.txt";
const article = readArticle(
  reader,
  uri,
  "Mayor Anna Ruiz bought 17 lamps on Friday. The 40 before were lost.\n",
);

it("takes a sentence's figures, times and names for one step each", () => {
  const steps = stepsOf(article, 0);
  expect(steps.map(({ word, figure, timeText }) => figure?.value.number ?? (word || timeText))).toEqual([
    ...["mayor", "", "bought", 17, "lamps", "on", "friday", "."],
  ]);
  expect(steps.map(({ isName }) => isName).indexOf(true)).toBe(1);
  expect(isDisowned(steps)).toBe(false);
});

it("goes through a sentence once, however often it is asked for", () => {
  expect(stepsOf(article, 1)).toBe(stepsOf(article, 1));
  expect(stepsOf(article, 1)).not.toBe(stepsOf(article, 0));
});

it("gives an article that was packed meanwhile the figures of its own", () => {
  const packing = new ArticlePacking();
  const again = packing.unpack(uri, packing.pack(article), reader.vocabulary, () => {});
  keepContentKey(again, contentKeyOf(article));
  stepsOf(article, 0);
  const figures = stepsOf(again, 0).flatMap(({ figure }) => figure ?? []);
  expect(figures).toEqual(article.mentions.filter(({ kind }) => kind === "number").slice(0, 1));
  expect(again.mentions).toContain(figures[0]);
});
