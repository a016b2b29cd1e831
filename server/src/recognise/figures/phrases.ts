import { Gap, readTokens, TokenType } from "../../text/tokens";
import type { Vocabulary } from "../../text/vocabulary";
import type { Reading } from "./reading";

interface Node<T> {
  /** What a phrase may go on with; undefined where none does. */
  next: Map<number, Node<T>> | undefined;
  value: T | undefined;
}

/** A phrase that was found: its tokens from `first` to before `end`. */
export interface PhraseMatch<T> {
  readonly value: T;
  readonly first: number;
  readonly end: number;
}

/**
 * Phrases of one token or more, each with a value, found from their first token on or from their last one back. Thousands are
 * added and few are ever met: a phrase that begins with a plain word is cut up when a text first has that word.
 */
export class Phrases<T> {
  readonly #vocabulary: Vocabulary;
  readonly #exact: boolean;
  readonly #backward: boolean;
  readonly #root: Node<T> = { next: undefined, value: undefined };
  /** Phrases that are not cut up yet, by the word that they are looked for by, in the order in which they were added. */
  readonly #waiting = new Map<string, [phrase: string, value: T][]>();
  /** The root's nodes by the integers of words: most look-ups end here, and an array is read faster than a map. */
  readonly #firsts: (Node<T> | undefined)[] = [];

  /** `exact` phrases count case; `backward` ones are looked for by what stands before a token. */
  constructor(vocabulary: Vocabulary, how: { readonly exact?: boolean; readonly backward?: boolean } = {}) {
    this.#vocabulary = vocabulary;
    this.#exact = how.exact ?? false;
    this.#backward = how.backward ?? false;
  }

  /** Adds a phrase, written as in a text. A later value of the same phrase replaces an earlier one. */
  add(phrase: string, value: T): void {
    this.#firsts.length = 0;
    const first = (this.#backward ? lastWord : firstWord).exec(phrase)?.[0];
    if (first === undefined) {
      this.#enter(phrase, value);
      return;
    }
    const word = this.#exact ? first : first.toLowerCase();
    const others = this.#waiting.get(word);
    if (others) others.push([phrase, value]);
    else this.#waiting.set(word, [[phrase, value]]);
  }

  #enter(phrase: string, value: T): void {
    let node = this.#root;
    for (const key of this.#keysOf(phrase)) {
      node.next ??= new Map();
      let next = node.next.get(key);
      if (!next) {
        next = { next: undefined, value: undefined };
        node.next.set(key, next);
      }
      node = next;
    }
    node.value = value;
  }

  /** A phrase's keys in the order in which they are looked for. */
  #keysOf(phrase: string): readonly number[] {
    const { count, type, word, start, end } = readTokens(phrase, this.#vocabulary);
    const keys: number[] = [];
    for (let at = 0; at < count; at++) {
      const isNumber = type[at] === TokenType.number;
      keys.push(isNumber ? numberKey(phrase.slice(start[at]!, end[at]!)) : this.#key(word[at]!));
    }
    return this.#backward ? keys.reverse() : keys;
  }

  /** The longest phrase that begins with this token, or that ends before it where the phrases are `backward`. */
  find(reading: Reading, token: number): PhraseMatch<T> | undefined {
    return this.#backward ? this.#findBefore(reading, token) : this.#findFrom(reading, token);
  }

  #findFrom(reading: Reading, first: number): PhraseMatch<T> | undefined {
    let node = this.#firstAt(reading, first);
    let value: T | undefined;
    let end = first;
    for (let at = first; node; ) {
      at++;
      if (node.value !== undefined) {
        value = node.value;
        end = at;
      }
      node = node.next && reading.continues(at) ? node.next.get(this.#keyAt(reading, at)) : undefined;
    }
    return value === undefined ? undefined : { value, first, end };
  }

  #findBefore(reading: Reading, end: number): PhraseMatch<T> | undefined {
    if (end < 1 || !reading.continues(end)) return undefined;
    let node = this.#firstAt(reading, end - 1);
    let value: T | undefined;
    let first = end;
    for (let at = end; node; ) {
      at--;
      if (node.value !== undefined) {
        value = node.value;
        first = at;
      }
      const goesOn = at > 0 && reading.continues(at);
      node = goesOn ? node.next?.get(this.#keyAt(reading, at - 1)) : undefined;
    }
    return value === undefined ? undefined : { value, first, end };
  }

  #firstAt(reading: Reading, at: number): Node<T> | undefined {
    const key = this.#keyAt(reading, at);
    if (key < 0) return this.#root.next?.get(key);
    const first = key < this.#firsts.length ? this.#firsts[key] : unmet;
    return first === unmet ? this.#meet(key) : first;
  }

  /** Cuts up the phrases that wait for a word, the first time it is met. */
  #meet(key: number): Node<T> | undefined {
    const word = this.#vocabulary.text(key);
    for (const [phrase, value] of this.#waiting.get(word) ?? []) this.#enter(phrase, value);
    this.#waiting.delete(word);
    while (this.#firsts.length <= key) this.#firsts.push(unmet);
    const first = this.#root.next?.get(key);
    this.#firsts[key] = first;
    return first;
  }

  #key(word: number): number {
    return this.#exact ? word : this.#vocabulary.lower(word);
  }

  /** A number is part of a phrase only where it is joined to the word before: "km2". */
  #keyAt(reading: Reading, at: number): number {
    const word = reading.wordOf(at);
    if (word >= 0) return this.#key(word);
    return reading.isNumber(at) && (reading.tokens.gap[at]! & ~Gap.block) === 0
      ? numberKey(reading.textOf(at))
      : noKey;
  }
}

/** Stands for what a word begins as long as no text has had the word. */
const unmet: Node<never> = { next: undefined, value: undefined };

/** "EUR", the "Swiss" of "Swiss franc" */
const firstWord = /^[A-Za-z]+(?= |$)/;
/** "EUR", the "than" of "more than" */
const lastWord = /(?<= |^)[A-Za-z]+$/;

const noKey = -1000;

/** Keys of small numbers are negative, so that no word has them. */
const numberKey = (digits: string): number => (digits.length === 1 ? -1 - Number(digits) : noKey);
