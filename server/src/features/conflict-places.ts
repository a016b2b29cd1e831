import type { Finding } from "../check/finding";
import type { Article } from "../link/article";
import { firstAtOrAfter, type Span } from "../text/span";

interface ConflictPlace extends Span {
  /** Index of its finding. */
  readonly index: number;
  readonly isQuotation: boolean;
}

/** Where an article's findings stand, for questions about many stretches of it. */
export class ConflictPlaces {
  /** In order of their starts. */
  readonly #places: readonly ConflictPlace[];
  /** For each place, where it or one before it ends last: before that no earlier place can reach. */
  readonly #reach: readonly number[];

  constructor(article: Article, findings: readonly Finding[]) {
    this.#places = findings
      .flatMap((finding, index) =>
        placesOf(article, finding).map(({ start, end }): ConflictPlace => {
          return { start, end, index, isQuotation: finding.rule === "quote-conflict" };
        }),
      )
      .sort((a, b) => a.start - b.start);
    let reach = 0;
    this.#reach = this.#places.map(({ end }) => (reach = Math.max(reach, end)));
  }

  /** Indices of the findings that share text with a span, each once, in order: those about quotations, or all others. */
  touching({ start, end }: Span, isQuotation: boolean): number[] {
    const found = new Set<number>();
    const places = this.#places;
    let at = firstAtOrAfter(places.length, (index) => places[index]!.start, end);
    while (--at >= 0 && this.#reach[at]! > start) {
      const place = places[at]!;
      if (place.end > start && place.isQuotation === isQuotation) found.add(place.index);
    }
    return [...found].sort((a, b) => a - b);
  }
}

/** The places of a finding in the article, its own first. */
export function placesOf(article: Article, finding: Finding): Span[] {
  return [finding, ...finding.related].filter(({ uri }) => uri === article.uri);
}
