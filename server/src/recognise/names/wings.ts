import { TokenType } from "../../text/tokens";
import { isSign } from "./beside";
import { certain } from "./numbered";
import { type NameProposal, proposed } from "./proposal";
import { Mark, type Surface } from "./surface";

/** "JD(U)", "CPI(ML)": a party's letters with those of its wing in brackets, all written together. */
export function findWing(surface: Surface, at: number): NameProposal | undefined {
  const { prose, marks, count } = surface;
  const { gap, type } = prose.tokens;
  const wing = at + 2;
  if (wing + 1 >= count || !(marks[at]! & Mark.acronym) || type[wing] !== TokenType.word) return undefined;
  if (!isSign(surface, at + 1, "(") || !isSign(surface, wing + 1, ")")) return undefined;
  if (gap[at + 1] !== 0 || gap[wing] !== 0 || gap[wing + 1] !== 0) return undefined;
  return marks[wing]! & (Mark.initial | Mark.acronym)
    ? proposed("organization", at, wing + 2, certain)
    : undefined;
}
