import { type Model, rowSize } from "./model";

/** Set in a row that has been written: labels are odd in number, so that half of its last integer stands for nothing. */
const written = 1 << 16;

/**
 * Rows of label scores in one table: those of a model's features and sums of them that are kept. A row is known by where it
 * begins in the table; the first is all noughts.
 */
export class RowTable {
  readonly #model: Model;
  #integers: Int32Array;
  #end: number;

  constructor(model: Model) {
    this.#model = model;
    this.#integers = model.rows.slice();
    this.#end = model.rows.length;
  }

  /** The table as it is until room is next reserved. */
  get integers(): Int32Array {
    return this.#integers;
  }

  /** Room for so many integers, all 0: where it begins. */
  reserve(count: number): number {
    const start = this.#end;
    this.#end = start + count;
    if (this.#end > this.#integers.length) {
      const integers = new Int32Array(Math.max(this.#end, this.#integers.length * 2));
      integers.set(this.#integers);
      this.#integers = integers;
    }
    return start;
  }

  /** True for a row that `write` has written; false for one of noughts. */
  isWritten(row: number): boolean {
    return (this.#integers[row + rowSize - 1]! & written) !== 0;
  }

  /** Writes the sum of features' rows to a row. */
  write(row: number, hashes: readonly number[]): void {
    const integers = this.#integers;
    for (let index = 0; index < rowSize; index++) integers[row + index] = 0;
    for (let at = 0; at < hashes.length; at++) {
      const from = this.#model.rowOf(hashes[at]!);
      if (from === 0) continue;
      for (let index = 0; index < rowSize; index++) integers[row + index]! += integers[from + index]!;
    }
    const last = row + rowSize - 1;
    integers[last] = (integers[last]! & 0xffff) | written;
  }

  /** Writes the scores of all labels, the sum of `count` rows, into `scores` from `at` on. */
  sum(rows: Int32Array, count: number, scores: Int32Array, at: number): void {
    const integers = this.#integers;
    // One variable for each of the integers of a row: they stay in registers.
    let a = 0;
    let b = 0;
    let c = 0;
    let d = 0;
    let e = 0;
    let f = 0;
    let g = 0;
    let h = 0;
    let i = 0;
    for (let index = 0; index < count; index++) {
      const row = rows[index]!;
      a = (a + integers[row]!) | 0;
      b = (b + integers[row + 1]!) | 0;
      c = (c + integers[row + 2]!) | 0;
      d = (d + integers[row + 3]!) | 0;
      e = (e + integers[row + 4]!) | 0;
      f = (f + integers[row + 5]!) | 0;
      g = (g + integers[row + 6]!) | 0;
      h = (h + integers[row + 7]!) | 0;
      i = (i + integers[row + 8]!) | 0;
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

/** The scores of two labels out of one integer. */
function unpack(pair: number, scores: Int32Array, at: number): void {
  const low = (pair << 16) >> 16;
  scores[at] = low;
  scores[at + 1] = (pair - low) >> 16;
}
