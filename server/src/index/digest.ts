import type { Article, LocalEntity } from "../link/article";
import { millisecondsADay } from "../link/times/calendar";
import type { NameKind } from "../recognise/mention";
import { hashOf } from "../text/hash";
import { toEntry } from "./postings";

/** A name under one key, as an article has it. */
export interface NameUse {
  readonly key: string;
  readonly kind: NameKind;
  readonly short: boolean;
  /** The keys of shorter names that the entities may go by, each once. */
  readonly also: readonly string[];
  /** The words of the first entity that has the key. */
  readonly parts: readonly string[];
  /** As in `NameRecord`. */
  readonly odd: readonly string[] | undefined;
  /** Indices of the article's entities that have the key. */
  readonly entities: readonly number[];
}

/** Places of things under their keys, as `toEntry` makes them, in order. */
export type Entries = Float64Array;

/** All that a corpus needs to know of an article to file it: another thread can make it. */
export interface Digest {
  /** Days since 1970 of the day that the article speaks from; no number where it does not say, `yearless` where only the year is missing. */
  readonly day: number;
  /** Each key once, in order of entities. */
  readonly names: readonly NameUse[];
  /** The days that it mentions. */
  readonly days: Entries;
  readonly claims: Entries;
  readonly quotations: Entries;
  readonly events: Entries;
}

/** An article with what it is filed under. */
export interface FiledArticle {
  readonly article: Article;
  readonly digest: Digest;
}

/** What an article is filed under; the same for equal articles. */
export function digestOf(article: Article): Digest {
  return {
    day: article.yearless ? yearless : dayNumberOf(article),
    names: namesOf(article),
    days: daysIn(article),
    claims: entriesOf(article.claims),
    quotations: entriesOf(article.quotations),
    events: entriesOf(article.events),
  };
}

/** Stands for a day of which only the year is missing. */
export const yearless = Number.NEGATIVE_INFINITY;

/** Days since 1970 of the day that an article speaks from; no number where it does not say. */
export function dayNumberOf({ dateline }: Article): number {
  return dateline ? Date.parse(dateline.day) / millisecondsADay : Number.NaN;
}

function namesOf({ entities }: Article): NameUse[] {
  const found = new Map<string, NameUse & { also: readonly string[]; readonly entities: number[] }>();
  entities.forEach((local, index) => {
    const { key, kind, short, also, parts } = local;
    const known = found.get(key);
    if (!known) {
      found.set(key, { key, kind, short, also, parts, odd: oddWords(local), entities: [index] });
      return;
    }
    known.entities.push(index);
    if (also.length > 0) known.also = [...new Set([...known.also, ...also])];
  });
  return [...found.values()];
}

/** Shorter words in no list are too often acronyms and particles. */
const shortestOdd = 5;

function oddWords({ kind, parts, known }: LocalEntity): readonly string[] | undefined {
  if (parts.length === 1 || (kind !== "organization" && kind !== "place")) return undefined;
  const odd = parts.filter((part, at) => !known[at] && part.length >= shortestOdd);
  return odd.length === 0 ? undefined : odd;
}

function entriesOf(things: readonly { readonly keys: readonly number[] }[]): Entries {
  const entries = new Float64Array(things.reduce((sum, { keys }) => sum + keys.length, 0));
  let at = 0;
  things.forEach(({ keys }, index) => {
    for (const key of keys) entries[at++] = toEntry(key, index);
  });
  return entries.sort();
}

/** Example: "2026-02-12" of "2026-02-12T16:14". */
const day = /^\d{4}-\d\d-\d\d/;

/** The days that an article mentions, each once. */
function daysIn({ mentions }: Article): Entries {
  const days = new Set<string>();
  for (const mention of mentions) {
    if (mention.kind !== "date" && mention.kind !== "time") continue;
    const found = day.exec(mention.value.timex);
    if (found) days.add(found[0]);
  }
  return Float64Array.from(days, (each) => toEntry(hashOf(each), 0)).sort();
}
