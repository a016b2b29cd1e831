import { Gap, lineStart, TokenType } from "../../../text/tokens";
import { isApart, isSign, isSignInLine, saidBy, writtenSmall } from "../../names/beside";
import { Neighbour } from "../../names/neighbour-words";
import type { NameProposal } from "../../names/proposal";
import { Mark, type Surface } from "../../names/surface";
import { ToldWord } from "../../names/told-words";

/** How far behind the colon of a brief the word stands that says what it is about: "The luxury retailer". */
const farthest = 4;

/** How many tokens a share's code and change have in their brackets: "(SHAK -2.76%)". */
const longestCode = 6;

/** True for what has shares: "Hale Larm (NYSE: HLRM)", "Hale Larm (HLRM -2.76%)", "Hale <HLRM>", and in a list of briefs "Hale Larm: Shares rose". */
export const hasShares = (surface: Surface, name: NameProposal): boolean =>
  name.titleToken === name.firstToken && (hasCode(surface, name) || isOfBrief(surface, name));

/** The code has its exchange before it, or its change behind it. */
function hasCode(surface: Surface, { endToken }: NameProposal): boolean {
  const first = endToken + 1;
  if (isSignInLine(surface, endToken, "<"))
    return isSign(surface, endToken + 2, ">") && (surface.marks[first]! & Mark.acronym) !== 0;
  if (!isSignInLine(surface, endToken, "(")) return false;
  return (
    ((saidBy(surface, first) & Neighbour.exchange) !== 0 && isSign(surface, first + 1, ":")) ||
    isChangingCode(surface, first)
  );
}

/** "SHAK" of "(SHAK -2.76%)" */
export function isChangingCode(surface: Surface, first: number): boolean {
  const { prose, marks, count } = surface;
  if (!isSign(surface, first - 1, "(") || first + 1 >= count) return false;
  if (!(marks[first]! & Mark.acronym) || marks[first]! & Mark.shouted) return false;
  for (let at = first + 1; at < Math.min(count, first + longestCode); at++) {
    if (isSign(surface, at, ")"))
      return isSign(surface, at - 1, "%") && prose.tokens.type[at - 2] === TokenType.number;
    if (prose.tokens.type[at] === TokenType.word) return false;
  }
  return false;
}

/** "Hale Larm: Shares of the chipmaker lost 5%", "Hale Larm: The luxury retailer fell", in a line of its own. */
function isOfBrief(surface: Surface, { firstToken, endToken }: NameProposal): boolean {
  const { prose, room, count } = surface;
  const { gap, word, type } = prose.tokens;
  if (firstToken > 0 && !(gap[firstToken]! & lineStart)) return false;
  const first = endToken + 1;
  if (!isSignInLine(surface, endToken, ":") || first >= count || gap[first] !== Gap.space) return false;
  const opening = writtenSmall(surface, first);
  if (opening === "shares") return true;
  if (opening !== "the") return false;
  for (let at = first + 1; at < Math.min(count, first + farthest); at++) {
    if (type[at] !== TokenType.word || isApart(surface, at)) return false;
    if (room.toldWords.of(word[at]!) & ToldWord.body) return true;
  }
  return false;
}
