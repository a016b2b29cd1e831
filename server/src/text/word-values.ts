/**
 * One value for each word of a vocabulary, or for any other small integers: made the first time it is asked for and kept
 * in a list without holes, so that asking again is reading an array.
 */
export class WordValues<T> {
  readonly #make: (id: number) => T;
  readonly #values: (T | undefined)[] = [];

  /** `make` must give the same value whenever it is asked, and never `undefined`. */
  constructor(make: (id: number) => T) {
    this.#make = make;
  }

  of(id: number): T {
    const values = this.#values;
    const known = id < values.length ? values[id] : undefined;
    if (known !== undefined) return known;
    while (values.length < id) values.push(undefined);
    const made = this.#make(id);
    values[id] = made;
    return made;
  }
}
