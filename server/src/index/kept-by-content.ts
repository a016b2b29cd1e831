import type { Article } from "../link/article";
import { type ContentKey, contentKeyOf } from "./content-key";

/**
 * What is worked out of articles, kept for those that were asked for last, whether the articles themselves are in memory
 * or not, and no longer than their corpus.
 * Invariant: at most twice `room` is kept, by the measure of `sizeOf`, and what was asked for last is.
 */
export class KeptByContent<Value extends object> {
  readonly #make: (article: Article) => Value;
  readonly #sizeOf: (value: Value) => number;
  readonly #room: number;
  #young = new WeakMap<ContentKey, Value>();
  #old = new WeakMap<ContentKey, Value>();
  #size = 0;

  /** `make` must be a pure function of what the article says. */
  constructor(make: (article: Article) => Value, room: number, sizeOf: (value: Value) => number = () => 1) {
    this.#make = make;
    this.#room = room;
    this.#sizeOf = sizeOf;
  }

  of(article: Article): Value {
    const key = contentKeyOf(article);
    const young = this.#young.get(key);
    if (young) return young;
    const value = this.#old.get(key) ?? this.#make(article);
    this.#size += this.#sizeOf(value);
    if (this.#size > this.#room) {
      this.#old = this.#young;
      this.#young = new WeakMap();
      this.#size = this.#sizeOf(value);
    }
    this.#young.set(key, value);
    return value;
  }
}
