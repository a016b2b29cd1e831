import { rowSize } from "./model";
import type { RowTable } from "./row-table";

/** How many sums a cache keeps at a time; a power of two. */
const size = 1 << 12;

/** A sum's row and the two integers of its key. */
const slotSize = rowSize + 2;

/**
 * Sums of the rows of features that come together again and again: kept by the key that the features depend on, until
 * another key needs the same slot. A sum is good until the next is asked for.
 */
export class SumCache {
  readonly #table: RowTable;
  readonly #featuresOf: (one: number, two: number) => readonly number[];
  readonly #first: number;

  /** `featuresOf` gives the hashes of the features of a key of two integers; it must be a pure function. */
  constructor(table: RowTable, featuresOf: (one: number, two: number) => readonly number[]) {
    this.#table = table;
    this.#featuresOf = featuresOf;
    this.#first = table.reserve(size * slotSize);
  }

  /** The row of a key's features. */
  rowOf(one: number, two: number): number {
    const hash = Math.imul(Math.imul(one, 0x9e3779b1) ^ two, 0x85ebca6b);
    const slot = this.#first + slotSize * ((hash ^ (hash >>> 15)) & (size - 1));
    const { integers } = this.#table;
    const key = slot + rowSize;
    if (integers[key] !== one || integers[key + 1] !== two || !this.#table.isWritten(slot)) {
      this.#table.write(slot, this.#featuresOf(one, two));
      integers[key] = one;
      integers[key + 1] = two;
    }
    return slot;
  }
}
