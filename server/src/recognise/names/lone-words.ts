import type { NameProposal } from "./proposal";
import { Mark, type Surface } from "./surface";

/**
 * Puts names of one word in where `propose` makes one of a word with a capital that stands in no longer name: at a token,
 * in the place of the name (`own`) that the word is taken for so far. `names` are in text order, and so is the result.
 */
export function settleLoneWords(
  { marks, capitals, capitalCount }: Surface,
  names: readonly NameProposal[],
  propose: (at: number, own: NameProposal | undefined) => NameProposal | undefined,
): readonly NameProposal[] {
  const replaced = new Set<NameProposal>();
  const added: NameProposal[] = [];
  let next = 0;
  for (let index = 0; index < capitalCount; index++) {
    const at = capitals[index]!;
    if (!(marks[at]! & Mark.capital)) continue;
    while (next < names.length && names[next]!.endToken <= at) next++;
    const own = next < names.length && names[next]!.firstToken <= at ? names[next]! : undefined;
    if (own && own.endToken - own.firstToken > 1) continue;
    const name = propose(at, own);
    if (!name) continue;
    if (own) replaced.add(own);
    added.push(name);
  }
  if (added.length === 0) return names;
  return [...names.filter((name) => !replaced.has(name)), ...added].sort(
    (a, b) => a.firstToken - b.firstToken,
  );
}
