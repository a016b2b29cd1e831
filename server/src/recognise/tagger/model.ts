import { labelCount } from "./labels";

/**
 * How many integers hold the scores of all labels: two labels an integer, the first of them in the low sixteen bits. Such
 * integers can be added like numbers as long as no label's sum leaves sixteen bits.
 */
export const packedCount = (labelCount + 1) >> 1;

/** The scores of all labels out of packed integers. */
export function unpackScores(packed: Int32Array, from: number, into: Int32Array, at: number): void {
  for (let index = 0, label = 0; index < packedCount; index++) {
    const pair = packed[from + index]!;
    const low = (pair << 16) >> 16;
    into[at + label++] = low;
    if (label < labelCount) into[at + label++] = (pair - low) >> 16;
  }
}

/** The tagger's weights: for each feature that is known a row of one integer a label, and what label follows what. */
export class Model {
  /** `packedCount` integers a row. */
  readonly rows: Int32Array;
  /** By the label before and the label: `before * labelCount + label`. */
  readonly transitions: Int16Array;
  /** Open addressing: the hash and the row of each slot, side by side; the row is -1 in an empty one. */
  readonly #slots: Int32Array;
  readonly #mask: number;
  /** One bit for each last bits of a hash, set where a feature has them: most features of a text are unknown, and go no further. */
  readonly #known: Int32Array;

  /** `hashes` are the features' hashes, one a row; `rows` has one integer a label and row. */
  constructor(hashes: Int32Array, rows: Int8Array, transitions: Int16Array) {
    let size = 1 << 10;
    while (size < hashes.length * 2) size *= 2;
    this.#mask = size - 1;
    this.#slots = new Int32Array(size * 2).fill(-1);
    this.#known = new Int32Array(size >> 2);
    this.transitions = transitions;
    this.rows = new Int32Array(hashes.length * packedCount);
    for (let row = 0; row < hashes.length; row++) {
      let slot = hashes[row]! & this.#mask;
      while (this.#slots[2 * slot + 1] !== -1) slot = (slot + 1) & this.#mask;
      const bit = hashes[row]! & (size * 8 - 1);
      this.#known[bit >> 5]! |= 1 << (bit & 31);
      this.#slots[2 * slot] = hashes[row]!;
      this.#slots[2 * slot + 1] = row * packedCount;
      for (let label = 0; label < labelCount; label++)
        this.rows[row * packedCount + (label >> 1)]! += rows[row * labelCount + label]! << (16 * (label & 1));
    }
  }

  /** Adds the row of a feature to `packedCount` integers from `at` on; nothing where the feature is unknown. */
  addTo(scores: Int32Array, at: number, hash: number): void {
    const mask = this.#mask;
    const bit = hash & (mask * 8 + 7);
    if (((this.#known[bit >> 5]! >> (bit & 31)) & 1) === 0) return;
    const slots = this.#slots;
    let slot = hash & mask;
    let row = slots[2 * slot + 1]!;
    while (row !== -1 && slots[2 * slot] !== hash) {
      slot = (slot + 1) & mask;
      row = slots[2 * slot + 1]!;
    }
    if (row !== -1) addRow(scores, at, this.rows, row);
  }
}

/** Adds `packedCount` integers of a table to others. */
export function addRow(scores: Int32Array, at: number, rows: Int32Array, row: number): void {
  for (let index = 0; index < packedCount; index++) scores[at + index]! += rows[row + index]!;
}
