import type { Entity } from "../index/corpus-view";
import type { Article } from "../link/article";
import { overlaps } from "../text/span";
import { placesIn } from "./entity-at";
import type { FeatureContext } from "./feature";
import { textOf } from "./mention-at";
import { namePartsOf, plainWord, wordsOf } from "./name-words";

/** A form that may mean more than one person in its article. */
export interface Rivals {
  readonly form: string;
  /** Full names, the renamed person's first. */
  readonly names: readonly string[];
}

/**
 * Looks for another person of the article with the same surname, where one of the two is called by the surname alone:
 * then nobody can be sure which places to rename. Undefined where there is none.
 */
export function rivalOf(
  article: Article,
  entity: Entity,
  surname: string,
  context: FeatureContext,
): Rivals | undefined {
  const plain = plainWord(surname);
  const lone = (text: string): boolean => plainWord(text) === plain;
  const places = placesIn(entity, article.uri);
  const own = places.map((place) => textOf(article, place));
  for (const local of article.entities) {
    if (local.kind !== "person" || local.mentions.length === 0) continue;
    const texts = local.mentions.map((mention) => textOf(article, article.mentions[mention]!));
    if (!plainWord(local.name).includes(plain)) continue;
    if (!texts.some((text) => plainWord(namePartsOf(text, "person").surname.join(" ")) === plain)) continue;
    const form = [...own, ...texts].find(lone);
    if (
      form === undefined ||
      isMisspelled(article, [...local.mentions, ...places.map(({ mention }) => mention)], context)
    )
      continue;
    const other = context.corpus.entityOf(article, local.mentions[0]!);
    if (!other || other.id === entity.id) continue;
    // A lone surname that was not given to anybody: one of the two full names is the entity's own.
    const isOnlySurname = wordsOf(other.name).length === wordsOf(surname).length;
    return { form, names: isOnlySurname ? [entity.name, "someone else"] : [entity.name, other.name] };
  }
  return undefined;
}

/** True where the checker takes one of the names for a misspelling: then it is no other person. */
function isMisspelled(article: Article, mentions: readonly number[], context: FeatureContext): boolean {
  const slips = context.findingsOf(article.uri).filter(({ rule }) => rule === "name-spelling");
  return slips.some((finding) => mentions.some((at) => overlaps(finding, article.mentions[at]!)));
}
