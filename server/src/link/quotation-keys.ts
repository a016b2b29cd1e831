import { mixHashes } from "../text/hash";
import type { PlainWord } from "./quoted-words";

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
export function quotationKeys(words: readonly PlainWord[]): readonly number[] {
  if (!hasContent(words)) return [];
  const keys = new Set<number>();
  addWinnowed(keys, shinglesOf(words));
  if (words.length <= shortQuotation) addPairs(keys, longestOf(words));
  return [...keys];
}

/** True where enough different words have content. */
function hasContent(words: readonly PlainWord[]): boolean {
  const met: string[] = [];
  for (const { isContent, plain } of words) {
    if (!isContent || met.includes(plain)) continue;
    if (met.push(plain) === fewestContent) return true;
  }
  return false;
}

/** Hashes of all runs of five words that no cut interrupts. */
function shinglesOf(words: readonly PlainWord[]): number[] {
  const found: number[] = [];
  let run = 0;
  for (let at = 0; at < words.length; at++) {
    run = words[at]!.plain === "" ? 0 : run + 1;
    if (run < shingleLength) continue;
    let hash = 0;
    for (let word = at - shingleLength + 1; word <= at; word++) hash = mixHashes(hash, words[word]!.hash);
    found.push(hash);
  }
  return found;
}

/** The least hash of each window, so that what is kept depends on the words alone and not on where the quotation begins. */
function addWinnowed(keys: Set<number>, hashes: readonly number[]): void {
  const { length } = hashes;
  if (length === 0) return;
  let last = -1;
  for (let first = 0; first <= Math.max(0, length - windowLength); first++) {
    let least = hashes[first]!;
    for (let at = first + 1; at < length && at < first + windowLength; at++)
      if (hashes[at]! < least) least = hashes[at]!;
    if (least !== last) keys.add(least);
    last = least;
  }
}

/** The longest words with content, each once, in order of letters. */
function longestOf(words: readonly PlainWord[]): readonly PlainWord[] {
  const longest: PlainWord[] = [];
  for (const word of words) {
    if (!word.isContent) continue;
    // Most words are too short, or stand there already and come no further.
    if (longest.length === longestWords && !standsBefore(word, longest.at(-1)!)) continue;
    if (longest.some(({ plain }) => plain === word.plain)) continue;
    let at = longest.length;
    while (at > 0 && standsBefore(word, longest[at - 1]!)) at--;
    longest.splice(at, 0, word);
    if (longest.length > longestWords) longest.pop();
  }
  return longest.sort((a, b) => (a.plain < b.plain ? -1 : 1));
}

const standsBefore = (a: PlainWord, b: PlainWord): boolean =>
  a.plain.length === b.plain.length ? a.plain < b.plain : a.plain.length > b.plain.length;

function addPairs(keys: Set<number>, words: readonly PlainWord[]): void {
  for (let one = 0; one < words.length; one++)
    for (let other = one + 1; other < words.length; other++)
      keys.add(mixHashes(words[one]!.hash, words[other]!.hash));
}
