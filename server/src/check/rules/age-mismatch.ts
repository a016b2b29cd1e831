import { relatedness } from "../../index/relatedness";
import type { Article } from "../../link/article";
import { stemOf, stemsOf } from "../../link/stems";
import { sentenceAt, tokenAt } from "../../text/sentence-at";
import { TokenType } from "../../text/tokens";
import {
  ageAgainstBirth,
  ageInYearAgainstBirth,
  agesDiffer,
  agesDifferAcross,
  wordsHere,
} from "../../words/findings";
import { changeFromTo } from "../../words/fixes";
import type { Message } from "../../words/message";
import type { Finding, Fix, Place, Related, Severity } from "../finding";
import { keepBoth } from "../keep-both";
import type { Rule, RuleContext } from "../rule";
import { shownWords } from "../shown-words";
import { byStanding, isDecided, type Standing, standsOnOwn } from "../sides";
import { establishedArticles } from "../spelling/near-miss";
import { type AgeInYear, agesInYears } from "../times/ages-in-years";
import { areTitledApart } from "../times/gendered-titles";
import { type LifeDate, lifeDates, lifeDatesOf, slackDays } from "../times/life-dates";
import { withNumber } from "../times/small-numbers";

/** From here on two articles tell one story, the person apart. */
const oneStory = 1.5;
/** The same with a town in common, where a slip of digits lies between the ages and their sentences share so many words. */
const oneTown = 0.5;
const likeWords = 2;
/** Further apart than this, in years, two ages are likelier two people's, or of two times. */
const widest = 15;
/** Somebody whose age is given more often than this stands in a table of results, or is several people. */
const crowd = 24;
const daysAYear = 365.2425;

/** An age and a birth date, or two ages, that cannot both hold on the articles' days. */
export const ageMismatch: Rule = {
  id: "age-mismatch",
  severity: "warning",
  title: "Ages that cannot both hold",
  description: "An age that contradicts the person's date of birth, or another age of the person.",
  check: (article, context) =>
    lifeDates(article)
      .flatMap((date) => {
        if (date.kind !== "age") return [];
        return findMismatch({ article, start: date.start, date }, context) ?? [];
      })
      .concat(agesInYears(article).flatMap((date) => findInYear(article, date, context) ?? [])),
};

interface PlacedDate extends Standing {
  readonly date: LifeDate;
}

/** A birth date decides against an age; of two ages the one that fewer articles have is marked. */
function findMismatch(own: PlacedDate, context: RuleContext): Finding | undefined {
  if (datesOf(own.article, own.date.entity).length > crowd) return undefined;
  const all = datesOfPerson(own, context);
  if (all.length > crowd) return undefined;
  const rivals = all.filter((other) => differ(own, other, context));
  const births = rivals.filter(({ date }) => date.kind === "birth");
  if (births.length > 0) {
    // One finding for one age of a person in an article, however often it is given.
    const isFirst = !all.some((other) => isSameAge(own, other) && other.start < own.start);
    return isFirst ? toFinding(own, births, context) : undefined;
  }
  if (rivals.length === 0) return undefined;
  const ages = all.filter((other) => !rivals.includes(other) && other.date.kind === "age");
  const same = [own, ...ages.filter((other) => rivals.some((rival) => differ(other, rival, context)))];
  same.sort(byStanding);
  if (same[0] !== own || !standsOnOwn(same, rivals, context.project)) return undefined;
  return toFinding(own, rivals, context);
}

/** "Was 32 when she won the prize in 1993" beside "born in 1951". */
function findInYear(article: Article, date: AgeInYear, context: RuleContext): Finding | undefined {
  const own: PlacedDate = { article, start: date.start, date };
  const births = datesOfPerson(own, context).filter(
    (other) => other.date.kind === "birth" && differ(own, other, context),
  );
  if (births.length === 0) return undefined;
  const born = wordsOf(births[0]!);
  const { name } = article.entities[date.entity]!;
  return {
    ...toFinding(own, births, context),
    message: ageInYearAgainstBirth(name, born, date.age!, date.year),
    fixes: [keepBoth("age-mismatch", article, placeOf(own))],
  };
}

