import { labelCount } from "./labels";

/** The tagger's weights: for each feature that is known a row of one integer a label, and what label follows what. */
export class Model {
  /** One integer a label and row, row by row; the last row is all zeros. */
  readonly rows: Int8Array;
  /** By the label before and the label: `before * labelCount + label`. */
  readonly transitions: Int16Array;
  readonly #hashes: Int32Array;
  readonly #rowOf: Int32Array;
  readonly #mask: number;

  /** `hashes` are the features' hashes, one a row. */
  constructor(hashes: Int32Array, rows: Int8Array, transitions: Int16Array) {
    let size = 1 << 10;
    while (size < hashes.length * 2) size *= 2;
    this.#mask = size - 1;
    this.#hashes = new Int32Array(size);
    this.#rowOf = new Int32Array(size).fill(-1);
    this.rows = rows;
    this.transitions = transitions;
    for (let row = 0; row < hashes.length; row++) {
      let slot = hashes[row]! & this.#mask;
      while (this.#rowOf[slot] !== -1) slot = (slot + 1) & this.#mask;
      this.#hashes[slot] = hashes[row]!;
      this.#rowOf[slot] = row * labelCount;
    }
  }

  /** Where the row of a feature begins in `rows`; -1 where the feature is unknown. */
  rowOf(hash: number): number {
    const mask = this.#mask;
    for (let slot = hash & mask; ; slot = (slot + 1) & mask) {
      const row = this.#rowOf[slot]!;
      if (row === -1 || this.#hashes[slot] === hash) return row;
    }
  }
}
