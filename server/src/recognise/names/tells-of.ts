import { writtenSmall } from "./beside";
import type { Surface } from "./surface";

/** True where an article has so many of the words, given in small letters, among its first `mostLookedAt` tokens: its subject is theirs. */
export function tellsOf(
  surface: Surface,
  words: ReadonlySet<string>,
  fewest: number,
  mostLookedAt = surface.count,
): boolean {
  let found = 0;
  const count = Math.min(surface.count, mostLookedAt);
  for (let at = 0; at < count; at++)
    if (words.has(writtenSmall(surface, at)) && ++found >= fewest) return true;
  return false;
}