/** What the corpus says of the person's age, in order of place, the own date left out. */
function datesOfPerson({ article, date }: PlacedDate, { corpus }: RuleContext): PlacedDate[] {
  const id = corpus.idOf(article, date.entity);
  const isEverywhere = corpus.articleCount(id) > establishedArticles;
  const locals = new Map<Article, Set<number>>([[article, new Set([date.entity])]]);
  for (const { uri, mention } of isEverywhere ? [] : (corpus.entity(id)?.places ?? [])) {
    const other = corpus.article(uri)!;
    const known = locals.get(other);
    if (known) known.add(other.entityOf[mention]!);
    else locals.set(other, new Set([other.entityOf[mention]!]));
  }
  return [...locals]
    .flatMap(([other, entities]) => [...entities].flatMap((entity) => datesOf(other, entity)))
    .filter((each) => each.date !== date)
    .sort(byStanding);
}

function datesOf(article: Article, entity: number): PlacedDate[] {
  return (lifeDatesOf(article).get(entity) ?? []).map((date) => ({ article, start: date.start, date }));
}

const isSameAge = (a: PlacedDate, b: PlacedDate): boolean =>
  a.article === b.article && a.date.kind === "age" && a.date.age === b.date.age;

/** True where no day of birth fits both, and nothing speaks for two people or two times. */
function differ(a: PlacedDate, b: PlacedDate, { corpus }: RuleContext): boolean {
  if (a.article === b.article && a.date.kind === "age" && b.date.kind === "age") {
    if (a.date.isBesideYear || b.date.isBesideYear) return false;
    const apart = Math.abs(a.date.age! - b.date.age!);
    return apart > 0 && apart <= widest;
  }
  const [one, other] = [a.date.born, b.date.born];
  if (!one || !other) return false;
  const gap = Math.max(one.first - other.last, other.first - one.last);
  if (gap <= 0 || (gap > widest * daysAYear && !isSlipOfAge(a, b))) return false;
  const id = corpus.idOf(a.article, a.date.entity);
  return a.article === b.article || (isOnePerson(a, b, id) && !areTitledApart(a, b, id, corpus));
}

/** "58" and "85", "52" and "82": years apart, but a slip of two digits that change places or of one. */
function isSlipOfAge(a: PlacedDate, b: PlacedDate): boolean {
  if (a.article === b.article || a.date.age === undefined || b.date.age === undefined) return false;
  const [one, other] = [String(a.date.age), String(b.date.age)];
  if (one.length !== 2 || other.length !== 2) return false;
  return one[1] === other[1] || (one[0] === other[1] && one[1] === other[0]);
}

/** Namesakes are told apart by office and by what else the articles speak of; a lone surname is too little to go by. */
function isOnePerson(a: PlacedDate, b: PlacedDate, id: string): boolean {
  const isFull = ({ article, date }: PlacedDate) => !article.entities[date.entity]!.short;
  if (!isFull(a) || !isFull(b)) return false;
  const related = relatedness(a.article, b.article, new Set([id]));
  if (holdOneOffice(a, b) || related >= oneStory) return true;
  return related >= oneTown && isSlipOfAge(a, b) && sharedWords(a, b) >= likeWords;
}

/** How many words with content two ages' sentences share, besides the name: "pilot", "flying", "drunk". */
function sharedWords(a: PlacedDate, b: PlacedDate): number {
  const [one, other] = [wordsAround(a), wordsAround(b)];
  return [...one].filter((stem) => other.has(stem)).length;
}

