import { CharClass, classOf } from "./characters";
import { NextOf } from "./next-of";

/** The lines of a text that are not blank, column by column. */
export interface SourceLines {
  readonly count: number;
  /** Offsets without the white space at both ends. */
  readonly start: readonly number[];
  readonly end: readonly number[];
  /** How many code units of white space stand before the line's text. */
  readonly indent: readonly number[];
  /** 1 where a blank line, or nothing at all, stands before the line. */
  readonly afterBlank: readonly number[];
}

/** Reads the lines from `from` on. One pass. A line ends where the tokenizer sees a line break. */
export function readSourceLines(text: string, from: number): SourceLines {
  const start: number[] = [];
  const end: number[] = [];
  const indent: number[] = [];
  const afterBlank: number[] = [];
  const breaks = new NextOf(text, lineBreaks);
  let blank = 1;
  for (let at = from; at < text.length; ) {
    const lineEnd = breaks.at(at);
    let first = at;
    let last = lineEnd;
    while (first < last && isSpace(text.charCodeAt(first))) first++;
    while (last > first && isSpace(text.charCodeAt(last - 1))) last--;
    if (last > first) {
      start.push(first);
      end.push(last);
      indent.push(first - at);
      afterBlank.push(blank);
      blank = 0;
    } else blank = 1;
    at = lineEnd + (text.charCodeAt(lineEnd) === 13 && text.charCodeAt(lineEnd + 1) === 10 ? 2 : 1);
  }
  return { count: start.length, start, end, indent, afterBlank };
}

const lineBreaks = ["\n", "\r", "\u2028", "\u2029", "\u0085"];

const isSpace = (unit: number): boolean => unit === 32 || (unit !== 0 && classOf(unit) === CharClass.space);
