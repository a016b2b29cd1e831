/** FNV-1a over code units, a signed integer of 32 bits. Different texts hardly ever have the same. */
export function hashOf(text: string): number {
  return hashOn(0x811c9dc5 | 0, text);
}

/** The hash of a text with another behind it, by the hash of the first: `hashOn(hashOf(a), b)` is `hashOf(a + b)`. */
export function hashOn(first: number, text: string): number {
  let hash = first;
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return hash;
}

/** A hash of two in their order. */
export function mixHashes(first: number, second: number): number {
  const hash = Math.imul(first ^ (first >>> 15), 0x2c1b3c6d) ^ second;
  return Math.imul(hash ^ (hash >>> 13), 0x297a2d39) | 0;
}

/** A hash of numbers in their order; only what 32 bits hold of each counts. */
export function hashNumbers(numbers: Iterable<number>): number {
  let hash = 0;
  for (const number of numbers) hash = mixHashes(hash, number | 0);
  return hash;
}
