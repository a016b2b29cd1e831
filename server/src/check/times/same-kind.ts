import { relatedness } from "../../index/relatedness";
import type { Article, LocalEntity } from "../../link/article";
import { millisecondsADay } from "../../link/times/calendar";
import { daysBetween } from "../claims/days";
import { findDigitSlip } from "../claims/digit-slip";
import { weighShared } from "../claims/near-words";
import { areOfOnePattern, ofTimes } from "../claims/one-pattern";
import { areOfOtherEvents } from "../claims/opposition";
import type { NearName } from "../claims/statement";
import { comesOnce, comesToPersons } from "./event-kinds";
import { areApartInTime, areAsFarBack, canBothBe } from "./occasion-times";
import { anew, another, areTwoOccasions, personal, pronoun, repeated } from "./occasion-words";
import { type Occasion, occasionsOf, type ToldOccasion } from "./occasions";
import { knows, opens, surroundedOf, textOf } from "./what-is-told";

/** Articles further apart than this, in days, tell of what has come since. */
const nearDays = 4;
/** What two articles must have in common: a name and a place; more where the sentences have only one name. */
const oneStory = { ofPersons: 1, otherwise: 1.5, byOneName: 2, byNoName: 2.5, bySharing: 0.5 } as const;
/** What words two sentences must share that have but one name in common and tell of what may come again. */
const fewestWords = 0.7;
/** So far apart two days, hours (in minutes) and years may be meant for one. */
const farthest = { day: 14, term: 31, hour: 180, year: 12 } as const;

/**
 * Whether two times are of one event by the kind of event whose time they are, in whatever words: "the freighter sank on
 * Tuesday", "it went down on Wednesday". That the two articles tell of no more than one event of the kind is for
 * `pairsOfKind` to see.
 */
export function mayBeOfOneEvent(a: ToldOccasion, b: ToldOccasion): boolean {
  const event = eventOf(a);
  if (event === "" || event !== eventOf(b) || a.grain !== b.grain) return false;
  if ((a.mod !== b.mod && a.grain !== "hour") || !isOneBound(a, b)) return false;
  if (a.grain === "span") return event === "jail" && sharePerson(a, b);
  if (comesToPersons(event)) return sharePerson(a, b) || !namesPerson(a) || !namesPerson(b);
  if (a.names.length > 0 && b.names.length > 0) return sharedNames(a, b) > 0;
  // "The ferry, built in 1998", "the tug, built in 1988"
  return opens(a, b) && opens(b, a);
}

const rough = new Set(["", "about", "around"]);
const since = new Set(["", "since"]);

/** "Missing since 6 May", "last seen on May 8". */
function isOneBound(a: ToldOccasion, b: ToldOccasion): boolean {
  if (a.bound === b.bound) return true;
  const same = a.grain === "hour" ? rough : sinceThen.has(eventOf(a)) ? since : undefined;
  return (same?.has(a.bound) && same.has(b.bound)) ?? false;
}

/** What has lasted since the day of its event. */
const sinceThen = new Set(["vanish", "install", "ground", "arrest"]);

/** The kind of event that a time is of: "mayor since 2011" tells of when somebody came into office. */
const eventOf = ({ event, bound, grain }: ToldOccasion): string =>
  event === "" && bound === "since" && grain === "year" ? "install" : event;

const namesPerson = ({ names }: ToldOccasion): boolean => names.some(({ kind }) => kind === "person");

const sharePerson = (a: ToldOccasion, b: ToldOccasion): boolean =>
  a.names.some(({ kind, words }) => kind === "person" && b.names.some((other) => other.words === words));

const sharedNames = (a: ToldOccasion, b: ToldOccasion): number =>
  a.names.filter(({ words }) => b.names.some((other) => other.words === words)).length;

/** The pairs of two articles' times that are of one event by its kind, and cannot both be. */
export function pairsOfKind(one: Article, other: Article): readonly { a: Occasion; b: Occasion }[] {
  const gap = daysBetween(one, other);
  if (gap === undefined || gap > nearDays) return [];
  const [ofOne, ofOther] = [occasionsOf(one), occasionsOf(other)];
  const pairs = ofOne.flatMap((a) =>
    ofOther.filter((b) => mayBeOfOneEvent(a, b) && isFarEnough(a, b)).map((b) => ({ a, b })),
  );
  if (pairs.length === 0) return [];
  const related = relatedness(one, other, new Set());
  return pairs.filter(
    ({ a, b }) =>
      isOnly(a, ofOne) &&
      isOnly(b, ofOther) &&
      (!comesToPersons(eventOf(a)) || areOfOnePerson(a, b, one, other)) &&
      !(eventOf(a) === "meet" && !(isAhead(a, one) && isAhead(b, other))) &&
      hasEnough(a, b, related) &&
      !areOfOtherThings(a, b) &&
      !isOfSomebodyElse(a, one) &&
      !isOfSomebodyElse(b, other) &&
      isTold(a, one) &&
      isTold(b, other) &&
      !areHeldApart(a, b, one, other),
  );
}

