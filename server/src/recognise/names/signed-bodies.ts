import { TokenType } from "../../text/tokens";
import { Lex } from "../lexicon";
import { isSign, isSignInLine } from "./beside";
import { certain, indexSizes } from "./numbered";
import { type NameProposal, proposed } from "./proposal";
import { Mark, type Surface } from "./surface";

/** A body told by the signs in its name: "AT&T", "Akin, Gump, Strauss, Hauer & Feld", "JD(U)". */
export const findSignedBody = (surface: Surface, at: number): NameProposal | undefined =>
  findAmpersand(surface, at) ?? findPartners(surface, at) ?? findWing(surface, at);

/** "AT&T", "H&M": capitals on either side of an ampersand, without spaces; "S&P 500" is an index. */
function findAmpersand({ prose, marks, count }: Surface, at: number): NameProposal | undefined {
  const { type, gap, start, end } = prose.tokens;
  const last = at + 2;
  if (last >= count || type[at + 1] !== TokenType.sign || type[last] !== TokenType.word) return undefined;
  if (gap[at + 1] !== 0 || gap[last] !== 0 || !(marks[last]! & Mark.capital)) return undefined;
  const letters = prose.text.slice(start[at]!, end[last]!);
  if (!initials.test(letters) || notFirms.has(letters)) return undefined;
  const number = last + 1;
  const isIndex =
    letters === "S&P" &&
    number < count &&
    type[number] === TokenType.number &&
    indexSizes.has(prose.text.slice(start[number]!, end[number]!));
  return isIndex ? proposed("other", at, number + 1, certain) : proposed("organization", at, last + 1, 0.95);
}

/** "AT&T", "S&P" */
const initials = /^[A-Z]{1,3}&[A-Z]{1,3}$/;
const notFirms = new Set("R&D Q&A M&A A&E B&B R&B D&D P&L F&B H&S O&M G&A E&P A&R C&I".split(" "));

/** The most partners that a firm is named for. */
const mostPartners = 6;

/** "Akin, Gump, Strauss, Hauer & Feld", "Cravath, Swaine & Moore": surnames with commas between them and "&" before the last. */
function findPartners(surface: Surface, at: number): NameProposal | undefined {
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

/** "JD(U)", "CPI(ML)": a party's letters with those of its wing in brackets, all written together. */
function findWing(surface: Surface, at: number): NameProposal | undefined {
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
