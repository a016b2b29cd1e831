import type { Span } from "../text/span";

/**
 * Settles which of the recognisers' proposals stand where they overlap. Each list is in order and disjoint; so is the
 * result. Times beat figures; a name beats a figure inside it ("Boeing 737"); otherwise the longer one wins.
 */
export function resolveOverlaps<N extends Span, F extends Span, T extends Span>(
  names: readonly N[],
  figures: readonly F[],
  times: readonly T[],
): (N | F | T)[] {
  const ranked = [
    ...times.map((span) => ({ span, rank: 2 })),
    ...names.map((span) => ({ span, rank: 1 })),
    ...figures.map((span) => ({ span, rank: 0 })),
  ].sort((a, b) => a.span.start - b.span.start || b.rank - a.rank);
  const kept: { span: N | F | T; rank: number }[] = [];
  for (const candidate of ranked) {
    const last = kept.at(-1);
    if (!last || last.span.end <= candidate.span.start) kept.push(candidate);
    else if (isStronger(candidate, last)) kept[kept.length - 1] = candidate;
  }
  return kept.map(({ span }) => span);
}

interface Ranked {
  readonly span: Span;
  readonly rank: number;
}

function isStronger(a: Ranked, b: Ranked): boolean {
  const difference = a.span.end - a.span.start - (b.span.end - b.span.start);
  if (a.rank === 0 || b.rank === 0) return a.rank > b.rank;
  return difference === 0 ? a.rank > b.rank : difference > 0;
}
