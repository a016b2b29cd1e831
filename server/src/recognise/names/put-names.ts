import { firstAtOrAfter } from "../../text/span";
import type { NameProposal } from "./proposal";

/** A stretch of tokens, `endToken` exclusive. */
export interface Stretch {
  readonly firstToken: number;
  readonly endToken: number;
}

/** The last of the names that hold a token of a stretch. `names` are in text order, and none overlaps another. */
export function nameOver(
  names: readonly NameProposal[],
  { firstToken, endToken }: Stretch,
): NameProposal | undefined {
  const last = names[firstAtOrAfter(names.length, (index) => names[index]!.firstToken, endToken) - 1];
  return last && last.endToken > firstToken ? last : undefined;
}

/** The name that begins at a token. `names` are in text order. */
export function nameFrom(names: readonly NameProposal[], firstToken: number): NameProposal | undefined {
  const name = names[firstAtOrAfter(names.length, (index) => names[index]!.firstToken, firstToken)];
  return name?.firstToken === firstToken ? name : undefined;
}

/**
 * Adds the names that overlap none of those that are there; `added` don't overlap each other. `names` are in text order, and so is
 * the result: the same object where nothing is added.
 */
export function addNames(
  names: readonly NameProposal[],
  added: readonly NameProposal[],
): readonly NameProposal[] {
  const free = added.filter((name) => !nameOver(names, name));
  return free.length === 0 ? names : [...names, ...free].sort(byPlace);
}

/**
 * Puts names in the place of those they overlap; `put` come in any order and don't overlap each other. `names` are in text order,
 * and so is the result: the same object where there is nothing to put in.
 */
export function putNames(
  names: readonly NameProposal[],
  put: readonly NameProposal[],
): readonly NameProposal[] {
  if (put.length === 0) return names;
  const inOrder = [...put].sort(byPlace);
  return [...names.filter((name) => !nameOver(inOrder, name)), ...inOrder].sort(byPlace);
}

const byPlace = (a: NameProposal, b: NameProposal): number => a.firstToken - b.firstToken;
