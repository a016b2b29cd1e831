/** Rows of the model's table by a word's integer: found, or made, the first time that a word is asked for. */
export class WordRows {
  readonly #make: (word: number) => number;
  #rows = new Int32Array(1 << 12).fill(unread);

  /** `make` gives a word's row; it is called once a word. */
  constructor(make: (word: number) => number) {
    this.#make = make;
  }

  /** The row of a word in the model's table. */
  rowOf(word: number): number {
    const row = word < this.#rows.length ? this.#rows[word]! : unread;
    return row !== unread ? row : this.#read(word);
  }

  #read(word: number): number {
    if (word >= this.#rows.length) {
      const rows = new Int32Array(Math.max(word + 1, this.#rows.length * 2)).fill(unread);
      rows.set(this.#rows);
      this.#rows = rows;
    }
    const row = this.#make(word);
    this.#rows[word] = row;
    return row;
  }
}

const unread = -1;
