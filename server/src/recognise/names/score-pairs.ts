import type { Prose } from "../../text/prose";
import { lineStart, TokenType } from "../../text/tokens";
import { Lex } from "../lexicon";
import { isSign } from "./beside";
import { changed, type NameProposal, proposed } from "./proposal";
import { addNames, nameFrom } from "./put-names";
import { Mark, type Surface } from "./surface";
import { teamNames } from "./team-names";

/** The most words of a side. */
const mostWords = 3;

/** Two sides with their scores: tokens from `first` to before `end`. */
interface Pair {
  readonly sides: readonly NameProposal[];
  readonly end: number;
}

/**
 * Adds the sides that nobody knows in lines and rows of scores: "Leafs 5, Habs 2; Oilers 6, Kraken 3", "Bucks 123, Lakers
 * 129, OT". Two scores make no row by themselves unless one side is known to be a club, or both are called as American teams are.
 * `names` are in text order, and so is the result.
 */
export function addPairs(surface: Surface, names: readonly NameProposal[]): readonly NameProposal[] {
  const { capitals, capitalCount } = surface;
  const added: NameProposal[] = [];
  const clubs = new Set<NameProposal>();
  let done = 0;
  for (let index = 0; index < capitalCount; index++) {
    const at = capitals[index]!;
    if (at < done || !beginsRow(surface, at)) continue;
    const row: NameProposal[] = [];
    let pair = readPair(surface, at);
    while (pair) {
      row.push(...pair.sides);
      done = pair.end;
      pair = isSign(surface, done, ";") ? readPair(surface, done + 1) : undefined;
    }
    const isKnown = row.every((side) => isTeam(surface, side)) || row.some((side) => isClub(names, side));
    if (row.length <= 2 && !isKnown) continue;
    added.push(...row);
    for (const person of personsAmongClubs(surface, names, row)) clubs.add(person);
  }
  const all = addNames(names, added);
  return clubs.size === 0
    ? all
    : all.map((name) => (clubs.has(name) ? changed(name, { kind: "organization" }) : name));
}

/** The sides of a row that were taken for persons, where half of its sides and more are clubs; players' rows have none. */
function personsAmongClubs(
  surface: Surface,
  names: readonly NameProposal[],
  row: readonly NameProposal[],
): NameProposal[] {
  if (2 * row.filter((side) => isClub(names, side) || isTeam(surface, side)).length < row.length) return [];
  const known = row.flatMap((side) => nameFrom(names, side.firstToken) ?? []);
  return known.filter((name) => name.kind === "person" && name.titleToken === name.firstToken);
}

const isClub = (names: readonly NameProposal[], side: NameProposal): boolean =>
  nameFrom(names, side.firstToken)?.kind === "organization";

/** "Thunder", "76ers", "Trail Blazers" */
function isTeam({ prose }: Surface, { firstToken, endToken }: NameProposal): boolean {
  const { tokens, vocabulary } = prose;
  if (tokens.type[firstToken] === TokenType.number) return true;
  return teamNames.has(vocabulary.text(vocabulary.lower(tokens.word[endToken - 1]!)));
}

/** "Leafs 5, Habs 2", with the end of the line, a mark or a bracket behind it. */
function readPair(surface: Surface, first: number): Pair | undefined {
  const home = readSide(surface, first);
  if (!home || !isSign(surface, home.endToken + 1, ",")) return undefined;
  const guest = readSide(surface, home.endToken + 2);
  if (!guest) return undefined;
  const end = guest.endToken + 1;
  const { type, gap } = surface.prose.tokens;
  const isClosed = end >= surface.count || type[end] !== TokenType.word || (gap[end]! & lineStart) !== 0;
  return isClosed ? { sides: [home, guest], end } : undefined;
}

/** Words in capitals and a number behind them. */
function readSide({ prose, marks, bits, count }: Surface, first: number): NameProposal | undefined {
  const { type, gap } = prose.tokens;
  let end = isNumberedTeam(prose, first) ? first + 2 : first;
  while (end < count && end < first + mostWords && type[end] === TokenType.word) {
    if (!(marks[end]! & Mark.capital) || bits[end]! & (Lex.month | Lex.weekday)) return undefined;
    if (end > first && gap[end]! & lineStart) return undefined;
    end++;
  }
  if (end === first || end >= count || type[end] !== TokenType.number || gap[end]! & lineStart)
    return undefined;
  return proposed("organization", first, end, 0.7);
}

/** "76ers", "49ers" */
function isNumberedTeam({ tokens, vocabulary }: Prose, at: number): boolean {
  if (at + 1 >= tokens.count || tokens.type[at] !== TokenType.number || tokens.gap[at + 1] !== 0)
    return false;
  return tokens.type[at + 1] === TokenType.word && vocabulary.text(tokens.word[at + 1]!) === "ers";
}

/** At the beginning of a line, or behind a colon. */
function beginsRow(surface: Surface, at: number): boolean {
  return (surface.prose.tokens.gap[at]! & lineStart) !== 0 || isSign(surface, at - 1, ":");
}
