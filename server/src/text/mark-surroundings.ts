import { CharClass, classOf } from "./characters";
import type { Block } from "./prose";
import { type Tokens, TokenType } from "./tokens";

/** What a token is to the quotations found. */
export const QuoteRole = { none: 0, opens: 1, closes: 2 } as const;

/** What stands around a quotation mark within the block that was entered, which tells whether it opens, closes or is none. */
export class MarkSurroundings {
  readonly #text: string;
  readonly #tokens: Tokens;
  #firstToken = 0;
  #endToken = 0;
  readonly #roles: Uint8Array;

  /** `roles` are those found so far: `QuoteRole` by token. */
  constructor(text: string, tokens: Tokens, roles: Uint8Array) {
    this.#text = text;
    this.#tokens = tokens;
    this.#roles = roles;
  }

  /** Goes to a block: marks are asked for within it from now on. */
  enter({ firstToken, endToken }: Block): void {
    this.#firstToken = firstToken;
    this.#endToken = endToken;
  }

  /** At the front of something: space or an opening sign before the mark, none after it. */
  leansRight(at: number, length = 1): boolean {
    return !this.#joinsPrevious(at) && this.#beginsNext(at + length - 1);
  }

  /** At the end of something: no space before the mark, and space or a sign after it. */
  leansLeft(at: number): boolean {
    return this.#tokens.gap[at] === 0 && at > this.#firstToken && !this.joinsNext(at);
  }

  /** Space on both sides, as in texts that were put together from tokens. */
  floats(at: number, length: number): boolean {
    const last = at + length - 1;
    return !this.#joinsPrevious(at) && !this.#touchesNext(last) && last + 1 < this.#endToken;
  }

  /** Right after a comma, colon or semicolon: it closes what is open, though the space after it is lost. */
  followsComma(at: number): boolean {
    const sign = this.#tokens.gap[at] === 0 ? this.#signBefore(at) : "";
    return sign !== "" && ",:;".includes(sign);
  }

  /** Between a stop and a word, all without space: it opens where nothing is open. */
  isSqueezed(at: number, length: number): boolean {
    const stop = this.#tokens.gap[at] === 0 ? this.#signBefore(at) : "";
    return stop !== "" && ".!?".includes(stop) && this.joinsNext(at + length - 1);
  }

  /** A word or figure stands right after the mark. */
  joinsNext(at: number): boolean {
    if (!this.#touchesNext(at)) return false;
    const next = this.#tokens.type[at + 1];
    return next === TokenType.word || next === TokenType.number;
  }

  /** Two of the same mark side by side: `` and '' of wire copy. */
  isTwin(at: number, unit: number): boolean {
    const { start, end } = this.#tokens;
    const next = at + 1;
    return (
      this.#touchesNext(at) &&
      end[at]! - start[at]! === 1 &&
      end[next]! - start[next]! === 1 &&
      this.#text.charCodeAt(start[next]!) === unit
    );
  }

  /** Inches within a quotation: after a figure, where the next straight mark closes it. */
  isInches(at: number): boolean {
    const { type, start, gap } = this.#tokens;
    if (gap[at] !== 0 || type[at - 1] !== TokenType.number) return false;
    for (let next = at + 1; next < this.#endToken; next++) {
      if (type[next] !== TokenType.sign || this.#text.charCodeAt(start[next]!) !== 0x22) continue;
      return !this.leansRight(next);
    }
    return false;
  }

  /** '90s, 'em, 'til: the apostrophe stands for what is left out. */
  isElision(at: number): boolean {
    const { type, start, end } = this.#tokens;
    const next = at + 1;
    if (!this.#touchesNext(at)) return false;
    const from = start[next]!;
    if (type[next] === TokenType.number) return isDecade(this.#text, from, end[next]!);
    if (type[next] !== TokenType.word || end[next]! - from > longestElided) return false;
    return elided.has(this.#text.slice(from, end[next]).toLowerCase());
  }

  /** Something stands right before the mark that is neither an opening bracket or mark nor a dash, colon or comma. */
  #joinsPrevious(at: number): boolean {
    if (at <= this.#firstToken || this.#tokens.gap[at] !== 0) return false;
    if (this.#roles[at - 1] === QuoteRole.opens) return false;
    const sign = this.#signBefore(at);
    return sign === "" || !openers.includes(sign);
  }

  #signBefore(at: number): string {
    const { type, start } = this.#tokens;
    if (at <= this.#firstToken || type[at - 1] !== TokenType.sign) return "";
    return this.#text.charAt(start[at - 1]!);
  }

  /** Right after the mark stands what can begin a quotation: no stop, comma or closing bracket. */
  #beginsNext(at: number): boolean {
    if (!this.#touchesNext(at)) return false;
    const { type, start, end } = this.#tokens;
    const next = at + 1;
    if (type[next] === TokenType.clitic) return false;
    if (type[next] !== TokenType.sign) return true;
    const isEllipsis = this.#text.startsWith("..", start[next]!);
    return isEllipsis || end[next]! - start[next]! > 1 || !enders.includes(this.#text.charAt(start[next]!));
  }

  #touchesNext(at: number): boolean {
    return at + 1 < this.#endToken && this.#tokens.gap[at + 1] === 0;
  }
}

const openers = "([{<-–—―/:;,|*_~=¡¿>";
const enders = ".,;:!?)]}>%/";

const elided = new Set("em n til till tis twas twere cause round bout cuz neath ere nuff s kay".split(" "));
const longestElided = 5;

/** "90" before "s". */
function isDecade(text: string, start: number, end: number): boolean {
  if (end - start !== 2 || (text.charCodeAt(end) | 32) !== 115) return false;
  const after = text.charCodeAt(end + 1);
  return Number.isNaN(after) || classOf(after) !== CharClass.lower;
}
