import type { Article } from "../../link/article";
import { headerOf } from "../../link/dateline";
import type { NameMention } from "../../recognise/mention";
import { sentenceSpanAt, tokenAt } from "../../text/sentence-at";
import { overlaps, type Span } from "../../text/span";

/** Example: "OSLO, June 10, 2026 (Northwire) — " before the first sentence. */
const datelineBefore = /^\p{Lu}[^\n“”"]{2,70}? (?:—|–|--?) /u;

/** People other than the one named of whom a sentence may tell: "met the victim's son". */
const others =
  /\b(?:another|others?|m[ae]n|wom[ae]n|boys?|girls?|bab(?:y|ies)|child(?:ren)?|teen\w*|sons?|daughters?|mother|father|parents?|wife|husband|partner|widow|brothers?|sisters?|cousin|nephew|niece|grand\w+|uncle|aunt|friends?|neighbou?rs?|victims?|suspects?|passengers?|pedestrians?|cyclists?|patients?|students?|pupils?|opponents?|rivals?|champions?|predecessor|successor|deputy|colleagues?|team-?mates?|players?|bystanders?|witness(?:es)?|attackers?|gunm[ae]n|officers?|years?[- ]old)\b/i;
const pronounFirst = /^(?:he|she)\b/i;
const possessive = /^['’]s?\b/;

/** The entity of a mention, an index into `Article.entities`; undefined for a mention of none. */
export const entityOf = (article: Article, mention: number): number | undefined => {
  const entity = article.entityOf[mention] ?? -1;
  return entity < 0 ? undefined : entity;
};

/** The sentence that an offset stands in; of one that a dateline opens, what follows the dateline. */
export function sentenceOf(article: Article, { start }: Pick<Span, "start">): Span {
  const span = sentenceSpanAt(article.prose, start);
  return { start: startOfTelling(article, { start: span.start, end: start }), end: span.end };
}

/** Example: "OSLO, June 10, 2026 — " */
const inCapitals = /^\p{Lu}{2}/u;
/** Example: "(AP) — " */
const agency = /\(\p{L}[\p{L}\s]{1,20}\) (?:—|–|--?) $/u;

/** Where what a sentence tells begins, given by its first and last offset: behind the dateline that opens it. */
export const startOfTelling = (article: Article, { start, end }: Span): number =>
  start + openingOf(article, { start, end });

/** How long the dateline is that opens a stretch of text: it has a date or an agency in it, and a place in capitals or the article's day. */
function openingOf(article: Article, { start, end }: Span): number {
  const { mentions, text } = article;
  const length = datelineBefore.exec(text.slice(start, end))?.[0].length ?? 0;
  if (length === 0) return 0;
  const opening = { start, end: start + length };
  const written = text.slice(start, opening.end);
  if (agency.test(written)) return length;
  const header = headerOf(article);
  const isPlace = inCapitals.test(written) || (header && overlaps(header, opening));
  return isPlace && mentions.some((mention) => mention.kind === "date" && overlaps(mention, opening))
    ? length
    : 0;
}

/** A person of whom the sentences before tell, and the sentence that names the person. */
export interface ToldPerson {
  /** Index into `Article.entities`. */
  readonly entity: number;
  readonly sentence: Span;
}

/**
 * The one person of whom a paragraph tells up to a sentence, sentences about “he” or “she” passed over; undefined where
 * the sentence that names the person names two, or nobody.
 */
export function personToldOf(article: Article, sentence: Span): ToldPerson | undefined {
  const { mentions, prose, text } = article;
  const block = prose.blocks.find(({ start, end }) => start <= sentence.start && sentence.start < end);
  let previous = sentence;
  while (block && previous.start > block.start + 1) {
    const lastBefore = tokenAt(prose.tokens, previous.start) - 1;
    const before = sentenceOf(article, { start: prose.tokens.start[lastBefore] ?? 0 });
    if (before.start >= previous.start || before.start < block.start) return undefined;
    previous = before;
    const named = new Set<number>();
    mentions.forEach((mention, index) => {
      if (mention.kind === "person" && overlaps(mention, previous)) named.add(entityOf(article, index) ?? -1);
    });
    if (named.size > 0) {
      const [entity] = named;
      return named.size === 1 && entity! >= 0 ? { entity: entity!, sentence: previous } : undefined;
    }
    if (!pronounFirst.test(text.slice(previous.start, previous.end))) return undefined;
  }
  return undefined;
}

/**
 * The one person whom “The 47-year-old” at the start of a sentence can mean: the paragraph, or the one before where the
 * sentence opens its own, names nobody else, and the sentence before tells of no other people.
 */
export function onlyPersonBefore(article: Article, sentence: Span): ToldPerson | undefined {
  const { mentions, prose, text } = article;
  const at = prose.blocks.findIndex(({ start, end }) => start <= sentence.start && sentence.start < end);
  const own = prose.blocks[at];
  if (own?.kind !== "paragraph") return undefined;
  const from = sentence.start > own.start + 1 ? own : prose.blocks[at - 1];
  if (from?.kind !== "paragraph") return undefined;
  const named = new Set<number>();
  let last: NameMention | undefined;
  mentions.forEach((mention, index) => {
    if (mention.kind !== "person" || mention.start < from.start || mention.start >= sentence.start) return;
    named.add(entityOf(article, index) ?? -1);
    last = mention;
  });
  const [entity] = named;
  if (named.size !== 1 || entity! < 0 || !last || possessive.test(text.slice(last.end, last.end + 3)))
    return undefined;
  const end = Math.min(from.end, sentence.start);
  const previous = sentenceOf(article, {
    start: Math.max(from.start, text.slice(0, end).trimEnd().length - 1),
  });
  if (last.start < previous.start || others.test(text.slice(previous.start, Math.min(previous.end, end))))
    return undefined;
  return { entity: entity!, sentence: previous };
}
