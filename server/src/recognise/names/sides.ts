import { TokenType } from "../../text/tokens";
import { Lex } from "../lexicon";
import { isApart } from "./beside";
import { type NameProposal, proposed } from "./proposal";
import { addNames } from "./put-names";
import { RivalWord } from "./rival-words";
import { Mark, type Surface } from "./surface";

/** The fewest words of team games in an article on them. */
const fewestWords = 3;

/** True for an article on games of teams, by its words. */
export function tellsOfTeams(surface: Surface): boolean {
  let words = 0;
  for (let at = 0; at < surface.count; at++)
    if (roleAt(surface, at) & RivalWord.game && ++words >= fewestWords) return true;
  return false;
}

/**
 * True for a town that plays, by the words beside it, in an article on teams: "Avonby drop to fourth", "led Avonby with 21", "won at
 * Avonby", "Avonby's Tom Hale". In others the same words are said of towns.
 */
export function mayPlay(surface: Surface, name: NameProposal, next: NameProposal | undefined): boolean {
  const { firstToken, endToken } = name;
  // "a win at Hale Road"
  if (surface.bits[endToken - 1]! & Lex.placeHead) return false;
  if (!isApart(surface, endToken)) {
    if (
      roleAt(surface, endToken) & RivalWord.plays &&
      isSmall(surface, endToken) &&
      !isPlaced(surface, firstToken)
    )
      return true;
    if (hasOne(surface, name, next)) return true;
  }
  if (isApart(surface, firstToken) || !isSmall(surface, firstToken - 1)) return false;
  const before = roleAt(surface, firstToken - 1);
  if (before & (RivalWord.carries | RivalWord.visit)) return true;
  const said = isApart(surface, firstToken - 1) ? 0 : roleAt(surface, firstToken - 2);
  if (before & RivalWord.of) return (said & RivalWord.result) !== 0;
  return (before & RivalWord.for) !== 0 && (said & RivalWord.chance) !== 0;
}

/**
 * Adds the teams of America's leagues that are called by an ordinary word alone, in articles on teams: "lifted Avalanche to a win". `names`
 * are in text order, and so is the result.
 */
export function addTeams(surface: Surface, names: readonly NameProposal[]): readonly NameProposal[] {
  const { capitals, capitalCount } = surface;
  const teams: NameProposal[] = [];
  for (let index = 0; index < capitalCount; index++) {
    const at = capitals[index]!;
    if (roleAt(surface, at) & RivalWord.team && isLoneInside(surface, at))
      teams.push(proposed("organization", at, at + 1, 0.7));
  }
  return teams.length > 0 && tellsOfTeams(surface) ? addNames(names, teams) : names;
}

/** Within a sentence, where an ordinary word has no capital, and with no other capital beside it. */
function isLoneInside({ marks, count }: Surface, at: number): boolean {
  if (at === 0 || marks[at]! & (Mark.opening | Mark.flat | Mark.starts) || !(marks[at]! & Mark.capital))
    return false;
  const isCapital = (token: number): boolean => token < count && (marks[token]! & Mark.capital) !== 0;
  return !isCapital(at - 1) && !(isCapital(at + 1) && !(marks[at + 1]! & Mark.starts));
}

/** "in Avonby are": the town. */
function isPlaced(surface: Surface, firstToken: number): boolean {
  return !isApart(surface, firstToken) && (roleAt(surface, firstToken - 1) & RivalWord.place) !== 0;
}

/** "Avonby's Tom Hale": a player, where Avonby is no state or country, whose athletes are called so too. */
function hasOne(
  { prose, bits }: Surface,
  { firstToken, endToken }: NameProposal,
  next: NameProposal | undefined,
): boolean {
  if (prose.tokens.type[endToken] !== TokenType.clitic || next?.kind !== "person") return false;
  return next.firstToken === endToken + 1 && !(bits[firstToken]! & (Lex.region | Lex.country));
}

const isSmall = ({ marks }: Surface, at: number): boolean => at >= 0 && !(marks[at]! & Mark.capital);

/** Bits of `RivalWord` of a token; 0 for what is no word. */
function roleAt({ prose, count, room }: Surface, at: number): number {
  const { tokens } = prose;
  if (at < 0 || at >= count || tokens.type[at] !== TokenType.word) return 0;
  return room.rivalWords.of(tokens.word[at]!);
}
