/**
 * Plain values and columns of numbers, as a part of the index writes itself down to be the same again in another session.
 * Objects hold values by name; an array holds values of one kind.
 */
export type Dump =
  | string
  | number
  | boolean
  | Int32Array
  | Float64Array
  | Uint8Array
  | Pieces
  | readonly Dump[]
  | { readonly [name: string]: Dump };

/** A column of bytes that stand in pieces, so that nobody has to put them together; it comes back as one. */
export class Pieces {
  readonly all: readonly Uint8Array[];

  constructor(all: readonly Uint8Array[]) {
    this.all = all;
  }

  get byteLength(): number {
    return this.all.reduce((sum, { length }) => sum + length, 0);
  }
}

/** The dump of something in parts, each of which is worked out when it is asked for. */
export function onDemand<Parts extends { readonly [name: string]: Dump }>(
  parts: { readonly [Name in keyof Parts]: () => Parts[Name] },
): Parts {
  const dump = {};
  for (const [name, get] of Object.entries(parts))
    Object.defineProperty(dump, name, { get, enumerable: true });
  return dump as Parts;
}

/** Stands at the beginning of what `toBytes` makes. */
const magic = 0x46414331;
/** Magic number, checksum, length of the plain part. */
const headerLength = 12;
/** Columns begin at multiples of this, so that they can be looked at in place. */
const alignment = 8;

const columnKinds = { Int32Array, Float64Array, Uint8Array } as const;
type ColumnKind = keyof typeof columnKinds;
type Column = Int32Array | Float64Array | Uint8Array;

/** Where a column stands: its kind, the byte after the plain part where it begins, and how many numbers it has. */
type ColumnPlace = readonly [ColumnKind, number, number];

/** How many values of a list are written in one step, and how many bytes a piece of what is written has. */
const stepValues = 4096;
const stepBytes = 1 << 21;

/** A dump as bytes: a checksum, all but the columns as JSON, and the columns as they stand in memory. */
export function toBytes(dump: Dump): Uint8Array {
  return join(Array.from(writeInSteps(dump), (piece) => piece?.slice() ?? new Uint8Array(0)));
}

/** These bytes in one piece. */
export function join(pieces: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const joined = new Uint8Array(new Pieces(pieces).byteLength);
  let at = 0;
  for (const piece of pieces) {
    joined.set(piece, at);
    at += piece.length;
  }
  return joined;
}

/**
 * As `toBytes`, in steps, for a thread that has other things to do between them: the bytes come piece by piece, each good
 * until the next step, after steps that bring none. The whole is never in memory, which it might fill. Parts of the dump
 * are asked for when they are written; whoever changes what it was made of has to begin anew.
 */
export function* writeInSteps(dump: Dump): Generator<Uint8Array | undefined, void> {
  const columns: (Column | Pieces)[] = [];
  const plain: Uint8Array[] = [];
  yield* writePlain(dump, columns, (text) => plain.push(encoder.encode(text)));
  const places: ColumnPlace[] = [];
  let length = 0;
  for (const column of columns) {
    places.push(
      column instanceof Pieces
        ? ["Uint8Array", length, column.byteLength]
        : [column.constructor.name as ColumnKind, length, column.length],
    );
    length += roundUp(column.byteLength);
  }
  const written = [encoder.encode("["), ...plain, encoder.encode(`,${JSON.stringify(places)}]`)];
  const plainLength = new Pieces(written).byteLength;
  const head = join([new Uint8Array(headerLength), ...written]);
  const header = new DataView(head.buffer);
  header.setUint32(0, magic);
  header.setUint32(8, plainLength);
  const sum = new Checksum(roundUp(head.length) + length);
  for (const piece of inPieces([head, ...columns])) {
    sum.add(piece);
    yield undefined;
  }
  header.setUint32(4, sum.value);
  yield* inPieces([head, ...columns]);
}

/** The bytes of columns, each from a multiple of the alignment on, in pieces of one length but for the last; one memory serves all pieces. */
function* inPieces(columns: readonly (Column | Pieces)[]): Generator<Uint8Array> {
  const room = new Uint8Array(stepBytes);
  let used = 0;
  for (const column of columns) {
    for (const bytes of bytesOf(column))
      for (let at = 0; at < bytes.length; ) {
        const part = bytes.subarray(at, at + stepBytes - used);
        room.set(part, used);
        at += part.length;
        used += part.length;
        if (used < stepBytes) continue;
        yield room;
        used = 0;
      }
    // Where a piece ends, nothing is missing up to the next multiple.
    const padded = roundUp(used);
    room.fill(0, used, padded);
    used = padded;
    if (used < stepBytes) continue;
    yield room;
    used = 0;
  }
  if (used > 0) yield room.subarray(0, used);
}

