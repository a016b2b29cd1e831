import type { Model } from "./model";

/** Rows of label scores of groups of features that come together again and again: added up once and kept by the group's key. */
export class SumCache {
  readonly #model: Model;
  readonly #featuresOf: (key: number) => readonly number[];
  readonly #rows = new Map<number, number>();

  /** `featuresOf` gives the hashes of a group's features; it must be a pure function. */
  constructor(model: Model, featuresOf: (key: number) => readonly number[]) {
    this.#model = model;
    this.#featuresOf = featuresOf;
  }

  /** The row of a group in the model's table. */
  rowOf(key: number): number {
    const known = this.#rows.get(key);
    if (known !== undefined) return known;
    const row = this.#model.addRow(this.#featuresOf(key));
    this.#rows.set(key, row);
    return row;
  }
}