/** What people met for goes on for days; what they are to meet for has one first day. */
const isAhead = ({ day }: ToldOccasion, { dateline }: Article): boolean =>
  dateline !== undefined && day > dateline.day;

/** Both sentences name a person, or one does and the other's article names none but that. */
function areOfOnePerson(a: ToldOccasion, b: ToldOccasion, one: Article, other: Article): boolean {
  if (sharePerson(a, b) || nameOnePerson(one, other)) return true;
  return isOnlyPersonOf(a, b, other) || isOnlyPersonOf(b, a, one);
}

/** "Sentencing is set for 19 December" in an article that names one person, whom the other sentence names. */
function isOnlyPersonOf({ names }: ToldOccasion, unnamed: ToldOccasion, { entities }: Article): boolean {
  if (namesPerson(unnamed)) return false;
  const persons = entities.filter(({ kind }) => kind === "person");
  const words = persons[0]?.key.split(":")[1];
  return persons.length === 1 && names.some((name) => name.kind === "person" && name.words === words);
}

/** The one person whom either article names is the other's too. */
function nameOnePerson(one: Article, other: Article): boolean {
  const [persons, others] = [one, other].map(({ entities }) =>
    entities.filter(({ kind }) => kind === "person"),
  ) as [LocalEntity[], LocalEntity[]];
  return persons.length === 1 && others.length === 1 && persons[0]!.key === others[0]!.key;
}

/** True for two times that cannot both be, near enough to be meant for one. */
function isFarEnough(a: ToldOccasion, b: ToldOccasion): boolean {
  if (canBothBe(a, b)) return false;
  switch (a.grain) {
    case "day":
      return (
        Math.abs(Date.parse(a.value) - Date.parse(b.value)) / millisecondsADay <=
        (endLeads.has(a.bound) ? farthest.term : farthest.day)
      );
    case "hour":
      return Math.abs(minutesOf(a.value) - minutesOf(b.value)) <= farthest.hour && a.day === b.day;
    case "year":
      return (
        Math.abs(Number(a.value) - Number(b.value)) <= farthest.year ||
        findDigitSlip(Number(a.value), Number(b.value)) !== undefined
      );
    case "span":
      return true;
  }
}

/** "By July 31": what is due at the end of a month is easily put at the end of another. */
const endLeads = new Set(["by", "until", "till"]);

function minutesOf(hour: string): number {
  const [hours, minutes] = hour.split(":").map(Number) as [number, number];
  return hours * 60 + minutes;
}

/** Of an article that has two times for events of a kind it is not known which another means. */
const isOnly = (own: Occasion, all: readonly Occasion[]): boolean =>
  all.every((each) => eventOf(each) !== eventOf(own) || each.grain !== own.grain || each.value === own.value);

function hasEnough(a: ToldOccasion, b: ToldOccasion, related: number): boolean {
  const hasWords = weighShared(a.words, b.words) >= fewestWords;
  if (a.grain === "year" && !hasWords && !comesOnce(eventOf(a)) && !isOnceOfTwo(a, b)) return false;
  if (comesToPersons(eventOf(a))) return related >= oneStory.ofPersons;
  const names = sharedNames(a, b);
  const isCounted = a.figures.length > 0 && b.figures.length > 0;
  const shareFigure = a.figures.some((figure) => b.figures.includes(figure));
  if (names < 2 && isCounted && !shareFigure) return false;
  const extra = shareFigure || (a.grain === "year" && hasWords) ? oneStory.bySharing : 0;
  if (names > 1 || shareFigure) return related + extra >= oneStory.otherwise;
  if (names === 0) return related >= oneStory.byNoName && (hasWords || comesOnce(a.event));
  return related >= oneStory.byOneName
    ? hasWords || comesOnce(a.event) || a.bound !== ""
    : related + extra >= oneStory.otherwise && hasWords;
}

/** "Bought by Ravi Chandra in 2019": what one buys of another, and whom one marries, but once. */
const isOnceOfTwo = (a: ToldOccasion, b: ToldOccasion): boolean =>
  ofTwo.has(a.event) && sharedNames(a, b) > 1;
const ofTwo = new Set(["buy", "marry"]);

/** Right beside the time stands a thing or body that the other sentence lacks, nearer than what both name: another museum, another bank. */
const areOfOtherThings = (a: ToldOccasion, b: ToldOccasion): boolean =>
  isOfAnother(a, b) || isOfAnother(b, a);

