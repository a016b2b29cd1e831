import { hashNumbers, hashOf } from "../../text/hash";

/** The words around all figures of an article, one statement's after the other's, each statement's in order of their hashes. */
interface WordColumns {
  /** Hashes of the stems: that two words of two sentences have the same by chance is next to impossible. */
  readonly hash: Int32Array;
  /** 1 beside the figure, less further off. */
  readonly near: Float64Array;
  /** What the word says of two figures' being said of one thing. */
  readonly weight: Float64Array;
  /** The square root of how many statements of the class have it in the article, since more say little more. */
  readonly rarity: Float64Array;
}

/** The content words of a figure's sentence: a stretch of its article's columns. */
export interface NearWords {
  readonly columns: WordColumns;
  readonly from: number;
  readonly end: number;
}

/** The stems around one figure with how near they stand, and what figures it is one of. */
export interface StemsOfStatement {
  readonly unitClass: string;
  readonly words: ReadonlyMap<string, number>;
}

/** How near words count, by their distance in steps. */
const nearness = [
  { within: 4, weight: 1 },
  { within: 8, weight: 0.75 },
  { within: 16, weight: 0.5 },
  { within: 30, weight: 0.3 },
] as const;

/** What a word counts that stands so many steps from a figure or a time: 1 beside it, 0.2 at the other end of a long sentence. */
export const weightAt = (distance: number): number =>
  nearness.find(({ within }) => distance <= within)?.weight ?? 0.2;

/** A light word ties nothing together. */
const lightWeight = 0.3;

/** Puts the words of an article's statements into columns. Gives for each statement its own. */
export function toNearWords(
  statements: readonly StemsOfStatement[],
  isLight: (stem: string) => boolean,
): readonly NearWords[] {
  const rarities = createRarities(statements.map(({ unitClass, words }) => [unitClass, words.keys()]));
  const length = statements.reduce((sum, { words }) => sum + words.size, 0);
  const [near, weight, rarity] = [0, 0, 0].map(() => new Float64Array(length)) as [
    Float64Array,
    Float64Array,
    Float64Array,
  ];
  const columns: WordColumns = { hash: new Int32Array(length), near, weight, rarity };
  let at = 0;
  return statements.map(({ unitClass, words }) => {
    const from = at;
    const rarityOf = rarities(unitClass);
    const stems = [...words.keys()];
    for (const entry of entriesInOrder(stems)) {
      const hash = Math.floor(entry / stems.length);
      const stem = stems[entry - hash * stems.length]!;
      columns.hash[at] = hash;
      near[at] = words.get(stem)!;
      weight[at] = isLight(stem) ? lightWeight : 1;
      rarity[at++] = rarityOf(stem);
    }
    return { columns, from, end: at };
  });
}

/** The hashes of stems in order, each times their number and with the index of its stem added: plain numbers are put in order fastest. */
function entriesInOrder(stems: readonly string[]): Float64Array {
  const entries = new Float64Array(stems.length);
  stems.forEach((stem, index) => {
    entries[index] = hashOf(stem) * stems.length + index;
  });
  return entries.sort();
}

/** For each class the square root of how many of its statements have a key. */
export function createRarities<Key>(
  statements: readonly (readonly [unitClass: string, keys: Iterable<Key>])[],
): (unitClass: string) => (key: Key) => number {
  const classes = new Map<string, Map<Key, number>>();
  for (const [unitClass, keys] of statements) {
    const counts = classes.get(unitClass) ?? new Map<Key, number>();
    classes.set(unitClass, counts);
    for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return (unitClass) => (key) => Math.sqrt(classes.get(unitClass)?.get(key) ?? 1);
}

/** The weight of the words that both have: those count most that are near both figures and rare in both articles. */
export function weighShared(one: NearWords, other: NearWords): number {
  const [a, b] = [one.columns, other.columns];
  let sum = 0;
  for (let at = one.from, there = other.from; at < one.end && there < other.end; ) {
    const [hash, otherHash] = [a.hash[at]!, b.hash[there]!];
    if (hash === otherHash)
      sum +=
        (a.weight[at]! * Math.min(a.near[at]!, b.near[there]!)) / Math.max(a.rarity[at]!, b.rarity[there]!);
    if (hash <= otherHash) at++;
    if (otherHash <= hash) there++;
  }
  return sum;
}

/** How near the words stand that the other lacks, added up: those of weight that stand at least so near. */
export function weighLacking(one: NearWords, other: NearWords, least: number): number {
  const [a, b] = [one.columns, other.columns];
  let sum = 0;
  let there = other.from;
  for (let at = one.from; at < one.end; at++) {
    const hash = a.hash[at]!;
    while (there < other.end && b.hash[there]! < hash) there++;
    const isThere = there < other.end && b.hash[there] === hash;
    if (!isThere && a.near[at]! >= least && a.weight[at] === 1) sum += a.near[at]!;
  }
  return sum;
}

/** How many words two sentences must share to say the same but for one. */
const sameSentence = 3;

/** True where each of two sentences has one word of weight that the other lacks, these two by their hashes, and they share some. */
export function areOtherwiseWorded(one: NearWords, other: NearWords, own: number, others: number): boolean {
  const isOnly = (a: NearWords, b: NearWords, word: number): boolean => {
    let shared = 0;
    let isLacking = false;
    for (let at = a.from; at < a.end; at++) {
      const hash = a.columns.hash[at]!;
      if (placeIn(b, hash) >= 0) shared++;
      else if (hash === word) isLacking = true;
      else if (a.columns.weight[at] === 1) return false;
    }
    return isLacking && shared >= sameSentence;
  };
  return isOnly(one, other, own) && isOnly(other, one, others);
}

/** As `weighShared` with several, each word as it counts most in any of them. */
export function weighSharedBest(one: NearWords, others: readonly NearWords[]): number {
  const { hash, near, weight, rarity } = one.columns;
  let sum = 0;
  for (let at = one.from; at < one.end; at++) {
    let most = 0;
    for (const other of others) {
      const there = placeIn(other, hash[at]!);
      if (there < 0) continue;
      const columns = other.columns;
      const nearest = Math.min(near[at]!, columns.near[there]!);
      most = Math.max(most, (weight[at]! * nearest) / Math.max(rarity[at]!, columns.rarity[there]!));
    }
    sum += most;
  }
  return sum;
}

/** As `weighLacking`, of words that none of several others has. */
export function weighLackingAll(one: NearWords, others: readonly NearWords[], least: number): number {
  const { hash, near, weight } = one.columns;
  let sum = 0;
  for (let at = one.from; at < one.end; at++)
    if (near[at]! >= least && weight[at] === 1 && others.every((other) => placeIn(other, hash[at]!) < 0))
      sum += near[at]!;
  return sum;
}

/** Where a word stands in another figure's; -1 where it does not. */
function placeIn({ columns: { hash }, from, end }: NearWords, word: number): number {
  let [low, high] = [from, end];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (hash[middle]! < word) low = middle + 1;
    else high = middle;
  }
  return low < end && hash[low] === word ? low : -1;
}

/** The same for the same words, wherever they stand. */
export const hashesOf = ({ columns: { hash }, from, end }: NearWords): number =>
  hashNumbers(Array.from(hash.subarray(from, end)));

/** The same for words that are the same, as near and as rare. */
export function hashWords({ columns: { hash, near, weight, rarity }, from, end }: NearWords): number {
  const numbers: number[] = [];
  for (let at = from; at < end; at++)
    numbers.push(hash[at]!, near[at]! * 1e6, weight[at]! * 1e6, rarity[at]! * 1e6);
  return hashNumbers(numbers);
}
