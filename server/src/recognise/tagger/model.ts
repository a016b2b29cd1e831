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

/**
 * The tagger's weights: for each feature that is known a row of one integer a label, and what label follows what. Rows that
 * are sums of others are kept in the same table, so that the rows of a token can be added up together. A row is known by
 * where it begins in the table; the first row is all noughts.
 */
export class Model {
  /** By the label before and the label: `before * labelCount + label`. */
  readonly transitions: Int16Array;
  /** `packedCount` integers a row. */
  #rows: Int32Array;
  #end: number;
  /** Open addressing: the hash and the row of each slot, side by side; the row is 0 in an empty one. */
  readonly #slots: Int32Array;
  readonly #mask: number;
  /** One bit for each last bits of a hash, set where a feature has them: most features of a text are unknown, and go no further. */
  readonly #known: Int32Array;

  /** `hashes` are the features' hashes, one a row; `rows` has one integer a label and row. */
  constructor(hashes: Int32Array, rows: Int8Array, transitions: Int16Array) {
    let size = 1 << 10;
    while (size < hashes.length * 2) size *= 2;
    this.#mask = size - 1;
    this.#slots = new Int32Array(size * 2);
    this.#known = new Int32Array(size >> 2);
    this.transitions = transitions;
    this.#rows = new Int32Array((hashes.length + 1) * packedCount);
    for (let feature = 0; feature < hashes.length; feature++) {
      const row = (feature + 1) * packedCount;
      this.#enter(hashes[feature]!, row);
      for (let label = 0; label < labelCount; label++)
        this.#rows[row + (label >> 1)]! += rows[feature * labelCount + label]! << (16 * (label & 1));
    }
    this.#end = this.#rows.length;
  }

  #enter(hash: number, row: number): void {
    const bit = hash & (this.#mask * 8 + 7);
    this.#known[bit >> 5]! |= 1 << (bit & 31);
    let slot = hash & this.#mask;
    while (this.#slots[2 * slot + 1] !== 0) slot = (slot + 1) & this.#mask;
    this.#slots[2 * slot] = hash;
    this.#slots[2 * slot + 1] = row;
  }

  /** The row of a feature; 0, the row of noughts, where the feature is unknown. */
  rowOf(hash: number): number {
    const mask = this.#mask;
    const bit = hash & (mask * 8 + 7);
    if (((this.#known[bit >> 5]! >> (bit & 31)) & 1) === 0) return 0;
    const slots = this.#slots;
    let slot = hash & mask;
    let row = slots[2 * slot + 1]!;
    while (row !== 0 && slots[2 * slot] !== hash) {
      slot = (slot + 1) & mask;
      row = slots[2 * slot + 1]!;
    }
    return row;
  }

  /** Makes a row of the sum of the features' rows. */
  addRow(hashes: readonly number[]): number {
    const row = this.#end;
    this.#end += packedCount;
    if (this.#end > this.#rows.length) {
      const rows = new Int32Array(this.#rows.length * 2);
      rows.set(this.#rows);
      this.#rows = rows;
    }
    for (const hash of hashes) {
      const from = this.rowOf(hash);
      for (let index = 0; index < packedCount; index++) this.#rows[row + index]! += this.#rows[from + index]!;
    }
    return row;
  }

  /** Writes the sum of `count` rows to `packedCount` integers. `rows` needs room for three more, which are overwritten. */
  sum(rows: Int32Array, count: number, into: Int32Array): void {
    const table = this.#rows;
    // Four rows at a time: the sum is then read and written a quarter as often.
    rows.fill(0, count, count + 3);
    into.fill(0);
    for (let at = 0; at < count; at += 4) {
      const [a, b, c, d] = [rows[at]!, rows[at + 1]!, rows[at + 2]!, rows[at + 3]!];
      for (let index = 0; index < packedCount; index++)
        into[index]! += table[a + index]! + table[b + index]! + table[c + index]! + table[d + index]!;
    }
  }
}
