import type { ArticleStore } from "./article-store";
import type { NameChange } from "./corpus-change";
import type { CorpusDump } from "./corpus-dump";
import type { FiledArticle } from "./digest";
import { EntityCounts } from "./entity-counts";
import { NameDirectory } from "./name-directory";
import { type NamedArticles, NameRegister } from "./name-register";
import { NameSearch } from "./name-search";
import { namesBorne } from "./relatedness";

/** What a corpus keeps of its names, each part for questions of its own. */
export interface NameIndexes {
  /** Which articles name whom. */
  readonly register: NameRegister;
  /** Which names are near each other. */
  readonly directory: NameDirectory;
  /** What the articles say of each entity together. */
  readonly entities: EntityCounts;
  /** Names by what a person types. */
  readonly search: NameSearch;
}

/** The indexes of no names, or of those that were written down, for the articles of a store. */
export function createNameIndexes(store: ArticleStore, dump: CorpusDump | undefined): NameIndexes {
  const articles: NamedArticles = {
    numberOf: (uri) => store.numberOf(uri),
    rankOf: (number) => store.rankOf(number),
    namesIn: (number) => namesBorne.of(store.article(number)!),
  };
  const register = dump ? NameRegister.load(dump.names, articles) : new NameRegister(articles);
  const entities = new EntityCounts(register, store);
  return {
    register,
    directory: dump ? NameDirectory.load(dump.directory) : new NameDirectory(),
    entities,
    search: new NameSearch(register, store, (id) => entities.get(id)),
  };
}

/**
 * Takes the names of an article's old text out of the indexes and puts those of its new one in. Returns what that changed, as far
 * as somebody may ask: all of it where it `isWatched`.
 */
export function replaceNames(
  { register, directory, entities, search }: NameIndexes,
  number: number,
  old: FiledArticle | undefined,
  next: FiledArticle | undefined,
  isWatched: boolean,
): NameChange {
  const isFollowed = isWatched || search.isUsed;
  const { touched, counted, gone, come } = register.replace(number, old, next, isFollowed);
  const near = [
    ...gone.flatMap((id) => directory.remove(id, isWatched)),
    ...come.flatMap((record) => directory.add(record, isWatched)),
  ];
  if (!isFollowed) entities.forget();
  for (const id of touched) {
    search.forget(id);
    entities.recount(id, old?.article, next?.article);
  }
  // Whoever looks for articles by an entity may pass over those that are far in time.
  const inTime = old && next && !Object.is(old.digest.day, next.digest.day) ? next.article : undefined;
  const moved = inTime?.entities.map((local) => register.idOf(local, inTime.uri)) ?? [];
  return {
    entities: new Set([...touched, ...moved]),
    counted: new Set([...counted, ...moved]),
    near: new Set([...gone, ...come.map(({ id }) => id), ...near.map(({ id }) => id)]),
  };
}
