import { Gap } from "../../text/tokens";
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

/** The most features of one token that depend on more than one word. */
export const mostFeatures = 128;

/** Writes the hashes of a token's features that depend on more than one word into `into`; returns how many. */
export function readFeatures(
  reading: Reading,
  { first, end }: Stretch,
  at: number,
  into: Int32Array,
): number {
  const { surface, traits, rules, memory, phrases } = reading;
  const { marks, prose, count: size } = surface;
  let count = 0;
  const add = (hash: number): void => {
    into[count++] = hash;
  };
  const word = neighbour(reading, at, 0);
  const previous = neighbour(reading, at, -1);
  const next = neighbour(reading, at, 1);
  const [lower, lists, shape] = [traits.lower(word), traits.lists(word), traits.shape(word)];
  const [lower1, lists1] = [traits.lower(previous), traits.lists(previous)];
  const [lower2, lists2] = [traits.lower(next), traits.lists(next)];

  const mark = marks[at]! & ~Mark.starts;
  const place = (at === first ? 1 : 0) | (at === end - 1 ? 2 : 0) | (Math.min(end - first, 5) << 2);
  add(mix(1, mark));
  add(mix2(2, mark, lists));
  add(mix2(3, mark, shape));
  add(mix(4, place));
  add(mix2(5, place, lists));
  add(mix2(6, place, mark));
  const gaps =
    (prose.tokens.gap[at]! & (Gap.space | Gap.line) ? 1 : 0) |
    (at + 1 < size && prose.tokens.gap[at + 1] === 0 ? 2 : 0);
  add(mix2(7, gaps, place));

  add(mix2(10, lower1, lower));
  add(mix2(11, lower, lower2));
  add(mix2(12, lists1, lists));
  add(mix2(13, lists, lists2));
  add(mix2(14, lists1, lists2));
  add(mix2(15, mix2(15, lists1, lists), lists2));
  add(mix2(16, lower1, lists));
  add(mix2(17, lists, lower2));
  add(mix2(18, lower1, lower2));
  add(mix2(19, mix2(19, traits.shape(previous), shape), traits.shape(next)));

  const left = neighbour(reading, first, -1);
  const right = end < size && !(marks[end]! & Mark.starts) ? traits.wordAt(prose, end) : traits.edge;
  const toLeft = Math.min(at - first, 4);
  const toRight = Math.min(end - 1 - at, 4);
  add(mix2(20, traits.lower(left), toLeft));
  add(mix2(21, traits.lower(right), toRight));
  add(mix2(22, traits.lists(left), toLeft));
  add(mix2(23, traits.lists(right), toRight));
  add(mix2(24, traits.lower(left), traits.lower(right)));

  const rule = rules.label[at]!;
  const rule1 = at > 0 ? rules.label[at - 1]! : 0;
  const rule2 = at + 1 < size ? rules.label[at + 1]! : 0;
  const sure = rules.sure[at]!;
  add(mix(30, rule));
  add(ruleFeature(rule, sure));
  add(mix2(32, rule1, rule));
  add(mix2(33, rule, rule2));
  add(mix2(34, (rule1 << 5) | rule2, (rule << 2) | sure));
  add(mix2(35, rule, mark));
  add(mix2(36, rule, lists));
  if (!globalThis.process?.env?.NOLEX) add(mix2(37, rule, lower));
  if (!globalThis.process?.env?.NOLEX) add(mix2(38, rule, lower1));
  if (!globalThis.process?.env?.NOLEX) add(mix2(39, rule, lower2));

  const phrase = phrases[at]!;
  add(mix(40, phrase));
  if (phrase !== 0) add(mix2(41, phrase, rule));

  const facts = memory.of(at);
  add(mix(50, facts));
  add(mix2(51, facts & namedFacts, rule));
  for (let fact = 0; facts >> fact !== 0; fact++) {
    if (!((facts >> fact) & 1)) continue;
    add(mix(52, fact));
    add(mix2(53, fact, mark));
    add(mix2(54, fact, rule));
  }
  let other = memory.nextPlace(at);
  for (let places = 0; places < mostPlaces && other !== at; places++) {
    add(mix(60, traits.lower(neighbour(reading, other, -1))));
    add(mix(61, traits.lower(neighbour(reading, other, 1))));
    other = memory.nextPlace(other);
  }
  return count;
}

/** At how many other places of its word a token's features look. */
const mostPlaces = 5;

const namedFacts = 0x1ff8;

/** The feature that says what the rules make of a token. */
export const ruleFeature = (label: number, sure: number): number => mix2(31, label, sure);
