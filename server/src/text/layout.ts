import type { BlockSpan, Layout } from "./blocks";
import { CharClass, classOf } from "./characters";
import { findMarker, isCaption, looksLikeHeading, numberingOf } from "./line-kinds";
import { readSourceLines, type SourceLines } from "./source-lines";
import type { Span } from "./span";
import { findJoins } from "./wrapping";

/**
 * The blocks of a plain text from `from` on. Lines that were broken to fit a width are joined to paragraphs; in all
 * other texts a line is a block. The marks of lists and headings are zones.
 */
export function readLayout(text: string, from: number): Layout {
  const lines = readSourceLines(text, from);
  const joins = findJoins(text, lines);
  const numbered = findNumbered(text, lines);
  const blocks: BlockSpan[] = [];
  const zones: Span[] = [];
  let level = 1;
  for (let line = 0; line < lines.count; line++) {
    const first = lines.start[line]!;
    const marker = findMarker(text, first, lines.end[line]!, numbered[line] === 1);
    const begun = line;
    while (joins[line] && !beginsItem(text, lines, line + 1, numbered)) line++;
    const end = lines.end[line]!;
    const start = skipSpace(text, marker.end, end);
    if (start >= end) continue;
    if (marker.end > first) zones.push({ start: first, end: marker.end });
    const block = marker.kind
      ? { kind: marker.kind, level: marker.level, start, end }
      : toBlock(text, start, end, line > begun, level);
    if (block.kind === "heading") level = 2;
    blocks.push(block);
  }
  return { blocks, zones };
}

/** 1 for each line whose number goes on from the numbered line before it or is followed by the next number. */
function findNumbered(text: string, lines: SourceLines): Uint8Array {
  const numbered = new Uint8Array(lines.count);
  let last = -1;
  let lastNumber = Number.NaN;
  for (let line = 0; line < lines.count; line++) {
    const number = numberingOf(text, lines.start[line]!, lines.end[line]!);
    if (number === undefined) continue;
    if (number === lastNumber + 1) numbered[last] = numbered[line] = 1;
    last = line;
    lastNumber = number;
  }
  return numbered;
}

function beginsItem(text: string, lines: SourceLines, line: number, numbered: Uint8Array): boolean {
  return findMarker(text, lines.start[line]!, lines.end[line]!, numbered[line] === 1).kind !== undefined;
}

function toBlock(text: string, start: number, end: number, isJoined: boolean, level: number): BlockSpan {
  if (isCaption(text, start)) return { kind: "caption", level: 0, start, end };
  if (isJoined && end - start > longestJoinedHeading) return { kind: "paragraph", level: 0, start, end };
  if (!looksLikeHeading(text, start, end)) return { kind: "paragraph", level: 0, start, end };
  return { kind: "heading", level, start, end };
}

/** A heading that runs over a line break is no longer than this. */
const longestJoinedHeading = 100;

function skipSpace(text: string, from: number, end: number): number {
  let at = from;
  while (at < end && classOf(text.charCodeAt(at)) === CharClass.space) at++;
  return at;
}
