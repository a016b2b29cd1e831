import { lineStart, TokenType } from "../../../text/tokens";
import { Lex } from "../../lexicon";
import { isHyphen, isSign, isSignInLine, writtenSmall } from "../beside";
import { type NameProposal, proposed } from "../proposal";
import { nameOver, putNames, type Stretch } from "../put-names";
import { Mark, type Surface } from "../surface";
import { mayBeClub } from "./score-lines";

/** The most words of who stands in a row, and of the team behind the country. */
const mostWords = 4;

/** The fewest figures of a row of standings, and how low one of them is at least: no round of golf takes so few strokes. */
const fewestFigures = 3;
const leastStrokes = 55;

/** A row of results: "2. Rose Banks (Jamaica) 12.74", up to its country and behind it. */
interface Row extends Stretch {
  /** Behind the bracket that closes the country. */
  readonly behind: number;
  /** A number stands before the row's name. */
  readonly isRanked: boolean;
}

/**
 * Settles rows of results that have a country in brackets: who stands behind a rank is a person ("2. Rose Banks (Jamaica)"),
 * what has figures of standings behind its country a club ("Charleroi (Belgium) 9 2 7 11"), and what stands between the
 * country and the time a team ("1. Rose Banks (Jamaica) Banesto 5:41:10"). `names` are in text order, and so is the result.
 */
export function settleResultRows(surface: Surface, names: readonly NameProposal[]): readonly NameProposal[] {
  const found: NameProposal[] = [];
  for (const land of names) {
    if (land.kind !== "place" || !isSign(surface, land.firstToken - 1, "(")) continue;
    const row = isSignInLine(surface, land.endToken, ")") ? readRow(surface, land) : undefined;
    if (!row) continue;
    const own = nameOver(names, row);
    if (isStanding(surface, row.behind)) {
      if (mayBeOne(surface, names, row))
        found.push(proposed("organization", row.firstToken, row.endToken, 0.8));
    } else if (row.isRanked) {
      if (mayRun(surface, own, row)) found.push(proposed("person", row.firstToken, row.endToken, 0.8));
      const team = readTeam(surface, row.behind);
      if (team) found.push(proposed("organization", team.firstToken, team.endToken, 0.8));
    }
  }
  return putNames(names, found);
}

/** The row that a line begins with, up to a country in brackets; undefined where other words stand before the bracket. */
function readRow(surface: Surface, land: NameProposal): Row | undefined {
  const { prose, marks, bits } = surface;
  const { type, gap } = prose.tokens;
  const bracket = land.firstToken - 1;
  let first = bracket;
  let words = 0;
  while (first > 0 && !(gap[first]! & lineStart)) {
    const at = first - 1;
    const isWord = type[at] === TokenType.word;
    const isPart = isWord && (marks[at]! & Mark.capital || bits[at]! & Lex.particle);
    if (!isPart && !isJoint(surface, at)) break;
    if (isWord) words++;
    first = at;
  }
  if (words === 0 || words > mostWords || !(marks[first]! & Mark.capital)) return undefined;
  const isRanked = isRank(surface, first);
  return isRanked || (gap[first]! & lineStart) !== 0
    ? { firstToken: first, endToken: bracket, behind: land.endToken + 1, isRanked }
    : undefined;
}

/** The hyphen of "Anne-Marie", the stop of "J. Hale". */
function isJoint(surface: Surface, at: number): boolean {
  if (isHyphen(surface, at)) return true;
  return isSign(surface, at, ".") && at > 0 && (surface.marks[at - 1]! & Mark.initial) !== 0;
}

/** "1.", "12", "3 -", "=4." from the beginning of a line to the name. */
function isRank({ prose }: Surface, first: number): boolean {
  const { type, gap, start, end } = prose.tokens;
  let at = first - 1;
  // The mark of a numbered list.
  if (at >= 0 && type[at] === TokenType.opaque) return ordinal.test(prose.text.slice(start[at]!, end[at]!));
  if (type[at] === TokenType.sign && !(gap[at]! & lineStart)) at--;
  if (at < 0 || type[at] !== TokenType.number) return false;
  return (gap[at]! & lineStart) !== 0 || (at > 0 && (gap[at - 1]! & lineStart) !== 0);
}

/** "1.", "12)" */
const ordinal = /^\d+[.)]$/;

/** "9 2 7 11" to the end of the line: whole numbers alone, and one that is low. */
function isStanding({ prose, count }: Surface, from: number): boolean {
  const { type, gap, start, end } = prose.tokens;
  let figures = 0;
  let isLow = false;
  for (let at = from; at < count && !(gap[at]! & lineStart); at++) {
    if (type[at] !== TokenType.number) return false;
    const figure = prose.text.slice(start[at]!, end[at]!);
    if (!whole.test(figure)) return false;
    figures++;
    if (Number(figure) < leastStrokes) isLow = true;
  }
  return figures >= fewestFigures && isLow;
}

/** "9", "102" */
const whole = /^\d+$/;

/** True where the names that a row's words are part of may be a club together: none is a sure person. */
function mayBeOne(surface: Surface, names: readonly NameProposal[], row: Row): boolean {
  return names.every(
    (name) =>
      name.endToken <= row.firstToken ||
      name.firstToken >= row.endToken ||
      (name.endToken < row.endToken ? name.kind !== "person" : mayBeClub(surface, name)),
  );
}

/** Two words or more that were taken for nothing, or for no kind that is known; a place only behind a first name. */
function mayRun({ bits }: Surface, own: NameProposal | undefined, { firstToken, endToken }: Row): boolean {
  if (endToken - firstToken < 2) return false;
  for (let at = firstToken; at < endToken; at++)
    if (bits[at]! & (Lex.organizationHead | Lex.club)) return false;
  if (!own || own.kind === "other") return true;
  return own.kind === "place" && (bits[firstToken]! & Lex.givenName) !== 0;
}

/** The capitals right behind a country, where a figure or "same time" follows them in the line. */
function readTeam(surface: Surface, first: number): Stretch | undefined {
  const { prose, marks, count } = surface;
  const { type, gap } = prose.tokens;
  let end = first;
  while (end < count && end < first + 2 * mostWords && !(gap[end]! & lineStart)) {
    const isPart = type[end] === TokenType.word && (marks[end]! & Mark.capital) !== 0;
    if (!isPart && !(end > first && isHyphen(surface, end))) break;
    end++;
  }
  if (end === first || end >= count || gap[end]! & lineStart) return undefined;
  const isTimed = type[end] === TokenType.number || timed.has(writtenSmall(surface, end));
  return isTimed ? { firstToken: first, endToken: end } : undefined;
}

/** "same time", "s.t.", "at 12 seconds" */
const timed: ReadonlySet<string> = new Set(["same", "s.t", "s.t.", "st", "at", "one", "two"]);
