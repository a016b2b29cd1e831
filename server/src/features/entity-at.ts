import type { Entity, NameForm, NamePlace } from "../index/corpus-view";
import type { Article } from "../link/article";
import { isName } from "../recognise/mention";
import type { FeatureContext } from "./feature";
import { mentionAt, textOf } from "./mention-at";

/** A name mention and what it names. */
export interface NamedMention {
  /** Index into the article's `mentions`. */
  readonly mention: number;
  readonly entity: Entity;
}

/** The name at an offset with its entity; undefined where no name stands there. */
export function namedAt(article: Article, offset: number, context: FeatureContext): NamedMention | undefined {
  const mention = mentionAt(article, offset);
  if (mention === -1 || !isName(article.mentions[mention]!)) return undefined;
  const entity = context.corpus.entityOf(article, mention) ?? localEntity(article, mention);
  return entity && { mention, entity };
}

/** The entity's mentions in one article, in text order. */
export function placesIn(entity: Entity, uri: string): readonly NamePlace[] {
  const { places } = entity;
  const first = firstPlaceIn(places, uri);
  let end = first;
  while (places[end]?.uri === uri) end++;
  return places.slice(first, end);
}

/** Places are in order of URI, so that one article's are found without a walk. */
function firstPlaceIn(places: readonly NamePlace[], uri: string): number {
  let low = 0;
  let high = places.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (places[middle]!.uri < uri) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** What one article alone knows of a name: for an article that the corpus does not hold. */
function localEntity(article: Article, mention: number): Entity | undefined {
  const index = article.entityOf[mention] ?? -1;
  const local = article.entities[index];
  if (!local) return undefined;
  const places = local.mentions.map((at) => {
    const { start, end } = article.mentions[at]!;
    return { uri: article.uri, mention: at, start, end };
  });
  const roles = article.roles
    .filter((role) => role.entity === index)
    .map(({ text, status, office }) => ({ text, status, office, count: 1 }));
  const forms = countForms(places.map((place) => textOf(article, place)));
  return { id: "", kind: local.kind, name: local.name, forms, roles, places, articles: [article.uri] };
}

function countForms(texts: readonly string[]): NameForm[] {
  const counts = new Map<string, number>();
  for (const text of texts) counts.set(text, (counts.get(text) ?? 0) + 1);
  return [...counts].map(([text, count]) => ({ text, count, articles: 1 })).sort((a, b) => b.count - a.count);
}

/** The first place, in order of URI, where the name stands in its fullest form; the first of all where it nowhere does. */
export function introductionOf(entity: Entity, context: FeatureContext): NamePlace | undefined {
  const full = entity.places.find(({ uri, start, end }) => {
    if (end - start !== entity.name.length) return false;
    return context.corpus.article(uri)?.text.slice(start, end) === entity.name;
  });
  return full ?? entity.places[0];
}
