import type { Span } from "../text/span";

/**
 * Settles which of the recognisers' proposals stand where they overlap. Each list is in order and disjoint; so is the
 * result. Of names and times the longer one wins, and of two as long the time; a figure gives way to both ("Boeing 737",
 * "Feb. 12") unless it holds them and more ("US$40 billion"). Takes time linear in the number of proposals.
 */
export function resolveOverlaps<N extends Span, F extends MayHaveUnit, T extends Span>(
  names: readonly N[],
  figures: readonly F[],
  times: readonly T[],
): (N | F | T)[] {
  return withFigures(keepLonger(times, names), figures, times);
}

/** Merges two lists; where spans overlap the longer stays, and the first list's where they are as long. */
function keepLonger<A extends Span, B extends Span>(as: readonly A[], bs: readonly B[]): (A | B)[] {
  const merged = mergeByStart(as, bs);
  const kept: (A | B)[] = [];
  for (let first = 0; first < merged.length; ) {
    let end = first + 1;
    let reach = merged[first]!.end;
    for (; end < merged.length && merged[end]!.start < reach; end++)
      reach = Math.max(reach, merged[end]!.end);
    if (end === first + 1) kept.push(merged[first]!);
    else kept.push(...settle(merged.slice(first, end), new Set<Span>(as)));
    first = end;
  }
  return kept;
}

/** Takes the longest of spans that hang together, then the longest of what is left free, and so on. */
function settle<S extends Span>(spans: readonly S[], preferred: ReadonlySet<Span>): S[] {
  const rank = (span: S): number => (preferred.has(span) ? 0 : 1);
  const length = (span: S): number => span.end - span.start;
  const kept: S[] = [];
  for (const span of [...spans].sort(
    (x, y) => length(y) - length(x) || rank(x) - rank(y) || x.start - y.start,
  ))
    if (!kept.some((other) => span.start < other.end && other.start < span.end)) kept.push(span);
  return kept.sort((x, y) => x.start - y.start);
}

/** A figure stands where it meets nothing, or holds all it meets and more: the "US" of "US$40 billion", the "40 years" of "40 years old". */
function withFigures<S extends Span, F extends MayHaveUnit>(
  spans: readonly S[],
  figures: readonly F[],
  times: readonly Span[],
): (S | F)[] {
  const standing: F[] = [];
  const left: S[] = [];
  let at = 0;
  for (const figure of figures) {
    while (at < spans.length && spans[at]!.end <= figure.start) left.push(spans[at++]!);
    let end = at;
    while (end < spans.length && spans[end]!.start < figure.end) end++;
    const met = spans.slice(at, end);
    if (
      !met.every(
        (span) =>
          holdsMore(figure, span) ||
          (!times.includes(span) && (isSameMeasured(figure, span) || isMoneyBehind(figure, span))),
      )
    )
      continue;
    standing.push(figure);
    at = end;
  }
  left.push(...spans.slice(at));
  return mergeByStart(left, standing);
}

function holdsMore(figure: Span, span: Span): boolean {
  const longer = figure.end - figure.start > span.end - span.start;
  return longer && figure.start <= span.start && span.end <= figure.end;
}

/** A figure with a unit is no name of the same span: "USD115". */
function isSameMeasured(figure: MayHaveUnit, span: Span): boolean {
  return figure.start === span.start && figure.end === span.end && figure.value?.unit !== undefined;
}

/** A figure with a unit that goes on behind a thing's name is no number of the name's: "EBIT NOK 512" of "NOK 512 million". */
function isMoneyBehind(figure: MayHaveUnit, span: Span & { readonly kind?: string }): boolean {
  return span.kind === "other" && figure.end > span.end && figure.value?.unit !== undefined;
}

interface MayHaveUnit extends Span {
  readonly value?: { readonly unit?: string | undefined };
}

/** Both lists in order of start; of two with one start, the first list's comes first. */
function mergeByStart<A extends Span, B extends Span>(as: readonly A[], bs: readonly B[]): (A | B)[] {
  const merged: (A | B)[] = [];
  let next = 0;
  for (const a of as) {
    while (next < bs.length && bs[next]!.start < a.start) merged.push(bs[next++]!);
    merged.push(a);
  }
  while (next < bs.length) merged.push(bs[next++]!);
  return merged;
}
