import { addRow, type Model, packedCount } from "./model";

/** Label scores of groups of features that come together again and again: added up once and kept by the group's key. */
export class SumCache {
  readonly #model: Model;
  readonly #featuresOf: (key: number) => readonly number[];
  readonly #slots = new Map<number, number>();
  #scores = new Int32Array(packedCount << 8);

  /** `featuresOf` gives the hashes of a group's features; it must be a pure function. */
  constructor(model: Model, featuresOf: (key: number) => readonly number[]) {
    this.#model = model;
    this.#featuresOf = featuresOf;
  }

  /** Adds the scores of a group to `packedCount` integers from `at` on. */
  addTo(scores: Int32Array, at: number, key: number): void {
    const slot = this.#slots.get(key) ?? this.#read(key);
    addRow(scores, at, this.#scores, slot);
  }

  #read(key: number): number {
    const slot = this.#slots.size * packedCount;
    if (slot + packedCount > this.#scores.length) {
      const scores = new Int32Array(this.#scores.length * 2);
      scores.set(this.#scores);
      this.#scores = scores;
    }
    for (const hash of this.#featuresOf(key)) this.#model.addTo(this.#scores, slot, hash);
    this.#slots.set(key, slot);
    return slot;
  }
}
