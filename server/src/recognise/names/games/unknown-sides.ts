import { lineStart, TokenType } from "../../../text/tokens";
import { Lex } from "../../lexicon";
import { isSign, writtenSmall } from "../beside";
import { changed, type NameProposal, proposed } from "../proposal";
import { addNames, nameFrom, type Stretch } from "../put-names";
import { Mark, type Surface } from "../surface";
import { GameWord, roleAt, tellsOfTeams } from "./game-words";

/** The most words of a side. */
const mostWords = 3;

/** The fewest figures in the row of a table. */
const fewestFigures = 4;

/** What rows begin with that are no sides. */
const sums: ReadonlySet<string> = new Set(["total", "totals", "extras", "average", "sum"]);

/**
 * Adds the sides that nobody knows: "TRACTOR 18 11 4 3 35-14 37" right above or below the row of a club, "Leafs 5, Habs 2; Oilers 6,
 * Kraken 3" on a line of scores. `names` are in text order, and so is the result.
 */
export function addSides(surface: Surface, names: readonly NameProposal[]): readonly NameProposal[] {
  const rows = readScores(surface, names);
  const all = addNames(names, [...readTables(surface, names), ...rows.flatMap((row) => row.map(side))]);
  const clubs = new Set(rows.flatMap((row) => personsAmongClubs(surface, names, row)));
  return clubs.size === 0
    ? all
    : all.map((name) => (clubs.has(name) ? changed(name, { kind: "organization" }) : name));
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
    if (roleAt(surface, at) & GameWord.team && (isLoneInside(surface, at) || isHeading(surface, at)))
      teams.push(side({ firstToken: at, endToken: at + 1 }));
  }
  return teams.length > 0 && tellsOfTeams(surface) ? addNames(names, teams) : names;
}

const isClub = (names: readonly NameProposal[], { firstToken }: Stretch): boolean =>
  nameFrom(names, firstToken)?.kind === "organization";

const side = ({ firstToken, endToken }: Stretch): NameProposal =>
  proposed("organization", firstToken, endToken, 0.7);

/** The sides of rows that stand line under line, two or more, where one is a club's. */
function readTables(surface: Surface, names: readonly NameProposal[]): readonly NameProposal[] {
  const { prose, capitals, capitalCount } = surface;
  const tables: Stretch[][] = [];
  let next = -1;
  for (let index = 0; index < capitalCount; index++) {
    const firstToken = capitals[index]!;
    if (!(prose.tokens.gap[firstToken]! & lineStart)) continue;
    const endToken = endOfWords(surface, firstToken);
    const end = endToken > firstToken ? endOfFigures(surface, endToken) : -1;
    if (end < 0 || sums.has(writtenSmall(surface, firstToken))) continue;
    if (firstToken !== next) tables.push([]);
    tables.at(-1)!.push({ firstToken, endToken });
    next = end;
  }
  return tables
    .filter((table) => table.length > 1 && table.some((row) => isClub(names, row)))
    .flatMap((table) => table.map(side));
}

/** Where the line ends that has nothing but figures from a token on, and enough of them; -1 for any other. */
function endOfFigures({ prose, count }: Surface, from: number): number {
  const { type, gap } = prose.tokens;
  let figures = 0;
  let end = from;
  for (; end < count && !(gap[end]! & lineStart); end++) {
    if (type[end] === TokenType.number) figures++;
    else if (type[end] !== TokenType.sign) return -1;
  }
  return figures >= fewestFigures ? end : -1;
}

/**
 * The rows of sides on lines of scores. Two scores make no row by themselves unless one side is known to be a club, or both are
 * called as American teams are.
 */
function readScores(surface: Surface, names: readonly NameProposal[]): readonly (readonly Stretch[])[] {
  const { capitals, capitalCount } = surface;
  const rows: Stretch[][] = [];
  let done = 0;
  for (let index = 0; index < capitalCount; index++) {
    const at = capitals[index]!;
    if (at < done || !beginsRow(surface, at)) continue;
    const row: Stretch[] = [];
    for (let pair = readPair(surface, at); pair; ) {
      row.push(...pair);
      done = pair[1].endToken + 1;
      pair = isSign(surface, done, ";") ? readPair(surface, done + 1) : undefined;
    }
    const isKnown = row.every((one) => isTeam(surface, one)) || row.some((one) => isClub(names, one));
    if (row.length > 2 || isKnown) rows.push(row);
  }
  return rows;
}

