import { lowerAt, saidBy } from "../names/beside";
import { Neighbour } from "../names/neighbour-words";
import { changed, type NameProposal } from "../names/proposal";
import type { Surface } from "../names/surface";

/**
 * Finds the storms of an article again by their names alone: "Hermine strengthened" beside "Tropical Storm Hermine", unless somebody
 * bears the name. `names` are in text order, and so is the result.
 */
export function nameStorms(surface: Surface, names: readonly NameProposal[]): readonly NameProposal[] {
  const storms = new Set<number>();
  for (const { kind, firstToken, endToken } of names)
    if (kind === "other" && endToken - firstToken > 1 && isStorm(surface, endToken - 2))
      storms.add(lowerAt(surface, endToken - 1));
  if (storms.size === 0) return names;
  for (const { kind, firstToken, endToken, titleToken } of names) {
    if (kind !== "person" || (endToken - firstToken < 2 && titleToken === firstToken)) continue;
    for (let at = firstToken; at < endToken; at++) storms.delete(lowerAt(surface, at));
  }
  return names.map((name) =>
    name.endToken - name.firstToken === 1 && storms.has(lowerAt(surface, name.firstToken))
      ? changed(name, { kind: "other", titleToken: name.firstToken })
      : name,
  );
}

const isStorm = (surface: Surface, at: number): boolean => (saidBy(surface, at) & Neighbour.storm) !== 0;
