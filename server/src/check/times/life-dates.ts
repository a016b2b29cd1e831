import { KeptByContent } from "../../index/kept-by-content";
import type { Article } from "../../link/article";
import { isTime, type Mention, type NameMention } from "../../recognise/mention";
import { firstAtOrAfter, overlaps, type Span } from "../../text/span";
import { daysOf } from "./elapsed";

/** What an article says of a person's age: so many years on its own day, or when the person was born. */
export interface LifeDate extends Span {
  readonly kind: "age" | "birth";
  /** Index into `Article.entities`. */
  readonly entity: number;
  /** Years; undefined for a birth. */
  readonly age: number | undefined;
  /** The days on which the person may have been born, as days since 1970; undefined for an age in an article without a day. */
  readonly born: { readonly first: number; readonly last: number } | undefined;
}

/** Between a name and an age: "Ruiz, 52", "Ruiz, aged 52", "Ruiz, a 52-year-old", "Ruiz is 52 years old". */
const beforeAge = /^(?:, (?:aged? |an? |the )?| is (?:an? )?)$/i;
/** Between a name and a bare number that says the age: "Ruiz is 52.", "Ruiz, who was born in Ostrava, is 52." */
const beforeBareAge =
  /^(?:(?:, (?:who|born|a|an|the) [^.;:“”"\n]{1,60},)? is|, who died [^.;:“”"\n]{1,40}, was) $/i;
const afterBareAge = /^(?:[.,;]|$)/;
const oldest = 110;
/** Between "52-year-old" and a name: up to four plain words, "teacher", "opposition leader". */
const afterAge =
  /^(?: (?!(?:of|and|or|with|from|by|in|at|to|was|is|as|for|on|when|who|that)\b)[\p{L}-]+){0,4} ?$/iu;
const yearOld = /\byears?[- ]old$/i;
/** What follows an age that is not today's. */
const atAnotherTime = /^,? ?(?:when|at the time|then\b|by the time|as of|in (?:the )?\d{4})/i;
const otherTime = /\b(?:would be|would have been|was then|at the time|turned|will be|will turn|had been)\b/i;

/** Between a name and a birth date: " (born ", ", born in Ostrava on ", ", who lives in Rome, was born on ". */
const beforeBirth =
  /^(?:, (?:who [^,.;:\n]{1,60}|(?:aged )?\d{2,3}),)?,? \(?(?:who )?(?:was |is )?(?:born\b|b\.)[\p{L}\s,’'-]{0,50}$/iu;
/** Before the date in a sentence that goes on with the pronoun or begins with "Born". */
const pronounBorn = /^(?:he|she) was born\b[\p{L}\s,’'-]{0,50}$/iu;
const bornFirst = /^born\b[\p{L}\s,’'-]{0,50}$/iu;
/** Example: " (1930–2019)" behind a name. */
const openingBracket = /^ \((?:born |b\. )?$/i;
const lifespan = /^ ?[-–—] ?\d{4}\)/;

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

/** Words that others said, and those of the page, are not the article's. */
const isNotTold = ({ quotations, furniture }: Article, mention: Mention): boolean =>
  [...quotations, ...furniture].some((span) => overlaps(span, mention));

function readAge(article: Article, at: number): LifeDate | undefined {
  const { text, mentions, dateline } = article;
  const mention = mentions[at]!;
  if (isTime(mention) || !("value" in mention)) return undefined;
  const { number: age, modifier } = mention.value;
  if (age === undefined || modifier !== undefined || !Number.isInteger(age)) return undefined;
  const entity =
    mention.kind === "number"
      ? personOfBareAge(article, at, age)
      : (personBefore(article, at, beforeAge) ?? personAfterAge(article, at));
  if (entity === undefined || atAnotherTime.test(text.slice(mention.end, mention.end + 24))) return undefined;
  const sentence = sentenceOf(article, mention);
  if (otherTime.test(text.slice(sentence.start, sentence.end)) || tellsOfThePast(article, at, sentence))
    return undefined;
  const { start, end } = mention;
  return { kind: "age", entity, age, born: dateline && bornBy(age, dateline.day), start, end };
}

/** The days on which somebody who is `age` on a day may have been born, a week either way. */
function bornBy(age: number, day: string): { first: number; last: number } {
  const [year, rest] = [Number(day.slice(0, 4)), day.slice(4)];
  const dayOf = (back: number): number => daysOf(String(year - back).padStart(4, "0") + rest)!.first;
  return { first: dayOf(age + 1) + 1 - slackDays, last: dayOf(age) + slackDays };
}

/** Another year than the article's in the sentence, save one that something has lasted since: the age may be that year's. */
function tellsOfThePast({ text, mentions, dateline }: Article, at: number, sentence: Span): boolean {
  let first = at;
  while (first > 0 && overlaps(mentions[first - 1]!, sentence)) first--;
  let end = at + 1;
  while (end < mentions.length && overlaps(mentions[end]!, sentence)) end++;
  return mentions.slice(first, end).some((mention) => {
    if (mention.kind !== "date") return false;
    const year = /^\d{4}/.exec(mention.value.timex)?.[0];
    // What is still to come says nothing of how old somebody is: "Ruiz, 54, will stay until 2028".
    if (!year || (dateline && year >= dateline.day.slice(0, 4))) return false;
    return !/\b(?:since|born|born (?:on|in))(?: \p{L}+)? $/iu.test(text.slice(sentence.start, mention.start));
  });
}

function personBefore(article: Article, at: number, between: RegExp): number | undefined {
  // "Ruiz, 52, was born on": her age stands between.
  const index = at - (article.mentions[at - 1]?.kind === "quantity" ? 2 : 1);
  const before = article.mentions[index];
  if (before?.kind !== "person") return undefined;
  const words = article.text.slice(before.end, article.mentions[at]!.start);
  return between.test(words) ? entityOf(article, index) : undefined;
}

/** "Ruiz is 52.": a number that counts nothing behind a person; a date or an age may stand between. */
function personOfBareAge(article: Article, at: number, age: number): number | undefined {
  const { text, mentions } = article;
  const { start, end } = mentions[at]!;
  if (age < 1 || age > oldest || !text.startsWith(" is ", start - 4)) return undefined;
  if (!afterBareAge.test(text.slice(end, end + 1))) return undefined;
  for (let index = at - 1; index >= Math.max(0, at - 3); index--) {
    if (mentions[index]!.kind !== "person") continue;
    return beforeBareAge.test(text.slice(mentions[index]!.end, start)) ? entityOf(article, index) : undefined;
  }
  return undefined;
}

/** "52-year-old teacher Ben Okafor". */
function personAfterAge(article: Article, at: number): number | undefined {
  const { text, mentions, prose } = article;
  const [age, after] = [mentions[at]!, mentions[at + 1]];
  if (after?.kind !== "person" || !yearOld.test(text.slice(age.start, age.end))) return undefined;
  const start = prose.tokens.start[(after as NameMention).titleToken]!;
  if (!afterAge.test(text.slice(age.end, start))) return undefined;
  // "52-year-old Ruiz’s dog" is as good as "Ruiz"; "52-year-old Ruiz supporter" is somebody else.
  return entityOf(article, at + 1);
}

function readBirth(article: Article, at: number): LifeDate | undefined {
  const { text, mentions } = article;
  const mention = mentions[at]!;
  if (mention.kind !== "date") return undefined;
  const days = daysOf(mention.value.timex);
  if (!days) return undefined;
  const { start, end } = mention;
  const isLifespan = lifespan.test(text.slice(end, end + 8));
  const entity =
    personBefore(article, at, beforeBirth) ??
    (isLifespan ? personBefore(article, at, openingBracket) : undefined) ??
    bornPerson(article, at);
  if (entity === undefined) return undefined;
  return {
    kind: "birth",
    entity,
    age: undefined,
    born: { first: days.first, last: days.after - 1 },
    start,
    end,
  };
}

/** "Born on 3 May 1980, Ruiz …", and "She was born on May 9, 1974" after a sentence about one person. */
function bornPerson(article: Article, at: number): number | undefined {
  const { text, mentions, prose } = article;
  const date = mentions[at]!;
  const sentence = sentenceOf(article, date);
  const before = text.slice(sentence.start, date.start);
  if (bornFirst.test(before)) {
    const next = mentions[at + 1];
    if (next?.kind !== "person") return undefined;
    return /^, $/.test(text.slice(date.end, prose.tokens.start[(next as NameMention).titleToken]!))
      ? entityOf(article, at + 1)
      : undefined;
  }
  if (!pronounBorn.test(before)) return undefined;
  const block = prose.blocks.find((each) => each.start <= date.start && date.start < each.end);
  if (!block || sentence.start <= block.start) return undefined;
  const previous = sentenceOf(article, { start: sentence.start - 2, end: sentence.start - 1 });
  const named = new Set<number>();
  mentions.forEach((mention, index) => {
    if (mention.kind === "person" && overlaps(mention, previous)) named.add(entityOf(article, index)!);
  });
  return named.size === 1 && previous.start >= block.start ? [...named][0] : undefined;
}

const entityOf = (article: Article, mention: number): number | undefined => {
  const entity = article.entityOf[mention] ?? -1;
  return entity < 0 ? undefined : entity;
};

/** The sentence that an offset stands in. */
function sentenceOf({ prose: { sentences, tokens } }: Article, { start }: Span): Span {
  const token = firstAtOrAfter(tokens.count, (index) => tokens.end[index]!, start + 1);
  const at = Math.max(0, firstAtOrAfter(sentences.count, (index) => sentences.first[index]!, token + 1) - 1);
  return { start: tokens.start[sentences.first[at]!]!, end: tokens.end[sentences.end[at]! - 1]! };
}
