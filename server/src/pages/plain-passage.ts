import type { Article } from "../link/article";
import { plainParts } from "../text/plain-run";
import type { Span } from "../text/span";

/** The words around a span on one line, with the span's own apart. */
export interface PlainPassage {
  readonly before: string;
  readonly words: string;
  readonly after: string;
}

const lineEnd = /[\r\n]/;

/**
 * At most about `width` code units on each side of a span, within its line, cut between words with an ellipsis; in Markdown
 * without the marks and the addresses of links.
 */
export function plainPassage(
  { text, prose }: Pick<Article, "text" | "prose">,
  span: Span,
  width = 70,
): PlainPassage {
  // What is cut off here is longer than what is shown, and marks may take much of it.
  const room = width * (prose.markup === "plain" ? 2 : 4);
  const lineBefore = text
    .slice(Math.max(0, span.start - room), span.start)
    .split(lineEnd)
    .at(-1)!;
  const lineAfter = text.slice(span.end, span.end + room).split(lineEnd)[0]!;
  const [before, words, after] = plainParts(
    prose,
    span.start - lineBefore.length,
    span,
    span.end + lineAfter.length,
  );
  return {
    before: cutStart(oneLine(before), width).trimStart(),
    words: oneLine(words).trim(),
    after: cutEnd(oneLine(after), width).trimEnd(),
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
