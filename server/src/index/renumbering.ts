import type { ByteWriter } from "./byte-writer";
import { smallWhole, Tag } from "./packing";
import type { StringTable } from "./string-table";

/** How many bytes a number that is no whole one takes. */
const doubleBytes = 8;

/**
 * Copies packed values from one table of strings to another. What follows a tag tells how long it is, so values are gone
 * through one after the other without making them.
 */
export class Renumbering {
  /** The strings by the integers that the packed values have for them; more may come. */
  readonly #from: readonly string[];
  readonly #to: StringTable;
  /** The integers in the other table, for those that were met. */
  readonly #numbers: number[] = [];
  #bytes: Uint8Array = new Uint8Array(0);
  #at = 0;

  constructor(from: readonly string[], to: StringTable) {
    this.#from = from;
    this.#to = to;
  }

  /** Writes the values from `start` to before `end` with the other table's integers. */
  copy(bytes: Uint8Array, start: number, end: number, writer: ByteWriter): void {
    this.#bytes = bytes;
    this.#at = start;
    let copied = start;
    while (this.#at < end) {
      const tag = bytes[this.#at++]!;
      if (tag !== Tag.shared && tag !== Tag.object) {
        this.#pass(tag);
        continue;
      }
      writer.putAll(bytes, copied, this.#at);
      writer.putWhole(this.#numberFor(this.#readWhole()));
      copied = this.#at;
    }
    writer.putAll(bytes, copied, end);
  }

  /** Goes past what a tag brings with it; the values in an array or an object come after. */
  #pass(tag: number): void {
    if (tag >= smallWhole) return;
    if (tag === Tag.whole || tag === Tag.negative || tag === Tag.array) this.#readWhole();
    else if (tag === Tag.double) this.#at += doubleBytes;
    else if (tag === Tag.string || tag === Tag.integers)
      for (let left = this.#readWhole(); left > 0; left--) this.#readWhole();
  }

  #readWhole(): number {
    let byte = this.#bytes[this.#at++]!;
    let value = byte & 127;
    for (let scale = 128; byte >= 128; scale *= 128) {
      byte = this.#bytes[this.#at++]!;
      value += (byte & 127) * scale;
    }
    return value;
  }

  #numberFor(number: number): number {
    const known = this.#numbers[number];
    if (known !== undefined) return known;
    const own = this.#to.intern(this.#from[number]!);
    this.#numbers[number] = own;
    return own;
  }
}
