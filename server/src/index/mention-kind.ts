import type { Article } from "../link/article";
import type { MentionKind, NameKind } from "../recognise/mention";
import type { CorpusView } from "./corpus-view";

/**
 * What a mention is: of a name, what the corpus takes its entity for. "Tallis" alone says of nobody that it is a person;
 * where another article has "Cora Tallis", it is one. This is the one place to ask; `mention.kind` is what the words say.
 */
export function kindOfMention(corpus: CorpusView, article: Article, mention: number): MentionKind {
  const entity = article.entityOf[mention] ?? -1;
  return entity < 0 ? article.mentions[mention]!.kind : kindOfEntity(corpus, article, entity);
}

/** What an entity of an article is over the corpus. */
export function kindOfEntity(corpus: CorpusView, article: Article, entity: number): NameKind {
  const { kind, short } = article.entities[entity]!;
  // Only a short name can belong to an entity of another kind: none else need be looked up.
  return short && kind === "other" ? (corpus.entity(corpus.idOf(article, entity))?.kind ?? kind) : kind;
}