function wordsAround({ article, date }: PlacedDate): ReadonlySet<string> {
  const { tokens, vocabulary, sentences } = article.prose;
  const sentence = sentenceAt(article.prose, tokenAt(tokens, date.start));
  const stems = stemsOf(vocabulary);
  const names = new Set(article.entities.flatMap(({ parts }) => parts.map(stemOf)));
  const found = new Set<string>();
  for (let at = sentences.first[sentence]!; at < sentences.end[sentence]!; at++) {
    const stem = tokens.type[at] === TokenType.word ? stems.of(vocabulary.lower(tokens.word[at]!)) : "";
    if (stem.length >= shortest && !names.has(stem)) found.add(stem);
  }
  return found;
}

/** Shorter stems say little. */
const shortest = 4;

/** "Transport Secretary Ben Okafor" in both, or "the transport secretary" after the name. */
function holdOneOffice(a: PlacedDate, b: PlacedDate): boolean {
  const offices = new Set(officesOf(a));
  return officesOf(b).some((office) => offices.has(office));
}

const officesOf = ({ article, date }: PlacedDate): string[] =>
  article.roles
    .filter(({ entity, office }) => entity === date.entity && office.field.length > 0)
    .map(({ office }) => `${office.head} of ${office.field.join(" ")}`);

function toFinding(own: PlacedDate, rivals: readonly PlacedDate[], { project }: RuleContext): Finding {
  const { article } = own;
  const [first] = rivals;
  const place = placeOf(own);
  const isBirth = first!.date.kind === "birth";
  const decided = isDecided([own], rivals, project);
  const right = isBirth ? rightAge(own, first!.date) : first!.date.age;
  const newText = right === undefined ? undefined : withNumber(wordsOf(own), right);
  const isSure = isBirth && isToTheDay(first!.date) && first!.article === article;
  const fixes: Fix[] = [];
  if (newText !== undefined && newText !== wordsOf(own)) {
    fixes.push({
      title: changeFromTo(wordsOf(own), newText),
      preferred: isSure || decided,
      scope: "here",
      edits: [{ ...place, newText }],
    });
  }
  return {
    rule: "age-mismatch",
    severity: severityOf(own, rivals),
    ...place,
    message: messageOf(own, first!, right),
    related: rivals.map((rival): Related => ({ ...placeOf(rival), message: wordsHere(wordsOf(rival)) })),
    fixes: [...fixes, keepBoth("age-mismatch", article, place)],
    confirmed: decided,
  };
}

function messageOf(own: PlacedDate, other: PlacedDate, right: number | undefined): Message {
  const { article, date } = own;
  const { name } = article.entities[date.entity]!;
  const statedIn = (placed: PlacedDate) => ({
    age: placed.date.age!,
    day: placed.article.dateline?.day,
  });
  if (other.date.kind !== "age")
    return ageAgainstBirth(name, wordsOf(other), statedIn(own), isToTheDay(other.date) ? right : undefined);
  return other.article === article
    ? agesDiffer(name, date.age!, other.date.age!)
    : agesDifferAcross(name, statedIn(own), statedIn(other));
}

/** The age nearest to the stated one that the date of birth allows on the article's day. */
function rightAge({ date }: PlacedDate, { born }: LifeDate): number | undefined {
  if (!date.born || !born || date.age === undefined) return undefined;
  const older = date.born.first + slackDays - born.last;
  const younger = born.first - (date.born.last - slackDays);
  return date.age + (older > 0 ? Math.ceil(older / daysAYear) : -Math.ceil(younger / daysAYear));
}

/** True where the day of birth is known, so that there is one right age. */
const isToTheDay = ({ born }: LifeDate): boolean => born !== undefined && born.first === born.last;

function severityOf(own: PlacedDate, rivals: readonly PlacedDate[]): Severity {
  if (!own.date.born || !own.date.isNamed) return "information";
  return rivals.some(
    ({ article, date }) => date.isNamed && (article === own.article || date.kind === "birth"),
  )
    ? "warning"
    : "information";
}

const placeOf = ({ article, date: { start, end } }: PlacedDate): Place => ({ uri: article.uri, start, end });

const wordsOf = ({ article, date }: PlacedDate): string => shownWords(article, date);
