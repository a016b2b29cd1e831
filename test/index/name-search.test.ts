import { describe, expect, it } from "vitest";
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

describe("names that are learnt before somebody searches", () => {
  const read = (at: number, text: string) => readArticle(reader, `file:///c/new-${at}.txt`, text);
  const filled = (): Corpus => {
    const corpus = new Corpus(2000);
    for (const article of articles) corpus.put(article);
    return corpus;
  };
  const queries = articles.flatMap(({ entities }) => entities.slice(0, 2).map(({ name }) => name));
  const answersOf = (corpus: Corpus) => queries.map((query) => corpus.findNames(query, 5));

  it("are found as in a corpus that is asked at once, an article a step", () => {
    const corpus = filled();
    let steps = 0;
    for (const _ of corpus.prepareNames()) steps++;
    expect(steps).toBe(articles.length + corpus.ids().length);
    // One that has put each entity together to know its name.
    const entities = [...corpus.entities()];
    for (const { id, name, forms } of entities) {
      const found = corpus.findNames(name, 400).find((each) => each.id === id);
      expect(found).toMatchObject({ id, name, forms });
    }
  });

  it("are found as in a corpus built anew when articles and searches come between the steps", () => {
    const corpus = filled();
    let step = 0;
    for (const _ of corpus.prepareNames()) {
      const at = step++;
      if (at % 9 === 3)
        corpus.put(read(at, `${articles[at % 60]!.text.slice(0, 300)} Mayor Ines Falk left.`));
      if (at % 9 === 5) corpus.delete(articles[(at * 7) % 60]!.uri);
      if (at % 40 === 7) corpus.findNames("falk", 3);
    }
    const anew = new Corpus();
    for (const article of corpus.articles()) anew.put(article);
    expect(answersOf(corpus)).toEqual(answersOf(anew));
    expect(corpus.findNames("falk", 1)).toMatchObject([{ name: "Ines Falk" }]);
  });

  it("are learnt again where they changed, and no others", () => {
    const corpus = filled();
    for (const _ of corpus.prepareNames());
    expect([...corpus.prepareNames()]).toEqual([]);
    for (const at of [1, 2, 3]) corpus.put(read(at, `Mayor Ines Falk met Tobias Orr in house ${at}.`));
    corpus.delete(articles[0]!.uri);
    const changed = new Set([...articles[0]!.entities.map((local) => local.name), "Ines Falk", "Tobias Orr"]);
    const steps = [...corpus.prepareNames()].length;
    expect(steps).toBeGreaterThanOrEqual(2);
    // Whoever is said to be a mayor goes by another id than before, and so may whoever else has the name alone.
    const described = articles[0]!.entities.filter(({ key }) => key.includes(":~")).length + 1;
    expect(steps).toBeLessThanOrEqual(changed.size + 2 * described);
    expect([...corpus.prepareNames()]).toEqual([]);
    const anew = new Corpus();
    for (const article of corpus.articles()) anew.put(article);
    expect(answersOf(corpus)).toEqual(answersOf(anew));
    expect(corpus.findNames("falk", 1)).toMatchObject([{ name: "Ines Falk" }]);
  });

  it("are not waited for where they change again and again", () => {
    const corpus = filled();
    for (const _ of corpus.prepareNames());
    corpus.put(read(1, "Mayor Ines Falk met Tobias Orr."));
    let steps = 0;
    for (const _ of corpus.prepareNames()) {
      corpus.put(read(1, `Mayor Ines Falk met Tobias Orr in house ${steps}.`));
      if (++steps > 1000) break;
    }
    expect(steps).toBeLessThan(100);
    expect(corpus.findNames("falk", 1)).toMatchObject([{ name: "Ines Falk" }]);
  });
});
