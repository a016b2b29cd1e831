import type { Prose } from "../../text/prose";
import { lineStart, TokenType } from "../../text/tokens";
import { endOfWindow, startOfWindow } from "../../text/windows";
import { findStarts } from "./starts";
import type { Particles } from "./tables/particles";
import { Time, type TimeWords } from "./time-words";

/**
 * A text's tokens as the time grammar sees them. Between `from` and `limit` lies one block: outside of it every token
 * reads as nothing, so that no expression crosses from one block into another. `enter` moves the window on.
 */
export class TimeText {
  readonly prose: Prose;
  readonly words: TimeWords;
  /** How many dates are being read within one another; counted by the rule that reads them. */
  depth = 0;
  /** The tokens at which an expression may begin, in order. */
  readonly starts: readonly number[];
  readonly #bits: Int32Array;
  readonly #word: Int32Array;
  readonly #type: Uint8Array;
  readonly #gap: Uint8Array;
  readonly #start: Int32Array;
  #isAboutSport: boolean | undefined;
  #from: number;
  #limit: number;

  /** The windows from the one that begins at `from` to before the one that begins at `to` can be entered, in their order. */
  constructor(prose: Prose, words: TimeWords, from = 0, to = prose.tokens.count) {
    this.prose = prose;
    this.words = words;
    this.#from = from;
    this.#limit = from;
    const { bits, tokens } = findStarts(prose, words, from, to);
    this.starts = tokens;
    this.#bits = bits;
    this.#word = prose.tokens.word;
    this.#type = prose.tokens.type;
    this.#gap = prose.tokens.gap;
    this.#start = prose.tokens.start;
  }

  /** Moves the window to the block that holds the token, which must not stand before the window. */
  enter(at: number): void {
    if (at < this.#limit) return;
    this.#from = startOfWindow(this.prose.tokens, this.#limit, at);
    this.#limit = endOfWindow(this.prose.tokens, at);
  }

  get from(): number {
    return this.#from;
  }

  /** The token after the block's last. */
  get limit(): number {
    return this.#limit;
  }

  #holds(at: number): boolean {
    return at >= this.#from && at < this.#limit;
  }

  /** Bits of `Time`, with the value in the top byte; 0 outside the block and for numbers and signs. */
  bits(at: number): number {
    return this.#holds(at) ? this.#bits[at]! : 0;
  }

  has(at: number, bits: number): boolean {
    return (this.bits(at) & bits) !== 0;
  }

  /** The value of a word whose bits say what it means. */
  value(at: number): number {
    return this.bits(at) >>> 24;
  }

  /** The number of the particle that the word is, or 0. */
  particle(at: number): number {
    const bits = this.bits(at);
    return bits & Time.particle ? bits >>> 24 : 0;
  }

  /** True where the word is one of these particles. */
  isIn(at: number, set: Particles): boolean {
    return set[this.particle(at)] === 1;
  }

  isWord(at: number): boolean {
    return this.#holds(at) && this.#type[at] === TokenType.word;
  }

  isNumber(at: number): boolean {
    return this.#holds(at) && this.#type[at] === TokenType.number;
  }

  /** True for a possessive or contracted ending. */
  isClitic(at: number): boolean {
    return this.#holds(at) && this.#type[at] === TokenType.clitic;
  }

  /** True where the token is this sign. */
  isSign(at: number, sign: string): boolean {
    return (
      this.#holds(at) &&
      this.#type[at] === TokenType.sign &&
      this.prose.text.charCodeAt(this.#start[at]!) === sign.charCodeAt(0)
    );
  }

  /** True for a hyphen or any dash. */
  isDash(at: number): boolean {
    if (!this.#holds(at) || this.#type[at] !== TokenType.sign) return false;
    const unit = this.prose.text.charCodeAt(this.#start[at]!);
    return unit === 45 || (unit >= 0x2010 && unit <= 0x2015) || unit === 0x2212;
  }

  /** True where nothing stands between the token and the one before it. */
  isGlued(at: number): boolean {
    return this.#holds(at) && at > this.#from && this.#gap[at] === 0;
  }

  /** True for the first token of a line. */
  startsLine(at: number): boolean {
    return this.#holds(at) && (this.#gap[at]! & lineStart) !== 0;
  }

  length(at: number): number {
    return this.prose.tokens.end[at]! - this.prose.tokens.start[at]!;
  }

  /** The token as written; "" outside the block. */
  text(at: number): string {
    const { start, end } = this.prose.tokens;
    return this.#holds(at) ? this.prose.text.slice(start[at], end[at]) : "";
  }

  /** The word in small letters with straight apostrophes; "" for numbers and outside the block. */
  lower(at: number): string {
    if (!this.#holds(at)) return "";
    const { vocabulary } = this.prose;
    const word = this.#word[at]!;
    return word < 0 ? "" : vocabulary.text(vocabulary.lower(word));
  }

  /** Bits of `Shape`; 0 for numbers and outside the block. */
  shape(at: number): number {
    const word = this.#holds(at) ? this.#word[at]! : -1;
    return word < 0 ? 0 : this.prose.vocabulary.shape(word);
  }

  /** `Tense` of the word. */
  tense(at: number): number {
    return this.#holds(at) ? this.words.tenses.of(this.#word[at]!) : 0;
  }

  /** True where the text speaks of matches that are played in quarters, or of races that are qualified for in Q1 to Q3. Looked up once, when it is first asked. */
  isAboutSport(): boolean {
    this.#isAboutSport ??= isAboutSport(this.prose);
    return this.#isAboutSport;
  }

  /** What `isAboutSport` was answered; undefined where it has not been asked. */
  get saidOfSport(): boolean | undefined {
    return this.#isAboutSport;
  }

  /** The value of a token of ASCII digits alone, or -1. */
  integer(at: number): number {
    if (!this.isNumber(at)) return -1;
    const { start, end } = this.prose.tokens;
    if (end[at]! - start[at]! > 9) return -1;
    let value = 0;
    for (let offset = start[at]!; offset < end[at]!; offset++) {
      const digit = this.prose.text.charCodeAt(offset) - 48;
      if (digit < 0 || digit > 9) return -1;
      value = value * 10 + digit;
    }
    return value;
  }
}

const sportWords = (
  "touchdown touchdowns quarterback quarterbacks linebacker rebounds layup layups halftime three-pointer pointers punt " +
  "assists fouled " +
  "interception interceptions fumble fumbles kicker offense playoffs overtime scrimmage yarder yardline " +
  "qualifying lap laps podium tyres"
).split(" ");

/** True for a text with several words of such matches. */
export function isAboutSport({ tokens, vocabulary }: Prose): boolean {
  const ids = new Set(sportWords.map((word) => vocabulary.find(word)).filter((id) => id >= 0));
  let count = 0;
  for (let at = 0; at < tokens.count; at++) if (ids.has(tokens.word[at]!)) count++;
  return count > 1;
}