function isOfAnother({ names, event }: ToldOccasion, other: ToldOccasion): boolean {
  if (comesToPersons(event)) return false;
  const isShared = ({ words }: NearName): boolean => other.names.some((each) => each.words === words);
  const things = names.filter(({ kind }) => kind === "organization" || kind === "other");
  const nearest = Math.max(0, ...things.filter(isShared).map(({ near }) => near));
  const hasShared = things.some(isShared);
  return (
    (hasShared || other.names.some(isThing)) && things.some((name) => !isShared(name) && name.near > nearest)
  );
}

const isThing = ({ kind }: NearName): boolean => kind === "organization" || kind === "other";

/** "Whitfield’s accomplice Dean Moss was jailed": who is named last before the time is another, or "her brother" is. */
function isOfSomebodyElse({ event, told }: Occasion, { text }: Article): boolean {
  return comesToPersons(event) && ofKin.test(text.slice(told.start, told.end));
}

const ofKin =
  /[’']s (?:\p{Ll}+[ -]){0,2}(?:accomplice|brother|sister|son|daughter|wife|husband|widow|mother|father|partner|deputy|successor|predecessor|lawyer|aide|colleague|friend|cousin|nephew|niece|uncle|aunt|co-defendant|driver|bodyguard|rival|killer|victim)s?\b/iu;

/** True where a sentence says of its event that it was at that time, and its article tells of no change of it. */
function isTold(occasion: Occasion, article: Article): boolean {
  const text = textOf(article, occasion);
  if (another.test(text) || pronoun.test(text) || personal.test(text) || anew.test(article.text))
    return false;
  if (occasion.grain === "span" && (!passed.test(text) || notPassed.test(text))) return false;
  return occasion.grain !== "year" || !repeated.test(text);
}

/** A punishment that was meted out: "was jailed for", "sentenced her to". */
const passed = /\b(?:sentenced|jailed|imprisoned)\b/i;
/** One that is faced, was asked for or need not be served. */
const notPassed =
  /\b(?:fac(?:es?|ed|ing)|up to|sought|seeks?|ask(?:ed|s|ing)?|demand\w*|recommend\w*|maximum|minimum|suspended|parole)\b/i;

function areHeldApart(a: Occasion, b: Occasion, one: Article, other: Article): boolean {
  if (knows(one, b) || knows(other, a)) return true;
  if (a.grain === "day" && a.clock !== "" && b.clock !== "" && a.clock !== b.clock) return true;
  if (a.grain === "day" && isByNight(a, b, one, other)) return true;
  if (areTwoOccasions(a.event, textOf(one, a), textOf(other, b))) return true;
  if (areApartInTime(a, b, one, other) && !(comesOnce(a.event) && areAsFarBack(a, b, one, other)))
    return true;
  if (areOfOtherEvents(surroundedOf(a), surroundedOf(b)) || areOfOtherBodies(a, b, one, other)) return true;
  return areOfOnePattern(one, a, other, b, ofTimes);
}

const late = /\b(?:late|evening|night|midnight|overnight)\b/i;
const early = /\b(?:early|overnight|midnight|dawn|before)\b|\bmorning\b/i;
/** Example: "local time", "Moscow time"; not "stoppage time" */
const elsewhere = /\b(?:(?:local|summer|standard|\p{Lu}\p{Ll}+) time|GMT|UTC)\b/u;

/** "Late on Thursday" here may be "early on Friday" there, by another clock or for what went on all night. */
function isByNight(a: Occasion, b: Occasion, one: Article, other: Article): boolean {
  if (Math.abs(Date.parse(a.value) - Date.parse(b.value)) !== millisecondsADay) return false;
  const [first, second] =
    a.value < b.value ? [textOf(one, a), textOf(other, b)] : [textOf(other, b), textOf(one, a)];
  if (elsewhere.test(first) || elsewhere.test(second)) return true;
  return early.test(second) || (late.test(first) && !late.test(second));
}

/** Who decides, in one sentence the one and in the other another: the committee votes before the parliament does. */
const deciders =
  /\b(?:committee|cabinet|council|parliament|senate|senators|house|upper|lower|assembly|commission|jury|judges?|court|shareholders|investors|board|members|union|regulators?|government)\b/gi;

function areOfOtherBodies(a: Occasion, b: Occasion, one: Article, other: Article): boolean {
  const [first, second] = [textOf(one, a), textOf(other, b)].map(
    (text) => new Set(Array.from(text.matchAll(deciders), ([word]) => word.toLowerCase())),
  ) as [Set<string>, Set<string>];
  return first.size > 0 && second.size > 0 && ![...first].some((word) => second.has(word));
}