function bytesOf(column: Column | Pieces): readonly Uint8Array[] {
  if (column instanceof Pieces) return column.all;
  return [new Uint8Array(column.buffer, column.byteOffset, column.byteLength)];
}

const encoder = new TextEncoder();

/** Writes all but the columns as JSON, piece by piece; a column is left out and named by its number. */
function* writePlain(
  value: Dump,
  columns: (Column | Pieces)[],
  write: (text: string) => void,
): Generator<undefined, void> {
  if (typeof value !== "object") write(JSON.stringify(value));
  else if (isColumn(value)) write(`{"$":${columns.push(value) - 1}}`);
  else if (isList(value)) {
    write("[");
    for (let at = 0; at < value.length; at += stepValues) {
      if (at > 0) write(",");
      if (typeof value[0] === "object") {
        for (const [index, each] of value.slice(at, at + stepValues).entries()) {
          if (index > 0) write(",");
          yield* writePlain(each, columns, write);
        }
      } else write(JSON.stringify(value.slice(at, at + stepValues)).slice(1, -1));
      yield;
    }
    write("]");
  } else {
    const names = Object.keys(value);
    for (const [index, name] of names.entries()) {
      write(`${index === 0 ? "{" : ","}${JSON.stringify(name)}:`);
      yield* writePlain(value[name]!, columns, write);
      yield;
    }
    write(names.length === 0 ? "{}" : "}");
  }
}

const isList = (value: object): value is readonly Dump[] => Array.isArray(value);

/** The dump that the bytes were made of; undefined where they are damaged or something else. The columns lie in the bytes. */
export function fromBytes(bytes: Uint8Array): Dump | undefined {
  const own = bytes.byteOffset % alignment === 0 ? bytes : bytes.slice();
  if (own.length < headerLength || own.length % alignment !== 0) return undefined;
  const header = new DataView(own.buffer, own.byteOffset);
  const plainLength = header.getUint32(8);
  if (header.getUint32(0) !== magic || header.getUint32(4) !== checksum(own)) return undefined;
  const start = roundUp(headerLength + plainLength);
  const plain = new TextDecoder().decode(own.subarray(headerLength, headerLength + plainLength));
  const [dump, places] = JSON.parse(plain) as [Dump, readonly ColumnPlace[]];
  const columns = places.map(
    ([kind, offset, length]) =>
      new columnKinds[kind](own.buffer as ArrayBuffer, own.byteOffset + start + offset, length),
  );
  return withColumns(dump, columns);
}

function withColumns(dump: Dump, columns: readonly Column[]): Dump {
  if (typeof dump !== "object") return dump;
  if (Array.isArray(dump)) {
    return typeof dump[0] === "object" ? dump.map((each: Dump) => withColumns(each, columns)) : dump;
  }
  const place = (dump as { readonly $?: number }).$;
  if (place !== undefined) return columns[place]!;
  return Object.fromEntries(
    Object.entries(dump as { readonly [name: string]: Dump }).map(([name, each]) => [
      name,
      withColumns(each, columns),
    ]),
  );
}

const isColumn = (value: object): value is Column | Pieces =>
  value instanceof Int32Array ||
  value instanceof Float64Array ||
  value instanceof Uint8Array ||
  value instanceof Pieces;

const roundUp = (length: number): number => Math.ceil(length / alignment) * alignment;

function checksum(bytes: Uint8Array): number {
  const sum = new Checksum(bytes.length);
  sum.add(bytes);
  return sum.value;
}

/** A checksum of all bytes but its own, four bytes at a time, each with its place. They come in pieces of whole words. */
class Checksum {
  #sum: number;
  #first: number | undefined;

  /** `length` is that of all bytes. */
  constructor(length: number) {
    this.#sum = (length >> 2) | 0;
  }

  get value(): number {
    return Math.imul(this.#sum ^ (this.#first ?? 0), 0x2c1b3c6d) >>> 0;
  }

  add(piece: Uint8Array): void {
    const words = new Int32Array(piece.buffer, piece.byteOffset, piece.length >> 2);
    const start = this.#first === undefined ? 2 : 0;
    this.#first ??= words[0]!;
    let sum = this.#sum;
    for (let at = start; at < words.length; at++) sum = (Math.imul(sum, 31) + words[at]!) | 0;
    this.#sum = sum;
  }
}
