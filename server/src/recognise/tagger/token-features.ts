import { Mark, type Surface } from "../names/surface";
import type { Memory } from "./memory";
import type { RuleLabels } from "./rule-labels";
import type { Stretch } from "./stretches";
import { mix, mix2, reach, type WordTraits } from "./word-features";

/** What the features of tokens are read from. */
export interface Reading {
  readonly surface: Surface;
  readonly traits: WordTraits;
  readonly rules: RuleLabels;
  /** What the words beside a token's name call it, bits of `Called`. */
  readonly called: Uint8Array;
  readonly memory: Memory;
  /** Where a phrase of the lists covers a token: its bits, and the token's part in it. */
  readonly phrases: Int32Array;
}

/** The word `offset` after a token; the edge where the sentence ends before it. */
function neighbour({ surface, traits }: Reading, at: number, offset: number): number {
  const { marks, count, prose } = surface;
  if (offset > 0) {
    for (let next = at + 1; next <= at + offset; next++)
      if (next >= count || marks[next]! & Mark.starts) return traits.edge;
  } else
    for (let next = at; next > at + offset; next--)
      if (next <= 0 || marks[next]! & Mark.starts) return traits.edge;
  return traits.wordAt(prose, at + offset);
}

/** Writes the words of a stretch into `into`, with `reach` words before and after it, and returns how many. */
export function readWords(reading: Reading, { first, end }: Stretch, into: Int32Array): number {
  let count = 0;
  for (let offset = -reach; offset < 0; offset++) into[count++] = neighbour(reading, first, offset);
  for (let at = first; at < end; at++) into[count++] = reading.traits.wordAt(reading.surface.prose, at);
  for (let offset = 1; offset <= reach; offset++) into[count++] = neighbour(reading, end - 1, offset);
  return count;
}

/**
 * Where the words stand whose own features a token has: how far after it, and whether its stretch ends beside it on the
 * word's side.
 */
export const wordPlaces = [
  { offset: -2, isEdge: false },
  { offset: -1, isEdge: false },
  { offset: -1, isEdge: true },
  { offset: 0, isEdge: false },
  { offset: 1, isEdge: false },
  { offset: 1, isEdge: true },
  { offset: 2, isEdge: false },
] as const;

/** Writes the index in `wordPlaces` of each word around a token, the farthest before it first. */
export function readWordPlaces({ first, end }: Stretch, at: number, into: Int32Array): void {
  into[0] = 0;
  into[1] = at === first ? 2 : 1;
  into[2] = 3;
  into[3] = at === end - 1 ? 5 : 4;
  into[4] = 6;
}

/** The hashes of the features that a word gives a token beside which it stands in a place of `wordPlaces`. */
export function wordFeatures(traits: WordTraits, word: number, place: number): number[] {
  const { offset, isEdge } = wordPlaces[place]!;
  const features = traits.featuresOf(word, offset);
  if (isEdge) features.push(...(offset < 0 ? leftFeatures(traits, 0, word) : rightFeatures(traits, 0, word)));
  return features;
}

/** Hashes of the features that two integers stand for. They depend on nothing but these. */
export type FeatureGroup = (traits: WordTraits, one: number, two: number) => number[];

/**
 * The features of a token other than those of words, by what they depend on: each group's features are those of two
 * integers, which `readKeys` writes in this order, so that their sums can be kept.
 */
export const featureGroups: readonly FeatureGroup[] = [
  factFeatures,
  ruleFeatures,
  markFeatures,
  placeFeatures,
];

/** As `featureGroups`, for features that fewer tokens have; `readKeys` writes 0 first where a token has none. */
export const rareGroups: readonly FeatureGroup[] = [leftFeatures, rightFeatures, phraseFeatures];

/** How many integers `readKeys` writes. */
export const keyCount = 2 * (featureGroups.length + rareGroups.length);

/** Writes the keys of a token's groups of features, two integers each; `words` are those of `readWords`. */
export function readKeys(
  reading: Reading,
  { first, end }: Stretch,
  words: Int32Array,
  at: number,
  keys: Int32Array,
): void {
  const { surface, traits, rules, memory } = reading;
  const here = at - first + reach;
  const word = words[here]!;
  const mark = markOf(reading, at);
  const rule = rules.label[at]!;
  const before = at > 0 ? rules.label[at - 1]! : 0;
  const after = at + 1 < surface.count ? rules.label[at + 1]! : 0;
  const ends = (at === first ? 1 : 0) | (at === end - 1 ? 2 : 0) | (Math.min(end - first, 5) << 2);
  const call = reading.called[at]!;
  const lists = traits.lists(word);
  const toLeft = at - first;
  const toRight = end - 1 - at;
  keys[0] = memory.of(at);
  keys[1] = rule;
  keys[2] = rule | (rules.sure[at]! << 5) | (before << 7) | (after << 12);
  keys[3] = mark;
  keys[4] = lists;
  keys[5] = mark | (rule << 8);
  keys[6] = ends | (call << 8);
  keys[7] = call === 0 ? 0 : lists;
  // Where it is 0, the word beside the stretch is among `wordPlaces`.
  keys[8] = Math.min(toLeft, 4);
  keys[9] = words[reach - 1]!;
  keys[10] = Math.min(toRight, 4);
  keys[11] = words[end - first + reach]!;
  keys[12] = reading.phrases[at]!;
  keys[13] = rule;
}

