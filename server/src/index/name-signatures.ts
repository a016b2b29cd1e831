import type { Article } from "../link/article";

/** All that the corpus says of an article's names by their keys, in one text each: equal where nothing can differ. */
export function signaturesOf(article: Article): Map<string, string> {
  const found = new Map<string, string>();
  const add = (key: string, said: string) => void found.set(key, (found.get(key) ?? "") + said);
  for (const { key, mentions } of article.entities) {
    for (const mention of mentions) {
      const { start, end } = article.mentions[mention]!;
      add(key, `${mention}@${start}:${article.text.slice(start, end)};`);
    }
  }
  for (const role of article.roles) {
    const key = article.entities[role.entity]?.key;
    if (key !== undefined) add(key, `|${role.start}:${role.text}:${role.status}`);
  }
  return found;
}
