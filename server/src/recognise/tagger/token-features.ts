import { Mark, type Surface } from "../names/surface";
import type { Memory } from "./memory";
import type { RuleLabels } from "./rule-labels";
import type { Stretch } from "./stretches";
import { mix, mix2, type WordTraits } from "./word-features";

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
export function neighbour({ surface, traits }: Reading, at: number, offset: number): number {
  const { marks, count, prose } = surface;
  if (offset > 0) {
    for (let next = at + 1; next <= at + offset; next++)
      if (next >= count || marks[next]! & Mark.starts) return traits.edge;
  } else
    for (let next = at; next > at + offset; next--)
      if (next <= 0 || marks[next]! & Mark.starts) return traits.edge;
  return traits.wordAt(prose, at + offset);
}

/** How a token is marked and what the rules make of it and of its neighbours, as one integer. */
export function ruleKey({ surface, rules }: Reading, at: number): number {
  const before = at > 0 ? rules.label[at - 1]! : 0;
  const after = at + 1 < surface.count ? rules.label[at + 1]! : 0;
  const mark = surface.marks[at]! & ~Mark.starts;
  return rules.label[at]! | (rules.sure[at]! << 5) | (before << 7) | (after << 12) | (mark << 17);
}

/** The hashes of the features that a key of `ruleKey` stands for. */
export function ruleFeatures(key: number): number[] {
  const rule = key & 31;
  const mark = key >> 17;
  return [
    mix(1, mark),
    mix(30, rule),
    ruleFeature(rule, (key >> 5) & 3),
    mix2(32, (key >> 7) & 31, rule),
    mix2(33, rule, (key >> 12) & 31),
    mix2(35, rule, mark),
  ];
}

/** The feature that says what the rules make of a token. */
export const ruleFeature = (label: number, sure: number): number => mix2(31, label, sure);

/** The hashes of the features that the facts which hold for a word elsewhere stand for. */
export function factFeatures(facts: number): number[] {
  const features = [mix(50, facts)];
  for (let fact = 0; facts >> fact !== 0; fact++) if ((facts >> fact) & 1) features.push(mix(52, fact));
  return features;
}

/** The most features that `readFeatures` gives a token. */
export const mostFeatures = 64;

/** Writes the hashes of a token's other features into `into`; returns how many. */
export function readFeatures(
  reading: Reading,
  { first, end }: Stretch,
  at: number,
  facts: number,
  into: Int32Array,
): number {
  const { surface, traits, rules, memory, phrases } = reading;
  const { marks, prose, count: size } = surface;
  const word = neighbour(reading, at, 0);
  const previous = neighbour(reading, at, -1);
  const next = neighbour(reading, at, 1);
  const lower = traits.lower(word);
  const lists = traits.lists(word);
  const lower1 = traits.lower(previous);
  const lists1 = traits.lists(previous);
  const lower2 = traits.lower(next);
  const lists2 = traits.lists(next);
  const mark = marks[at]! & ~Mark.starts;
  const rule = rules.label[at]!;
  let count = 0;
  into[count++] = mix2(2, mark, lists);
  into[count++] = mix2(3, mark, traits.shape(word));
  into[count++] = mix(4, (at === first ? 1 : 0) | (at === end - 1 ? 2 : 0) | (Math.min(end - first, 5) << 2));
  into[count++] = mix2(10, lower1, lower);
  into[count++] = mix2(11, lower, lower2);
  into[count++] = mix2(12, lists1, lists);
  into[count++] = mix2(13, lists, lists2);
  into[count++] = mix2(15, mix2(15, lists1, lists), lists2);
  into[count++] = mix2(16, lower1, lists);
  into[count++] = mix2(17, lists, lower2);
  const left = neighbour(reading, first, -1);
  const right = end < size && !(marks[end]! & Mark.starts) ? traits.wordAt(prose, end) : traits.edge;
  const toLeft = Math.min(at - first, 4);
  const toRight = Math.min(end - 1 - at, 4);
  into[count++] = mix2(20, traits.lower(left), toLeft);
  into[count++] = mix2(21, traits.lower(right), toRight);
  into[count++] = mix2(22, traits.lists(left), toLeft);
  into[count++] = mix2(23, traits.lists(right), toRight);
  into[count++] = mix2(36, rule, lists);
  const phrase = phrases[at]!;
  if (phrase !== 0) {
    into[count++] = mix(40, phrase);
    into[count++] = mix2(41, phrase, rule);
  }
  const call = reading.called[at]!;
  if (call !== 0) {
    into[count++] = mix(42, call);
    into[count++] = mix2(43, call, lists);
  }
  into[count++] = mix2(51, facts & namedFacts, rule);
  let other = memory.nextPlace(at);
  for (let places = 0; places < mostPlaces && other !== at; places++) {
    into[count++] = mix(60, traits.lower(neighbour(reading, other, -1)));
    into[count++] = mix(61, traits.lower(neighbour(reading, other, 1)));
    other = memory.nextPlace(other);
  }
  return count;
}

/** At how many other places of its word a token's features look. */
const mostPlaces = 4;

const namedFacts = 0x1ff8;
