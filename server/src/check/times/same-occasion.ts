import { type ContentKey, contentKeyOf } from "../../index/content-key";
import { oneMatter } from "../../index/corpus-view";
import { KeptByContent } from "../../index/kept-by-content";
import { relatedness } from "../../index/relatedness";
import type { Article } from "../../link/article";
import { weighName } from "../claims/affinity";
import { daysBetween } from "../claims/days";
import { findDigitSlip } from "../claims/digit-slip";
import { weighShared } from "../claims/near-words";
import { areOfOnePattern, ofTimes } from "../claims/one-pattern";
import { areOfOtherMatters, oppositionOf } from "../claims/opposition";
import { areOtherStages } from "./event-kinds";
import { areApartInTime, canBothBe } from "./occasion-times";
import { areTwoOccasions, excuse, personal, pronoun, repeated } from "./occasion-words";
import { type Occasion, occasionsOf, type ToldOccasion } from "./occasions";
import { mayBeOfOneEvent, pairsOfKind } from "./same-kind";
import { knows, opens, surroundedOf, textOf } from "./what-is-told";

/** Two times of two articles that stand where the other ought to. */
export interface TimePair {
  readonly a: Occasion;
  readonly b: Occasion;
  /** By how much what they have in common exceeds what is needed. */
  readonly beyond: number;
}

/**
 * From here on two articles tell one story. Short ones of one day or the next may have a name in common and no more, where two
 * of their sentences have so much in common beyond what is needed that they speak for themselves.
 */
const oneStory = { otherwise: 2, ofLikeSentences: 1, beyond: 0.75, days: 1 } as const;

/** What two sentences must have in common before their times are of one event. */
const needed = { day: 2.3, hour: 2.2, year: 2.3, span: 2.6 } as const;
/** Years between which no slip of a digit lies are easily two events, others less. */
const ofYears = { otherwise: 1, bySlip: -0.3 } as const;
/** A sentence that begins with a person's pronoun does not say of whom it speaks. */
const ofPronoun = 0.5;
/** "The ship, built in 1998", "the tug, built in 1989". */
const ofOtherOpening = 0.5;
/** Both sentences begin with the same word. */
const sameOpening = 0.5;
/** With less than this in common two sentences are not looked at more closely. */
const fewest = 0.7;
/** The same word right before or right after both. */
const beside = 0.5;
/** A figure that both sentences have, and all of them at most; where both have some and none in common, they tell of two things: two quakes, two fires. */
const figure = { each: 0.5, most: 1 } as const;
/** Where one of the two says nothing near its time that the other lacks. */
const covered = 0.6;
/** All that can be added to what two sentences share in words and names. */
const mostBeside = 2 * beside + figure.most + covered + sameOpening;
/** What each word counts that stands beside either time and not in the other's sentence: less where a slip of a digit lies between two years. */
const opposing = { otherwise: 1, bySlip: 0.5 } as const;

/** Times behind these words are compared with each other, where more agrees: what has lasted since one year may have begun in another elsewhere. */
const comparable = new Set(["since", "until", "till", "by"]);
/** "Until 20 June" and "by June 20" say one deadline. */
const endOf = ({ bound }: ToldOccasion): string => (bound === "by" || bound === "till" ? "until" : bound);
const ofBound = 0.3;

interface KnownPairs {
  readonly other: ContentKey;
  readonly pairs: readonly TimePair[];
}

/** For so many articles. */
const room = 2048;
const kept = new KeptByContent(() => new Map<string, KnownPairs>(), room);

/** The pairs of two articles of one story, `a` of the one and `b` of the other. They rest on nothing but the two. */
export function timePairsOf(one: Article, other: Article): readonly TimePair[] {
  if (one.uri > other.uri) return timePairsOf(other, one).map(({ a, b, beyond }) => ({ a: b, b: a, beyond }));
  const known = kept.of(one);
  const key = contentKeyOf(other);
  const before = known.get(other.uri);
  if (before?.other === key) return before.pairs;
  const pairs = withThoseOfKind(pairUp(one, other), one, other);
  known.set(other.uri, { other: key, pairs });
  return pairs;
}

/** The pairs, and those that are of one event by its kind, with no more in common than is needed. */
function withThoseOfKind(pairs: readonly TimePair[], one: Article, other: Article): readonly TimePair[] {
  const isNew = ({ a, b }: Pick<TimePair, "a" | "b">): boolean =>
    !pairs.some((pair) => pair.a === a && pair.b === b);
  const ofKind = pairsOfKind(one, other).filter(isNew);
  return [...pairs, ...ofKind.map((pair): TimePair => ({ ...pair, beyond: 0 }))];
}

/** False where two articles have no pairs, whatever their sentences are besides what stands around the times. */
export const mayHavePairs = (ofOne: readonly ToldOccasion[], ofOther: readonly ToldOccasion[]): boolean =>
  ofOne.some((a) =>
    ofOther.some((b) => !canBothBe(a, b) && (mayBeOfOneEvent(a, b) || compare(a, b, () => 0) !== undefined)),
  );

