import { fromUnits } from "./units";

/** How a file's text is written in bytes. */
export type Encoding = "utf-8" | "utf-8-bom" | "utf-16le" | "utf-16be" | "windows-1252";

/** A file's text without its byte-order mark, or why it is none. */
export type Decoded = { readonly text: string; readonly encoding: Encoding } | { readonly problem: "binary" };

/**
 * Reads a file's bytes as text. UTF-16 is known by its byte-order mark only. Bytes that are no valid UTF-8 are read as
 * windows-1252, and so is said in `encoding`. Bytes with a NUL or many control characters are no text.
 */
export function decodeText(bytes: Uint8Array): Decoded {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return decodeWide(bytes, "utf-16le");
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return decodeWide(bytes, "utf-16be");
  if (looksBinary(bytes)) return { problem: "binary" };
  const hasMark = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;
  const body = hasMark ? bytes.subarray(3) : bytes;
  const text = new TextDecoder("utf-8", { ignoreBOM: true }).decode(body);
  if (!isUtf8(body, text)) return { text: decodeWestern(bytes), encoding: "windows-1252" };
  return { text, encoding: hasMark ? "utf-8-bom" : "utf-8" };
}

/**
 * The bytes of a text: the exact reverse of `decodeText`. A character that windows-1252 does not have makes the result
 * UTF-8, since nothing may be lost.
 */
export function encodeText(text: string, encoding: Encoding): Uint8Array {
  switch (encoding) {
    case "utf-8":
      return new TextEncoder().encode(text);
    case "utf-8-bom":
      return new TextEncoder().encode(`\ufeff${text}`);
    case "utf-16le":
    case "utf-16be":
      return encodeWide(text, encoding === "utf-16le");
    case "windows-1252":
      return encodeWestern(text) ?? new TextEncoder().encode(text);
  }
}

/** How much of a file is looked at for control characters. */
const sampleSize = 1 << 16;

function looksBinary(bytes: Uint8Array): boolean {
  if (bytes.indexOf(0) !== -1) return true;
  // "%PDF-": a format with text in it, but no text.
  if (bytes[0] === 0x25 && bytes[1] === 0x50 && bytes[2] === 0x44 && bytes[3] === 0x46) return true;
  const size = Math.min(bytes.length, sampleSize);
  let controls = 0;
  for (let at = 0; at < size; at++) if (isControl(bytes[at]!)) controls++;
  return isTooMany(controls, size);
}

/** Control characters other than backspace, tab, line ends, form feed and escape. */
const isControl = (unit: number): boolean =>
  unit < 8 || (unit > 13 && unit < 32 && unit !== 27) || unit === 127;

const isTooMany = (controls: number, size: number): boolean => controls > 2 && controls * 50 > size;

function isUtf8(bytes: Uint8Array, text: string): boolean {
  if (!text.includes("\ufffd")) return true;
  // A replacement character that stands in the file itself is valid: only then does the text encode to the same bytes.
  const again = new TextEncoder().encode(text);
  return again.length === bytes.length && again.every((byte, at) => byte === bytes[at]);
}

function decodeWide(bytes: Uint8Array, encoding: "utf-16le" | "utf-16be"): Decoded {
  if (bytes.length % 2 !== 0) return { problem: "binary" };
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const units = new Uint16Array(bytes.length / 2 - 1);
  let controls = 0;
  for (let at = 0; at < units.length; at++) {
    const unit = view.getUint16(at * 2 + 2, encoding === "utf-16le");
    if (unit === 0) return { problem: "binary" };
    if (isControl(unit)) controls++;
    units[at] = unit;
  }
  return isTooMany(controls, units.length) ? { problem: "binary" } : { text: fromUnits(units), encoding };
}

function encodeWide(text: string, littleEndian: boolean): Uint8Array {
  const bytes = new Uint8Array(text.length * 2 + 2);
  const view = new DataView(bytes.buffer);
  view.setUint16(0, 0xfeff, littleEndian);
  for (let at = 0; at < text.length; at++) view.setUint16(at * 2 + 2, text.charCodeAt(at), littleEndian);
  return bytes;
}

/** Bytes 0x80 to 0x9F of windows-1252; all others stand for themselves. Source: the WHATWG Encoding Standard's index. */
export const westernHigh =
  "\u20ac\u0081\u201a\u0192\u201e\u2026\u2020\u2021\u02c6\u2030\u0160\u2039\u0152\u008d\u017d\u008f" +
  "\u0090\u2018\u2019\u201c\u201d\u2022\u2013\u2014\u02dc\u2122\u0161\u203a\u0153\u009d\u017e\u0178";

function decodeWestern(bytes: Uint8Array): string {
  const units = new Uint16Array(bytes.length);
  for (let at = 0; at < bytes.length; at++) {
    const byte = bytes[at]!;
    units[at] = byte >= 0x80 && byte < 0xa0 ? westernHigh.charCodeAt(byte - 0x80) : byte;
  }
  return fromUnits(units);
}

/** The byte of windows-1252 that a code unit is written as, 0x80 and above; -1 where there is none. */
export function westernByteOf(unit: number): number {
  if (unit >= 0x80 && unit < 0x100) return unit;
  const high = westernHigh.indexOf(String.fromCharCode(unit));
  return high === -1 ? -1 : 0x80 + high;
}

/** Undefined where the text has a character that windows-1252 has not. */
function encodeWestern(text: string): Uint8Array | undefined {
  const bytes = new Uint8Array(text.length);
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    const high = unit < 0x80 || (unit >= 0xa0 && unit < 0x100) ? -1 : westernHigh.indexOf(text.charAt(at));
    if (high === -1 && unit > 0xff) return undefined;
    if (high === -1 && unit >= 0x80 && unit < 0xa0) return undefined;
    bytes[at] = high === -1 ? unit : 0x80 + high;
  }
  return bytes;
}
