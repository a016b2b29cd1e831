import { TokenType } from "../../text/tokens";
import { Lex, Link } from "../lexicon";
import { writtenSmall } from "./beside";
import { Neighbour } from "./neighbour-words";
import { certain } from "./numbered";
import { type NameProposal, proposed } from "./proposal";
import { Mark, type Surface } from "./surface";

/** What was given a name that stands behind what it is: "Cyclone Idai", "USS Hale Brothers", "HMP Avonby". */
export const findChristened = (surface: Surface, at: number): NameProposal | undefined =>
  findStorm(surface, at) ?? findShip(surface, at);

/** "Cyclone Idai", "Hurricane Hortense", "Tropical Storm Bret": a storm and the name it was given, no body that watches it. */
function findStorm(surface: Surface, at: number): NameProposal | undefined {
  const { prose, marks, bits, room, count } = surface;
  const { word } = prose.tokens;
  if (!(room.neighbours.of(word[at]!) & (Neighbour.storm | Neighbour.tropical))) return undefined;
  const isTropical = (room.neighbours.of(word[at]!) & Neighbour.tropical) !== 0;
  if (isTropical && !(at + 1 < count && room.neighbours.of(word[at + 1]!) & Neighbour.storm))
    return undefined;
  const name = isTropical ? at + 2 : at + 1;
  if (!isNamed(surface, name) || isNamed(surface, name + 1)) return undefined;
  if (marks[name]! & Mark.shouted || bits[name]! & noName) return undefined;
  return proposed("other", at, name + 1, certain);
}

const noName =
  Lex.organizationHead | Lex.otherHead | Lex.title | Lex.frequent | Lex.country | Lex.month | Lex.weekday;

/** Letters that stand before the names of ships alone. */
const shipLetters = new Set(
  "USS HMS HMAS HMCS HMNZS INS USNS USCGC BRP KRI RRS RMS PNS ROKS HNLMS TCG".split(" "),
);

/** Letters that stand before the names of prisons. */
const prisonLetters = new Set(["HMP", "HMYOI"]);

/** The most words of a ship's name: "HMS Prince of Wales". */
const mostWords = 3;

/** "USS Hale Brothers", "HMP Avonby": letters of the navy or the prison service and the name that they stand before. */
function findShip(surface: Surface, at: number): NameProposal | undefined {
  const { prose, marks } = surface;
  if (!(marks[at]! & Mark.acronym) || marks[at]! & Mark.shouted) return undefined;
  const letters = prose.vocabulary.text(prose.tokens.word[at]!);
  const isPrison = prisonLetters.has(letters);
  if (!isPrison && !shipLetters.has(letters)) return undefined;
  // "INS Commissioner Hale" has an office.
  const isOffice = (surface.bits[at + 1]! & (Lex.title | Lex.department | Lex.organizationHead)) !== 0;
  if (!isNamed(surface, at + 1) || (isOffice && letters === "INS")) return undefined;
  let end = at + 2;
  while (end - at <= mostWords) {
    const next = isOf(surface, end) ? end + 1 : end;
    if (!isNamed(surface, next) || (next === end && surface.bits[next]! & Lex.title)) break;
    end = next + 1;
  }
  return proposed(isPrison ? "place" : "other", at, end, certain);
}

const isOf = (surface: Surface, at: number): boolean =>
  surface.lexicon.link(surface.prose.tokens.word[at] ?? -1) === Link.of && writtenSmall(surface, at) === "of";

/** A word with a capital that goes on the line and is no day. */
function isNamed({ prose, marks, bits, count }: Surface, at: number): boolean {
  if (at >= count || prose.tokens.type[at] !== TokenType.word) return false;
  if ((marks[at]! & (Mark.capital | Mark.starts | Mark.acronym)) !== Mark.capital) return false;
  return !(bits[at]! & (Lex.weekday | Lex.month));
}
