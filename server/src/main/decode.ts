/** How a file's bytes spell its text, so that a changed text can be written back in the same way. */
export interface Encoding {
  readonly name: "utf-8" | "utf-16le" | "utf-16be";
  /** Whether a byte-order mark stands first. */
  readonly mark: boolean;
}

/** A file's text, without its byte-order mark and otherwise as it stands: line endings are kept. */
export interface DecodedText {
  readonly text: string;
  readonly encoding: Encoding;
}

/**
 * Reads bytes as UTF-8 or UTF-16 (by its byte-order mark, or by where its zero bytes stand). Returns undefined where
 * they are no text: bytes that are not UTF-8, or that hold a NUL.
 */
export function decodeText(bytes: Uint8Array): DecodedText | undefined {
  const encoding = findEncoding(bytes);
  try {
    const text = new TextDecoder(encoding.name, { fatal: true }).decode(bytes);
    return text.includes("\0") ? undefined : { text, encoding };
  } catch {
    return undefined;
  }
}

/** The bytes of a text in an encoding: the reverse of `decodeText`. */
export function encodeText(text: string, encoding: Encoding): Uint8Array {
  const marked = encoding.mark ? `\ufeff${text}` : text;
  if (encoding.name === "utf-8") return new TextEncoder().encode(marked);
  const bytes = new Uint8Array(marked.length * 2);
  const view = new DataView(bytes.buffer);
  const littleEndian = encoding.name === "utf-16le";
  for (let at = 0; at < marked.length; at++) view.setUint16(at * 2, marked.charCodeAt(at), littleEndian);
  return bytes;
}

function findEncoding(bytes: Uint8Array): Encoding {
  const [first, second, third] = bytes;
  if (first === 0xef && second === 0xbb && third === 0xbf) return { name: "utf-8", mark: true };
  if (first === 0xff && second === 0xfe) return { name: "utf-16le", mark: true };
  if (first === 0xfe && second === 0xff) return { name: "utf-16be", mark: true };
  return { name: findUnmarkedUtf16(bytes) ?? "utf-8", mark: false };
}

/** UTF-16 of mostly Latin text has a zero in every other byte; a zero elsewhere means that the file is no text. */
function findUnmarkedUtf16(bytes: Uint8Array): "utf-16le" | "utf-16be" | undefined {
  const looked = Math.min(bytes.length, 1024) & ~1;
  let even = 0;
  let odd = 0;
  for (let at = 0; at < looked; at += 2) {
    if (bytes[at] === 0) even++;
    if (bytes[at + 1] === 0) odd++;
  }
  if (bytes.length % 2 !== 0 || looked === 0) return undefined;
  if (even === 0 && odd > looked / 4) return "utf-16le";
  if (odd === 0 && even > looked / 4) return "utf-16be";
  return undefined;
}
