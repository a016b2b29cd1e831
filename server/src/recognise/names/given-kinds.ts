import { Lex } from "../lexicon";
import type { NameKind } from "../mention";
import { lowerAt } from "./beside";
import { changed, type NameProposal } from "./proposal";
import type { Surface } from "./surface";

/**
 * Gives all places of a lone word the kind that it has by its neighbours in one: `kinds` by the integer of the word in small
 * letters, out of which the surnames of persons with full names are taken. `names` are in text order, and so is the result.
 */
export function giveKinds(
  surface: Surface,
  names: readonly NameProposal[],
  kinds: Map<number, NameKind>,
): readonly NameProposal[] {
  for (const { kind, firstToken, endToken } of names)
    if (kind === "person" && endToken - firstToken > 1) kinds.delete(lowerAt(surface, endToken - 1));
  return names.map((name) => {
    if (name.endToken - name.firstToken > 1 || name.titleToken < name.firstToken) return name;
    const kind = kinds.get(lowerAt(surface, name.firstToken));
    return kind && mayTurn(surface, name, kind) ? changed(name, { kind }) : name;
  });
}

/** A place is not turned into a company that bears its name, nor a known company or club into its town. */
function mayTurn({ bits }: Surface, name: NameProposal, kind: NameKind): boolean {
  if (name.kind === "person" || name.kind === "other") return true;
  return kind === "place" && !(bits[name.firstToken]! & (Lex.organization | Lex.club));
}
