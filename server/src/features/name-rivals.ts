import type { Entity } from "../index/corpus-view";
import type { Article } from "../link/article";
import { foldName } from "../text/fold";
import { overlaps } from "../text/span";
import { placesIn } from "./entity-at";
import type { FeatureContext } from "./feature";
import { textOf } from "./mention-at";

/** A form that may mean more than one person in its article. */
export interface Rivals {
  readonly form: string;
  /** The full name of the renamed person. */
  readonly name: string;
  /** The full name of the other person; undefined where the article has none. */
  readonly other: string | undefined;
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
  const plain = foldName(surname);
  for (const [index, local] of article.entities.entries()) {
    if (local.kind !== "person" || local.parts.at(-1) !== plain) continue;
    if (context.corpus.idOf(article, index) === entity.id) continue;
    const mentions = [...placesIn(entity, article.uri).map(({ mention }) => mention), ...local.mentions];
    const texts = mentions.map((mention) => textOf(article, article.mentions[mention]!));
    const form = texts.find((text) => foldName(text) === plain);
    if (form === undefined || isMisspelled(article, mentions, context)) continue;
    const other = foldName(local.name) === plain ? undefined : local.name;
    return { form, name: entity.name, other };
  }
  return undefined;
}

/** True where the checker takes one of the names for a misspelling: then it is no other person. */
function isMisspelled(article: Article, mentions: readonly number[], context: FeatureContext): boolean {
  const slips = context.findingsOf(article.uri).filter(({ rule }) => rule === "name-spelling");
  return slips.some((finding) => mentions.some((at) => overlaps(finding, article.mentions[at]!)));
}
