import type { QuotedWord } from "./quoted-words";

/** Fewer words with content than this make no quotation that can be told from another. */
const fewestContent = 3;
/** Words of a shingle, and the shingles of which winnowing keeps one: any eight words in common have a key in common. */
const shingleLength = 5;
const windowLength = 4;
/** A quotation of at most so many words is found by its longest words too: one changed word leaves few shingles whole. */
const shortQuotation = 24;
const longestWords = 4;

/**
 * The keys of a quotation: winnowed shingles of five words (Schleimer, Wilkerson and Aiken, "Winnowing", 2003), and for
 * a short one the pairs of its longest words.
 */
export function quotationKeys(words: readonly QuotedWord[]): readonly string[] {
  const content = [...new Set(words.flatMap(({ isContent, plain }) => (isContent ? [plain] : [])))];
  if (content.length < fewestContent) return [];
  const keys = new Set(winnow(shinglesOf(words)));
  if (words.length <= shortQuotation) for (const pair of pairsOf(content)) keys.add(pair);
  return [...keys].map((key) => key.toString(36));
}

/** Hashes of all runs of five words that no cut interrupts. */
function shinglesOf(words: readonly QuotedWord[]): number[] {
  const hashes = words.map(({ plain }) => hashOf(plain));
  const found: number[] = [];
  let run = 0;
  for (let at = 0; at < words.length; at++) {
    run = words[at]!.plain === "" ? 0 : run + 1;
    if (run < shingleLength) continue;
    let hash = 0;
    for (let word = at - shingleLength + 1; word <= at; word++) hash = mix(hash, hashes[word]!);
    found.push(hash);
  }
  return found;
}

/** The least hash of each window, so that what is kept depends on the words alone and not on where the quotation begins. */
function winnow(hashes: readonly number[]): number[] {
  if (hashes.length === 0) return [];
  const kept: number[] = [];
  for (let first = 0; first <= Math.max(0, hashes.length - windowLength); first++) {
    let least = hashes[first]!;
    for (let at = first + 1; at < Math.min(hashes.length, first + windowLength); at++)
      least = Math.min(least, hashes[at]!);
    kept.push(least);
  }
  return kept;
}

function pairsOf(content: readonly string[]): number[] {
  const longest = [...content]
    .sort((a, b) => b.length - a.length || (a < b ? -1 : 1))
    .slice(0, longestWords)
    .sort()
    .map(hashOf);
  return longest.flatMap((one, at) => longest.slice(at + 1).map((other) => mix(one, other)));
}

/** FNV-1a, 32 bits. */
function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return hash >>> 0;
}

/** A hash of two in their order. */
function mix(first: number, second: number): number {
  const hash = Math.imul(first ^ (first >>> 15), 0x2c1b3c6d) ^ second;
  return Math.imul(hash ^ (hash >>> 13), 0x297a2d39) >>> 0;
}
