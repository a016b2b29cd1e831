import { firstAtOrAfter } from "../../../text/span";
import { TokenType } from "../../../text/tokens";
import { Lex } from "../../lexicon";
import { isApart, isSign, saidBy } from "../../names/beside";
import { Neighbour } from "../../names/neighbour-words";
import { changed, type NameProposal, proposed } from "../../names/proposal";
import { putNames } from "../../names/put-names";
import { Mark, type Surface } from "../../names/surface";

/** Words before which a member stands, and which the letter of a party and a hyphen open: "Hale (R-Ind.)", "Hale, D-Mass.". */
const opens = ["(", ","];

/**
 * Makes places of the states and districts behind the letter of a member's party, "R-Ind." and "D-Toledo", whatever word they look
 * like, and persons of the members before them: "Hatch (R-Utah)". `names` are in text order, and so is the result.
 */
export function settlePartySeats(surface: Surface, names: readonly NameProposal[]): readonly NameProposal[] {
  const { capitals, capitalCount, marks, prose } = surface;
  const found: NameProposal[] = [];
  for (let index = 0; index < capitalCount; index++) {
    const party = capitals[index]!;
    if (!(marks[party]! & Mark.initial) || !(saidBy(surface, party) & Neighbour.party)) continue;
    const seat = party + 2;
    const { gap, type } = prose.tokens;
    if (seat >= surface.count || gap[seat] !== 0 || gap[seat - 1] !== 0 || !isSign(surface, seat - 1, "-"))
      continue;
    if (type[seat] !== TokenType.word || !(marks[seat]! & Mark.capital)) continue;
    const open = party - 1;
    if (!opens.some((sign) => isSign(surface, open, sign))) continue;
    if (!coversMore(names, seat)) found.push(proposed("place", seat, seat + 1, 0.9));
    const member = memberBefore(surface, names, open);
    if (member) found.push(member);
  }
  return putNames(names, found);
}

/** True where a name of several words holds a token, or a place does already. */
function coversMore(names: readonly NameProposal[], at: number): boolean {
  const name = names[firstAtOrAfter(names.length, (index) => names[index]!.endToken, at + 1)];
  return (
    !!name &&
    name.firstToken <= at &&
    (name.kind === "place" || (name.firstToken === at && name.endToken > at + 1))
  );
}

/** The lone word before the bracket or comma, that is no person yet. */
function memberBefore(
  surface: Surface,
  names: readonly NameProposal[],
  open: number,
): NameProposal | undefined {
  const at = open - 1;
  const { marks, bits, prose } = surface;
  if (at < 0 || isApart(surface, open) || prose.tokens.type[at] !== TokenType.word) return undefined;
  if (!(marks[at]! & Mark.capital) || marks[at]! & Mark.acronym) return undefined;
  if (bits[at]! & (Lex.month | Lex.weekday | Lex.demonym | Lex.suffix)) return undefined;
  const name = names[firstAtOrAfter(names.length, (index) => names[index]!.endToken, open)];
  if (!name || name.firstToken > at)
    return at > 0 && marks[at - 1]! & Mark.capital && !isApart(surface, at)
      ? undefined
      : proposed("person", at, at + 1, 0.8);
  return name.kind !== "person" && name.endToken - name.firstToken === 1
    ? changed(name, { kind: "person" })
    : undefined;
}
