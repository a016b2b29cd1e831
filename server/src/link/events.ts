import { isName, type Mention, type TimeMention } from "../recognise/mention";
import type { Prose } from "../text/prose";
import { firstAtOrAfter, overlaps, type Span } from "../text/span";
import { TokenType } from "../text/tokens";
import type { Dateline, LocalEntity } from "./article";
import type { Stems } from "./stems";
import { namesAround, sentenceOf, type TokenRange, wordsAround } from "./surroundings";

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
  readonly keys: readonly string[];
}

/** How far around a date its words count, in tokens, within its sentence. */
const window = 16;
/** So many words and names next to a date make keys, each word with each name. */
const keyWords = 5;
const keyNames = 3;

/** A year, a month of a year, a day. */
const calendar = /^\d{4}(?:-\d\d(?:-\d\d)?)?$/;
/** Before a date that is a bound, or a day that something is counted from. */
const bound =
  /\b(?:by|until|till|since|from|before|after|between|to|through|of|early|late|around|about)\s*$/i;
/** Before the day on which somebody spoke. */
const spoke =
  /\b(?:said|says|told|tells|wrote|added|announced|reported|tweeted|posted|stated)\b[^,;.]{0,40}$/i;
/** What a date has that is stated, and not only a weekday. */
const stated = /\d/;

/**
 * The dated events of an article. A sentence that states two dates, one whose date is a bound ("by May 3"), and page
 * furniture tell of none.
 */
export function findEvents(
  prose: Prose,
  stems: Stems,
  mentions: readonly Mention[],
  entityOf: Int32Array,
  entities: readonly LocalEntity[],
  furniture: readonly Span[],
  dateline: Dateline | undefined,
): readonly DatedEvent[] {
  const dates = mentions.flatMap((mention, index) =>
    isDate(mention) && !isDateline(mention, dateline) ? [{ mention, index }] : [],
  );
  return dates.flatMap(({ mention, index }, at): DatedEvent[] => {
    if (!isStated(prose, mention) || furniture.some((span) => overlaps(span, mention))) return [];
    const within = sentenceOf(prose, mention);
    const sentence = { start: prose.tokens.start[within.first]!, end: prose.tokens.end[within.end - 1]! };
    const before = prose.text.slice(sentence.start, mention.start);
    if (bound.test(before) || spoke.test(before)) return [];
    if (isBesideAnother(prose.text, dates, at, sentence)) return [];
    const names = namesAround(mention, within, mentions, entityOf).map((entity) => entities[entity]!.key);
    const words = wordsAround(prose, stems, mention, within, mentions, window);
    if (names.length === 0 || words.length < 2) return [];
    const keys = names
      .slice(0, keyNames)
      .flatMap((name) => words.slice(0, keyWords).map((word) => `${name} #${word}`));
    const opening = openingOf(prose, stems, within, mentions, entityOf, entities);
    return [{ mention: index, sentence, opening, words, names, keys }];
  });
}

/** True where the sentence has another date that does not only say when somebody spoke. */
function isBesideAnother(
  text: string,
  dates: readonly { readonly mention: TimeMention }[],
  at: number,
  sentence: Span,
): boolean {
  for (const step of [-1, 1]) {
    for (let i = at + step; i >= 0 && i < dates.length; i += step) {
      const { mention } = dates[i]!;
      if (!overlaps(mention, sentence)) break;
      if (!spoke.test(text.slice(sentence.start, mention.start))) return true;
    }
  }
  return false;
}

const isDate = (mention: Mention): mention is TimeMention =>
  mention.kind === "date" || mention.kind === "time";

const isDateline = (mention: Mention, dateline: Dateline | undefined): boolean =>
  dateline?.span !== undefined && overlaps(dateline.span, mention);

const isStated = ({ text }: Prose, { value, kind, start, end }: TimeMention): boolean =>
  kind === "date" &&
  value.mod === undefined &&
  value.exists !== false &&
  calendar.test(value.timex) &&
  stated.test(text.slice(start, end));

function openingOf(
  { tokens }: Prose,
  stems: Stems,
  within: TokenRange,
  mentions: readonly Mention[],
  entityOf: Int32Array,
  entities: readonly LocalEntity[],
): string {
  let next = firstAtOrAfter(mentions.length, (at) => mentions[at]!.endToken, within.first + 1);
  for (let at = within.first; at < within.end; at++) {
    const mention = mentions[next];
    if (mention && mention.firstToken <= at) {
      if (isName(mention)) return entities[entityOf[next]!]?.key ?? "";
      at = mention.endToken - 1;
      next++;
      continue;
    }
    const word = tokens.type[at] === TokenType.word ? stems.of(tokens.word[at]!) : "";
    if (word !== "") return word;
  }
  return "";
}
