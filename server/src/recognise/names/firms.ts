import { TokenType } from "../../text/tokens";
import { Lex } from "../lexicon";
import { isSignInLine } from "./beside";
import { certain } from "./numbered";
import { type NameProposal, proposed } from "./proposal";
import { Mark, type Surface } from "./surface";

/** The most partners that a firm is named for. */
const mostPartners = 6;

/** "Akin, Gump, Strauss, Hauer & Feld", "Cravath, Swaine & Moore": surnames with commas between them and "&" before the last. */
export function findFirm(surface: Surface, at: number): NameProposal | undefined {
  let end = at;
  for (let partners = 0; partners < mostPartners; partners++) {
    if (!isPartner(surface, end)) return undefined;
    end++;
    if (partners > 0 && isSignInLine(surface, end, "&") && isLastPartner(surface, end + 1))
      return proposed("organization", at, end + 2, certain);
    if (!isSignInLine(surface, end, ",")) return undefined;
    end++;
    if (isSignInLine(surface, end, "&")) end++;
  }
  return undefined;
}

/** A word with a capital that is neither a country nor a title, on the same line. */
function isPartner({ prose, marks, bits, count }: Surface, at: number): boolean {
  if (at >= count || prose.tokens.type[at] !== TokenType.word) return false;
  return (marks[at]! & (Mark.capital | Mark.flat)) === Mark.capital && !(bits[at]! & notPartner);
}

/** "Feld", or the "Co." of "Goldman, Sachs & Co." */
function isLastPartner(surface: Surface, at: number): boolean {
  if (isPartner(surface, at)) return true;
  const { marks, bits, count } = surface;
  return at < count && (marks[at]! & Mark.capital) !== 0 && (bits[at]! & Lex.organizationHead) !== 0;
}

const notPartner = Lex.country | Lex.title | Lex.month | Lex.weekday | Lex.frequent | Lex.organizationHead;
