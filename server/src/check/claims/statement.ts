import type { Claim } from "../../link/claim";
import type { FigureKind, FigureValue, NameKind } from "../../recognise/mention";
import type { Scale } from "../arithmetic/scaled";
import type { Motion } from "./motion";
import type { NearWords } from "./near-words";
import type { Stance } from "./stance";
import type { Volatility } from "./volatile";

/** A name in a figure's sentence. */
export interface NearName {
  /** Its words in small letters, of a person the surname: one article names in full whom another names by surname. */
  readonly words: string;
  readonly kind: NameKind;
  /** 1 beside the figure, less further off. */
  readonly near: number;
  /** It only says who somebody is who speaks: "Ruth Ackers of the Bakers Union said". */
  readonly isSpeakers: boolean;
  /** The square root of how many statements of the class have it in the article. */
  readonly rarity: number;
}

/** The same name, or a body in full and in short: "ford motor", "ford". */
export function areOneName(a: NamedNear, b: NamedNear): boolean {
  if (a.words === b.words) return true;
  if (a.kind !== "organization" || b.kind !== "organization") return false;
  return a.words.length < b.words.length ? opens(a.words, b.words) : opens(b.words, a.words);
}

type NamedNear = Pick<NearName, "words" | "kind">;

const opens = (short: string, long: string): boolean =>
  long.charCodeAt(short.length) === space && long.startsWith(short);

const space = 32;

/** A figure in brackets that says another in other units. */
export interface Converted {
  readonly unit: string;
  readonly number: number;
}

/** What stands around a figure with a word of number. */
export interface BesideScale {
  /** The surnames of the persons in its sentence and in the one before it, each once. */
  readonly persons: readonly string[];
}

/** The day, month or year that a figure holds for. */
export interface Period {
  /** TIMEX3 value. */
  readonly timex: string;
  readonly grain: "day" | "year" | "other";
  /** Days since 1970 where it is a day, else no number. */
  readonly day: number;
  /** "The year-ago quarter", "a year earlier": what the present one is set against. */
  readonly isYearAgo: boolean;
  /** "The six months to June 30": the day that a longer time ends with. */
  readonly isEnd: boolean;
}

/** What the words beside a figure say of its meaning. */
export interface About extends Pick<Claim, "head" | "base" | "modality"> {
  /** "per day" */
  readonly rate: string | undefined;
  /** The first word between the figure and its noun, as a stem: "factory" of "434 factory workers". */
  readonly sort: string | undefined;
}

/**
 * A figure with all that its sentence says around it: what two articles are compared by. It holds nothing of the article
 * itself, so that it can be kept when that is let go of.
 */
export interface Statement {
  /** Index into `Article.mentions`. */
  readonly mention: number;
  /** Index into `Article.claims` of what it counts or measures; undefined where the words beside it do not say so. */
  readonly claim: number | undefined;
  readonly about: About | undefined;
  readonly kind: FigureKind;
  readonly value: FigureValue;
  /** Figures of different classes are never compared. */
  readonly unitClass: string;
  /** The day its article speaks from, in days since 1970; no number where it does not say. */
  readonly day: number;
  /** Index of its sentence. */
  readonly sentence: number;
  readonly words: NearWords;
  /** Each of the article's entities once, in order from the figure outwards, first to the left. */
  readonly names: readonly NearName[];
  /** Hashes of the stems of the content words right before and right after the figure; 0 where there is none. */
  readonly before: number;
  readonly after: number;
  /** As in `modifiersIn`. */
  readonly modified: readonly number[];
  /** Days, months and years that the sentence names, TIMEX3 values. */
  readonly times: readonly string[];
  /** The nearest that the sentence names, if near. */
  readonly period: Period | undefined;
  /** "The other 24 members", "12 more": a part of what others count. */
  readonly isPart: boolean;
  /** As in `whichOneOf`, or else as in `spanCounted`. */
  readonly whichOne: string | undefined;
  /** "10 miles (16 km)": it says another figure in other units. */
  readonly isConverted: boolean;
  /** What it comes to in other units, in the brackets behind it; undefined where it has none. */
  readonly converted: Converted | undefined;
  /** The article counts the same noun more than once and otherwise. */
  readonly isEnumerated: boolean;
  /** Undefined where it has no word of number. */
  readonly scale: Scale | undefined;
  /** What tells whether an amount in millions and one in billions are one; undefined where it has no word of number. */
  readonly besideScale: BesideScale | undefined;
  /** The stem of what it measures, "loss" of "a loss of £4.2 million", or of what changed by it. */
  readonly measure: string | undefined;
  /** Key of the place that the figure belongs to: "Poland will pay 2.2 billion". */
  readonly place: string | undefined;
  readonly stance: Stance | undefined;
  readonly motion: Motion | undefined;
  readonly volatility: Volatility | undefined;
}

/** The same figure, of the same kind or with its unit left out. */
export function isEcho(a: Statement, b: Statement): boolean {
  if (a.value.number === undefined || a.value.number !== b.value.number) return false;
  return a.unitClass === b.unitClass || a.kind === "number" || b.kind === "number";
}

/**
 * True for figures of one class, and for an amount of money beside one that leaves its currency out: "9.8 billion crowns",
 * "will cost 9.6 billion". Such a one has a word of number, as counts of things seldom have, and counts nothing.
 */
export const areOfOneClass = (a: Statement, b: Statement): boolean =>
  a.unitClass === b.unitClass || isBareAmountOf(a, b) || isBareAmountOf(b, a);

const isBareAmountOf = (bare: Statement, money: Statement): boolean =>
  money.kind === "money" &&
  bare.kind === "number" &&
  bare.scale !== undefined &&
  money.scale?.scale === bare.scale.scale &&
  bare.about === undefined;

/** A plain count under this says too little to be found again. */
const smallest = 10;

/** A plain count, without a unit, a decimal or a word of number, that stands in any two articles. */
export const isSmall = ({ kind, value: { number } }: Statement): boolean =>
  kind === "number" && Number.isInteger(number) && Math.abs(number!) < smallest;

/** The same amount in the same unit, with another word of number: "£4.2 million", "£4.2 billion". */
export function areOfOtherScales(a: Statement, b: Statement): boolean {
  const [one, other] = [a.scale, b.scale];
  if (!one || !other || one.scale === other.scale || one.mantissa !== other.mantissa) return false;
  return a.unitClass === b.unitClass && boundOf(a) === boundOf(b);
}

/** "An estimated £4.2 million" is no bound. */
const boundOf = ({ value: { modifier } }: Statement): string | undefined =>
  modifier === "APPROX" ? undefined : modifier;
