import type { Article } from "../../link/article";
import type { NameMention } from "../../recognise/mention";
import { withoutMarks } from "../../text/markdown-marks";
import type { Span } from "../../text/span";
import { daysOf } from "./elapsed";
import { entityOf, onlyPersonBefore, personToldOf, sentenceOf } from "./told-person";

/** Whose age a figure is, and whether the text says it of a name or only of “the 47-year-old”. */
export interface AgedPerson {
  /** Index into `Article.entities`. */
  readonly entity: number;
  readonly isNamed: boolean;
}

/** Between a name and an age: "Ruiz, 52", "Ruiz (born 3 May 1974), 52", "Ruiz, aged 52", "Ruiz, a 52-year-old", "Ruiz is 52 years old". */
const beforeAge = /^(?:(?: \([^()\n]{1,60}\))?, (?:aged? |an? |the |who is )?| is (?:an? )?)$/i;
/** Between a name and "aged": "Ruiz, a retired teacher aged 52". */
const beforeAged =
  /^, an? (?:(?!(?:of|and|or|with|from|by|in|at|to|was|is|as|for|on|who|whose|that)\b)[\p{Ll}-]+ ){1,4}aged $/u;
/** Between a name and a bare number that says the age: "Ruiz is 52.", "Ruiz, who was born in Ostrava, is 52.", "Ruiz, who is 52," */
const beforeBareAge = /^(?:(?:, (?:who|born|a|an|the) [^.;:“”"\n]{1,60},)? is|, who is) $/i;
/** Between a name and the body it belongs to, and behind that: "Ruiz of the Harbour Union, who is 52" */
const ofBody = /^ of (?:the )?$/i;
const whoIs = /^, who is $/i;
/** Between a name and an age at death: ", who died on Sunday at the hospice, was ". */
const diedAndWas = /^, who (?:has )?died\b[^.;:“”"\n]{0,60}, was $/i;
/** The same: " died on Sunday, aged ", ", the bandleader, has died at the age of ". */
const diedAt =
  /^(?:, (?!who\b|whose\b)[^.;:“”"\n]{1,90},)?(?:, who)?(?: has)? died\b[^.;:“”"\n]{0,60}? (?:at (?:the age of )?|aged )$/i;
const hasDied = /\bhas died\b/i;
const died = /\b(?:died|dead|death)\b/i;
/** All of the sentence before the age: "He was 81." */
const pronounIs = /^(?:he|she) is $/i;
const pronounWas = /^(?:he|she) was $/i;
/** Behind a bare number that says the age: "is 52.", "is 52 and lives in Ostrava" */
const afterBareAge = /^(?:[.,;]|$| and (?!a half)\p{Ll})/u;
/** How much of what follows that looks at. */
const afterReach = 11;
const oldest = 110;
/** Between "52-year-old" and a name: up to four plain words, "teacher", "opposition leader". */
const afterAge =
  /^(?: (?!(?:of|and|or|with|from|by|in|at|to|was|is|as|for|on|when|who|that)\b)[\p{L}-]+){0,4} ?$/iu;
const yearOld = /\byears?[- ]old$/i;
/** Somebody not named: "The 12-year-old boy". */
const anybody =
  /^ (?:\p{Ll}+ )?(?:man|woman|boy|girl|child|baby|victim|suspect|passenger|pedestrian|cyclist|patient|son|daughter|mother|father)\b/u;
/** Between such an age and the name it goes with: " incumbent, " in "The 47-year-old incumbent, Per Dahl". */
const wordsToName = /^(?: [\p{L}-]+){0,4},? $/u;
/** The same, whatever is taken for the name. */
const apposed = /^(?: [\p{L}-]+){1,4}, \p{Lu}/u;
/** How many days back a death may lie, for the age then to be the one that others give now. */
const deathReach = 14;

/** The person whose age a figure with the unit of an age, or a bare number, states; undefined where the text leaves it open. */
export function personOfAge(article: Article, at: number, age: number): AgedPerson | undefined {
  const named =
    article.mentions[at]!.kind === "number"
      ? (personAtAge(article, at) ?? personOfBareAge(article, at, age))
      : (personBefore(article, at, beforeAge) ??
        personBefore(article, at, beforeAged) ??
        personOfBody(article, at) ??
        personDead(article, at, diedAt) ??
        personAfterAge(article, at) ??
        personOfPronoun(article, at));
  if (named !== undefined) return { entity: named, isNamed: true };
  const bracketed = personBeforeBracket(article, at, age);
  if (bracketed !== undefined) return { entity: bracketed, isNamed: false };
  const meant = personMeant(article, at);
  return meant === undefined ? undefined : { entity: meant, isNamed: false };
}

/** The person right before a mention, with words of a pattern between; an age of the person's may stand there too. */
export function personBefore(article: Article, at: number, between: RegExp): number | undefined {
  // "Ruiz, 52, was born on": her age stands between; "Ruiz (born 3 May 1974), 52": her birth.
  const beside = article.mentions[at - 1]?.kind;
  const index = at - (beside === "quantity" || beside === "date" ? 2 : 1);
  const before = article.mentions[index];
  if (before?.kind !== "person") return undefined;
  const words = withoutMarks(article.prose, { start: before.end, end: article.mentions[at]!.start });
  return between.test(words) && !isCutShort(article, before, entityOf(article, index))
    ? entityOf(article, index)
    : undefined;
}

/** "Per Strand" at the start of a sentence, where "Strand" is taken for the Ola Strand of the article: "Per" may be a first name. */
function isCutShort(
  { text, prose, entities }: Article,
  name: NameMention,
  entity: number | undefined,
): boolean {
  const start = prose.tokens.start[name.titleToken]!;
  const full = entity === undefined ? "" : entities[entity]!.name;
  if (start !== name.start || !/\s/.test(full) || /\s/.test(text.slice(name.start, name.end))) return false;
  const word = capitalBefore.exec(text.slice(Math.max(0, start - capitalReach), start))?.[1];
  return word !== undefined && !full.includes(word);
}

/** Example: "Per " before a name */
const capitalBefore = /(?:^|[^\p{L}\p{N}])(\p{Lu}\p{Ll}+) $/u;
const capitalReach = 20;

/** "Ruiz is 52.": a number that counts nothing behind a person; a date or an age may stand between. */
function personOfBareAge(article: Article, at: number, age: number): number | undefined {
  const { prose, mentions } = article;
  if (age < 1 || age > oldest || !afterBareAge.test(textAfter(article, mentions[at]!))) return undefined;
  const index = lastPerson(article, at);
  if (index === undefined) return undefined;
  const between = { start: mentions[index]!.end, end: mentions[at]!.start };
  return beforeBareAge.test(withoutMarks(prose, between))
    ? entityOf(article, index)
    : personDead(article, at, diedAndWas);
}

/** "Anna Ruiz of the Harbour Union, who is 52": a body is not "who". */
function personOfBody(article: Article, at: number): number | undefined {
  const { prose, mentions } = article;
  const [person, body, age] = [mentions[at - 2], mentions[at - 1], mentions[at]!];
  if (person?.kind !== "person" || (body?.kind !== "organization" && body?.kind !== "place"))
    return undefined;
  const joins = ofBody.test(withoutMarks(prose, { start: person.end, end: body.start }));
  return joins && whoIs.test(withoutMarks(prose, { start: body.end, end: age.start }))
    ? entityOf(article, at - 2)
    : undefined;
}

function textAfter({ prose }: Article, { end }: Span): string {
  return withoutMarks(prose, { start: end, end: end + afterReach });
}

/** "At 22, Sofia Ferri is the youngest runner": a bare number with which a sentence of today begins. */
function personAtAge(article: Article, at: number): number | undefined {
  const { prose, mentions } = article;
  const [age, next] = [mentions[at]!, mentions[at + 1]];
  if (age.kind !== "number" || next?.kind !== "person") return undefined;
  const { start } = sentenceOf(article, age);
  const opens = withoutMarks(prose, { start, end: age.start }) === "At ";
  const before = withoutMarks(prose, { start: age.end, end: prose.tokens.start[next.titleToken]! });
  const after = withoutMarks(prose, { start: next.end, end: next.end + 14 });
  return opens && before === ", " && isToday.test(after) ? entityOf(article, at + 1) : undefined;
}

/** "Chief executive Martin Keller (58) will leave": no goal, minute or score, of which an article has several or says so. */
function personBeforeBracket(article: Article, at: number, age: number): number | undefined {
  const { text, mentions, prose } = article;
  const mention = mentions[at]!;
  if (age < adult || age > oldest) return undefined;
  const person = personBefore(article, at, bracket);
  if (person === undefined || !behindBracket.test(text.slice(mention.end, mention.end + 4))) return undefined;
  const { start, end } = sentenceOf(article, mention);
  if (ofSports.test(withoutMarks(prose, { start, end }))) return undefined;
  const isBracketed = (place: number): boolean => personBefore(article, place, bracket) !== undefined;
  const all = mentions.filter(({ kind }, place) => ofAges.has(kind) && isBracketed(place));
  return all.length === 1 ? person : undefined;
}

const ofAges = new Set(["number", "quantity"]);
const bracket = /^ \($/;
/** Example: ") will" */
const behindBracket = /^\) \p{Ll}/u;
const adult = 18;
const ofSports =
  /\b(?:goals?|scor\w+|minutes?|points?|birdies?|rounds?|seconds?|par|innings|wickets?|runs?|races?|league|seat|votes?|constituency|shirt)\b/i;

/** "Anna Ruiz turns 50 on Saturday": the person who comes of an age these days. */
export function personWhoTurns(article: Article, at: number): number | undefined {
  const index = lastPerson(article, at);
  const age = article.mentions[at]!;
  if (index === undefined || !afterTurning.test(textAfter(article, age))) return undefined;
  const between = { start: article.mentions[index]!.end, end: age.start };
  return turning.test(withoutMarks(article.prose, between)) ? entityOf(article, index) : undefined;
}

/** Behind the person of "At 22, Sofia Ferri": what holds today. */
const isToday = /^ (?:is|remains)\b/;
/** Between a person and the age that comes: " turns ", ", who was born in Leeds, turns ". */
const turning = /^(?:,[^.;:“”"\n]{1,50},|, who)? turns $/;
const afterTurning = /^(?: (?:on|this|next|today|tomorrow)\b|[.,]|$)/;

/** The person last named before a mention, few mentions back: an index into `Article.mentions`. */
function lastPerson({ mentions }: Article, at: number): number | undefined {
  for (let index = at - 1; index >= Math.max(0, at - 4); index--)
    if (mentions[index]!.kind === "person") return index;
  return undefined;
}

/** "Ruiz, who died on Sunday, was 81", where the death is of these days. */
function personDead(article: Article, at: number, between: RegExp): number | undefined {
  const index = lastPerson(article, at);
  if (index === undefined) return undefined;
  const span = { start: article.mentions[index]!.end, end: article.mentions[at]!.start };
  return between.test(withoutMarks(article.prose, span)) && isOfTheseDays(article, span)
    ? entityOf(article, index)
    : undefined;
}

/** A death of which a passage tells, its days all few back, or that "has" come. */
function isOfTheseDays({ text, mentions, dateline }: Article, { start, end }: Span): boolean {
  const now = dateline && daysOf(dateline.day)?.first;
  if (now === undefined) return false;
  const dates = mentions.filter(
    (mention) => mention.kind === "date" && mention.start >= start && mention.end <= end,
  );
  if (dates.length === 0) return hasDied.test(text.slice(start, end));
  return dates.every((date) => {
    const days = date.kind === "date" ? daysOf(date.value.timex) : undefined;
    return days !== undefined && days.after > now - deathReach;
  });
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

/** "She is 52.", and "He was 81." behind a sentence that tells of his death. */
function personOfPronoun(article: Article, at: number): number | undefined {
  const age = article.mentions[at]!;
  if (!afterBareAge.test(textAfter(article, age))) return undefined;
  const sentence = sentenceOf(article, age);
  const before = article.text.slice(sentence.start, age.start);
  const isNow = pronounIs.test(before);
  if (!isNow && !pronounWas.test(before)) return undefined;
  const told = personToldOf(article, sentence);
  if (!told) return undefined;
  if (isNow) return told.entity;
  const words = article.text.slice(told.sentence.start, told.sentence.end);
  return died.test(words) && isOfTheseDays(article, told.sentence) ? told.entity : undefined;
}

/** "The 47-year-old promised jobs.", of an age at an index, after a sentence about one person and nobody else. */
export function personMeant(article: Article, at: number): number | undefined {
  const { text, mentions } = article;
  const age = mentions[at]!;
  const after = text.slice(age.end, age.end + 60);
  if (!yearOld.test(text.slice(age.start, age.end)) || anybody.test(after) || apposed.test(after))
    return undefined;
  const sentence = sentenceOf(article, age);
  if (text.slice(sentence.start, age.start).toLowerCase() !== "the ") return undefined;
  const told = onlyPersonBefore(article, sentence);
  if (!told) return undefined;
  const next = mentions[at + 1];
  if (next?.kind === "person" && wordsToName.test(text.slice(age.end, next.start))) return undefined;
  // "The 81-year-old driver" is the driver of whom the sentence before tells, who may be somebody else.
  const noun = /^ (\p{Ll}+)/u.exec(after)?.[1];
  const words = text.slice(told.sentence.start, told.sentence.end).toLowerCase();
  return noun && words.split(/[^\p{L}]+/u).includes(noun) ? undefined : told.entity;
}
