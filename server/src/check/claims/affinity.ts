import { isGenericNoun } from "../../link/counted-noun";
import { findDigitSlip } from "./digit-slip";
import { areKindred } from "./kindred-nouns";
import { moveApart } from "./motion";
import { weighShared } from "./near-words";
import { periodsMeet } from "./periods";
import {
  type About,
  areOfOneClass,
  areOfOtherScales,
  areOneName,
  type NearName,
  type Statement,
} from "./statement";

const weights = {
  name: 0.9,
  /** The noun that both count. */
  head: 1.2,
  commonHead: 0.4,
  kindredHead: 0.5,
  otherThing: -0.4,
  /** The same noun with other words before it: "434 factory workers", "344 office workers". */
  otherSort: -0.8,
  base: 1,
  measure: 0.8,
  /** The same word right before or right after both. */
  beside: 0.5,
  time: 0.6,
  /** Both are said of one place: "Britain's part", "Britain would provide". */
  place: 0.8,
  /** "Another", "a further": both add to something. */
  part: 0.4,
} as const;

/** Nouns that most stories count several times over. */
const commonNouns = new Set(
  "person man woman child member country company official police worker family resident group unit place part".split(
    " ",
  ),
);

export const isCommonNoun = (stem: string): boolean => commonNouns.has(stem);

/**
 * How much two figures' sentences have in common that says that they are said of one thing; undefined where something in
 * them keeps the two apart.
 */
export function affinityOf(a: Statement, b: Statement): number | undefined {
  if (!areOfOneClass(a, b) || areApart(a, b)) return undefined;
  let score = weighShared(a.words, b.words);
  for (const name of a.names) score += weighName(name, b.names);
  if (a.after !== 0 && a.after === b.after) score += weights.beside;
  if (a.before !== 0 && a.before === b.before) score += weights.beside;
  if (a.times.some((time) => b.times.includes(time))) score += weights.time;
  if (areOfOnePlace(a, b)) score += weights.place;
  if (a.isPart && b.isPart) score += weights.part;
  return score + weighHeads(a.about, b.about) + weighMeasures(a, b);
}

/** "A reward of £20,000", "the £20,000 reward": the one counts what the other measures, or both measure it, or say by how much it changed. */
export function weighMeasures(a: Statement, b: Statement): number {
  const areChanges = a.kind === "percent" && a.motion?.way === "by" && b.motion?.way === "by";
  if (a.kind !== b.kind || !(a.kind === "money" || areChanges)) return 0;
  if ((a.about && b.about) || !mayBeSlip(a, b)) return 0;
  const [one, other] = [a.about?.head ?? a.measure, b.about?.head ?? b.measure];
  return one !== undefined && one === other ? weights.measure : 0;
}

/** So many names beside both sums say between whom a deal was made. */
const parties = 2;

/**
 * What of two sums' affinity says what they are of, and not how their sentences are worded: "a $34 billion deal" between
 * the same two, whatever else is told of it. 0 for all others.
 */
export function weightOfThing(a: Statement, b: Statement): number {
  if (a.kind !== "money" || b.kind !== "money" || !a.about || a.about.head !== b.about?.head) return 0;
  const shared = a.names.filter(({ kind, words, near }) => {
    return (
      kind !== "person" &&
      near >= beside &&
      b.names.some((each) => each.words === words && each.near >= beside)
    );
  });
  if (shared.length < parties) return 0;
  return weighHeads(a.about, b.about) + shared.reduce((sum, name) => sum + weighName(name, b.names), 0);
}

/** What of two figures' affinity says whose they are and of when, which two sentences of one make do not have in common. */
export function weightOfOccasion(a: Statement, b: Statement): number {
  const time = a.times.some((each) => b.times.includes(each)) ? weights.time : 0;
  return time + (areOfOnePlace(a, b) ? weights.place : 0);
}

/** A place has figures of many things: that both are its own says little unless a slip explains what differs. */
const areOfOnePlace = (a: Statement, b: Statement): boolean =>
  a.place !== undefined && a.place === b.place && mayBeSlip(a, b);

const mayBeSlip = (a: Statement, b: Statement): boolean =>
  areOfOtherScales(a, b) || findDigitSlip(a.value.number, b.value.number) !== undefined;

/** How near such a name has to stand. */
const beside = 0.75;

/** What a name says of two figures or times that stands beside one of them, given the other's names. */
export function weighName(name: NearName, names: readonly NearName[]): number {
  for (const other of names)
    if (areOneName(name, other))
      return (weights.name * Math.min(name.near, other.near)) / Math.max(name.rarity, other.rarity);
  return 0;
}

