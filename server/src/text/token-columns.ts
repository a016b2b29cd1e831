import type { Tokens, TokenType } from "./tokens";

/** Bytes of one token in all columns: three integers of four bytes and two of one. */
const width = 14;

/**
 * The columns of `Tokens` while they are written: one piece of memory for all, with room for `capacity` tokens. Where that
 * is not enough, `grow` gives columns of twice the room that hold the same. The writer keeps count.
 */
export class TokenColumns {
  readonly #memory: ArrayBuffer;
  readonly capacity: number;
  readonly start: Int32Array;
  readonly end: Int32Array;
  readonly word: Int32Array;
  readonly type: Uint8Array;
  readonly gap: Uint8Array;

  constructor(capacity: number) {
    this.#memory = new ArrayBuffer(capacity * width);
    this.capacity = capacity;
    this.start = new Int32Array(this.#memory, 0, capacity);
    this.end = new Int32Array(this.#memory, capacity * 4, capacity);
    this.word = new Int32Array(this.#memory, capacity * 8, capacity);
    this.type = new Uint8Array(this.#memory, capacity * 12, capacity);
    this.gap = new Uint8Array(this.#memory, capacity * 13, capacity);
  }

  /** The type of the token before the one at `index`; -1 where there is none. */
  typeBefore(index: number): TokenType | -1 {
    return index > 0 ? (this.type[index - 1] as TokenType) : -1;
  }

  grow(): TokenColumns {
    const more = new TokenColumns(this.capacity * 2);
    more.start.set(this.start);
    more.end.set(this.end);
    more.word.set(this.word);
    more.type.set(this.type);
    more.gap.set(this.gap);
    return more;
  }

  /** The first `count` tokens: what lies behind the last reads as nothing. */
  toTokens(count: number): Tokens {
    const memory = this.#memory;
    const { capacity } = this;
    return {
      count,
      start: new Int32Array(memory, 0, count),
      end: new Int32Array(memory, capacity * 4, count),
      word: new Int32Array(memory, capacity * 8, count),
      type: new Uint8Array(memory, capacity * 12, count),
      gap: new Uint8Array(memory, capacity * 13, count),
    };
  }
}