/** The word left of the token's stretch, and how far it is from there to the token. */
function leftFeatures(traits: WordTraits, distance: number, word: number): number[] {
  return [mix2(20, traits.lower(word), distance), mix2(22, traits.lists(word), distance)];
}

/** As `leftFeatures`, to the right. */
function rightFeatures(traits: WordTraits, distance: number, word: number): number[] {
  return [mix2(21, traits.lower(word), distance), mix2(23, traits.lists(word), distance)];
}

/** How a token is marked, as far as the tagger looks. */
export const markOf = ({ surface }: Reading, at: number): number => surface.marks[at]! & ~Mark.starts;

/** What holds for the token's word elsewhere, and what the rules make of the token. */
function factFeatures(_traits: WordTraits, facts: number, rule: number): number[] {
  const features = [mix(50, facts), mix2(51, facts & namedFacts, rule)];
  for (let fact = 0; facts >> fact !== 0; fact++) if ((facts >> fact) & 1) features.push(mix(52, fact));
  return features;
}

const namedFacts = 0x1ff8;

/** What the rules make of a token and of its neighbours, and how it is marked. */
function ruleFeatures(_traits: WordTraits, rules: number, mark: number): number[] {
  const rule = rules & 31;
  return [
    mix(1, mark),
    mix(30, rule),
    ruleFeature(rule, (rules >> 5) & 3),
    mix2(32, (rules >> 7) & 31, rule),
    mix2(33, rule, (rules >> 12) & 31),
    mix2(35, rule, mark),
  ];
}

/** The feature that says what the rules make of a token. */
export const ruleFeature = (label: number, sure: number): number => mix2(31, label, sure);

/** The lists that hold the token's word, beside how it is marked and what the rules make of it. */
function markFeatures(_traits: WordTraits, lists: number, key: number): number[] {
  return [mix2(2, key & 255, lists), mix2(36, key >> 8, lists)];
}

/** Where the token stands in its stretch, and what the words beside its name call it. */
function placeFeatures(_traits: WordTraits, key: number, lists: number): number[] {
  const features = [mix(4, key & 255)];
  const call = key >> 8;
  if (call !== 0) features.push(mix(42, call), mix2(43, call, lists));
  return features;
}

/** A phrase of the lists that covers the token, and the token's part in it. */
function phraseFeatures(_traits: WordTraits, phrase: number, rule: number): number[] {
  return [mix(40, phrase), mix2(41, phrase, rule)];
}

/** How many features `readPairs` gives a token. */
export const pairCount = 8;

/**
 * Writes the hashes of the features of a token's word with its mark and with the words before and after it: too many to keep
 * their sums.
 */
export function readPairs(
  traits: WordTraits,
  words: Int32Array,
  here: number,
  mark: number,
  into: Int32Array,
): void {
  const word = words[here]!;
  const lower = traits.lower(word);
  const lists = traits.lists(word);
  const before = traits.lower(words[here - 1]!);
  const listsBefore = traits.lists(words[here - 1]!);
  const after = traits.lower(words[here + 1]!);
  const listsAfter = traits.lists(words[here + 1]!);
  into[0] = mix2(3, mark, traits.shape(word));
  into[1] = mix2(10, before, lower);
  into[2] = mix2(11, lower, after);
  into[3] = mix2(12, listsBefore, lists);
  into[4] = mix2(13, lists, listsAfter);
  into[5] = mix2(15, mix2(15, listsBefore, lists), listsAfter);
  into[6] = mix2(16, before, lists);
  into[7] = mix2(17, lists, after);
}

/** At how many other places of its word a token's features look. */
export const mostOthers = 4;

/** Writes the words before and after the other places of a token's word, side by side, and returns how many integers. */
export function readOthers(reading: Reading, at: number, into: Int32Array): number {
  const { memory } = reading;
  let count = 0;
  for (let other = memory.nextPlace(at); other !== at && count < 2 * mostOthers; ) {
    into[count++] = neighbour(reading, other, -1);
    into[count++] = neighbour(reading, other, 1);
    other = memory.nextPlace(other);
  }
  return count;
}

/** The features of a word before, or after, another place of a token's word. */
export const beforeOther = (traits: WordTraits, word: number): number => mix(60, traits.lower(word));
export const afterOther = (traits: WordTraits, word: number): number => mix(61, traits.lower(word));

/** The hashes of all features of a token. */
export function readFeatures(
  reading: Reading,
  stretch: Stretch,
  words: Int32Array,
  at: number,
): readonly number[] {
  const { traits } = reading;
  const here = at - stretch.first + reach;
  const features: number[] = [];
  const places = new Int32Array(2 * reach + 1);
  readWordPlaces(stretch, at, places);
  places.forEach((place, index) => {
    features.push(...wordFeatures(traits, words[here - reach + index]!, place));
  });
  const keys = new Int32Array(2 * (featureGroups.length + rareGroups.length));
  readKeys(reading, stretch, words, at, keys);
  [...featureGroups, ...rareGroups].forEach((group, index) => {
    const [one, two] = [keys[2 * index]!, keys[2 * index + 1]!];
    if (index < featureGroups.length || one !== 0) features.push(...group(traits, one, two));
  });
  const pairs = new Int32Array(pairCount);
  readPairs(traits, words, here, markOf(reading, at), pairs);
  features.push(...pairs);
  const others = new Int32Array(2 * mostOthers);
  const count = readOthers(reading, at, others);
  for (let other = 0; other < count; other += 2)
    features.push(beforeOther(traits, others[other]!), afterOther(traits, others[other + 1]!));
  return features;
}
