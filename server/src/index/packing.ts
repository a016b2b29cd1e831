import { ByteWriter } from "./byte-writer";
import type { StringTable } from "./string-table";

/** A string longer than this is written out: it will hardly come again. */
const longestShared = 96;

/** What a byte says of the value that follows; one above them is a whole number from 0 to 127 by itself. */
export const Tag = {
  undefined: 0,
  null: 1,
  true: 2,
  false: 3,
  whole: 4,
  negative: 5,
  double: 6,
  shared: 7,
  string: 8,
  array: 9,
  object: 10,
  integers: 11,
} as const;
/** From here on a byte is a whole number by itself. */
export const smallWhole = 0x80;

/**
 * Writes plain values as bytes: booleans, numbers, strings, arrays, objects without methods, and Int32Arrays. Strings, and
 * the names of an object's properties, stand in a table that all share. What is read back equals what was written.
 */
export class Packer {
  readonly #strings: StringTable;
  readonly #bytes = new ByteWriter();
  readonly #double = new DataView(new ArrayBuffer(8));
  /** The names of properties that objects had so far, by the first of them. */
  readonly #shapes = new Map<string, readonly Shape[]>();

  constructor(strings: StringTable) {
    this.#strings = strings;
  }

  /** How many bytes have been written. */
  get length(): number {
    return this.#bytes.length;
  }

  write(value: unknown): void {
    if (typeof value === "number") this.#writeNumber(value);
    else if (typeof value === "string") this.#writeString(value);
    else if (value === undefined) this.#bytes.put(Tag.undefined);
    else if (value === null) this.#bytes.put(Tag.null);
    else if (typeof value === "boolean") this.#bytes.put(value ? Tag.true : Tag.false);
    else if (Array.isArray(value)) {
      this.#bytes.put(Tag.array);
      this.#bytes.putWhole(value.length);
      for (const each of value) this.write(each);
    } else if (value instanceof Int32Array) {
      this.#bytes.put(Tag.integers);
      this.#bytes.putWhole(value.length);
      for (const each of value) this.#bytes.putWhole((each << 1) ^ (each >> 31));
    } else this.#writeObject(value as Readonly<Record<string, unknown>>);
  }

  /** A copy of what has been written; the next value begins anew. */
  take(): Uint8Array {
    return this.#bytes.take();
  }

  #writeNumber(value: number): void {
    if (Number.isInteger(value) && Math.abs(value) <= 0xffffffff && !Object.is(value, -0)) {
      if (value >= 0 && value < 128) this.#bytes.put(smallWhole | value);
      else {
        this.#bytes.put(value >= 0 ? Tag.whole : Tag.negative);
        this.#bytes.putWhole(Math.abs(value));
      }
      return;
    }
    this.#bytes.put(Tag.double);
    this.#double.setFloat64(0, value);
    for (let at = 0; at < 8; at++) this.#bytes.put(this.#double.getUint8(at));
  }

  #writeString(value: string): void {
    if (value.length <= longestShared) {
      this.#bytes.put(Tag.shared);
      this.#bytes.putWhole(this.#strings.intern(value));
      return;
    }
    this.#bytes.put(Tag.string);
    this.#bytes.putWhole(value.length);
    for (let at = 0; at < value.length; at++) this.#bytes.putWhole(value.charCodeAt(at));
  }

  #writeObject(value: Readonly<Record<string, unknown>>): void {
    const names = Object.keys(value);
    this.#bytes.put(Tag.object);
    this.#bytes.putWhole(this.#shapeOf(names));
    for (const name of names) this.write(value[name]);
  }

  /** The integer of the names of an object's properties. Few objects have others than those before: no text is made of them again. */
  #shapeOf(names: readonly string[]): number {
    const first = names[0] ?? "";
    const alike = this.#shapes.get(first) ?? [];
    for (const shape of alike) if (isSame(shape.names, names)) return shape.number;
    const number = this.#strings.intern(names.join("\n"));
    this.#shapes.set(first, [...alike, { names, number }]);
    return number;
  }
}

/** The names of an object's properties, with the integer of them all in the table. */
interface Shape {
  readonly names: readonly string[];
  readonly number: number;
}

function isSame(a: readonly string[], b: readonly string[]): boolean {
  if (a.length !== b.length) return false;
  for (let at = 0; at < a.length; at++) if (a[at] !== b[at]) return false;
  return true;
}

/** Reads what a `Packer` with the same table of strings has written. */
export class Unpacker {
  readonly #strings: StringTable;
  /** The names of an object's properties by their integer in the table. */
  readonly #shapes = new Map<number, readonly string[]>();
  readonly #double = new DataView(new ArrayBuffer(8));
  #bytes: Uint8Array = new Uint8Array(0);
  #at = 0;

  constructor(strings: StringTable) {
    this.#strings = strings;
  }

  /** The value that begins at an offset. */
  readAt(bytes: Uint8Array, offset: number): unknown {
    this.#bytes = bytes;
    this.#at = offset;
    return this.#read();
  }

  #read(): unknown {
    const tag = this.#bytes[this.#at++]!;
    if (tag >= smallWhole) return tag - smallWhole;
    switch (tag) {
      case Tag.null:
        return null;
      case Tag.true:
        return true;
      case Tag.false:
        return false;
      case Tag.whole:
        return this.#readWhole();
      case Tag.negative:
        return -this.#readWhole();
      case Tag.double:
        return this.#readDouble();
      case Tag.shared:
        return this.#strings.text(this.#readWhole());
      case Tag.string:
        return this.#readString();
      case Tag.array:
        return this.#readArray();
      case Tag.object:
        return this.#readObject();
      case Tag.integers:
        return this.#readIntegers();
      default:
        return undefined;
    }
  }

  #readWhole(): number {
    let byte = this.#bytes[this.#at++]!;
    if (byte < 128) return byte;
    let value = byte & 127;
    for (let scale = 128; byte >= 128; scale *= 128) {
      byte = this.#bytes[this.#at++]!;
      value += (byte & 127) * scale;
    }
    return value;
  }

  #readDouble(): number {
    for (let at = 0; at < 8; at++) this.#double.setUint8(at, this.#bytes[this.#at++]!);
    return this.#double.getFloat64(0);
  }

  #readString(): string {
    const length = this.#readWhole();
    let text = "";
    for (let at = 0; at < length; at++) text += String.fromCharCode(this.#readWhole());
    return text;
  }

  #readArray(): unknown[] {
    const length = this.#readWhole();
    // Most lists are this short: written out they take no more room than they need.
    if (length === 0) return [];
    if (length === 1) return [this.#read()];
    if (length === 2) return [this.#read(), this.#read()];
    if (length === 3) return [this.#read(), this.#read(), this.#read()];
    const made: unknown[] = [];
    for (let at = 0; at < length; at++) made.push(this.#read());
    // A list that has grown has room for half as many again.
    return made.slice();
  }

  #readIntegers(): Int32Array {
    const made = new Int32Array(this.#readWhole());
    for (let at = 0; at < made.length; at++) {
      const folded = this.#readWhole();
      made[at] = (folded >>> 1) ^ -(folded & 1);
    }
    return made;
  }

  #readObject(): Record<string, unknown> {
    const shape = this.#readWhole();
    const made: Record<string, unknown> = {};
    for (const name of this.#shapes.get(shape) ?? this.#addShape(shape)) made[name] = this.#read();
    return made;
  }

  #addShape(shape: number): readonly string[] {
    const text = this.#strings.text(shape);
    const names = text === "" ? [] : text.split("\n");
    this.#shapes.set(shape, names);
    return names;
  }
}