function pairUp(one: Article, other: Article): readonly TimePair[] {
  const gap = daysBetween(one, other);
  if (gap === undefined || gap > oneMatter) return [];
  const [ofOne, ofOther] = [occasionsOf(one), occasionsOf(other)];
  if (ofOne.length === 0 || ofOther.length === 0) return [];
  const pairs: TimePair[] = [];
  for (const a of ofOne)
    for (const b of ofOther) {
      const beyond = compare(a, b, () => oddsOfText(textOf(one, a), textOf(other, b)));
      if (beyond !== undefined) pairs.push({ a, b, beyond });
    }
  if (!pairs.some(isEnough)) return [];
  const related = relatedness(one, other, new Set());
  const least = related >= oneStory.otherwise ? 0 : oneStory.beyond;
  if (related < oneStory.ofLikeSentences || (least > 0 && gap > oneStory.days)) return [];
  return pairs.filter(
    (pair) => isEnough(pair) && pair.beyond >= least && isBest(pair, pairs) && isTold(pair, one, other),
  );
}

const isEnough = ({ a, b, beyond }: TimePair): boolean => beyond >= 0 && !canBothBe(a, b);

/** True where the two times have no better counterpart, be it one that agrees. */
const isBest = (pair: TimePair, pairs: readonly TimePair[]): boolean =>
  !pairs.some((each) => (each.a === pair.a) !== (each.b === pair.b) && each.beyond >= pair.beyond);

/**
 * By how much two times' sentences have more in common than is needed; undefined where they are of other kinds or far from
 * it. `odds` is what their text says against it, at least 0.
 */
function compare(a: ToldOccasion, b: ToldOccasion, odds: () => number): number | undefined {
  if (a.grain !== b.grain || a.mod !== b.mod || endOf(a) !== endOf(b)) return undefined;
  if ((a.bound !== "" && !comparable.has(a.bound)) || areOtherStages(a.event, b.event)) return undefined;
  let score = weighShared(a.words, b.words);
  for (const name of a.names) score += weighName(name, b.names);
  // Most pairs end here, whatever else there is in common.
  if (score < fewest || score + mostBeside < needed[a.grain] + ofYears.bySlip) return undefined;
  if (a.before !== 0 && a.before === b.before) score += beside;
  if (a.after !== 0 && a.after === b.after) score += beside;
  const shared = a.figures.filter((number) => b.figures.includes(number)).length;
  const fewer = Math.min(a.figures.length, b.figures.length);
  if (shared === 0 && fewer > 0) return undefined;
  score += Math.min(figure.most, shared * figure.each);
  const [own, others] = [surroundedOf(a), surroundedOf(b)];
  const opposed = oppositionOf(own, others);
  if (opposed === 0) score += covered;
  if (a.opening !== 0 && a.opening === b.opening) score += sameOpening;
  const weight = isSlip(a, b) ? opposing.bySlip : opposing.otherwise;
  const least = needed[a.grain] + (a.bound === "" ? 0 : ofBound);
  const beyond = score - least - opposed * weight - oddsAgainst(a, b, odds());
  return beyond < 0 || areOfOtherMatters(own, others) || areOfOtherPersons(a, b) ? undefined : beyond;
}

const oddsOfText = (text: string, otherText: string): number =>
  personal.test(text) || personal.test(otherText) ? ofPronoun : 0;

function oddsAgainst(a: ToldOccasion, b: ToldOccasion, odds: number): number {
  const opened = opens(a, b) && opens(b, a) ? 0 : ofOtherOpening;
  if (a.grain !== "year" || a.value === b.value) return odds + opened;
  return odds + opened + (isSlip(a, b) ? ofYears.bySlip : ofYears.otherwise);
}

const isSlip = (a: ToldOccasion, b: ToldOccasion): boolean =>
  a.grain === "year" && findDigitSlip(Number(a.value), Number(b.value)) !== undefined;

/** How near a person has to stand to be the one whom the time is said of. */
const nearPerson = 0.75;

/** True where either time is said of a person beside it, and the other sentence names another. */
export function areOfOtherPersons(a: ToldOccasion, b: ToldOccasion): boolean {
  const personsOf = ({ names }: ToldOccasion) => names.filter(({ kind }) => kind === "person");
  const [one, other] = [personsOf(a), personsOf(b)];
  if (!one.some(({ near }) => near >= nearPerson) || !other.some(({ near }) => near >= nearPerson))
    return false;
  return !one.some(({ words }) => other.some((each) => each.words === words));
}

/** True where nothing in the two sentences, nor in what else the articles know, tells two occasions. */
function isTold({ a, b }: TimePair, one: Article, other: Article): boolean {
  const [text, otherText] = [textOf(one, a), textOf(other, b)];
  if (excuse.test(text) || excuse.test(otherText) || pronoun.test(text) || pronoun.test(otherText))
    return false;
  if (areTwoOccasions(a.event, text, otherText)) return false;
  if (a.grain === "year" && (repeated.test(text) || repeated.test(otherText))) return false;
  // "At 9 a.m. on Friday", "at 10 a.m. on Saturday".
  if (a.grain === "day" && a.clock !== "" && b.clock !== "" && a.clock !== b.clock) return false;
  if (!mayOpen(a, b) || !mayOpen(b, a) || areApartInTime(a, b, one, other)) return false;
  if (knows(one, b) || knows(other, a)) return false;
  return !areOfOnePattern(one, a, other, b, ofTimes);
}

/** As `opens`, where nothing stands between the word and the time that may be meant in its place. */
const mayOpen = (a: Occasion, b: Occasion): boolean => a.isParted || opens(a, b);
