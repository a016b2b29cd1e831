import type { Model } from "./model";

/** Rows of label scores of groups of features that come together again and again: added up once and kept by the group's key. */
export class SumCache {
  readonly #model: Model;
  readonly #featuresOf: (key: number) => readonly number[];
  /** Open addressing: the key and the row of each slot, side by side; the row is 0 in an empty one. */
  #slots = new Int32Array(1 << 10);
  #count = 0;

  /** `featuresOf` gives the hashes of a group's features; it must be a pure function. Keys are integers of 32 bits. */
  constructor(model: Model, featuresOf: (key: number) => readonly number[]) {
    this.#model = model;
    this.#featuresOf = featuresOf;
  }

  /** The row of a group in the model's table. */
  rowOf(key: number): number {
    const slot = findSlot(this.#slots, key);
    const row = this.#slots[slot + 1]!;
    return row !== 0 ? row : this.#read(key);
  }

  #read(key: number): number {
    if (++this.#count * 4 > this.#slots.length) this.#grow();
    const row = this.#model.addRow(this.#featuresOf(key));
    this.#enter(key, row);
    return row;
  }

  #enter(key: number, row: number): void {
    const slot = findSlot(this.#slots, key);
    this.#slots[slot] = key;
    this.#slots[slot + 1] = row;
  }

  #grow(): void {
    const old = this.#slots;
    this.#slots = new Int32Array(old.length * 2);
    for (let slot = 0; slot < old.length; slot += 2)
      if (old[slot + 1] !== 0) this.#enter(old[slot]!, old[slot + 1]!);
  }
}

/** The slot that holds a key, or the empty one that would. */
function findSlot(slots: Int32Array, key: number): number {
  const mask = slots.length - 1;
  const hash = Math.imul(key, 0x9e3779b1);
  let slot = ((hash ^ (hash >>> 15)) << 1) & mask;
  while (slots[slot + 1] !== 0 && slots[slot] !== key) slot = (slot + 2) & mask;
  return slot;
}
