import type { Article } from "../link/article";
import type { Project } from "./project";

/** Something that stands in an article, as one of two sides of a conflict. */
export interface Standing {
  readonly article: Article;
  /** Offset in the article's text. */
  readonly start: number;
}

/** In order of URI, then of the text. */
export function byStanding(a: Standing, b: Standing): number {
  if (a.article.uri !== b.article.uri) return a.article.uri < b.article.uri ? -1 : 1;
  return a.start - b.start;
}

/**
 * True where a finding about two sides stands on `own`: against a trusted article on the other side, else on the side
 * with fewer articles, and where both have as many, on the one that begins later. Both lists are in order; for one pair
 * of sides the answer is true from exactly one of them. `votes` counts a side otherwise than by articles.
 */
export function standsOnOwn(
  own: readonly Standing[],
  other: readonly Standing[],
  project: Pick<Project, "isTrusted">,
  votes: (side: readonly Standing[]) => number = countArticles,
): boolean {
  const [ownTrusted, otherTrusted] = [isTrusted(own, project), isTrusted(other, project)];
  if (ownTrusted !== otherTrusted) return otherTrusted;
  const [ownCount, otherCount] = [votes(own), votes(other)];
  if (ownCount !== otherCount) return ownCount < otherCount;
  return byStanding(own[0]!, other[0]!) > 0;
}

/** True where a trusted article stands on the other side only: it decides. */
export function isDecided(
  own: readonly Standing[],
  other: readonly Standing[],
  project: Pick<Project, "isTrusted">,
): boolean {
  return isTrusted(other, project) && !isTrusted(own, project);
}

export const countArticles = (side: readonly Standing[]): number =>
  new Set(side.map(({ article }) => article.uri)).size;

const isTrusted = (side: readonly Standing[], project: Pick<Project, "isTrusted">): boolean =>
  side.some(({ article }) => project.isTrusted(article.uri));
