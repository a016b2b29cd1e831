import { firstRoom } from "./first-room";

/**
 * Integers by the words of one text after the other: `clear` forgets them all at once, without touching them. Invariant: a
 * word's value counts only where its stamp is that of the present text.
 */
export class WordMap {
  #stamps = new Int32Array(firstRoom);
  #values = new Int32Array(firstRoom);
  #stamp = 1;

  clear(): void {
    this.#stamp++;
  }

  /** The value of a word, or -1 where it has none. */
  get(word: number): number {
    return word >= 0 && word < this.#stamps.length && this.#stamps[word] === this.#stamp
      ? this.#values[word]!
      : -1;
  }

  /** Gives a word a value, which must not be negative. */
  set(word: number, value: number): void {
    if (word >= this.#stamps.length) this.#grow(word);
    this.#stamps[word] = this.#stamp;
    this.#values[word] = value;
  }

  #grow(word: number): void {
    const size = Math.max(word + 1, this.#stamps.length * 2);
    this.#stamps = longer(this.#stamps, size);
    this.#values = longer(this.#values, size);
  }
}

function longer(from: Int32Array, size: number): Int32Array<ArrayBuffer> {
  const to = new Int32Array(size);
  to.set(from);
  return to;
}
