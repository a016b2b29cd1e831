import type { Edit, Finding, Fix } from "../../server/src/check/finding";
import type { Article } from "../../server/src/link/article";
import { plain } from "../words/plain";

/** The place of some words in an article: the first, or the one numbered from 0. */
export function placeOf(
  article: Article,
  words: string,
  nth = 0,
): { uri: string; start: number; end: number } {
  let start = article.text.indexOf(words);
  for (let n = 0; n < nth; n++) start = article.text.indexOf(words, start + 1);
  if (start === -1) throw new Error(`“${words}” does not stand in the article`);
  return { uri: article.uri, start, end: start + words.length };
}

/** A finding about some words of an article, with what a test wants to say of it. */
export function aFinding(article: Article, words: string, more: Partial<Finding> = {}): Finding {
  return {
    ...placeOf(article, words),
    rule: "name-spelling",
    severity: "warning",
    message: plain(`“${words}” is spelled otherwise elsewhere.`),
    related: [],
    fixes: [],
    confirmed: false,
    ...more,
  };
}

/** A fix that replaces places by a text. */
export function aFix(title: string, edits: readonly Edit[], more: Partial<Fix> = {}): Fix {
  return { title: plain(title), preferred: false, scope: "here", edits, ...more };
}
