import type { Model } from "./model";

/** How many groups a cache keeps at a time; a power of two. */
const size = 1 << 11;

/**
 * Rows of label scores of groups of features that come together again and again: added up once and kept by the group's key,
 * until another key needs the same slot. A row is good until the next is asked for.
 */
export class SumCache {
  readonly #model: Model;
  readonly #featuresOf: (one: number, two: number) => readonly number[];
  /** Of each slot the two integers of its key and its row in the model's table, which is 0 in a slot never used. */
  readonly #slots = new Int32Array(4 * size);

  /** `featuresOf` gives the hashes of the features of a key of two integers; it must be a pure function. */
  constructor(model: Model, featuresOf: (one: number, two: number) => readonly number[]) {
    this.#model = model;
    this.#featuresOf = featuresOf;
  }

  /** The row of a group in the model's table. */
  rowOf(one: number, two: number): number {
    const hash = Math.imul(Math.imul(one, 0x9e3779b1) ^ two, 0x85ebca6b);
    const slots = this.#slots;
    const slot = 4 * ((hash ^ (hash >>> 15)) & (size - 1));
    const row = slots[slot + 2]!;
    return row !== 0 && slots[slot] === one && slots[slot + 1] === two ? row : this.#read(slot, one, two);
  }

  #read(slot: number, one: number, two: number): number {
    const row = this.#model.writeRow(this.#slots[slot + 2]!, this.#featuresOf(one, two));
    this.#slots[slot] = one;
    this.#slots[slot + 1] = two;
    this.#slots[slot + 2] = row;
    return row;
  }
}
