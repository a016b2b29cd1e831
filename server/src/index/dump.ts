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
  | readonly Dump[]
  | { readonly [name: string]: Dump };

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

/** How many values of a list, and how many bytes of a column, are written in one step. */
const stepValues = 4096;
const stepBytes = 1 << 21;

/** A dump as bytes: a checksum, all but the columns as JSON, and the columns as they stand in memory. */
export function toBytes(dump: Dump): Uint8Array {
  const steps = writeInSteps(dump);
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
  }
}

/**
 * As `toBytes`, in steps, for a thread that has other things to do between them. Parts of the dump are
 * asked for when they are written; whoever changes what it was made of has to begin anew.
 */
export function* writeInSteps(dump: Dump): Generator<void, Uint8Array> {
  const columns: Column[] = [];
  const plain: Uint8Array[] = [];
  yield* writePlain(dump, columns, (text) => plain.push(encoder.encode(text)));
  const places: ColumnPlace[] = [];
  let length = 0;
  for (const column of columns) {
    places.push([column.constructor.name as ColumnKind, length, column.length]);
    length += roundUp(column.byteLength);
  }
  const written = [encoder.encode("["), ...plain, encoder.encode(`,${JSON.stringify(places)}]`)];
  const plainLength = written.reduce((sum, piece) => sum + piece.length, 0);
  const start = roundUp(headerLength + plainLength);
  const bytes = new Uint8Array(start + length);
  let at = headerLength;
  for (const piece of written) {
    bytes.set(piece, at);
    at += piece.length;
  }
  for (const [index, { buffer, byteOffset, byteLength }] of columns.entries()) {
    for (let from = 0; from < byteLength; from += stepBytes) {
      const part = new Uint8Array(buffer, byteOffset + from, Math.min(stepBytes, byteLength - from));
      bytes.set(part, start + places[index]![1] + from);
      yield;
    }
  }
  const header = new DataView(bytes.buffer);
  header.setUint32(0, magic);
  header.setUint32(8, plainLength);
  header.setUint32(4, yield* checksumInSteps(bytes));
  return bytes;
}

const encoder = new TextEncoder();

/** Writes all but the columns as JSON, piece by piece; a column is left out and named by its number. */
function* writePlain(value: Dump, columns: Column[], write: (text: string) => void): Generator<void> {
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

const isColumn = (value: object): value is Column =>
  value instanceof Int32Array || value instanceof Float64Array || value instanceof Uint8Array;

const roundUp = (length: number): number => Math.ceil(length / alignment) * alignment;

/** Of all but the checksum's own bytes, four bytes at a time, each with its place. */
function checksum(bytes: Uint8Array): number {
  const steps = checksumInSteps(bytes);
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
  }
}

function* checksumInSteps(bytes: Uint8Array): Generator<void, number> {
  const words = new Int32Array(bytes.buffer, bytes.byteOffset, bytes.length >> 2);
  let sum = words.length | 0;
  for (let from = 2; from < words.length; from += stepBytes) {
    const end = Math.min(words.length, from + stepBytes);
    for (let at = from; at < end; at++) sum = (Math.imul(sum, 31) + words[at]!) | 0;
    yield;
  }
  return Math.imul(sum ^ words[0]!, 0x2c1b3c6d) >>> 0;
}
