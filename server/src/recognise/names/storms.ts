import { TokenType } from "../../text/tokens";
import { Lex } from "../lexicon";
import { Neighbour } from "./neighbour-words";
import { certain } from "./numbered";
import { type NameProposal, proposed } from "./proposal";
import { Mark, type Surface } from "./surface";

/** "Cyclone Idai", "Hurricane Hortense", "Tropical Storm Bret": a storm and the name it was given, no body that watches it. */
export function findStorm(surface: Surface, at: number): NameProposal | undefined {
  const { prose, marks, bits, room, count } = surface;
  const { word } = prose.tokens;
  if (!(room.neighbours.of(word[at]!) & (Neighbour.storm | Neighbour.tropical))) return undefined;
  const isTropical = (room.neighbours.of(word[at]!) & Neighbour.tropical) !== 0;
  if (isTropical && !(at + 1 < count && room.neighbours.of(word[at + 1]!) & Neighbour.storm))
    return undefined;
  const name = isTropical ? at + 2 : at + 1;
  if (!isGiven(surface, name) || isGiven(surface, name + 1)) return undefined;
  if (marks[name]! & (Mark.shouted | Mark.acronym) || bits[name]! & noName) return undefined;
  return proposed("other", at, name + 1, certain);
}

const noName =
  Lex.organizationHead | Lex.otherHead | Lex.title | Lex.frequent | Lex.country | Lex.month | Lex.weekday;

/** A word with a capital that goes on the line. */
function isGiven({ prose, marks, count }: Surface, at: number): boolean {
  if (at >= count || prose.tokens.type[at] !== TokenType.word) return false;
  return (marks[at]! & (Mark.capital | Mark.starts)) === Mark.capital;
}
