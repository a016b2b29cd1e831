import type { Prose } from "../../text/prose";
import { Gap, type Tokens, TokenType } from "../../text/tokens";
import type { Vocabulary } from "../../text/vocabulary";
import { type Digits, readDigitsIn } from "./digits";
import type { FigureWords } from "./figure-words";
import { classIn, type NumeralClass } from "./numeral-words";
import type { WordList } from "./word-lists";

/** A text with what the figure grammar knows of its words. Tokens out of bounds are no words and stand alone. */
export class Reading {
  readonly text: string;
  readonly tokens: Tokens;
  readonly words: FigureWords;
  readonly #vocabulary: Vocabulary;
  /** The token whose digits were read last, and what they say. */
  #digitsToken = -1;
  #digits: Digits | undefined;

  constructor(prose: Prose, words: FigureWords) {
    this.text = prose.text;
    this.tokens = prose.tokens;
    this.words = words;
    this.#vocabulary = prose.vocabulary;
  }

  /** What the numeral grammar knows of a token's word, packed. */
  packed(token: number): number {
    return token < 0 || token >= this.tokens.count ? 0 : this.words.numerals.of(this.tokens.word[token]!);
  }

  numeralClass(token: number): NumeralClass {
    return classIn(this.packed(token));
  }

  isNumber(token: number): boolean {
    return this.tokens.type[token] === TokenType.number;
  }

  isWord(token: number): boolean {
    return token >= 0 && this.tokens.type[token] === TokenType.word;
  }

  /** The first code unit of a token, or -1. */
  unit(token: number): number {
    return token < 0 || token >= this.tokens.count ? -1 : this.text.charCodeAt(this.tokens.start[token]!);
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
    if (token < 0 || token >= this.tokens.count) return undefined;
    if (token !== this.#digitsToken) {
      this.#digits = readDigitsIn(this.text, this.tokens.start[token]!, this.tokens.end[token]!);
      this.#digitsToken = token;
    }
    return this.#digits;
  }

  textOf(token: number): string {
    return token < 0 || token >= this.tokens.count
      ? ""
      : this.text.slice(this.tokens.start[token]!, this.tokens.end[token]!);
  }

  /** The word in small letters with straight apostrophes; "" for numbers, opaque zones and out of bounds. */
  lower(token: number): string {
    const word = this.wordOf(token);
    return word < 0 ? "" : this.#vocabulary.text(this.#vocabulary.lower(word));
  }

  wordOf(token: number): number {
    return token < 0 || token >= this.tokens.count ? -1 : this.tokens.word[token]!;
  }

  /** True where a token's word stands in a list, whatever its case. */
  isIn(token: number, list: WordList): boolean {
    return (
      token >= 0 && token < this.tokens.count && (this.words.lists.of(this.tokens.word[token]!) & list) !== 0
    );
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
    return token > 0 && token < this.tokens.count && this.tokens.gap[token] === 0;
  }

  /** True where a token goes on in the block of the one before: at most a single line break stands between. */
  continues(token: number): boolean {
    return (
      token > 0 && token < this.tokens.count && (this.tokens.gap[token]! & (Gap.blankLine | Gap.block)) === 0
    );
  }

  /** As `continues`, but on the same line. */
  continuesLine(token: number): boolean {
    return this.continues(token) && (this.tokens.gap[token]! & Gap.line) === 0;
  }
}
