import type { Prose } from "../../text/prose";
import { Gap, type Tokens, TokenType } from "../../text/tokens";
import { Shape, type Vocabulary } from "../../text/vocabulary";
import { endOfWindow, startOfWindow } from "../../text/windows";
import { type Digits, readDigitsIn } from "./digits";
import type { FigureWords } from "./figure-words";
import { classIn, type NumeralClass } from "./numeral-words";
import type { WordList } from "./word-lists";

/**
 * A text with what the figure grammar knows of its words. Between `from` and `limit` lies one window of the text: tokens
 * outside of it are no words and stand alone, so that no figure rests on another paragraph. `enter` moves the window on.
 */
export class Reading {
  readonly prose: Prose;
  readonly text: string;
  readonly tokens: Tokens;
  readonly words: FigureWords;
  readonly #vocabulary: Vocabulary;
  #from: number;
  #limit: number;
  /** The token whose digits were read last, and what they say. */
  #digitsToken = -1;
  #digits: Digits | undefined;

  /** Windows are entered in their order, from the one that begins at `from` on. */
  constructor(prose: Prose, words: FigureWords, from = 0) {
    this.#from = from;
    this.#limit = from;
    this.prose = prose;
    this.text = prose.text;
    this.tokens = prose.tokens;
    this.words = words;
    this.#vocabulary = prose.vocabulary;
  }

  /** The window's first token. */
  get from(): number {
    return this.#from;
  }

  /** The token after the window's last. */
  get limit(): number {
    return this.#limit;
  }

  /** Moves the window to the one that holds the token, which must not stand before it. */
  enter(at: number): void {
    if (at < this.#limit) return;
    this.#from = startOfWindow(this.tokens, this.#limit, at);
    this.#limit = endOfWindow(this.tokens, at);
  }

  /** True for a token of the window. */
  holds(token: number): boolean {
    return token >= this.#from && token < this.#limit;
  }

  /** What the numeral grammar knows of a token's word, packed. */
  packed(token: number): number {
    return this.holds(token) ? this.words.numerals.of(this.tokens.word[token]!) : 0;
  }

  numeralClass(token: number): NumeralClass {
    return classIn(this.packed(token));
  }

  isNumber(token: number): boolean {
    return this.holds(token) && this.tokens.type[token] === TokenType.number;
  }

  isWord(token: number): boolean {
    return this.holds(token) && this.tokens.type[token] === TokenType.word;
  }

  /** True for a possessive or contracted ending. */
  isClitic(token: number): boolean {
    return this.holds(token) && this.tokens.type[token] === TokenType.clitic;
  }

  /** True for one punctuation mark or symbol. */
  isAnySign(token: number): boolean {
    return this.holds(token) && this.tokens.type[token] === TokenType.sign;
  }

  /** The first code unit of a token, or -1. */
  unit(token: number): number {
    return this.holds(token) ? this.text.charCodeAt(this.tokens.start[token]!) : -1;
  }

  /** True for a token that is exactly this one sign. */
  isSign(token: number, sign: string): boolean {
    return this.unit(token) === sign.charCodeAt(0) && this.tokens.type[token] === TokenType.sign;
  }

  /** A hyphen or a dash. */
  isHyphen(token: number): boolean {
    const unit = this.unit(token);
    return unit === 45 || (unit >= 0x2010 && unit <= 0x2015);
  }

  /** What a token says as digits; undefined where it is no number, out of bounds too. */
  digits(token: number): Digits | undefined {
    if (!this.holds(token)) return undefined;
    if (token !== this.#digitsToken) {
      this.#digits = readDigitsIn(this.text, this.tokens.start[token]!, this.tokens.end[token]!);
      this.#digitsToken = token;
    }
    return this.#digits;
  }

  textOf(token: number): string {
    return this.holds(token) ? this.text.slice(this.tokens.start[token]!, this.tokens.end[token]!) : "";
  }

  /** The word in small letters with straight apostrophes; "" for numbers, opaque zones and out of bounds. */
  lower(token: number): string {
    const word = this.wordOf(token);
    return word < 0 ? "" : this.#vocabulary.text(this.#vocabulary.lower(word));
  }

  /** True for a word that begins with a capital. */
  isCapital(token: number): boolean {
    return (this.shape(token) & Shape.initialCapital) !== 0;
  }

  wordOf(token: number): number {
    return this.holds(token) ? this.tokens.word[token]! : -1;
  }

  /** True where a token's word stands in a list, whatever its case. */
  isIn(token: number, list: WordList): boolean {
    return this.holds(token) && (this.words.lists.of(this.tokens.word[token]!) & list) !== 0;
  }

  lowerWord(token: number): number {
    const word = this.wordOf(token);
    return word < 0 ? -1 : this.#vocabulary.lower(word);
  }

  /** Bits of `Shape` of a token's word; 0 where it has none. */
  shape(token: number): number {
    const word = this.wordOf(token);
    return word < 0 ? 0 : this.#vocabulary.shape(word);
  }

  /** True where nothing stands between a token and the one before. */
  isJoined(token: number): boolean {
    return token > this.#from && token < this.#limit && this.tokens.gap[token] === 0;
  }

  /** True where a token goes on in the window of the one before: at most a single line break stands between. */
  continues(token: number): boolean {
    return token > this.#from && token < this.#limit;
  }

  /** As `continues`, but on the same line. */
  continuesLine(token: number): boolean {
    return this.continues(token) && (this.tokens.gap[token]! & Gap.line) === 0;
  }
}
