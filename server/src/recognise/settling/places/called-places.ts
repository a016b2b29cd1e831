import { TokenType } from "../../../text/tokens";
import { Lex, Link } from "../../lexicon";
import { isApart, isSign, writtenSmall } from "../../names/beside";
import { type NameProposal, proposed } from "../../names/proposal";
import { addNames, nameOver } from "../../names/put-names";
import { Mark, type Surface } from "../../names/surface";
import { manyPlaces } from "./place-lists";

/** The most words of one of several places. */
const mostWords = 2;

/**
 * Adds the places of a list before the word that says what they are, where one of them was seen: "Levy" of "Taylor and Levy
 * counties". `names` are in text order, and so is the result.
 */
export function addCalledPlaces(surface: Surface, names: readonly NameProposal[]): readonly NameProposal[] {
  const added: NameProposal[] = [];
  for (const { kind, endToken } of names) {
    const noun = kind === "place" ? nounBehind(surface, endToken) : undefined;
    if (noun !== undefined) pushUnseen(surface, names, noun, added);
  }
  return added.length === 0 ? names : addNames(names, added);
}

/** Where "counties" stands behind a place, or behind "and" and a last place that was not seen. */
function nounBehind(surface: Surface, endToken: number): number | undefined {
  if (isNoun(surface, endToken)) return endToken;
  if (!isAnd(surface, endToken)) return undefined;
  let at = endToken + 1;
  while (at <= endToken + mostWords && isCapital(surface, at)) at++;
  return at > endToken + 1 && isNoun(surface, at) ? at : undefined;
}

/** Goes through a list from its last word to its first. */
function pushUnseen(
  surface: Surface,
  names: readonly NameProposal[],
  noun: number,
  added: NameProposal[],
): void {
  let end = noun;
  for (;;) {
    let first = end;
    while (first > 0 && end - first < mostWords && isCapital(surface, first - 1)) {
      first--;
      if (surface.marks[first]! & Mark.starts) break;
    }
    if (first === end || isCapital(surface, first - 1)) return;
    const stretch = { firstToken: first, endToken: end };
    const isTaken = added.some(({ firstToken }) => firstToken === first);
    if (!isTaken && !nameOver(names, stretch) && !(surface.marks[first]! & Mark.opening))
      added.push(proposed("place", first, end, 0.7));
    if (isApart(surface, first)) return;
    end = first - 1;
    if (isAnd(surface, end)) {
      if (isSign(surface, end - 1, ",")) end--;
    } else if (!isSign(surface, end, ",")) return;
  }
}

const isNoun = (surface: Surface, at: number): boolean =>
  !isApart(surface, at) && !(surface.marks[at]! & Mark.capital) && manyPlaces.has(writtenSmall(surface, at));

const isAnd = ({ prose, lexicon, count }: Surface, at: number): boolean =>
  at > 0 && at < count && prose.tokens.type[at] === TokenType.word
    ? lexicon.link(prose.tokens.word[at]!) === Link.and
    : false;

/** A word with a capital that may be a place of its own. */
const isCapital = ({ prose, marks, bits, count }: Surface, at: number): boolean =>
  at >= 0 &&
  at < count &&
  prose.tokens.type[at] === TokenType.word &&
  (marks[at]! & (Mark.capital | Mark.acronym)) === Mark.capital &&
  !(bits[at]! & (Lex.demonym | Lex.month | Lex.weekday));