/** The sides of a row that were taken for persons, where half of its sides and more are clubs; players' rows have none. */
function personsAmongClubs(
  surface: Surface,
  names: readonly NameProposal[],
  row: readonly Stretch[],
): NameProposal[] {
  if (2 * row.filter((one) => isClub(names, one) || isTeam(surface, one)).length < row.length) return [];
  const known = row.flatMap((one) => nameFrom(names, one.firstToken) ?? []);
  return known.filter((name) => name.kind === "person" && name.titleToken === name.firstToken);
}

/** At the beginning of a line, or behind a colon. */
function beginsRow(surface: Surface, at: number): boolean {
  return (surface.prose.tokens.gap[at]! & lineStart) !== 0 || isSign(surface, at - 1, ":");
}

/** "Leafs 5, Habs 2", with the end of the line, a mark or a bracket behind it. */
function readPair(surface: Surface, first: number): readonly [Stretch, Stretch] | undefined {
  const home = readSide(surface, first);
  const guest = home && isSign(surface, home.endToken + 1, ",") && readSide(surface, home.endToken + 2);
  if (!guest) return undefined;
  const end = guest.endToken + 1;
  const { type, gap } = surface.prose.tokens;
  const isClosed = end >= surface.count || type[end] !== TokenType.word || (gap[end]! & lineStart) !== 0;
  return isClosed ? [home, guest] : undefined;
}

/** A side and a number right behind it. */
function readSide(surface: Surface, firstToken: number): Stretch | undefined {
  const { type, gap } = surface.prose.tokens;
  const isNumbered = type[firstToken] === TokenType.number && isNumberedTeam(surface, firstToken);
  const endToken = isNumbered ? firstToken + 2 : endOfWords(surface, firstToken);
  const hasScore =
    endToken > firstToken &&
    endToken < surface.count &&
    type[endToken] === TokenType.number &&
    !(gap[endToken]! & lineStart);
  return hasScore ? { firstToken, endToken } : undefined;
}

/** "76ers", "49ers" */
const isNumberedTeam = (surface: Surface, at: number): boolean =>
  surface.prose.tokens.gap[at + 1] === 0 && writtenSmall(surface, at + 1) === "ers";

/** "Thunder", "76ers", "Trail Blazers" */
function isTeam(surface: Surface, { firstToken, endToken }: Stretch): boolean {
  if (surface.prose.tokens.type[firstToken] === TokenType.number) return true;
  return (roleAt(surface, endToken - 1) & GameWord.team) !== 0;
}

/** Where the words in capitals end that a side is called by; `first` where there are none, too many, or a day or month among them. */
function endOfWords({ prose, bits, marks, count }: Surface, first: number): number {
  const { type, gap } = prose.tokens;
  let end = first;
  while (end < count && type[end] === TokenType.word && (end === first || !(gap[end]! & lineStart))) {
    if (!(marks[end]! & Mark.capital) || bits[end]! & (Lex.month | Lex.weekday)) return first;
    end++;
  }
  return end - first > mostWords ? first : end;
}

/** "Tigers:", with which a line of news on that team begins. */
const isHeading = (surface: Surface, at: number): boolean =>
  (surface.prose.tokens.gap[at]! & lineStart) !== 0 && isSign(surface, at + 1, ":");

/** Within a sentence, where an ordinary word has no capital, and with no other capital beside it. */
function isLoneInside({ marks, count }: Surface, at: number): boolean {
  if (at === 0 || marks[at]! & (Mark.opening | Mark.flat | Mark.starts) || !(marks[at]! & Mark.capital))
    return false;
  const isCapital = (token: number): boolean => token < count && (marks[token]! & Mark.capital) !== 0;
  return !isCapital(at - 1) && !(isCapital(at + 1) && !(marks[at + 1]! & Mark.starts));
}
