import { isApart, isSign, isSignInLine, writtenAt } from "../../names/beside";
import { type NameProposal, proposed } from "../../names/proposal";
import { addNames } from "../../names/put-names";
import type { Surface } from "../../names/surface";

/** States that are shortened to what is a word or a title besides: "Miss. Holm", "wash", "me". */
export const doubtfulStates: ReadonlySet<string> = new Set(
  "Miss Wash Ind Me Mass Ill Ore Mont Del Ark".split(" "),
);

/**
 * Adds the states of America that are shortened to words, where they stand behind a town with their stop: "Harwick, Miss.", "LARNE,
 * Wash. (AP)". `names` are in text order, and so is the result.
 */
export function addShortStates(surface: Surface, names: readonly NameProposal[]): readonly NameProposal[] {
  const added: NameProposal[] = [];
  for (const { kind, endToken } of names) {
    if (kind !== "place" || !isSign(surface, endToken, ",")) continue;
    const state = endToken + 1;
    if (isApart(surface, state) || !doubtfulStates.has(writtenAt(surface, state))) continue;
    if (!isSign(surface, state + 1, ".") || surface.prose.tokens.gap[state + 1] !== 0) continue;
    added.push(proposed("place", state, endOf(surface, state + 1), 0.9));
  }
  if (added.length === 0) return names;
  // "Ark" of "Larmouth, Ark." may have been taken for a body.
  const states = new Set(added.map(({ firstToken }) => firstToken));
  const others = names.filter(
    ({ kind, firstToken, endToken }) =>
      kind !== "organization" || endToken - firstToken > 1 || !states.has(firstToken),
  );
  return addNames(others, added);
}

/** Behind the stop where the sentence goes on, and before it where the sentence ends with it. */
function endOf(surface: Surface, stop: number): number {
  const next = stop + 1;
  if (next >= surface.count) return stop;
  return !isApart(surface, next) || isSignInLine(surface, next, "(") ? next : stop;
}
