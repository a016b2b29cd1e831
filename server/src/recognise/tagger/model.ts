import { labelCount } from "./labels";

/**
 * How many integers hold a row of label scores: two labels an integer, the first of them in the low sixteen bits. Such
 * integers can be added like numbers as long as no label's sum leaves sixteen bits.
 */
export const rowSize = (labelCount + 1) >> 1;

/** A feature's row in the model, and behind it the feature's hash. */
const featureSize = rowSize + 1;

/**
 * The tagger's weights: for each feature that is known a row of one score a label, and what label follows what. A row is
 * known by where it begins in `rows`; the first is all noughts.
 */
export class Model {
  /** By the label before and the label: `before * labelCount + label`. */
  readonly transitions: Int16Array;
  /** `featureSize` integers a feature. */
  readonly rows: Int32Array;
  /** Open addressing by hashes: the number of the feature of each slot, from 1 on; 0 in an empty one. */
  readonly #slots: Uint16Array | Int32Array;
  readonly #mask: number;
  /** One bit for each last bits of a hash, set where a feature has them: most features of a text are unknown, and go no further. */
  readonly #known: Int32Array;

  /** `hashes` are the features' hashes, one a row; `weights` has one integer a label and row. */
  constructor(hashes: Int32Array, weights: Int8Array, transitions: Int16Array) {
    let size = 1 << 10;
    while (size < hashes.length * 2) size *= 2;
    this.#mask = size - 1;
    this.#slots = hashes.length < 1 << 16 ? new Uint16Array(size) : new Int32Array(size);
    this.#known = new Int32Array(size >> 3);
    this.transitions = transitions;
    this.rows = new Int32Array((hashes.length + 1) * featureSize);
    for (let feature = 0; feature < hashes.length; feature++) {
      const row = (feature + 1) * featureSize;
      this.rows[row + rowSize] = hashes[feature]!;
      this.#enter(hashes[feature]!, feature + 1);
      for (let label = 0; label < labelCount; label++)
        this.rows[row + (label >> 1)]! += weights[feature * labelCount + label]! << (16 * (label & 1));
    }
  }

  #enter(hash: number, number: number): void {
    const bit = hash & (this.#mask * 4 + 3);
    this.#known[bit >> 5]! |= 1 << (bit & 31);
    let slot = hash & this.#mask;
    while (this.#slots[slot] !== 0) slot = (slot + 1) & this.#mask;
    this.#slots[slot] = number;
  }

  /** The row of a feature; 0, the row of noughts, where the feature is unknown. */
  rowOf(hash: number): number {
    const mask = this.#mask;
    const bit = hash & (mask * 4 + 3);
    if (((this.#known[bit >> 5]! >> (bit & 31)) & 1) === 0) return 0;
    const slots = this.#slots;
    let slot = hash & mask;
    let row = slots[slot]! * featureSize;
    while (row !== 0 && this.rows[row + rowSize] !== hash) {
      slot = (slot + 1) & mask;
      row = slots[slot]! * featureSize;
    }
    return row;
  }
}
