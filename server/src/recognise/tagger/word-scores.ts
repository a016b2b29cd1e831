import { labelCount } from "./labels";
import type { Model } from "./model";
import type { WordTraits } from "./word-features";

/** The label scores that words give a token at one distance: added up once a word and kept by the word's integer. */
export class WordScores {
  readonly #model: Model;
  readonly #traits: WordTraits;
  readonly #offset: number;
  #slots = new Int32Array(1 << 12).fill(-1);
  #scores = new Int16Array(labelCount << 10);
  #count = 0;

  constructor(model: Model, traits: WordTraits, offset: number) {
    this.#model = model;
    this.#traits = traits;
    this.#offset = offset;
  }

  /** Adds the scores of a word to `labelCount` integers of `scores` from `at` on. */
  addTo(scores: Int32Array, at: number, word: number): void {
    let slot = word < this.#slots.length ? this.#slots[word]! : -1;
    if (slot < 0) slot = this.#read(word);
    const own = this.#scores;
    for (let label = 0; label < labelCount; label++) scores[at + label]! += own[slot + label]!;
  }

  #read(word: number): number {
    if (word >= this.#slots.length) {
      const slots = new Int32Array(Math.max(word + 1, this.#slots.length * 2)).fill(-1);
      slots.set(this.#slots);
      this.#slots = slots;
    }
    const slot = this.#count++ * labelCount;
    if (slot + labelCount > this.#scores.length) {
      const scores = new Int16Array(this.#scores.length * 2);
      scores.set(this.#scores);
      this.#scores = scores;
    }
    const { rows } = this.#model;
    for (const hash of this.#traits.featuresOf(word, this.#offset)) {
      const row = this.#model.rowOf(hash);
      if (row < 0) continue;
      for (let label = 0; label < labelCount; label++) this.#scores[slot + label]! += rows[row + label]!;
    }
    this.#slots[word] = slot;
    return slot;
  }
}
