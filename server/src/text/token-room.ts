/** Larger room is not kept: a long text is rare, and its room would be held as long as the program runs. */
const mostKept = 1 << 16;

/** A column goes on with noughts for so many tokens behind the last, for who looks ahead. */
const margin = 32;

/**
 * Columns for the tokens of one text after another: the same room is cleared and given out again, since making columns anew
 * costs a short text more than what is written into them. A column is good until the next is taken, may be longer than asked
 * for, and must not be kept.
 */
export class IntRoom {
  #room = new Int32Array(1 << 10);

  /** A column of at least `count` noughts. */
  take(count: number): Int32Array {
    if (count > mostKept) return new Int32Array(count + margin);
    if (count + margin > this.#room.length) this.#room = new Int32Array(roomFor(count));
    else this.#room.fill(0, 0, count + margin);
    return this.#room;
  }
}

/** As `IntRoom`, for columns of bytes. */
export class ByteRoom {
  #room = new Uint8Array(1 << 10);

  take(count: number): Uint8Array {
    if (count > mostKept) return new Uint8Array(count + margin);
    if (count + margin > this.#room.length) this.#room = new Uint8Array(roomFor(count));
    else this.#room.fill(0, 0, count + margin);
    return this.#room;
  }
}

/** The next power of two. */
const roomFor = (count: number): number => 1 << (32 - Math.clz32(count + margin - 1));
