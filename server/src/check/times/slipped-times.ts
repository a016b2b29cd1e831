import type { CorpusView } from "../../index/corpus-view";
import type { Article } from "../../link/article";
import { weighName } from "../claims/affinity";
import { findDigitSlip } from "../claims/digit-slip";
import { weighShared } from "../claims/near-words";
import { areOfOnePattern, ofTimes } from "../claims/one-pattern";
import { areOfOtherMatters, oppositionOf } from "../claims/opposition";
import { storyOf } from "../claims/story";
import { areApartInTime, canBothBe } from "./occasion-times";
import { excuse, repeated } from "./occasion-words";
import { type Occasion, occasionsOf, occasionsTold, type ToldOccasion } from "./occasions";
import { areOfOtherPersons } from "./same-occasion";
import { knows, surroundedOf, textOf } from "./what-is-told";
import type { Grain } from "./when";

/** A time that an article alone has, and those of other articles that it is a slip of the pen away from. */
export interface SlippedTime {
  /** Index into `Article.mentions`. */
  readonly mention: number;
  readonly rivals: readonly { readonly uri: string; readonly mention: number }[];
}

/** So many other articles must agree. */
const fewestAgreeing = 2;
/** What two sentences must have in common at least, which others vouch for: a word beside either time, and a little more for years and spans. */
const needed: Readonly<Record<Grain, number>> = { day: 0.65, hour: 0.75, year: 0.7, span: 0.9 };
/** So much that only one of them says speaks of two things. */
const tooUnlike = { alone: 2.5, otherwise: 1.75 } as const;
const beside = 0.5;
/** By how much less will do where the two are all that is left to match, and where they are precise. */
const less = 0.5;

/**
 * The times of an article that no other article of its story has, where two of them and more have one that differs in a digit
 * or in the month, and that the article has not: among all times of the story the two are each other's best match. Since the
 * others agree on theirs, less need be in common than where one article stands against one.
 */
export function slippedTimesOf(uri: string, corpus: CorpusView): readonly SlippedTime[] {
  return corpus.remember("slipped times", uri, () => findSlipped(uri, corpus), areSame);
}

const areSame = (one: readonly SlippedTime[], other: readonly SlippedTime[]): boolean =>
  JSON.stringify(one) === JSON.stringify(other);

interface Told {
  readonly uri: string;
  /** Its place among the occasions of its article. */
  readonly index: number;
  readonly time: ToldOccasion;
}

interface Match {
  readonly own: Told;
  readonly others: readonly Told[];
}

function findSlipped(uri: string, corpus: CorpusView): readonly SlippedTime[] {
  const own = toldIn(uri, corpus);
  if (own.length === 0) return [];
  const story = storyOf(uri, corpus);
  if (story.length < fewestAgreeing) return [];
  const told = story.flatMap((each) => toldIn(each, corpus));
  return own.flatMap((one) => {
    const match = matchOf(one, own, told);
    const rivals = match ? rivalsOf(match, corpus) : [];
    if (rivals.length < fewestAgreeing) return [];
    return [{ mention: occasionsOf(corpus.article(uri)!)[one.index]!.mention, rivals }];
  });
}

const toldIn = (uri: string, corpus: CorpusView): readonly Told[] =>
  (corpus.trait(occasionsTold, uri) ?? []).map((time, index) => ({ uri, index, time }));

/** The times of the others that an article's time is a slip for, as far as what stands around them says. */
function matchOf(one: Told, own: readonly Told[], told: readonly Told[]): Match | undefined {
  const { grain, value } = one.time;
  const others = told.filter(({ time }) => time.grain === grain);
  if (others.some(({ time }) => time.value === value)) return undefined;
  const [best] = others
    .filter((other) => isSlipFor(one.time, other.time))
    .map((other) => ({ other, shared: sharedBy(one, other) }))
    .sort((a, b) => b.shared - a.shared);
  if (!best) return undefined;
  // What both sides have is settled; what is left is set against each other.
  const ownLeft = own.filter((each) => mayBeMeant(each, best.other) && !others.some(isOfTime(each)));
  const left = others.filter((each) => mayBeMeant(each, one) && !own.some(isOfTime(each)));
  const agreeing = left.filter(isOfTime(best.other)).filter(({ time }) => time.mod === one.time.mod);
  if (countArticles(agreeing) < fewestAgreeing) return undefined;
  const isVouched = (each: Told): boolean => countArticles(left.filter(isOfTime(each))) > 1;
  const isAlone =
    ownLeft.length === 1 && left.every((each) => isOfTime(best.other)(each) || !isVouched(each));
  const isPrecise = saysMuch(one.time) && saysMuch(best.other.time);
  if (best.shared < needed[grain] * (isAlone ? less : 1) * (isPrecise ? less : 1)) return undefined;
  const rivals = [
    ...ownLeft.filter((each) => each !== one).map((each) => sharedBy(each, best.other)),
    ...left.filter((each) => !isOfTime(best.other)(each)).map((each) => sharedBy(one, each)),
  ];
  if (rivals.some((shared) => shared >= best.shared) || areOfOtherPersons(one.time, best.other.time))
    return undefined;
  const [around, otherAround] = [surroundedOf(one.time), surroundedOf(best.other.time)];
  const isOther =
    !isPrecise &&
    (areOfOtherMatters(around, otherAround) ||
      oppositionOf(around, otherAround) > (isAlone ? tooUnlike.alone : tooUnlike.otherwise));
  return isOther ? undefined : { own: one, others: agreeing };
}

