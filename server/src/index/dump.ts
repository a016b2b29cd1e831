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

/** A dump as bytes: a checksum, all but the columns as JSON, and the columns as they stand in memory. */
export function toBytes(dump: Dump): Uint8Array {
  const columns: Column[] = [];
  const places: ColumnPlace[] = [];
  let length = 0;
  const plain = JSON.stringify(dump, (_, value: unknown) => {
    if (!isColumn(value)) return value;
    columns.push(value);
    places.push([value.constructor.name as ColumnKind, length, value.length]);
    length += roundUp(value.byteLength);
    return { $: columns.length - 1 };
  });
  const written = new TextEncoder().encode(`[${plain},${JSON.stringify(places)}]`);
  const start = roundUp(headerLength + written.length);
  const bytes = new Uint8Array(start + length);
  bytes.set(written, headerLength);
  columns.forEach(({ buffer, byteOffset, byteLength }, at) => {
    bytes.set(new Uint8Array(buffer, byteOffset, byteLength), start + places[at]![1]);
  });
  const header = new DataView(bytes.buffer);
  header.setUint32(0, magic);
  header.setUint32(8, written.length);
  header.setUint32(4, checksum(bytes));
  return bytes;
}

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

const isColumn = (value: unknown): value is Column =>
  value instanceof Int32Array || value instanceof Float64Array || value instanceof Uint8Array;

const roundUp = (length: number): number => Math.ceil(length / alignment) * alignment;

/** Of all but the checksum's own bytes, four bytes at a time, each with its place. */
function checksum(bytes: Uint8Array): number {
  const words = new Int32Array(bytes.buffer, bytes.byteOffset, bytes.length >> 2);
  let sum = words.length | 0;
  for (let at = 2; at < words.length; at++) sum = (Math.imul(sum, 31) + words[at]!) | 0;
  return Math.imul(sum ^ words[0]!, 0x2c1b3c6d) >>> 0;
}
