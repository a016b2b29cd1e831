import { CharClass, classOf } from "./characters";
import type { Span } from "./span";
import type { Vocabulary } from "./vocabulary";

/** What a token is. */
export const TokenType = {
  /** Letters, with marks and inner apostrophes: "Miruță", "O'Brien"; or letters parted by stops: "U.S.", "p.m.". */
  word: 0,
  /** Digits with inner commas and points: "1,200", "3.5", "2026". */
  number: 1,
  /** A possessive or contracted ending with its apostrophe: "'s" of "Rutte's", "'" of "members'". */
  clitic: 2,
  /** One punctuation mark or symbol; "..." and other runs are as many tokens. An emoji is one token. */
  sign: 3,
  /** A whole zone that is not prose: a URL, an e-mail address, a hashtag, code. */
  opaque: 4,
} as const;
export type TokenType = (typeof TokenType)[keyof typeof TokenType];

/** What stands before a token, as bits. */
export const Gap = {
  /** White space. */
  space: 1,
  /** A line break. */
  line: 2,
  /** A blank line. */
  blankLine: 4,
  /** The first token of a block: a paragraph, heading, list item, table cell. Set where markup or layout says so. */
  block: 8,
} as const;

/** The tokens of a text, column by column; all columns have at least `count` entries. */
export interface Tokens {
  readonly count: number;
  /** Offsets in UTF-16 code units. */
  readonly start: Int32Array;
  readonly end: Int32Array;
  /** `TokenType` of each. */
  readonly type: Uint8Array;
  /** Bits of `Gap` before each. */
  readonly gap: Uint8Array;
  /** The integer of the token's exact text in the vocabulary; -1 for numbers and opaque zones. */
  readonly word: Int32Array;
}

/**
 * Cuts a text into tokens in one pass. `opaque` are zones that are not prose, in order and disjoint: each becomes one
 * token. Every code unit that is not white space belongs to exactly one token. Never fails.
 */
export function readTokens(text: string, vocabulary: Vocabulary, opaque: readonly Span[] = []): Tokens {
  const capacity = Math.max(16, (text.length >> 1) + 2);
  const columns = new Columns(capacity);
  let at = 0;
  let gap = Gap.line | Gap.blankLine | Gap.block;
  let zone = 0;
  while (at < text.length) {
    const next = opaque[zone];
    if (next && at >= next.start) {
      if (next.end > at) {
        columns.add(at, next.end, TokenType.opaque, gap, -1);
        gap = 0;
        at = next.end;
      }
      zone++;
      continue;
    }
    const limit = next ? next.start : text.length;
    const kind = classOf(text.charCodeAt(at));
    if (kind === CharClass.space) {
      gap |= Gap.space;
      at++;
      continue;
    }
    if (kind === CharClass.lineBreak) {
      gap |= gap & Gap.line ? Gap.blankLine : Gap.line;
      at += text.charCodeAt(at) === 13 && text.charCodeAt(at + 1) === 10 ? 2 : 1;
      continue;
    }
    const start = at;
    let type: TokenType = TokenType.sign;
    if (isLetter(kind)) {
      at = endOfWord(text, at, limit);
      type = TokenType.word;
    } else if (kind === CharClass.digit) {
      at = endOfNumber(text, at, limit);
      type = TokenType.number;
    } else if (kind === CharClass.apostrophe) {
      at = endOfClitic(text, at, limit, gap === 0 ? columns.lastType() : TokenType.sign);
      if (at > start) type = TokenType.clitic;
      else at = start + 1;
    } else if (kind === CharClass.surrogate) {
      at = endOfSurrogates(text, at, limit);
      if (/^\p{L}/u.test(text.slice(start, at))) type = TokenType.word;
    } else {
      at++;
    }
    while (at < limit && classOf(text.charCodeAt(at)) === CharClass.mark) at++;
    const word = type === TokenType.number ? -1 : vocabulary.internSlice(text, start, at);
    columns.add(start, at, type, gap, word);
    gap = 0;
  }
  return columns.toTokens();
}

const isLetter = (kind: CharClass): boolean =>
  kind === CharClass.lower || kind === CharClass.upper || kind === CharClass.letter;

/** Takes in inner apostrophes, but not a possessive "'s"; takes in stops where single letters are parted by them. */
function endOfWord(text: string, start: number, limit: number): number {
  const dotted = endOfDotted(text, start, limit);
  if (dotted > start) return dotted;
  let at = start + 1;
  while (at < limit) {
    const kind = classOf(text.charCodeAt(at));
    if (isLetter(kind) || kind === CharClass.mark) at++;
    else if (kind === CharClass.apostrophe && joinsWord(text, at, limit)) at++;
    else break;
  }
  return at;
}

