import type { Tokens, TokenType } from "./tokens";

/** The columns of `Tokens` while they are written: typed arrays that grow, and are used again for the next text. */
export class TokenColumns {
  #count = 0;
  #start = new Int32Array(1 << 10);
  #end = new Int32Array(1 << 10);
  #type = new Uint8Array(1 << 10);
  #gap = new Uint8Array(1 << 10);
  #word = new Int32Array(1 << 10);

  add(start: number, end: number, type: TokenType, gap: number, word: number): void {
    if (this.#count === this.#start.length) this.#grow();
    const index = this.#count++;
    this.#start[index] = start;
    this.#end[index] = end;
    this.#type[index] = type;
    this.#gap[index] = gap;
    this.#word[index] = word;
  }

  /** The type of the token last added; -1 where there is none. */
  lastType(): TokenType | -1 {
    return this.#count > 0 ? (this.#type[this.#count - 1] as TokenType) : -1;
  }

  /** Copies of what was added, just as long; the columns are empty after it. */
  takeTokens(): Tokens {
    const count = this.#count;
    this.#count = 0;
    return {
      count,
      start: this.#start.slice(0, count),
      end: this.#end.slice(0, count),
      type: this.#type.slice(0, count),
      gap: this.#gap.slice(0, count),
      word: this.#word.slice(0, count),
    };
  }

  #grow(): void {
    const capacity = this.#start.length * 2;
    const copy = <T extends Int32Array | Uint8Array>(from: T, to: T): T => {
      to.set(from);
      return to;
    };
    this.#start = copy(this.#start, new Int32Array(capacity));
    this.#end = copy(this.#end, new Int32Array(capacity));
    this.#type = copy(this.#type, new Uint8Array(capacity));
    this.#gap = copy(this.#gap, new Uint8Array(capacity));
    this.#word = copy(this.#word, new Int32Array(capacity));
  }
}
