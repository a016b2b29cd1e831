import { firstRoom } from "./first-room";

/** Words of one text after the other: `clear` forgets them all at once. Invariant: a word is in where its stamp is the present one. */
export class WordSet {
  #stamps = new Int32Array(firstRoom);
  #stamp = 1;

  clear(): void {
    this.#stamp++;
  }

  add(word: number): void {
    if (word >= this.#stamps.length) this.#grow(word);
    this.#stamps[word] = this.#stamp;
  }

  has(word: number): boolean {
    return word < this.#stamps.length && this.#stamps[word] === this.#stamp;
  }

  #grow(word: number): void {
    const stamps = new Int32Array(Math.max(word + 1, this.#stamps.length * 2));
    stamps.set(this.#stamps);
    this.#stamps = stamps;
  }
}
