import type { Model } from "./model";
import type { WordTraits } from "./word-features";

/** The rows of label scores that words give a token at one distance: added up once a word and kept by the word's integer. */
export class WordScores {
  readonly #model: Model;
  readonly #traits: WordTraits;
  readonly #offset: number;
  /** By word; 0 for a word that has not been read. */
  #rows = new Int32Array(1 << 12);

  constructor(model: Model, traits: WordTraits, offset: number) {
    this.#model = model;
    this.#traits = traits;
    this.#offset = offset;
  }

  /** The row of a word in the model's table. */
  rowOf(word: number): number {
    const row = word < this.#rows.length ? this.#rows[word]! : 0;
    return row !== 0 ? row : this.#read(word);
  }

  #read(word: number): number {
    if (word >= this.#rows.length) {
      const rows = new Int32Array(Math.max(word + 1, this.#rows.length * 2));
      rows.set(this.#rows);
      this.#rows = rows;
    }
    const row = this.#model.addRow(this.#traits.featuresOf(word, this.#offset));
    this.#rows[word] = row;
    return row;
  }
}
