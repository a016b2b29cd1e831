import { endOfAstral, isAstralLetter } from "./astral";
import { CharClass, classOf, isInvisible } from "./characters";
import { endOfDigest } from "./digest";
import { TokenColumns } from "./token-columns";
import { addToHash, firstHash, lastHash, type Vocabulary } from "./vocabulary";
import type { Zone } from "./zones";

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

/** Bits of `Gap`, one of which stands before the first token of every line. */
export const lineStart = Gap.line | Gap.blankLine | Gap.block;

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
  /** The integer of the token's exact text, but for soft hyphens and joiners, in the vocabulary; -1 for numbers, opaque zones and digests. */
  readonly word: Int32Array;
}

/**
 * Cuts a text into tokens in one pass. `opaque` are zones that are not prose, in order and disjoint: each becomes one
 * token, but for the silent ones. Every other code unit that is not white space belongs to exactly one token. Never fails.
 */
export function readTokens(text: string, vocabulary: Vocabulary, opaque: readonly Zone[] = []): Tokens {
  let columns = new TokenColumns(usualCount(text.length));
  let count = 0;
  let at = 0;
  let gap = lineStart;
  let zone = 0;
  let limit = opaque[0]?.start ?? text.length;
  while (at < text.length) {
    const start = at;
    let type: TokenType = TokenType.sign;
    let word = -1;
    if (at >= limit) {
      const isSilent = opaque[zone]?.silent === true;
      at = Math.max(at, Math.min(opaque[zone]?.end ?? text.length, text.length));
      limit = opaque[++zone]?.start ?? text.length;
      if (at === start || isSilent) continue;
      type = TokenType.opaque;
    } else {
      const unit = text.charCodeAt(at);
      const kind = classOf(unit);
      if (kind === CharClass.space) {
        gap |= Gap.space;
        at++;
        continue;
      }
      if (kind === CharClass.lineBreak) {
        gap |= gap & Gap.line ? Gap.blankLine : Gap.line;
        at += unit === 13 && text.charCodeAt(at + 1) === 10 ? 2 : 1;
        continue;
      }
      if (kind === CharClass.lower || kind === CharClass.upper) {
        // Most words are cased letters and nothing else: one look at each code unit cuts and hashes them.
        type = TokenType.word;
        let hash = addToHash(firstHash, unit);
        let next: CharClass = CharClass.space;
        for (at++; at < limit; at++) {
          const letter = text.charCodeAt(at);
          next = classOf(letter);
          if (next !== CharClass.lower && next !== CharClass.upper) break;
          hash = addToHash(hash, letter);
        }
        if (at < limit && goesOn(text, start, at, next))
          at = endOfMarks(text, endOfWord(text, start, limit), limit);
        else word = vocabulary.internHashed(text, start, at, lastHash(hash));
      } else {
        at++;
        if (kind === CharClass.letter) {
          at = endOfWord(text, start, limit);
          type = TokenType.word;
        } else if (kind === CharClass.digit) {
          at = endOfNumber(text, start, limit);
          const end = endOfDigest(text, start, at, limit);
          if (end > at) {
            at = end;
            type = TokenType.opaque;
          } else if (at >= limit || !isKeycap(text, at, limit)) type = TokenType.number;
        } else if (kind === CharClass.apostrophe) {
          const end = mayBeClitic(text, at, limit, gap)
            ? endOfClitic(text, start, limit, columns.typeBefore(count))
            : start;
          if (end > start) type = TokenType.clitic;
          at = Math.max(at, end);
        } else if (kind === CharClass.surrogate) {
          at = endOfAstral(text, start, limit);
          if (isAstralLetter(text, start, at)) type = TokenType.word;
        }
        if (type !== TokenType.number) at = endOfMarks(text, at, limit);
      }
      if (word < 0 && type !== TokenType.number && type !== TokenType.opaque)
        word = internVisible(vocabulary, text, start, at);
    }
    if (count === columns.capacity) columns = columns.grow();
    columns.start[count] = start;
    columns.end[count] = at;
    columns.type[count] = type;
    columns.gap[count] = gap;
    columns.word[count++] = word;
    gap = 0;
  }
  return columns.toTokens(count);
}

/** "pro\u00admised" is "promised": what nobody sees is no part of a word's spelling. */
function internVisible(vocabulary: Vocabulary, text: string, start: number, end: number): number {
  for (let at = start + 1; at < end; at++)
    if (isInvisible(text.charCodeAt(at)))
      return vocabulary.intern(
        Array.from({ length: end - start }, (_, index) => text.charCodeAt(start + index))
          .filter((unit, index) => index === 0 || !isInvisible(unit))
          .map((unit) => String.fromCharCode(unit))
          .join(""),
      );
  return vocabulary.internSlice(text, start, end);
}

/** Hardly a text has more tokens: English prose has one to five code units. */
const usualCount = (length: number): number => 16 + (length >> 2);

/** After an apostrophe: a possessive or contracted ending stands right at its word, or is a lone "s" behind a space. */
const mayBeClitic = (text: string, after: number, limit: number, gap: number): boolean =>
  gap === 0 || (gap === Gap.space && isLoneS(text, after, limit));

