import { Lex } from "../../lexicon";
import { isSign, isSignInLine, writtenAt, writtenSmall } from "../../names/beside";
import type { NameProposal } from "../../names/proposal";
import { Mark, type Surface } from "../../names/surface";

/** The fewest words of a body that is called by their first letters. */
const fewest = 3;

/** Whom bodies have, right behind the brackets. */
const members: ReadonlySet<string> = new Set(
  "leader leaders party members workers supporters lawmakers mp mps candidate candidates chief spokesman spokeswoman".split(
    " ",
  ),
);

/** True for what has its letters behind it in brackets: "Torvik Larm Samithi (TLS)"; behind a first name only before its members. */
export function hasOwnLetters(surface: Surface, { firstToken, endToken, titleToken }: NameProposal): boolean {
  const { bits, marks, prose } = surface;
  if (endToken - firstToken < fewest || titleToken < firstToken) return false;
  if (!isSignInLine(surface, endToken, "(") || !isSign(surface, endToken + 2, ")")) return false;
  // "Lyndon Baines Holm (LBH)" is somebody.
  if (bits[firstToken]! & Lex.givenName && !members.has(writtenSmall(surface, endToken + 3))) return false;
  let initials = "";
  for (let at = firstToken; at < endToken; at++)
    if (marks[at]! & Mark.capital) initials += prose.text.charAt(prose.tokens.start[at]!);
  return initials.length >= fewest && writtenAt(surface, endToken + 1) === initials;
}
