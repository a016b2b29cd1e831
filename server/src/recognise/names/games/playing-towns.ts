import { TokenType } from "../../../text/tokens";
import { Lex } from "../../lexicon";
import { isApart, isSign, writtenAt, writtenSmall } from "../beside";
import type { NameProposal } from "../proposal";
import { Mark, type Surface } from "../surface";
import { GameWord, roleAt } from "./game-words";

/**
 * True for a town that plays, by the words beside it, in an article on teams: "Avonby drop to fourth", "led Avonby with 21", "won at
 * Avonby". In others the same words are said of towns.
 */
export function mayPlay(surface: Surface, { firstToken, endToken }: NameProposal): boolean {
  // "a win at Hale Road"
  if (surface.bits[endToken - 1]! & Lex.placeHead) return false;
  if (!isApart(surface, endToken)) {
    const isPlaying = roleAt(surface, endToken) & GameWord.plays && isSmall(surface, endToken);
    if ((isPlaying || hasPlayed(surface, endToken)) && !isPlaced(surface, firstToken)) return true;
  }
  if (isOfMinors(surface, firstToken) || isHeld(surface, firstToken, endToken)) return true;
  if (isApart(surface, firstToken) || !isSmall(surface, firstToken - 1)) return false;
  const before = roleAt(surface, firstToken - 1);
  if (before & (GameWord.carries | GameWord.visit)) return true;
  const said = isApart(surface, firstToken - 1) ? 0 : roleAt(surface, firstToken - 2);
  if (before & GameWord.of) return (said & GameWord.result) !== 0;
  return (before & GameWord.for) !== 0 && (said & GameWord.chance) !== 0;
}

/** "Triple-A Avonby" */
function isOfMinors(surface: Surface, firstToken: number): boolean {
  if (isApart(surface, firstToken) || writtenAt(surface, firstToken - 1) !== "A") return false;
  return isSign(surface, firstToken - 2, "-") && classes.has(writtenSmall(surface, firstToken - 3));
}

/** "held Avonby to 14" */
const isHeld = (surface: Surface, firstToken: number, endToken: number): boolean =>
  writtenSmall(surface, firstToken - 1) === "held" &&
  writtenSmall(surface, endToken) === "to" &&
  surface.prose.tokens.type[endToken + 1] === TokenType.number;

/** "Avonby has lost eight straight" */
const hasPlayed = (surface: Surface, endToken: number): boolean =>
  writtenSmall(surface, endToken) === "has" && played.has(writtenSmall(surface, endToken + 1));

const played: ReadonlySet<string> = new Set("won lost dropped beaten scored conceded drawn".split(" "));

const classes: ReadonlySet<string> = new Set(["triple", "double", "single", "high", "low"]);

/** "in Avonby are": the town. */
function isPlaced(surface: Surface, firstToken: number): boolean {
  return !isApart(surface, firstToken) && (roleAt(surface, firstToken - 1) & GameWord.place) !== 0;
}

const isSmall = ({ marks }: Surface, at: number): boolean => at >= 0 && !(marks[at]! & Mark.capital);
