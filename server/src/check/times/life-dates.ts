import { KeptByContent } from "../../index/kept-by-content";
import type { Article } from "../../link/article";
import { isTime, type Mention } from "../../recognise/mention";
import { withoutMarks } from "../../text/markdown-marks";
import { sentenceAt } from "../../text/sentence-at";
import { overlaps, type Span } from "../../text/span";
import { stepsOf } from "../arithmetic/steps";
import { isTakenBack } from "../arithmetic/taken-back";
import { personBefore, personMeant, personOfAge, personWhoTurns } from "./aged-person";
import { daysOf } from "./elapsed";
import { entityOf, personToldOf, sentenceOf } from "./told-person";

/** What an article says of a person's age: so many years on its own day, or when the person was born. */
export interface LifeDate extends Span {
  readonly kind: "age" | "birth";
  /** Index into `Article.entities`. */
  readonly entity: number;
  /** False where the text says it of “the 47-year-old” and leaves the reader to see who that is. */
  readonly isNamed: boolean;
  /** True for an age beside a year that has passed: it is most likely today's, unless the article gives another too. */
  readonly isBesideYear: boolean;
  /** Years; undefined for a birth. */
  readonly age: number | undefined;
  /** The days on which the person may have been born, as days since 1970; undefined for an age in an article without a day. */
  readonly born: { readonly first: number; readonly last: number } | undefined;
}

/** What follows an age that is not today's. */
const atAnotherTime = /^,? ?(?:when|at the time|then\b|by the time|as of|in (?:the )?\d{4})/i;
/** Before an age that is today's whatever else the sentence tells: "Ruiz, who is 71 and retired in 2002," */
const saysIs = /\bis $/;
/** Behind an age: what the person did once is another matter, "Ruiz, 52, who ran the bank until 2022,"; a death is not. */
const didOnce = /^,? (?:who|whose)\b(?![^.;]{0,60}\b(?:died|dead|killed|murdered)\b)/;
/** The same: "Ruiz, 52, sent her last report in 2022", where the year is of these times. */
const didLately =
  /^, (?!(?:who|whose|when|then|at|in|of|from)\b)(?![^.;]{0,60}\b(?:died|dead|killed|murdered|drowned|was born)\b)\p{Ll}/u;
const latelyYears = 12;
const otherTime =
  /\b(?:(?:would be|will be|had been) (?:about |almost |nearly |only )?\d+|would have been|was then|at the time|turned|will turn)\b/i;

