import { expect, it } from "vitest";
import { writeArticles } from "../../bench/articles";
import { Corpus } from "../../server/src/index/corpus";
import { readArticle } from "../../server/src/link/read-article";
import { createReader } from "../../server/src/link/reader";

const reader = createReader();
const articles = [...writeArticles(60)].map(({ path, text }) =>
  readArticle(reader, `file:///c/${path}`, text),
);

it("finds the same names, and lets go of the articles that it read for them", () => {
  const [ample, scant] = [new Corpus(), new Corpus(2000)];
  for (const article of articles) for (const corpus of [ample, scant]) corpus.put(article);
  const { uri, entities } = articles[7]!;
  const before = scant.article(uri);
  const { name } = entities[0]!;
  expect(scant.findNames(name, 5)).toEqual(ample.findNames(name, 5));
  expect(scant.findNames(name, 5).length).toBeGreaterThan(0);
  expect(scant.article(uri)).toEqual(before);
  expect(scant.article(uri)).not.toBe(before);
});
