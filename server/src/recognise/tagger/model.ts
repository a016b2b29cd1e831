import { labelCount } from "./labels";

/**
 * How many integers hold the scores of all labels: two labels an integer, the first of them in the low sixteen bits. Such
 * integers can be added like numbers as long as no label's sum leaves sixteen bits.
 */
export const packedCount = (labelCount + 1) >> 1;

/** The scores of two labels out of one integer. */
function unpack(pair: number, scores: Int32Array, at: number): void {
  const low = (pair << 16) >> 16;
  scores[at] = low;
  scores[at + 1] = (pair - low) >> 16;
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
    return this.writeRow(0, hashes);
  }

  /** As `addRow`, into a row that `writeRow` made before and that is needed no more; 0 for a new one. */
  writeRow(old: number, hashes: readonly number[]): number {
    const row = old === 0 ? this.#nextRow() : old;
    const table = this.#rows;
    table.fill(0, row, row + packedCount);
    for (let at = 0; at < hashes.length; at++) {
      const from = this.rowOf(hashes[at]!);
      if (from === 0) continue;
      for (let index = 0; index < packedCount; index++) table[row + index]! += table[from + index]!;
    }
    return row;
  }

  #nextRow(): number {
    const row = this.#end;
    this.#end += packedCount;
    if (this.#end > this.#rows.length) {
      const rows = new Int32Array(this.#rows.length * 2);
      rows.set(this.#rows);
      this.#rows = rows;
    }
    return row;
  }

  /** Writes the scores of all labels, the sum of `count` rows, into `scores` from `at` on. */
  sum(rows: Int32Array, count: number, scores: Int32Array, at: number): void {
    const table = this.#rows;
    // One variable for each of the `packedCount` integers: they stay in registers.
    let [a, b, c, d, e, f, g, h, i] = [0, 0, 0, 0, 0, 0, 0, 0, 0];
    for (let index = 0; index < count; index++) {
      const row = rows[index]!;
      a = (a + table[row]!) | 0;
      b = (b + table[row + 1]!) | 0;
      c = (c + table[row + 2]!) | 0;
      d = (d + table[row + 3]!) | 0;
      e = (e + table[row + 4]!) | 0;
      f = (f + table[row + 5]!) | 0;
      g = (g + table[row + 6]!) | 0;
      h = (h + table[row + 7]!) | 0;
      i = (i + table[row + 8]!) | 0;
    }
    unpack(a, scores, at);
    unpack(b, scores, at + 2);
    unpack(c, scores, at + 4);
    unpack(d, scores, at + 6);
    unpack(e, scores, at + 8);
    unpack(f, scores, at + 10);
    unpack(g, scores, at + 12);
    unpack(h, scores, at + 14);
    scores[at + 16] = (i << 16) >> 16;
  }
}
