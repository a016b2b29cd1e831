import { TokenType } from "../../text/tokens";
import type { NameKind } from "../mention";
import { isApart, isSign, toldBy, writtenSmall } from "../names/beside";
import type { NameProposal } from "../names/proposal";
import { Mark, type Surface } from "../names/surface";
import { ToldWord } from "../names/told-words";
import { hasOwnLetters } from "./bodies/own-letters";

/** "TLS" of "Torvik Larm Samithi (TLS)". */
export function kindOfLetters(
  surface: Surface,
  { kind, firstToken }: NameProposal,
  last: NameProposal | undefined,
): NameKind | undefined {
  const isBehind = kind !== "organization" && last !== undefined && last.endToken === firstToken - 1;
  return isBehind && hasOwnLetters(surface, last) ? "organization" : undefined;
}

/** "Thomson's CEO": no surname that stands alone has one; nor are there 16 of its shares. */
export function kindOfChiefs(
  surface: Surface,
  { kind, firstToken, endToken, titleToken }: NameProposal,
): NameKind | undefined {
  const { prose, marks } = surface;
  if (kind !== "person" || endToken - firstToken > 1 || titleToken < firstToken) return undefined;
  const isOwner = prose.tokens.type[endToken] === TokenType.clitic;
  const owned = isOwner ? endToken + 1 : endToken;
  if (isApart(surface, owned)) return undefined;
  const word = writtenSmall(surface, owned);
  if (isOwner) return chiefs.has(word) ? "organization" : undefined;
  // "0.16 Thomson shares"
  const isCounted = !isApart(surface, firstToken) && prose.tokens.type[firstToken - 1] === TokenType.number;
  return isCounted && word === "shares" && !(marks[owned]! & Mark.capital) ? "organization" : undefined;
}

const chiefs: ReadonlySet<string> = new Set("ceo cfo coo cto shareholders headquarters".split(" "));

/** "Demsto's chairman, Nathan Holm": a word that no list has, and that has somebody in a post of bodies, is no person. */
export function kindOfOwner(
  surface: Surface,
  { kind, firstToken, endToken }: NameProposal,
  next: NameProposal | undefined,
): NameKind | undefined {
  const { prose, bits, marks } = surface;
  if (kind !== "person" || endToken - firstToken > 1 || bits[firstToken] !== 0 || next?.kind !== "person")
    return undefined;
  if (next.endToken - next.firstToken < 2 || prose.tokens.type[endToken] !== TokenType.clitic)
    return undefined;
  const owned = endToken + 1;
  // The post may stand with the person, as a title, or before a comma.
  const last = isSign(surface, next.firstToken - 1, ",") ? next.firstToken - 2 : next.firstToken - 1;
  if (last < owned || last - owned > 1 || isApart(surface, owned) || marks[last]! & Mark.capital)
    return undefined;
  return toldBy(surface, last) & ToldWord.bodyPost ? "organization" : undefined;
}

/** The most words between a body's name and that of somebody of it: "Jan Larm general secretary Anna Holm". */
const longestPost = 3;

/** "Jan Larm founder Anna Holm": what somebody has founded or leads is no person. */
export function kindOfEmployer(
  surface: Surface,
  { kind, firstToken, endToken, titleToken }: NameProposal,
  next: NameProposal | undefined,
): NameKind | undefined {
  if ((kind !== "person" && kind !== "other") || titleToken < firstToken || next?.kind !== "person")
    return undefined;
  const { prose, marks } = surface;
  const words = next.firstToken - endToken;
  if (words < 1 || words > longestPost) return undefined;
  for (let at = endToken; at < next.firstToken; at++)
    if (prose.tokens.type[at] !== TokenType.word || marks[at]! & (Mark.capital | Mark.starts))
      return undefined;
  return toldBy(surface, next.firstToken - 1) & ToldWord.post ? "organization" : undefined;
}
