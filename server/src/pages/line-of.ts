import type { FeatureContext } from "../features/feature";
import type { Article } from "../link/article";
import { findLineStarts, toLinePosition } from "../text/lines";

const known = new WeakMap<Article, readonly number[]>();

/** The line of an article that a place begins in, from 1. */
export function lineOf(article: Article, { start }: { readonly start: number }): number {
  const starts = known.get(article) ?? findLineStarts(article.text);
  known.set(article, starts);
  return toLinePosition(starts, start).line + 1;
}

/** As `lineOf`; undefined in a source, whose text has no lines that its reader could count. */
export function lineIn(
  article: Article,
  place: { readonly start: number },
  { isSource }: Pick<FeatureContext, "isSource">,
): number | undefined {
  return isSource?.(article.uri) ? undefined : lineOf(article, place);
}