const isOfTime =
  (one: Told) =>
  ({ time }: Told): boolean =>
    time.grain === one.time.grain && time.value === one.time.value;

/** Whether one of two times can stand where the other ought to. */
const mayBeMeant = ({ time }: Told, other: Told): boolean =>
  time.grain === other.time.grain && (isSlipFor(time, other.time) || !canBothBe(time, other.time));

const countArticles = (told: readonly Told[]): number => new Set(told.map(({ uri }) => uri)).size;

/** A day of a year long past, an hour to the minute: two things have hardly nearly the same. */
const saysMuch = ({ grain, value, isPast }: ToldOccasion): boolean =>
  grain === "day" ? isPast : grain === "hour" && !roundMinutes.test(value);

/** Example: "16:45" */
const roundMinutes = /[05]$/;

/** What stands around both. */
function sharedBy({ time: a }: Told, { time: b }: Told): number {
  let shared = weighShared(a.words, b.words);
  for (const name of a.names) shared += weighName(name, b.names);
  if (a.before !== 0 && a.before === b.before) shared += beside;
  return a.after !== 0 && a.after === b.after ? shared + beside : shared;
}

/** Those of the others whose text does not speak against it: both must be written with digits, or no digit can have slipped. */
function rivalsOf({ own, others }: Match, corpus: CorpusView): SlippedTime["rivals"] {
  const article = corpus.article(own.uri)!;
  const occasion = occasionsOf(article)[own.index]!;
  if (!mayBeSlip(article, occasion)) return [];
  return others.flatMap((other) => {
    const there = corpus.article(other.uri)!;
    const theirs = occasionsOf(there)[other.index]!;
    const isTold =
      mayBeSlip(there, theirs) &&
      !areApartInTime(occasion, theirs, article, there) &&
      !knows(article, theirs) &&
      !knows(there, occasion) &&
      !areOfOnePattern(article, occasion, there, theirs, ofTimes);
    return isTold ? [{ uri: other.uri, mention: theirs.mention }] : [];
  });
}

function mayBeSlip(article: Article, occasion: Occasion): boolean {
  const { start, end } = article.mentions[occasion.mention]!;
  const text = textOf(article, occasion);
  if (!/\d/.test(article.text.slice(start, end)) || excuse.test(text)) return false;
  return occasion.grain !== "year" || !repeated.test(text);
}

/** A digit is another, was lost or doubled, or the month is another. */
function isSlipFor(a: ToldOccasion, b: ToldOccasion): boolean {
  if (a.mod !== b.mod || a.value === b.value) return false;
  switch (a.grain) {
    case "year":
      return findDigitSlip(Number(a.value), Number(b.value)) !== undefined;
    case "span":
      return unitOf(a.value) === unitOf(b.value) && isNumberSlip(numberIn(a.value), numberIn(b.value));
    case "hour":
      return a.value.slice(3) === b.value.slice(3) || a.value.slice(0, 2) === b.value.slice(0, 2);
    case "day": {
      const [year, month, day] = a.value.split("-") as [string, string, string];
      const [otherYear, otherMonth, otherDay] = b.value.split("-") as [string, string, string];
      const differing = Number(year !== otherYear) + Number(month !== otherMonth) + Number(day !== otherDay);
      if (differing !== 1) return false;
      if (day !== otherDay) return isNumberSlip(Number(day), Number(otherDay));
      return month !== otherMonth || findDigitSlip(Number(year), Number(otherYear)) !== undefined;
    }
  }
}

const isNumberSlip = (a: number, b: number): boolean =>
  findDigitSlip(a, b) !== undefined || isPartOf(String(a), String(b)) || isPartOf(String(b), String(a));

/** "2" of "12", "14" of "4". */
const isPartOf = (short: string, long: string): boolean =>
  short.length === long.length - 1 && (long.startsWith(short) || long.endsWith(short));

const unitOf = (span: string): string => span.replace(/[\d.]+/, "");
const numberIn = (span: string): number => Number(/[\d.]+/.exec(span)?.[0]);
