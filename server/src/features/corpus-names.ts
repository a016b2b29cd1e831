import type { Place } from "../check/finding";
import type { Entity } from "../index/corpus-view";
import type { NameKind } from "../recognise/mention";
import { mainRole, sayRole } from "./counts";
import { introductionOf } from "./entity-at";
import { oneLine } from "./fact-words";
import type { FeatureContext } from "./feature";
import { textOf } from "./mention-at";

/** A name of the corpus, as a list shows it. */
export interface CorpusName {
  readonly id: string;
  readonly kind: NameKind;
  readonly name: string;
  /** The role it is most often given, or empty. */
  readonly role: string;
  readonly forms: number;
  readonly mentions: number;
  readonly articles: number;
  /** Where it is introduced. */
  readonly place: Place;
}

/** Some of a list's entries, and how many it has in all. */
export interface Page<Entry> {
  readonly total: number;
  readonly entries: readonly Entry[];
}

/** Which entries of a list are asked for. */
export interface PageRange {
  readonly offset: number;
  readonly limit: number;
}

/** How many names of each kind the corpus has. */
export function countNames({ corpus }: FeatureContext): Readonly<Record<NameKind, number>> {
  const counts = { person: 0, organization: 0, place: 0, other: 0 };
  for (const id of corpus.ids()) counts[kindOf(id)]++;
  return counts;
}

/** The names of a kind, those in most articles first, else in order of their ids. Only those of the page are looked at closely. */
export function namesOfKind(
  kind: NameKind,
  { offset, limit }: PageRange,
  context: FeatureContext,
): Page<CorpusName> {
  const { corpus } = context;
  const ranked = corpus
    .ids()
    .filter((id) => kindOf(id) === kind)
    .map((id) => ({ id, articles: corpus.articleCount(id) }))
    .sort((a, b) => b.articles - a.articles);
  const entries = ranked.slice(offset, offset + limit).flatMap(({ id }) => {
    const entity = corpus.entity(id);
    return (entity && toCorpusName(entity, context)) ?? [];
  });
  return { total: ranked.length, entries };
}

/** The names that a person searches for, the best first. */
export function namesFound(query: string, limit: number, context: FeatureContext): Page<CorpusName> {
  const found = context.corpus.findNames(query, limit);
  const entries = found.flatMap((entity) => toCorpusName(entity, context) ?? []);
  return { total: entries.length, entries };
}

function toCorpusName(entity: Entity, context: FeatureContext): CorpusName | undefined {
  const place = introductionOf(entity, context);
  if (!place) return undefined;
  return {
    id: entity.id,
    kind: entity.kind,
    name: oneLine(entity.name),
    role: oneLine(mainRole(entity, context.words) ?? ""),
    forms: entity.forms.length,
    mentions: entity.places.length,
    articles: entity.articles.length,
    place: { uri: place.uri, start: place.start, end: place.end },
  };
}

/** All that a list shows of one name once it is opened. */
export interface NameDetails {
  /** How it is written, the most frequent form first, each with its first place. */
  readonly forms: readonly { readonly text: string; readonly count: number; readonly place: Place }[];
  /** What it is called, the most frequent role first. */
  readonly roles: readonly { readonly text: string; readonly count: number }[];
  /** The articles that have it, in order of URI, each with the first place. */
  readonly articles: readonly { readonly count: number; readonly place: Place }[];
}

/** Undefined for a name that is gone. */
export function nameDetails(id: string, context: FeatureContext): NameDetails | undefined {
  const entity = context.corpus.entity(id);
  if (!entity) return undefined;
  const first = new Map<string, Place>();
  const articles = new Map<string, { count: number; place: Place }>();
  for (const { uri, start, end } of entity.places) {
    const place = { uri, start, end };
    const known = articles.get(uri);
    if (known) known.count++;
    else articles.set(uri, { count: 1, place });
    const article = first.size < entity.forms.length ? context.corpus.article(uri) : undefined;
    const text = article && oneLine(textOf(article, place));
    if (text !== undefined && !first.has(text)) first.set(text, place);
  }
  return {
    forms: entity.forms.flatMap(({ text, count }) => {
      const place = first.get(text);
      return place ? [{ text, count, place }] : [];
    }),
    roles: entity.roles.map((role) => ({ text: oneLine(sayRole(role, context.words)), count: role.count })),
    articles: [...articles.values()],
  };
}

/** An id begins with its name's kind: `person:ruiz:anna`. */
function kindOf(id: string): NameKind {
  return id.slice(0, id.indexOf(":")) as NameKind;
}
