import stringWidth from "string-width";
import type { Span } from "../text/span";

/** One line of a text around a span, and how many columns of a terminal stand before and under the span. */
export interface Passage {
  readonly before: string;
  readonly words: string;
  readonly after: string;
  /** Columns of `before` and of `words`; wide characters take two. */
  readonly indent: number;
  readonly width: number;
}

/** Tabs, and control characters that a terminal would obey. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what it is for.
const controls = /[\u0000-\u001f\u007f-\u009f\u2028\u2029]/g;

/** The line a span begins in, cut between words to at most about `columns`, an ellipsis where it is cut. */
export function findPassage(text: string, { start, end }: Span, columns: number): Passage {
  const lineStart = Math.max(text.lastIndexOf("\n", start - 1), text.lastIndexOf("\r", start - 1)) + 1;
  const words = plain(text.slice(start, Math.min(end, endOfLine(text, start), start + columns)));
  const room = Math.max(columns - words.length, 20);
  const lineAfter = text.slice(start + words.length, endOfLine(text, start + words.length, room));
  const lineBefore = text.slice(Math.max(lineStart, start - room - 40), start).trimStart();
  // What one side does not need is the other's.
  const roomAfter = Math.max(room / 2, room - lineBefore.length);
  const after = cutAfter(lineAfter, roomAfter);
  const before = cutBefore(lineBefore, room - after.length);
  return { before, words, after, indent: stringWidth(before), width: Math.max(1, stringWidth(words)) };
}

function plain(text: string): string {
  return text.replace(controls, " ");
}

/** The end of the line, or `limit` and a word further on where the line is longer. */
function endOfLine(text: string, from: number, limit = Number.POSITIVE_INFINITY): number {
  let at = from;
  const last = Math.min(text.length, from + limit + 40);
  while (at < last && text.charCodeAt(at) !== 10 && text.charCodeAt(at) !== 13) at++;
  return at;
}

function cutAfter(text: string, room: number): string {
  const line = plain(text).trimEnd();
  if (line.length <= room) return line;
  const cut = line.lastIndexOf(" ", room);
  return `${line.slice(0, cut > room / 2 ? cut : wholeCharacter(line, room))}…`;
}

function cutBefore(text: string, room: number): string {
  const line = plain(text);
  if (line.length <= room) return line;
  const from = wholeCharacter(line, line.length - room);
  const space = line.indexOf(" ", from);
  return `…${line.slice(space >= 0 && space - from < room / 2 ? space + 1 : from)}`;
}

/** An offset that does not part a surrogate pair. */
function wholeCharacter(text: string, at: number): number {
  const whole = Math.floor(at);
  const unit = text.charCodeAt(whole);
  return unit >= 0xdc00 && unit <= 0xdfff ? whole + 1 : whole;
}
