import type { Article } from "../link/article";

/** Stands for what an article says: the same for all objects that one stored article comes back as. */
export type ContentKey = object;

const keys = new WeakMap<Article, ContentKey>();

/** The key under which what was worked out of an article can be kept while the article itself is let go of. */
export function contentKeyOf(article: Article): ContentKey {
  const known = keys.get(article) ?? {};
  keys.set(article, known);
  return known;
}

/** Says that an article is the one that had the key before. */
export function keepContentKey(article: Article, key: ContentKey): void {
  keys.set(article, key);
}
