import { Lex, placeBits } from "../../lexicon";
import { isApart, writtenSmall } from "../../names/beside";
import { type NameProposal, proposed } from "../../names/proposal";
import { putNames } from "../../names/put-names";
import { Mark, type Surface } from "../../names/surface";

/** Titles that are surnames of well-known families too and in no list of surnames. */
export const titleSurnames: ReadonlySet<string> = new Set(
  "judge chancellor sheriff constable squire provost marshal".split(" "),
);

/**
 * Finds persons whose surname is a title as well: "Aaron Judge homered", where nobody's name follows and no place's stands before, as in
 * "Jackson Judge Anna Holm". `names` are in text order, and so is the result.
 */
export function addTitleSurnames(surface: Surface, names: readonly NameProposal[]): readonly NameProposal[] {
  const { capitals, capitalCount, marks, bits } = surface;
  const found: NameProposal[] = [];
  for (let index = 0; index < capitalCount; index++) {
    const at = capitals[index]!;
    if (!titleSurnames.has(writtenSmall(surface, at)) || isApart(surface, at)) continue;
    const given = at - 1;
    if (marks[at]! & Mark.flat || !(marks[given]! & Mark.capital) || marks[at]! & Mark.starts) continue;
    if (!(bits[given]! & Lex.givenName) || bits[given]! & (placeBits | Lex.common | Lex.month)) continue;
    if (marks[given - 1]! & Mark.capital && !isApart(surface, given)) continue;
    if (marks[at + 1]! & Mark.capital && !isApart(surface, at + 1)) continue;
    found.push(proposed("person", given, at + 1, 0.8));
  }
  return putNames(names, found);
}