/** What is counted: the same noun, another one, or it is not said. */
export function weighHeads(a: About | undefined, b: About | undefined): number {
  if (!a || !b) return 0;
  const base = a.base !== undefined && a.base === b.base ? weights.base : 0;
  if (a.head === b.head)
    return (
      base +
      (isCommonNoun(a.head) ? weights.commonHead : weights.head) +
      (ofOtherSorts(a, b) ? weights.otherSort : 0)
    );
  if (areKindred(a.head, b.head)) return base + weights.kindredHead;
  return base + weights.otherThing;
}

/** "434 factory workers", "344 office workers". */
export const ofOtherSorts = (a: About, b: About): boolean =>
  a.sort !== undefined && b.sort !== undefined && a.sort !== b.sort;

/** How a figure is meant and of what time keeps two apart. */
function areApart(one: Statement, other: Statement): boolean {
  const [a, b] = [one.about, other.about];
  if (one.isPart !== other.isPart && !isSlipOf(one, other, partSlip)) return true;
  if (one.whichOne !== other.whichOne) return true;
  if (!(periodsMeet(one, other) || areOfOneSum(one, other)) || moveApart(one.motion, other.motion))
    return true;
  const isScale = areOfOtherScales(one, other);
  if (areOfOtherYears(one, other) && !isScale && !isHardlyByChance(one, other)) return true;
  if (isLeftBehind(one, other) || isLeftBehind(other, one)) return true;
  if (isOfOtherTime(a) || isOfOtherTime(b)) return true;
  if (!a || !b) return false;
  if (a.base !== undefined && b.base !== undefined && a.base !== b.base) return true;
  if (a.rate && b.rate && a.rate !== b.rate) return true;
  if (
    a.head === b.head &&
    ofOtherSorts(a, b) &&
    (isGenericNoun(a.head) || !(isScale || isLongSlip(one, other)))
  )
    return true;
  if (one.kind !== "number" || a.head === b.head || areKindred(a.head, b.head)) return false;
  return !isHardlyByChance(one, other);
}

/** "The £18m scheme was promised for 2021 and is not due before 2027", "the £18m scheme will be complete in 2027": what one sum is for, in years of which both name one. */
const areOfOneSum = (a: Statement, b: Statement): boolean =>
  a.kind === "money" &&
  a.about !== undefined &&
  a.about.head === b.about?.head &&
  a.times.some((time) => b.times.includes(time));

/** Both sentences name years, and none in common: "the lowest since 2019", "the lowest since 2005". */
export function areOfOtherYears(a: Statement, b: Statement): boolean {
  if (a.times.length === 0 || b.times.length === 0) return false;
  const [years, others] = [a, b].map(({ times }) =>
    times.map((time) => time.slice(0, 4)).filter((time) => aYear.test(time)),
  ) as [string[], string[]];
  return years.length > 0 && others.length > 0 && !years.some((year) => others.includes(year));
}

/** Example: "2026" */
const aYear = /^\d{4}$/;

/** So many digits of which one is another, or two have changed places, are seldom found by chance: "2,340 signatures", "2,430 names". */
const longSlip = 4;
const longSwap = 3;
/** "Of the 475 people 412 were passengers", "all 412 passengers": a part of the one is all of the other. */
const partSlip = 3;

/** A decimal counts no noun ("a 6.4 magnitude quake struck"); other figures may be counted in other words where a slip explains them. */
function isHardlyByChance({ value: a }: Statement, { value: b }: Statement): boolean {
  if (!Number.isInteger(a.number ?? 0) && !Number.isInteger(b.number ?? 0)) return true;
  const slip = findDigitSlip(a.number, b.number);
  return slip !== undefined && slip.digits >= (slip.isSwap ? longSwap : longSlip);
}

const isLongSlip = (a: Statement, b: Statement): boolean => isSlipOf(a, b, longSlip);

const isSlipOf = ({ value: a }: Statement, { value: b }: Statement, least: number): boolean =>
  (findDigitSlip(a.number, b.number)?.digits ?? 0) >= least;

/** "Up from 40": what an earlier article may have stated as it then was, and no later one. */
function isLeftBehind({ motion, period, day }: Statement, other: Statement): boolean {
  if (motion?.way !== "from" || other.motion?.way === "from") return false;
  return !(other.day < day) || (period !== undefined && period.grain !== "day");
}

const isOfOtherTime = (about: About | undefined): boolean =>
  about?.modality === "past" || about?.modality === "hypothetical";
