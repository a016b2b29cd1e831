import type { Span } from "../text/span";

/** The words around a span on one line, with the span's own apart. */
export interface PlainPassage {
  readonly before: string;
  readonly words: string;
  readonly after: string;
}

const lineEnd = /[\r\n]/;

/** At most about `width` code units on each side of a span, within its line, cut between words with an ellipsis. */
export function plainPassage(text: string, { start, end }: Span, width = 70): PlainPassage {
  const lineBefore = text
    .slice(Math.max(0, start - width * 2), start)
    .split(lineEnd)
    .at(-1)!;
  const lineAfter = text.slice(end, end + width * 2).split(lineEnd)[0]!;
  return {
    before: cutStart(oneLine(lineBefore), width).trimStart(),
    words: oneLine(text.slice(start, end)).trim(),
    after: cutEnd(oneLine(lineAfter), width).trimEnd(),
  };
}

/** "…promised 40 homes in May…", without anything to tell the span's words by. */
export function sayPassage({ before, words, after }: PlainPassage): string {
  return `${before}${words}${after}`;
}

function cutStart(line: string, width: number): string {
  if (line.length <= width) return line;
  const space = line.indexOf(" ", line.length - width);
  return `…${line.slice(space === -1 ? line.length : space + 1)}`;
}

function cutEnd(line: string, width: number): string {
  if (line.length <= width) return line;
  const space = line.lastIndexOf(" ", width);
  return `${line.slice(0, Math.max(space, 0))}…`;
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, " ");
}
