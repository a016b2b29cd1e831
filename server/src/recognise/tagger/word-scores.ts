import { addRow, type Model, packedCount } from "./model";
import type { WordTraits } from "./word-features";

/** The label scores that words give a token at one distance: added up once a word and kept by the word's integer. */
export class WordScores {
  readonly #model: Model;
  readonly #traits: WordTraits;
  readonly #offset: number;
  #slots = new Int32Array(1 << 12).fill(-1);
  #scores = new Int32Array(packedCount << 10);
  #count = 0;

  constructor(model: Model, traits: WordTraits, offset: number) {
    this.#model = model;
    this.#traits = traits;
    this.#offset = offset;
  }

  /** Adds the scores of a word to `packedCount` integers from `at` on. */
  addTo(scores: Int32Array, at: number, word: number): void {
    let slot = word < this.#slots.length ? this.#slots[word]! : -1;
    if (slot < 0) slot = this.#read(word);
    addRow(scores, at, this.#scores, slot);
  }

  #read(word: number): number {
    if (word >= this.#slots.length) {
      const slots = new Int32Array(Math.max(word + 1, this.#slots.length * 2)).fill(-1);
      slots.set(this.#slots);
      this.#slots = slots;
    }
    const slot = this.#count++ * packedCount;
    if (slot + packedCount > this.#scores.length) {
      const scores = new Int32Array(this.#scores.length * 2);
      scores.set(this.#scores);
      this.#scores = scores;
    }
    for (const hash of this.#traits.featuresOf(word, this.#offset))
      this.#model.addTo(this.#scores, slot, hash);
    this.#slots[word] = slot;
    return slot;
  }
}
