import type { Article } from "../link/article";
import { findLineStarts, toLinePosition } from "../text/lines";

const known = new WeakMap<Article, readonly number[]>();

/** The line of an article that a place begins in, from 1. */
export function lineOf(article: Article, { start }: { readonly start: number }): number {
  const starts = known.get(article) ?? findLineStarts(article.text);
  known.set(article, starts);
  return toLinePosition(starts, start).line + 1;
}
