import { expect, it } from "vitest";
import { writeArticles } from "../../bench/articles";
import { Corpus } from "../../server/src/index/corpus";
import {
  ArticleReceiver,
  ArticleSender,
  buffersOf,
  type HandedArticle,
} from "../../server/src/index/handover";
import type { Article } from "../../server/src/link/article";
import { readArticle } from "../../server/src/link/read-article";
import { createReader } from "../../server/src/link/reader";

const reader = createReader();
const articles = [...writeArticles(60)].map(({ path, text }) => read(path, text));

function read(path: string, text: string): Article {
  return readArticle(reader, `file:///c/${path}`, text);
}

/** What comes of articles that several threads read and send, a few at a time. */
function handOver(threads: readonly (readonly Article[])[], atOnce = 7): HandedArticle[] {
  return threads.flatMap((own) => {
    const [sender, receiver] = [new ArticleSender(), new ArticleReceiver()];
    const received: HandedArticle[] = [];
    for (let from = 0; from < own.length; from += atOnce) {
      for (const article of own.slice(from, from + atOnce)) sender.add(article);
      const sent = sender.take();
      received.push(...receiver.receive(structuredClone(sent, { transfer: buffersOf(sent) })));
    }
    return received;
  });
}

const byTurns = (all: readonly Article[], threads: number): Article[][] =>
  Array.from({ length: threads }, (_, thread) => all.filter((_, at) => at % threads === thread));

/** All that a corpus answers of its articles, as plain values. */
function answersOf(corpus: Corpus): unknown {
  const said = [...corpus.articles()].map((article) => {
    const { uri, text, title, byline, dateline, mentions, entityOf, entities, roles } = article;
    const { quotations, claims, events, furniture } = article;
    return {
      ...{ uri, text, title, byline, dateline, mentions, entityOf, entities, roles },
      ...{ quotations, claims, events, furniture, words: article.prose.tokens.count },
      ids: entities.map((_, index) => corpus.idOf(article, index)),
      claimed: claims.map((_, at) => corpus.claimsLike(article, at)),
      quoted: quotations.map((_, at) => corpus.quotationsLike(article, at)),
      told: events.map((_, at) => corpus.eventsLike(article, at)),
    };
  });
  return { said, entities: [...corpus.entities()], near: corpus.ids().map((id) => corpus.nearNames(id)) };
}

it("gives the corpus that the articles themselves give", () => {
  const [own, handed] = [new Corpus(), new Corpus()];
  for (const article of articles) own.put(article);
  for (const article of handOver(byTurns(articles, 3))) handed.take(article);
  expect(answersOf(handed)).toEqual(answersOf(own));
});

it("takes what is handed over in place of what was there, and tells the same of the change", () => {
  const [own, handed] = [new Corpus(0), new Corpus(0)];
  const changed = articles.map(({ uri, text }, at) =>
    readArticle(reader, uri, text.replace(/ the /, " that ").replaceAll("Feb", at % 2 ? "Mar" : "Feb")),
  );
  for (const corpus of [own, handed]) for (const article of articles) corpus.put(article);
  const told = handOver(byTurns(changed, 2)).map((article) => [
    own.put(changed.find(({ uri }) => uri === article.uri)!, true),
    handed.take(article, true),
  ]);
  for (const [one, other] of told) expect(other).toEqual(one);
  expect(answersOf(handed)).toEqual(answersOf(own));
});

it("hands over any text, and what has neither name nor figure", () => {
  const odd = [
    "",
    "half of \ud83d a pair",
    "\ufeffAnna Ruiz",
    "−7 and 3½",
    `${"Anna ".repeat(300)}Ruiz paid $3.75.`,
  ];
  const read = odd.map((text, at) => readArticle(reader, `file:///c/${at}.txt`, text));
  const handed = new Corpus();
  for (const article of handOver([read], 2)) handed.take(article);
  expect(read.map(({ uri }) => handed.article(uri)?.text)).toEqual(odd);
});