/** Between a name and a birth date: " (born ", ", born in Ostrava on ", ", who lives in Rome, was born on ". */
const beforeBirth =
  /^(?:, (?:who [^,.;:\n]{1,60}|(?:aged )?\d{2,3}),)?,? \(?(?:who )?(?:was |is )?(?:born\b|b\.)[\p{L}\s,’'-]{0,50}$/iu;
/** Before the date in a sentence that goes on with the pronoun or begins with "Born". */
const pronounBorn = /^(?:he|she) was born\b[\p{L}\s,’'-]{0,50}$/iu;
/** The same: "The 47-year-old was born on ". */
const ageBorn = /^the [\p{L}\d]+(?:-\p{L}+)?-year-old was born\b[\p{L}\s,’'-]{0,50}$/iu;
const bornFirst = /^born\b[\p{L}\s,’'-]{0,50}$/iu;
/** Behind a birth with which a sentence begins: ", " or ", in Bergen, ". */
const birthplace = /^(?:,? (?:in|at|near) [\p{L}\s,’'-]{1,50})?, $/iu;
/** The same: ", in Bergen, she studied". */
const pronounNext = /^(?:,? (?:in|at|near) [\p{L}\s,’'-]{1,50})?, (?:he|she) /iu;
/** Example: " (1930–2019)" behind a name. */
const openingBracket = /^ \((?:born |b\. )?$/i;
const lifespan = /^ ?[-–—] ?\d{4}\)/;

/** Example: "since May " before a year. */
const since = /\bsince(?: \p{L}+)? $/iu;
const born = /\bborn\b/i;
/** Example: " in Bergen on " behind "born" and before a year. */
const bornToYear = /^[\p{L}\s,’'-]{0,50} $/u;

/** A day's news may give the age of the day before. */
export const slackDays = 7;

/** For so many articles, most of which state no age. */
const room = 2048;

const kept = new KeptByContent((article) => {
  const all = readLifeDates(article);
  const byPerson = new Map<number, LifeDate[]>();
  for (const date of all) {
    const dates = byPerson.get(date.entity);
    if (dates) dates.push(date);
    else byPerson.set(date.entity, [date]);
  }
  return { all, byPerson };
}, room);

/** The ages and births of people that an article states plainly, in its own words, in text order. */
export const lifeDates = (article: Article): readonly LifeDate[] => kept.of(article).all;

/** The same by the person: an index into `Article.entities`. */
export const lifeDatesOf = (article: Article): ReadonlyMap<number, readonly LifeDate[]> =>
  kept.of(article).byPerson;

const readLifeDates = (article: Article): readonly LifeDate[] =>
  article.mentions.flatMap((mention, at): LifeDate[] => {
    if (!mayTell(mention)) return [];
    const found = mention.kind === "date" ? readBirth(article, at) : readAge(article, at);
    return found && !isNotTold(article, mention) ? [found] : [];
  });

const mayTell = (mention: Mention): boolean =>
  mention.kind === "date"
    ? mention.value.mod === undefined && mention.value.resolved === "stated"
    : mention.kind === "quantity"
      ? mention.value.unit === "a"
      : mention.kind === "number";

/** Words that others said, those of the page, and what is taken back are not the article's. */
const isNotTold = (article: Article, mention: Mention): boolean =>
  [...article.quotations, ...article.furniture].some((span) => overlaps(span, mention)) ||
  isTakenBack(stepsOf(article, sentenceAt(article.prose, mention.firstToken)));

function readAge(article: Article, at: number): LifeDate | undefined {
  const { prose, mentions, dateline } = article;
  const mention = mentions[at]!;
  if (isTime(mention) || !("value" in mention)) return undefined;
  const { number: age, modifier } = mention.value;
  if (age === undefined || modifier !== undefined || !Number.isInteger(age)) return undefined;
  const turned = personWhoTurns(article, at);
  if (turned !== undefined) return toTurning(article, mention, turned, age);
  const person = personOfAge(article, at, age);
  if (!person || atAnotherTime.test(withoutMarks(prose, { start: mention.end, end: mention.end + 24 })))
    return undefined;
  const sentence = sentenceOf(article, mention);
  if (otherTime.test(withoutMarks(prose, sentence))) return undefined;
  const isOfToday = saysIs.test(withoutMarks(prose, { start: sentence.start, end: mention.start }));
  const isBesideYear = !isOfToday && tellsOfThePast(article, at, sentence);
  if (isBesideYear && !tellsOfLately(article, at, sentence)) return undefined;
  const { start, end } = mention;
  return {
    kind: "age",
    ...person,
    isBesideYear,
    age,
    born: dateline && bornBy(age, dateline.day),
    start,
    end,
  };
}

/** "Ruiz turns 50 on Saturday": 49 or 50 on the article's day, so that it is compared with dates of birth only. */
function toTurning({ dateline }: Article, { start, end }: Span, entity: number, age: number): LifeDate {
  const [older, younger] = dateline ? [bornBy(age, dateline.day), bornBy(age - 1, dateline.day)] : [];
  const born = older && younger && { first: older.first, last: younger.last };
  return { kind: "age", entity, isNamed: true, isBesideYear: true, age, born, start, end };
}

/** The days on which somebody who is `age` on a day may have been born, a week either way. */
function bornBy(age: number, day: string): { first: number; last: number } {
  const [year, rest] = [Number(day.slice(0, 4)), day.slice(4)];
  const dayOf = (back: number): number => daysOf(String(year - back).padStart(4, "0") + rest)!.first;
  return { first: dayOf(age + 1) + 1 - slackDays, last: dayOf(age) + slackDays };
}

/** Another year than the article's in the sentence, save one that something has lasted since: the age may be that year's. */
function tellsOfThePast({ prose, mentions, dateline }: Article, at: number, sentence: Span): boolean {
  const age = mentions[at]!;
  let first = at;
  while (first > 0 && overlaps(mentions[first - 1]!, sentence)) first--;
  let end = at + 1;
  while (end < mentions.length && overlaps(mentions[end]!, sentence)) end++;
  return mentions.slice(first, end).some((mention) => {
    if (mention.kind !== "date") return false;
    const year = /^\d{4}/.exec(mention.value.timex)?.[0];
    // What is still to come says nothing of how old somebody is: "Ruiz, 54, will stay until 2028".
    if (!year || (dateline && year >= dateline.day.slice(0, 4))) return false;
    if (
      mention.start > age.start &&
      didOnce.test(withoutMarks(prose, { start: age.end, end: mention.start + 60 }))
    )
      return false;
    return !isStart(withoutMarks(prose, { start: sentence.start, end: mention.start }));
  });
}

/** True where all dates of the sentence stand behind the age, beside what the person did in these years, and the article says its day. */
function tellsOfLately({ prose, mentions, dateline }: Article, at: number, sentence: Span): boolean {
  const age = mentions[at]!;
  if (!dateline || !didLately.test(withoutMarks(prose, { start: age.end, end: age.end + 80 }))) return false;
  const earliest = Number(dateline.day.slice(0, 4)) - latelyYears;
  return mentions.every(
    (mention) =>
      mention.kind !== "date" ||
      !overlaps(mention, sentence) ||
      (mention.start > age.start && !(Number(/^\d{4}/.exec(mention.value.timex)?.[0]) < earliest)),
  );
}

/** Before a year from which on something has lasted: "since", "born in Bergen on". */
function isStart(before: string): boolean {
  if (since.test(before)) return true;
  const parts = before.split(born);
  return parts.length > 1 && bornToYear.test(parts.at(-1)!);
}

function readBirth(article: Article, at: number): LifeDate | undefined {
  const { prose, mentions } = article;
  const mention = mentions[at]!;
  if (mention.kind !== "date") return undefined;
  const days = daysOf(mention.value.timex);
  if (!days) return undefined;
  const { start, end } = mention;
  const isLifespan = lifespan.test(withoutMarks(prose, { start: end, end: end + 8 }));
  const entity =
    personBefore(article, at, beforeBirth) ??
    (isLifespan ? personBefore(article, at, openingBracket) : undefined) ??
    bornPerson(article, at);
  if (entity === undefined) return undefined;
  return {
    kind: "birth",
    entity,
    isNamed: true,
    isBesideYear: false,
    age: undefined,
    born: { first: days.first, last: days.after - 1 },
    start,
    end,
  };
}

/** "Born on 3 May 1980, Ruiz …", and "She was born on May 9, 1974" after a sentence about one person. */
function bornPerson(article: Article, at: number): number | undefined {
  const { prose, mentions } = article;
  const date = mentions[at]!;
  const sentence = sentenceOf(article, date);
  const before = withoutMarks(prose, { start: sentence.start, end: date.start });
  if (ageBorn.test(before)) return personMeant(article, at - 1);
  if (bornFirst.test(before)) return personBorn(article, at, sentence);
  return pronounBorn.test(before) ? personToldOf(article, sentence)?.entity : undefined;
}

/** Whom a sentence that begins with the birth goes on to name, or to call “he” or “she”. */
function personBorn(article: Article, at: number, sentence: Span): number | undefined {
  const { mentions, prose } = article;
  const { end } = mentions[at]!;
  if (pronounNext.test(withoutMarks(prose, { start: end, end: end + 60 })))
    return personToldOf(article, sentence)?.entity;
  for (let index = at + 1; index <= at + 3; index++) {
    const next = mentions[index];
    if (next?.kind !== "person") continue;
    return birthplace.test(withoutMarks(prose, { start: end, end: prose.tokens.start[next.titleToken]! }))
      ? entityOf(article, index)
      : undefined;
  }
  return undefined;
}
