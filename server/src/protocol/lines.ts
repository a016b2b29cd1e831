import type { Position, Range } from "vscode-languageserver";
import { findLineStarts } from "../text/lines";
import type { Span } from "../text/span";

/** What a position's `character` counts: bytes of UTF-8, code units of UTF-16, or code points. */
export type PositionEncoding = "utf-8" | "utf-16" | "utf-32";

/** Where a text's lines begin, and the way between offsets (UTF-16 code units) and positions in a client's encoding. */
export class Lines {
  readonly #text: string;
  readonly #encoding: PositionEncoding;
  readonly #starts: ArrayLike<number>;

  constructor(text: string, encoding: PositionEncoding) {
    this.#text = text;
    this.#encoding = encoding;
    this.#starts = findLineStarts(text);
  }

  /** The position of an offset; one outside the text counts as the nearest inside it. */
  positionAt(offset: number): Position {
    const inside = Math.min(Math.max(offset, 0), this.#text.length);
    const line = this.#lineOf(inside);
    const start = this.#starts[line]!;
    const column = Math.min(inside, this.#endOfLine(line)) - start;
    return {
      line,
      character: this.#encoding === "utf-16" ? column : this.#encodedLength(start, start + column),
    };
  }

  /** The offset of a position. One past a line's end means its end, one past the last line the text's end, as LSP says. */
  offsetAt({ line, character }: Position): number {
    if (line < 0) return 0;
    if (line >= this.#starts.length) return this.#text.length;
    const start = this.#starts[line]!;
    const end = this.#endOfLine(line);
    if (this.#encoding === "utf-16") return Math.min(start + Math.max(character, 0), end);
    let at = start;
    for (let left = character; at < end && left > 0; ) {
      const code = this.#text.codePointAt(at)!;
      left -= lengthIn(this.#encoding, code);
      if (left < 0) break;
      at += code > 0xffff ? 2 : 1;
    }
    return Math.min(at, end);
  }

  rangeOf({ start, end }: Span): Range {
    return { start: this.positionAt(start), end: this.positionAt(end) };
  }

  /** The span of a range; a range that ends before it starts is taken the other way round. */
  spanOf(range: Range): Span {
    const one = this.offsetAt(range.start);
    const other = this.offsetAt(range.end);
    return { start: Math.min(one, other), end: Math.max(one, other) };
  }

  /** How long a stretch within one line is in the client's encoding. */
  lengthOf({ start, end }: Span): number {
    return this.#encoding === "utf-16" ? end - start : this.#encodedLength(start, end);
  }

  #lineOf(offset: number): number {
    let low = 0;
    let high = this.#starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >>> 1;
      if (this.#starts[middle]! <= offset) low = middle;
      else high = middle - 1;
    }
    return low;
  }

  /** Before the line break. */
  #endOfLine(line: number): number {
    const next = this.#starts[line + 1];
    if (next === undefined) return this.#text.length;
    const isPair = this.#text.charCodeAt(next - 1) === 10 && this.#text.charCodeAt(next - 2) === 13;
    return isPair ? next - 2 : next - 1;
  }

  #encodedLength(start: number, end: number): number {
    let length = 0;
    for (let at = start; at < end; ) {
      const code = this.#text.codePointAt(at)!;
      length += lengthIn(this.#encoding, code);
      at += code > 0xffff ? 2 : 1;
    }
    return length;
  }
}

function lengthIn(encoding: PositionEncoding, code: number): number {
  if (encoding === "utf-32") return 1;
  if (encoding === "utf-16") return code > 0xffff ? 2 : 1;
  if (code < 0x80) return 1;
  if (code < 0x800) return 2;
  return code < 0x10000 ? 3 : 4;
}
