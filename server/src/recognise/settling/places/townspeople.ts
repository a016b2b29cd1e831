import { TokenType } from "../../../text/tokens";
import { Lex, Link } from "../../lexicon";
import { isApart, isSign } from "../../names/beside";
import { settleLoneWords } from "../../names/lone-words";
import { type NameProposal, proposed } from "../../names/proposal";
import { Mark, type Surface } from "../../names/surface";
import { ToldWord } from "../../names/told-words";

/**
 * Makes places of the lone words that tell where somebody is from: "a Larmouth man", "Anna Ruiz, 22, of Larmouth". Known bodies
 * and peoples stay what they are. `names` are in text order, and so is the result.
 */
export function namePlacesOfPeople(
  surface: Surface,
  names: readonly NameProposal[],
): readonly NameProposal[] {
  return settleLoneWords(surface, names, (at, own) => {
    if (own?.kind === "place" || (own && own.titleToken < at)) return undefined;
    if (!isTownsman(surface, at) && !isHome(surface, at)) return undefined;
    const { bits, marks } = surface;
    if (bits[at]! & (Lex.organization | Lex.demonym | Lex.title) || marks[at]! & Mark.acronym)
      return undefined;
    return proposed("place", at, at + 1, 0.7);
  });
}

/** "a Larmouth man" */
function isTownsman({ prose, lexicon, marks, room, count }: Surface, at: number): boolean {
  const { word } = prose.tokens;
  const next = at + 1;
  if (at === 0 || next >= count || marks[at]! & Mark.starts || marks[next]! & (Mark.starts | Mark.capital))
    return false;
  if (!(room.toldWords.of(word[next]!) & ToldWord.townsman)) return false;
  return lexicon.link(word[at - 1]!) === Link.determiner;
}

/** ", 22, of Larmouth" and "(22), of Larmouth": the age of somebody before where he lives. */
function isHome(surface: Surface, at: number): boolean {
  const { prose, lexicon, marks, count } = surface;
  if (at < 5 || isApart(surface, at) || lexicon.link(prose.tokens.word[at - 1]!) !== Link.of) return false;
  if (!isSign(surface, at - 2, ",") || isApart(surface, at - 1)) return false;
  const isBracketed = isSign(surface, at - 3, ")");
  const age = isBracketed ? at - 4 : at - 3;
  if (prose.tokens.type[age] !== TokenType.number || !isSign(surface, age - 1, isBracketed ? "(" : ","))
    return false;
  return at + 1 >= count || (marks[at + 1]! & (Mark.capital | Mark.starts)) !== Mark.capital;
}
