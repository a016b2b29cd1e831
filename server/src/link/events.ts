import { isName, type Mention, type TimeMention } from "../recognise/mention";
import { hashOf, hashOn } from "../text/hash";
import type { Prose } from "../text/prose";
import type { TokenRange } from "../text/sentence-at";
import { overlaps, type Span } from "../text/span";
import { TokenType } from "../text/tokens";
import type { LocalEntity } from "./article";
import { type Surroundings, sentenceOf } from "./surroundings";

/** What a sentence says to happen, or to have happened, on a day, in a month or in a year that it states. */
export interface DatedEvent {
  /** Index into `Article.mentions`. */
  readonly mention: number;
  /** The sentence that says it. */
  readonly sentence: Span;
  /** The first entity's key or content word's stem in the sentence: most often what it speaks of. */
  readonly opening: string;
  /** Stems of the content words near the date, nearest first, names and figures left out. */
  readonly words: readonly string[];
  /** Keys of the entities the sentence names, nearest first. */
  readonly names: readonly string[];
  /** Hashes of the keys under which the corpus finds it. */
  readonly keys: readonly number[];
}

/** How far around a date its words count, in tokens, within its sentence. */
const window = 16;
/** So many words and names next to a date make keys, each word with each name. */
const keyWords = 5;
const keyNames = 3;

/** A year, a month of a year, a day. */
const calendar = /^\d{4}(?:-\d\d(?:-\d\d)?)?$/;
/** Before a date that is a bound, or a day that something is counted from. */
const bound = /\b(?:by|until|till|since|from|before|after|between|to|through|of|early|late|around|about)$/i;
/** No word of `bound` is longer than this with what stands before it. */
const boundReach = 8;
/** Before the day on which somebody spoke, and not before what he spoke of: "said the hearing will be on". */
const spoke =
  /\b(?:said|says|told|tells|wrote|added|announced|reported|tweeted|posted|stated)\b(?:(?!\b(?:will|would|was|were|is|are|had|has|be)\b)[^,;.]){0,40}$/i;
/** What `spoke` finds begins within so many code units before the date. */
const spokeReach = 51;
/** What a date has that is stated, and not only a weekday: a figure, or a month. */
const stated =
  /\d|\b(?:January|February|March|April|May|June|July|August|September|October|November|December)\b/;

/**
 * The dated events of an article. A sentence that states two dates, one whose date is a bound ("by May 3"), and page
 * furniture tell of none.
 */
export function findEvents(
  around: Surroundings,
  entities: readonly LocalEntity[],
  furniture: readonly Span[],
  header: Span | undefined,
): readonly DatedEvent[] {
  const { prose, mentions } = around;
  const dates: number[] = [];
  for (let index = 0; index < mentions.length; index++)
    if (isDate(mentions[index]!) && !(header && overlaps(header, mentions[index]!))) dates.push(index);
  const events: DatedEvent[] = [];
  for (let at = 0; at < dates.length; at++) {
    const mention = mentions[dates[at]!] as TimeMention;
    if (!isStated(prose, mention) || furniture.some((span) => overlaps(span, mention))) continue;
    const within = sentenceOf(prose, mention);
    const sentence = { start: prose.tokens.start[within.first]!, end: prose.tokens.end[within.end - 1]! };
    if (isBound(prose.text, sentence, mention) || isSpeechDay(prose.text, sentence, mention)) continue;
    if (isBesideAnother(around, dates, at, sentence)) continue;
    const event = toEvent(around, entities, dates[at]!, within, sentence);
    if (event) events.push(event);
  }
  return events;
}

function toEvent(
  around: Surroundings,
  entities: readonly LocalEntity[],
  index: number,
  within: TokenRange,
  sentence: Span,
): DatedEvent | undefined {
  const named = around.namesAround(index, within);
  if (named.length === 0) return undefined;
  const words = around.wordsAround(index, within, window);
  const opening = openingOf(around, within, entities);
  // "Hocking will be sentenced on July 9" says all there is to say.
  if (words.length < 2 && !(words.length === 1 && opening.startsWith("person:"))) return undefined;
  const names = named.map((entity) => entities[entity]!.key);
  const keys: number[] = [];
  for (const name of names.slice(0, keyNames)) {
    const hash = hashOf(`${name} #`);
    for (const word of words.slice(0, keyWords)) keys.push(hashOn(hash, word));
  }
  return { mention: index, sentence, opening, words, names, keys };
}

function isBound(text: string, sentence: Span, { start }: Span): boolean {
  const from = Math.max(sentence.start, start - spokeReach);
  const near = text.slice(from, start).trimEnd();
  const isWhole = near.length >= boundReach || from === sentence.start;
  const before = isWhole ? near : text.slice(sentence.start, start).trimEnd();
  return bound.test(before.slice(-boundReach));
}

/** True for the day on which somebody spoke: "said on Tuesday". */
export function isSpeechDay(text: string, sentence: Span, { start }: Span): boolean {
  return spoke.test(text.slice(Math.max(sentence.start, start - spokeReach), start));
}

/** True where the sentence has another date that does not only say when somebody spoke. */
function isBesideAnother(
  { prose, mentions }: Surroundings,
  dates: readonly number[],
  at: number,
  sentence: Span,
): boolean {
  for (const step of [-1, 1]) {
    for (let i = at + step; i >= 0 && i < dates.length; i += step) {
      const mention = mentions[dates[i]!]!;
      if (!overlaps(mention, sentence)) break;
      if (!isSpeechDay(prose.text, sentence, mention)) return true;
    }
  }
  return false;
}

const isDate = (mention: Mention): mention is TimeMention =>
  mention.kind === "date" || mention.kind === "time";

const isStated = ({ text }: Prose, { value, kind, start, end }: TimeMention): boolean =>
  kind === "date" &&
  value.mod === undefined &&
  value.exists !== false &&
  calendar.test(value.timex) &&
  stated.test(text.slice(start, end));

function openingOf(
  { prose: { tokens }, stems, mentions, mentionAt, entityOf }: Surroundings,
  within: TokenRange,
  entities: readonly LocalEntity[],
): string {
  for (let at = within.first; at < within.end; at++) {
    const index = mentionAt[at]!;
    const mention = mentions[index];
    if (mention) {
      if (isName(mention)) return entities[entityOf[index]!]?.key ?? "";
      at = mention.endToken - 1;
      continue;
    }
    const word = tokens.type[at] === TokenType.word ? stems.of(tokens.word[at]!) : "";
    if (word !== "") return word;
  }
  return "";
}