/** True where a run of cased letters may be only the beginning of its word: an apostrophe, a mark, the stop of an initial. */
function goesOn(text: string, start: number, end: number, next: CharClass): boolean {
  if (next === CharClass.letter || next === CharClass.mark || next === CharClass.apostrophe) return true;
  return end === start + 1 && text.charCodeAt(end) === 46;
}

const isLetter = (kind: CharClass): boolean =>
  kind === CharClass.lower || kind === CharClass.upper || kind === CharClass.letter;

const endsAWord = (kind: CharClass): boolean => !isLetter(kind) && kind !== CharClass.mark;

function endOfMarks(text: string, start: number, limit: number): number {
  let at = start;
  while (at < limit && classOf(text.charCodeAt(at)) === CharClass.mark) at++;
  return at;
}

/** Takes in inner apostrophes, but not a possessive "'s"; takes in stops where single letters are parted by them. */
function endOfWord(text: string, start: number, limit: number): number {
  let at = start + 1;
  if (at < limit && text.charCodeAt(at) === 46) {
    const dotted = endOfDotted(text, start, limit);
    return dotted > start ? dotted : at;
  }
  for (; at < limit; at++) {
    const kind = classOf(text.charCodeAt(at));
    if (endsAWord(kind) && !(kind === CharClass.apostrophe && joinsWord(text, at, limit))) break;
  }
  return at;
}

/**
 * "U.S." and "p.m.": two single letters or more, each with a stop; the last stop may be missing after capitals ("U.S").
 * Returns `start` where it is none.
 */
function endOfDotted(text: string, start: number, limit: number): number {
  let at = start;
  let pairs = 0;
  let areCapitals = true;
  while (at < limit && pairs <= mostDotted) {
    const kind = classOf(text.charCodeAt(at));
    if (!isLetter(kind)) break;
    areCapitals &&= kind === CharClass.upper;
    if (at + 1 < limit && text.charCodeAt(at + 1) === 46) {
      at += 2;
      pairs++;
      continue;
    }
    const isLast = at + 1 >= limit || endsDotted(classOf(text.charCodeAt(at + 1)));
    return pairs > 0 && areCapitals && isLast ? at + 1 : start;
  }
  return pairs < 2 || pairs > mostDotted ? start : at;
}

/** More letters than this, each with a stop, are no abbreviation. */
const mostDotted = 12;

const endsDotted = (kind: CharClass): boolean => endsAWord(kind) && kind !== CharClass.digit;

/** An apostrophe inside a word: letters on both sides, and not the possessive or contracted "'s" that ends a word. */
function joinsWord(text: string, at: number, limit: number): boolean {
  if (at + 1 >= limit || !isLetter(classOf(text.charCodeAt(at + 1)))) return false;
  return !isS(text, at + 1) || (at + 2 < limit && !endsAWord(classOf(text.charCodeAt(at + 2))));
}

/** The "s" of "Moody 's", as texts have it that were cut into words before. */
function isLoneS(text: string, at: number, limit: number): boolean {
  if (at >= limit || !isS(text, at)) return false;
  if (at + 1 >= limit) return true;
  const kind = classOf(text.charCodeAt(at + 1));
  return endsAWord(kind) && kind !== CharClass.apostrophe;
}

const isS = (text: string, at: number): boolean => (text.charCodeAt(at) | 32) === 115;

/** Takes in commas and points that stand between digits. */
function endOfNumber(text: string, start: number, limit: number): number {
  let at = start + 1;
  while (at < limit) {
    const unit = text.charCodeAt(at);
    if (isDigit(unit)) at++;
    else if ((unit === 44 || unit === 46) && at + 1 < limit && isDigit(text.charCodeAt(at + 1))) at += 2;
    else break;
  }
  return at;
}

const isDigit = (unit: number): boolean => unit >= 48 && unit <= 57;

/** A digit made an emoji by the marks after it. */
function isKeycap(text: string, at: number, limit: number): boolean {
  const unit = text.charCodeAt(at);
  return unit === 0x20e3 || (unit === 0xfe0f && at + 1 < limit && text.charCodeAt(at + 1) === 0x20e3);
}

/**
 * "'s" right after a word, a figure, a closing bracket or mark; or an apostrophe right after a final s where no word
 * goes on. Returns `start` where it is none. The bare apostrophe may turn out to close a quotation.
 */
function endOfClitic(text: string, start: number, limit: number, before: TokenType | -1): number {
  const isS1 = start + 1 < limit && isS(text, start + 1);
  const after =
    start + (isS1 ? 2 : 1) < limit ? classOf(text.charCodeAt(start + (isS1 ? 2 : 1))) : CharClass.space;
  if (before === TokenType.sign || before === TokenType.opaque)
    return isS1 &&
      endsDotted(after) &&
      (before === TokenType.opaque || possessors.includes(text.charAt(start - 1)))
      ? start + 2
      : start;
  if (before !== TokenType.word && before !== TokenType.number) return start;
  if (isS1) return endsAWord(after) ? start + 2 : start;
  return isS(text, start - 1) && endsDotted(after) ? start + 1 : start;
}

/** Signs that a possessive ending may follow: "NATO (the alliance)'s", "5%'s". */
const possessors = ')]”"%.!?*_';
