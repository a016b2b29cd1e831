import type { Article } from "../../link/article";

/** What a name that two articles share says of their speaking of one story: places stand in many stories. */
const weights = { person: 1, organization: 1, other: 1, place: 0.5 } as const;

/**
 * How much two articles have to do with each other: the weighted number of names in both, `except` keys left out.
 * From about 2 on they speak of one matter; of one event from about 4 on. 0 for unrelated ones.
 */
export function relatedness(a: Article, b: Article, except: ReadonlySet<string>): number {
  const names = keysOf(b);
  let sum = 0;
  for (const { key, kind } of a.entities) if (names.has(key) && !except.has(key)) sum += weights[kind];
  return sum;
}

const cache = new WeakMap<Article, ReadonlySet<string>>();

/** Keys of the article's names; kept as long as the article, which never changes. */
function keysOf(article: Article): ReadonlySet<string> {
  const known = cache.get(article);
  if (known) return known;
  const keys = new Set(article.entities.map((entity) => entity.key));
  cache.set(article, keys);
  return keys;
}
