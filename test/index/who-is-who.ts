import { Corpus } from "../../server/src/index/corpus";
import { readArticle } from "../../server/src/link/read-article";
import { createReader } from "../../server/src/link/reader";
import { checkerFor, findingsOf } from "../check/corpus-fixture";
import { inEnglish } from "../words/plain";

const reader = createReader();

/** A corpus of these texts, each an article of its own. */
export function corpusOf(texts: readonly string[]): Corpus {
  const corpus = new Corpus();
  texts.forEach((text, at) => void corpus.put(readArticle(reader, `file:///desk/${at}.txt`, text)));
  return corpus;
}

/** Each entity as the ways it is written, in order of letters: `Bill Keane = William Keane`. */
export function whoIsWho(texts: readonly string[]): string[] {
  return [...corpusOf(texts).entities()].map(({ forms }) =>
    forms
      .map(({ text }) => text)
      .sort()
      .join(" = "),
  );
}

/** What the rules find in these texts, as `rule: message`. */
export function rulesOver(texts: readonly string[]): string[] {
  const articles = new Map(texts.map((text, at) => [`${at}.txt`, text]));
  return findingsOf(checkerFor(articles), articles).map(
    ({ rule, message }) => `${rule}: ${inEnglish(message)}`,
  );
}

/** Every case must hold where the sentences stand in one article, and where each is an article of its own. */
export const ways: readonly [string, (sentences: readonly string[]) => readonly string[]][] = [
  ["in one article", (sentences) => [sentences.join("\n\n")]],
  ["over a corpus", (sentences) => sentences],
];
