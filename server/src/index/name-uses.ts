import type { FiledArticle, NameUse } from "./digest";
import { signaturesOf } from "./name-signatures";

/** The names that an article is filed under, by their keys; none where there is no article. */
export function usesOf(filed: FiledArticle | undefined): Map<string, NameUse> {
  return new Map(filed?.digest.names.map((use) => [use.key, use]));
}

/** The keys of the names of which one article says anything else than the other. */
export function changedKeys(old: FiledArticle | undefined, next: FiledArticle | undefined): string[] {
  if (!old || !next) return [...usesOf(old ?? next).keys()];
  const [before, after] = [signaturesOf(old.article), signaturesOf(next.article)];
  return [...new Set([...before.keys(), ...after.keys()])].filter(
    (key) => before.get(key) !== after.get(key),
  );
}

/** Whether an article has a name as before, with the same shorter ones. */
export function isSameUse(a: NameUse | undefined, b: NameUse | undefined): boolean {
  return a?.also.join() === b?.also.join();
}
