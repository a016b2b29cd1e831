// Rewrites annotated texts and keeps the names' offsets right.
import type { GoldText } from "./corpora";

/** What stands from `start` to before `end` becomes `text`. */
export interface Edit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** Carries out edits that are in order and disjoint; none may reach over the edge of a name. */
export function rewrite(gold: GoldText, edits: readonly Edit[]): GoldText {
  let text = "";
  let from = 0;
  for (const edit of edits) {
    text += gold.text.slice(from, edit.start) + edit.text;
    from = edit.end;
  }
  text += gold.text.slice(from);
  const move = <T extends { readonly start: number; readonly end: number }>(span: T): T => ({
    ...span,
    start: span.start + shiftAt(edits, span.start, false),
    end: span.end + shiftAt(edits, span.end, true),
  });
  return { ...gold, text, names: gold.names.map(move), unknown: gold.unknown.map(move) };
}

/** How far a place moves; an insertion right at the start of a name stands before it. */
function shiftAt(edits: readonly Edit[], at: number, isEnd: boolean): number {
  let shift = 0;
  for (const { start, end, text } of edits) {
    if (end > at || (isEnd && start === at && start === end)) break;
    shift += text.length - (end - start);
  }
  return shift;
}

/** One text after another, each a paragraph. */
export function join(first: GoldText, second: GoldText): GoldText {
  const shift = first.text.length + 2;
  const move = <T extends { readonly start: number; readonly end: number }>(span: T): T => ({
    ...span,
    start: span.start + shift,
    end: span.end + shift,
  });
  return {
    ...second,
    text: `${first.text}\n\n${second.text}`,
    names: [...first.names, ...second.names.map(move)],
    unknown: [...first.unknown, ...second.unknown.map(move)],
  };
}

/** A part of a text with the names in it. */
export function cut(gold: GoldText, start: number, end: number): GoldText {
  const inside = <T extends { readonly start: number; readonly end: number }>(spans: readonly T[]): T[] =>
    spans
      .filter((span) => span.start >= start && span.end <= end)
      .map((span) => ({ ...span, start: span.start - start, end: span.end - start }));
  return {
    ...gold,
    text: gold.text.slice(start, end),
    names: inside(gold.names),
    unknown: inside(gold.unknown),
  };
}