/** "U.S." and "p.m.": two single letters or more, each with a stop. Returns `start` where it is none. */
function endOfDotted(text: string, start: number, limit: number): number {
  let at = start;
  let pairs = 0;
  while (at + 1 < limit && isLetter(classOf(text.charCodeAt(at))) && text.charCodeAt(at + 1) === 46) {
    at += 2;
    pairs++;
  }
  if (pairs < 2) return start;
  return at < limit && isLetter(classOf(text.charCodeAt(at))) ? start : at;
}

/** An apostrophe inside a word: letters on both sides, and not the possessive or contracted "'s" that ends a word. */
function joinsWord(text: string, at: number, limit: number): boolean {
  if (at + 1 >= limit || !isLetter(classOf(text.charCodeAt(at + 1)))) return false;
  const next = text.charCodeAt(at + 1) | 32;
  const after = at + 2 < limit ? classOf(text.charCodeAt(at + 2)) : CharClass.space;
  return next !== 115 || isLetter(after) || after === CharClass.mark;
}

/** Takes in commas, points and thin or no-break spaces that stand between digits. */
function endOfNumber(text: string, start: number, limit: number): number {
  let at = start + 1;
  while (at < limit) {
    const unit = text.charCodeAt(at);
    if (classOf(unit) === CharClass.digit) at++;
    else if (
      (unit === 44 || unit === 46) &&
      at + 1 < limit &&
      classOf(text.charCodeAt(at + 1)) === CharClass.digit
    ) {
      at += 2;
    } else break;
  }
  return at;
}

/** "'s" after a word, or an apostrophe right after a word's final s. Returns `start` where it is none. */
function endOfClitic(text: string, start: number, limit: number, before: TokenType): number {
  if (before !== TokenType.word && before !== TokenType.number) return start;
  const next = start + 1 < limit ? text.charCodeAt(start + 1) | 32 : 0;
  const after = start + 2 < limit ? classOf(text.charCodeAt(start + 2)) : CharClass.space;
  if (next === 115 && !isLetter(after)) return start + 2;
  const previous = start > 0 ? text.charCodeAt(start - 1) | 32 : 0;
  const follows = start + 1 < limit ? classOf(text.charCodeAt(start + 1)) : CharClass.space;
  return previous === 115 && !isLetter(follows) && follows !== CharClass.digit ? start + 1 : start;
}

function endOfSurrogates(text: string, start: number, limit: number): number {
  const code = text.codePointAt(start)!;
  return Math.min(limit, start + (code > 0xffff ? 2 : 1));
}

/** Typed arrays that grow. */
class Columns {
  #count = 0;
  #start: Int32Array;
  #end: Int32Array;
  #type: Uint8Array;
  #gap: Uint8Array;
  #word: Int32Array;

  constructor(capacity: number) {
    this.#start = new Int32Array(capacity);
    this.#end = new Int32Array(capacity);
    this.#type = new Uint8Array(capacity);
    this.#gap = new Uint8Array(capacity);
    this.#word = new Int32Array(capacity);
  }

  add(start: number, end: number, type: TokenType, gap: number, word: number): void {
    if (this.#count === this.#start.length) this.#grow();
    const index = this.#count++;
    this.#start[index] = start;
    this.#end[index] = end;
    this.#type[index] = type;
    this.#gap[index] = gap;
    this.#word[index] = word;
  }

  lastType(): TokenType {
    return (this.#count > 0 ? this.#type[this.#count - 1]! : TokenType.sign) as TokenType;
  }

  toTokens(): Tokens {
    const count = this.#count;
    return {
      count,
      start: this.#start.slice(0, count),
      end: this.#end.slice(0, count),
      type: this.#type.slice(0, count),
      gap: this.#gap.slice(0, count),
      word: this.#word.slice(0, count),
    };
  }

  #grow(): void {
    const capacity = this.#start.length * 2;
    const copy = <T extends Int32Array | Uint8Array>(from: T, to: T): T => {
      to.set(from);
      return to;
    };
    this.#start = copy(this.#start, new Int32Array(capacity));
    this.#end = copy(this.#end, new Int32Array(capacity));
    this.#type = copy(this.#type, new Uint8Array(capacity));
    this.#gap = copy(this.#gap, new Uint8Array(capacity));
    this.#word = copy(this.#word, new Int32Array(capacity));
  }
}
