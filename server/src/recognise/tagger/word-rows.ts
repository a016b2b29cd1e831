import { rowSize } from "./model";
import type { RowTable } from "./row-table";
import { wordPlaces } from "./token-features";

/** What the features of words are. Pure functions. */
export interface WordFeatures {
  /** The hashes of the features that a word gives a token beside which it stands in a place of `wordPlaces`. */
  featuresOf(word: number, place: number): readonly number[];
  /** The row of the feature that a word before another place of a token's word gives that token; and one after it. */
  beforeOther(word: number): number;
  afterOther(word: number): number;
}

/** When there are so many words, all are forgotten: some 16 MB. */
const mostWords = 1 << 16;

/** A word's block: a row for each place, and the rows of `beforeOther` and `afterOther`, of which the first is -1 at first. */
const others = wordPlaces.length * rowSize;
const blockSize = others + 2;

/**
 * The rows that words give tokens: added up the first time they are asked for and kept, side by side for a word, until
 * `makeRoom` is called.
 */
export class WordRows {
  readonly #table: RowTable;
  readonly #features: WordFeatures;
  /** By word; 0 for a word that has none. */
  #blocks = new Int32Array(1 << 12);
  /** All blocks there are, those in use first. */
  readonly #all: number[] = [];
  #used = 0;

  constructor(table: RowTable, features: WordFeatures) {
    this.#table = table;
    this.#features = features;
  }

  /** Forgets all words where there are too many. */
  makeRoom(): void {
    if (this.#used < mostWords) return;
    for (const block of this.#all) this.#clear(block);
    this.#blocks.fill(0);
    this.#used = 0;
  }

  /** Where the word's rows are kept. */
  blockOf(word: number): number {
    const block = word < this.#blocks.length ? this.#blocks[word]! : 0;
    return block !== 0 ? block : this.#enter(word);
  }

  /** The row that a word gives a token beside which it stands in a place of `wordPlaces`. */
  rowOf(block: number, word: number, place: number): number {
    const row = block + place * rowSize;
    if (!this.#table.isWritten(row)) this.#table.write(row, this.#features.featuresOf(word, place));
    return row;
  }

  /** The row of the feature that a word gives a token whose word stands elsewhere behind it. */
  beforeOther(word: number): number {
    return this.#table.integers[this.#othersOf(word)]!;
  }

  /** As `beforeOther`, for a token whose word stands elsewhere before it. */
  afterOther(word: number): number {
    return this.#table.integers[this.#othersOf(word) + 1]!;
  }

  #othersOf(word: number): number {
    const at = this.blockOf(word) + others;
    const { integers } = this.#table;
    if (integers[at]! < 0) {
      integers[at] = this.#features.beforeOther(word);
      integers[at + 1] = this.#features.afterOther(word);
    }
    return at;
  }

  #enter(word: number): number {
    if (word >= this.#blocks.length) {
      const blocks = new Int32Array(Math.max(word + 1, this.#blocks.length * 2));
      blocks.set(this.#blocks);
      this.#blocks = blocks;
    }
    if (this.#used === this.#all.length) {
      this.#all.push(this.#table.reserve(blockSize));
      this.#clear(this.#all.at(-1)!);
    }
    const block = this.#all[this.#used++]!;
    this.#blocks[word] = block;
    return block;
  }

  #clear(block: number): void {
    const { integers } = this.#table;
    integers.fill(0, block, block + others);
    integers[block + others] = -1;
  }
}
