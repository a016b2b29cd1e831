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

/** Phrases of one token or more, each with a value, found from their first token on or from their last one back. */
export class Phrases<T> {
  readonly #vocabulary: Vocabulary;
  readonly #exact: boolean;
  readonly #backward: boolean;
  readonly #root: Node<T> = { next: undefined, value: undefined };
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
    let node = this.#root;
    for (const key of this.#keysOf(phrase)) {
      node.next ??= new Map();
      let next = node.next.get(key);
      if (!next) {
        next = { next: undefined, value: undefined };
        node.next.set(key, next);
        if (node === this.#root && key >= 0) this.#addFirst(key, next);
      }
      node = next;
    }
    node.value = value;
  }

  /** A phrase's keys in the order in which they are looked for. Most phrases are one word, and need not be cut. */
  #keysOf(phrase: string): readonly number[] {
    if (oneWord.test(phrase)) return [this.#key(this.#vocabulary.intern(phrase))];
    const { count, type, word, start, end } = readTokens(phrase, this.#vocabulary);
    const keys: number[] = [];
    for (let at = 0; at < count; at++) {
      const isNumber = type[at] === TokenType.number;
      keys.push(isNumber ? numberKey(phrase.slice(start[at]!, end[at]!)) : this.#key(word[at]!));
    }
    return this.#backward ? keys.reverse() : keys;
  }

  #addFirst(key: number, node: Node<T>): void {
    while (this.#firsts.length < key) this.#firsts.push(undefined);
    this.#firsts[key] = node;
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
    return key < this.#firsts.length ? this.#firsts[key] : undefined;
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

/** "EUR", "tonnes" */
const oneWord = /^[A-Za-z]+$/;

const noKey = -1000;

/** Keys of small numbers are negative, so that no word has them. */
const numberKey = (digits: string): number => (digits.length === 1 ? -1 - Number(digits) : noKey);
