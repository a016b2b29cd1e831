import { CharClass, classOf } from "./characters";

/** The lines of a text that are not blank, column by column. */
export interface SourceLines {
  readonly count: number;
  /** Offsets without the white space at both ends. */
  readonly start: Int32Array;
  readonly end: Int32Array;
  /** How many code units of white space stand before the line's text. */
  readonly indent: Int32Array;
  /** 1 where a blank line, or nothing at all, stands before the line. */
  readonly afterBlank: Uint8Array;
}

/** Reads the lines from `from` on. One pass. A line ends where the tokenizer sees a line break. */
export function readSourceLines(text: string, from: number): SourceLines {
  const start: number[] = [];
  const end: number[] = [];
  const indent: number[] = [];
  const afterBlank: number[] = [];
  let blank = 1;
  for (let at = from; at < text.length; ) {
    const lineEnd = endOfLine(text, at);
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
  return {
    count: start.length,
    start: Int32Array.from(start),
    end: Int32Array.from(end),
    indent: Int32Array.from(indent),
    afterBlank: Uint8Array.from(afterBlank),
  };
}

function endOfLine(text: string, from: number): number {
  let at = from;
  for (; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    if (unit === 10 || unit === 13 || unit === 0x2028 || unit === 0x2029 || unit === 0x85) break;
  }
  return at;
}

const isSpace = (unit: number): boolean => unit === 32 || (unit !== 0 && classOf(unit) === CharClass.space);
