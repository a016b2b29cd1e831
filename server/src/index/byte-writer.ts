/** Bytes that grow as they are written. */
export class ByteWriter {
  #bytes = new Uint8Array(4096);
  #length = 0;

  /** How many bytes have been written. */
  get length(): number {
    return this.#length;
  }

  put(byte: number): void {
    if (this.#length === this.#bytes.length) this.#reserve(1);
    this.#bytes[this.#length++] = byte;
  }

  /** A whole number from 0 on (one below as the unsigned number of its 32 bits), seven bits a byte. */
  putWhole(value: number): void {
    let left = value < 0 ? value >>> 0 : value;
    while (left > 127) {
      this.put((left % 128) | 128);
      left = Math.floor(left / 128);
    }
    this.put(left);
  }

  /** Bytes of others, from `start` to before `end`. */
  putAll(bytes: Uint8Array, start = 0, end = bytes.length): void {
    const count = end - start;
    this.#reserve(count);
    // Short runs are copied faster one by one.
    if (count < 24) for (let at = 0; at < count; at++) this.#bytes[this.#length + at] = bytes[start + at]!;
    else this.#bytes.set(bytes.subarray(start, end), this.#length);
    this.#length += count;
  }

  /** A copy of what has been written; writing begins anew. */
  take(): Uint8Array<ArrayBuffer> {
    const taken = this.#bytes.slice(0, this.#length);
    this.#length = 0;
    return taken;
  }

  #reserve(count: number): void {
    if (this.#length + count <= this.#bytes.length) return;
    const longer = new Uint8Array(Math.max(2 * this.#bytes.length, this.#length + count));
    longer.set(this.#bytes);
    this.#bytes = longer;
  }
}
