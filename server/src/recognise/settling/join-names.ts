import type { NameProposal } from "../names/proposal";

/** What becomes of a name behind the one before it: itself, it changed, the pieces that it has, or one with the name before. */
export type Join = (
  name: NameProposal,
  last: NameProposal | undefined,
) => NameProposal | readonly NameProposal[];

/**
 * Asks `join` of each name in turn. What begins where the name before does takes that one's place; what overlaps the one
 * before is left out. `names` are in text order, and so is the result: the same object where nothing changed.
 */
export function joinNames(names: readonly NameProposal[], join: Join): readonly NameProposal[] {
  let isChanged = false;
  const joined: NameProposal[] = [];
  for (const name of names) {
    const last = joined.at(-1);
    if (last && name.firstToken < last.endToken) {
      isChanged = true;
      continue;
    }
    const now = join(name, last);
    if (now !== name) isChanged = true;
    if (!("kind" in now)) joined.push(...now);
    else if (last && now.firstToken === last.firstToken) joined[joined.length - 1] = now;
    else joined.push(now);
  }
  return isChanged ? joined : names;
}
