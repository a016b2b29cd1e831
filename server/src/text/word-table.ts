import { firstRoom } from "./first-room";
import type { Vocabulary } from "./vocabulary";

const unknown = -0x80000000;

/**
 * What a recogniser knows of each word, as one integer a word: worked out the first time the word is asked for and
 * kept by the word's integer in the vocabulary, so that the hot path reads an array.
 */
export class WordTable {
  readonly #vocabulary: Vocabulary;
  readonly #classify: (word: string, lower: string, shape: number) => number;
  #values = new Int32Array(firstRoom).fill(unknown);

  /** `classify` is given the exact word, the word in small letters, and bits of `Shape`; it must be a pure function. */
  constructor(vocabulary: Vocabulary, classify: (word: string, lower: string, shape: number) => number) {
    this.#vocabulary = vocabulary;
    this.#classify = classify;
  }

  /** The value of a word of the vocabulary; 0 for -1, which stands for numbers and opaque zones. */
  of(id: number): number {
    if (id < 0) return 0;
    if (id >= this.#values.length) this.#grow(id);
    const known = this.#values[id]!;
    if (known !== unknown) return known;
    const vocabulary = this.#vocabulary;
    const word = vocabulary.text(id);
    const value = this.#classify(word, vocabulary.text(vocabulary.lower(id)), vocabulary.shape(id));
    this.#values[id] = value;
    return value;
  }

  #grow(id: number): void {
    const values = new Int32Array(Math.max(id + 1, this.#values.length * 2)).fill(unknown);
    values.set(this.#values);
    this.#values = values;
  }
}
