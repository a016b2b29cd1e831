import { firstAtOrAfter } from "../../../text/span";
import { Gap, lineStart, TokenType } from "../../../text/tokens";
import { Lex } from "../../lexicon";
import { isSign, isSignInLine } from "../beside";
import { phraseAcross } from "../pieces";
import { changed, type NameProposal } from "../proposal";
import type { Surface } from "../surface";

/** A name this sure to be a person stays one in a table: golfers and swimmers stand in tables too. */
const surePerson = 0.7;

/**
 * Makes clubs of the names in lines of results, standings and fixtures: "Brentford 0 Harrow 2", "Sunday, May 3: Avonby 4,
 * Hale 1 (10 innings)", "Ajax 10 7 2 1", "Avonby at Hale, 7 p.m." beside such lines. Countries stay places. `names` are in
 * text order.
 */
export function nameClubs(surface: Surface, names: readonly NameProposal[]): readonly NameProposal[] {
  const clubs = new Set<number>();
  const fixtures: number[] = [];
  const scorers = new Set<number>();
  names.forEach((name, index) => {
    const rival = names[index + 1];
    if (rival && isFixture(surface, name, rival)) fixtures.push(index);
    if (!beginsLine(surface, name.firstToken) && !followsColon(surface, name.firstToken)) return;
    if (isTie(surface, name, names, index)) clubs.add(index).add(index + 2);
    const after = endOfNumbers(surface, name.endToken);
    if (after === name.endToken) return;
    if (countNumbers(surface, name.endToken, after) >= 3 && endsLine(surface, after)) clubs.add(index);
    const guest = guestBehindScorers(surface, names, after);
    if (guest >= 0) {
      clubs.add(index).add(guest);
      for (const side of [index, guest]) addScorers(surface, names, side, scorers);
    }
    if (!rival || beginsLine(surface, after) || rival.firstToken !== skipComma(surface, after)) return;
    const end = endOfNumbers(surface, rival.endToken);
    const isScored = end > rival.endToken && isSignInLine(surface, end, "(");
    if (isScored) addScorers(surface, names, index + 1, scorers);
    if (isScored || (end > rival.endToken && endsLine(surface, end))) clubs.add(index).add(index + 1);
  });
  // A place at a place is a fixture only where the article has scores as well.
  if (clubs.size > 0) for (const index of fixtures) clubs.add(index).add(index + 1);
  if (clubs.size === 0) return names;
  return names.map((name, index) => {
    if (scorers.has(index)) return changed(name, { kind: "person", score: Math.max(name.score, 0.7) });
    return clubs.has(index) && mayBeClub(surface, name)
      ? changed(name, { kind: "organization", score: Math.max(name.score, 0.7) })
      : name;
  });
}

/** "Brand" and "Foden" of "Avonby 2 (Brand 11, Foden 80)": adds the names in the bracket behind a side's score that have a minute. */
function addScorers(
  surface: Surface,
  names: readonly NameProposal[],
  side: number,
  scorers: Set<number>,
): void {
  const bracket = endOfNumbers(surface, names[side]!.endToken);
  if (!isSignInLine(surface, bracket, "(")) return;
  for (let index = side + 1; index < names.length; index++) {
    const { kind, firstToken, endToken } = names[index]!;
    const before = firstToken - 1;
    if (beginsLine(surface, firstToken) || isSign(surface, before, ")")) return;
    if (kind === "person" || (before !== bracket && !isSign(surface, before, ","))) continue;
    if (endOfNumbers(surface, endToken) > endToken) scorers.add(index);
  }
}

/** The index of "Hale" in "Avonby 2 (Brand 11, Foden 80) Hale 2", from the bracket on; -1 where no side with a score is behind it. */
function guestBehindScorers(surface: Surface, names: readonly NameProposal[], bracket: number): number {
  if (!isSignInLine(surface, bracket, "(")) return -1;
  let at = bracket + 1;
  while (at < surface.count && !beginsLine(surface, at) && !isSign(surface, at, ")")) at++;
  if (!isSignInLine(surface, at, ")")) return -1;
  const first = firstAtOrAfter(names.length, (index) => names[index]!.firstToken, at + 1);
  const guest = names[first];
  if (guest?.firstToken !== at + 1 || beginsLine(surface, at + 1)) return -1;
  return endOfNumbers(surface, guest.endToken) > guest.endToken ? first : -1;
}

/** "Avonby (England) 4 Hale (Hungary) 0": two sides with their countries and scores. */
function isTie(surface: Surface, home: NameProposal, names: readonly NameProposal[], index: number): boolean {
  const guest = names[index + 2];
  if (!guest || beginsLine(surface, guest.firstToken)) return false;
  const score = behindCountry(surface, home, names[index + 1]);
  const end = endOfNumbers(surface, score);
  if (score < 0 || end === score || guest.firstToken !== end) return false;
  const other = behindCountry(surface, guest, names[index + 3]);
  return other >= 0 && endOfNumbers(surface, other) > other;
}

/** The token behind a country in brackets right behind a name; -1 where there is none. */
function behindCountry(surface: Surface, name: NameProposal, land: NameProposal | undefined): number {
  if (land?.kind !== "place" || land.firstToken !== name.endToken + 1) return -1;
  const isBracketed = isSignInLine(surface, name.endToken, "(") && isSignInLine(surface, land.endToken, ")");
  return isBracketed ? land.endToken + 1 : -1;
}

/** True for a name that is no country and not surely a person. */
export function mayBeClub(surface: Surface, name: NameProposal): boolean {
  if (name.kind === "person") return name.score < surePerson;
  if (name.kind !== "place") return true;
  const { firstToken, endToken } = name;
  const phrase = endToken - firstToken > 1 ? phraseAcross(surface, firstToken) : undefined;
  const bits =
    phrase?.end === endToken ? phrase.bits : endToken - firstToken === 1 ? surface.bits[firstToken]! : 0;
  // "Monaco" is a club as well.
  return (bits & Lex.country) === 0 || (bits & Lex.club) !== 0;
}

/** "Avonby at Hale" alone on a line, with no more than an hour behind it. */
function isFixture(surface: Surface, home: NameProposal, guest: NameProposal): boolean {
  const { tokens, vocabulary } = surface.prose;
  const at = home.endToken;
  if (guest.firstToken !== at + 1 || tokens.type[at] !== TokenType.word) return false;
  if (!ats.has(vocabulary.text(tokens.word[at]!))) return false;
  if (!beginsLine(surface, home.firstToken) && !followsColon(surface, home.firstToken)) return false;
  return endsLine(surface, guest.endToken) || isSignInLine(surface, guest.endToken, ",");
}

const ats: ReadonlySet<string> = new Set(["at", "AT", "v", "vs"]);

function countNumbers({ prose }: Surface, first: number, end: number): number {
  let count = 0;
  for (let at = first; at < end; at++) if (prose.tokens.type[at] === TokenType.number) count++;
  return count;
}

/** Where the numbers of a row end: "72 63 .533 4 1/2", and "29 11 .725 -" of who leads. */
function endOfNumbers(surface: Surface, first: number): number {
  const { type, gap } = surface.prose.tokens;
  let end = first;
  for (let at = first; at < surface.count && !(gap[at]! & lineStart); at++) {
    if (type[at] === TokenType.number || (end > first && endsLine(surface, at + 1) && isInRow(surface, at)))
      end = at + 1;
    else if (type[at] !== TokenType.sign || !isInRow(surface, at)) break;
  }
  return end;
}

/** A sign of a number in a table: ".533", "1/2", "-3", "62%"; not the comma behind a score, nor the hyphen of a day. */
function isInRow({ prose }: Surface, at: number): boolean {
  const { start, gap } = prose.tokens;
  const unit = prose.text.charCodeAt(start[at]!);
  return rowSigns.has(unit) || (minuses.has(unit) && (gap[at]! & Gap.space) !== 0);
}

const rowSigns = new Set([...".+/%½¼¾"].map((sign) => sign.charCodeAt(0)));
const minuses = new Set([..."-–−"].map((sign) => sign.charCodeAt(0)));

function skipComma(surface: Surface, at: number): number {
  return isSignInLine(surface, at, ",") || isSignInLine(surface, at, ";") ? at + 1 : at;
}

function followsColon(surface: Surface, at: number): boolean {
  return !beginsLine(surface, at) && isSignInLine(surface, at - 1, ":");
}

function beginsLine({ prose }: Surface, at: number): boolean {
  return (prose.tokens.gap[at]! & lineStart) !== 0;
}

function endsLine(surface: Surface, at: number): boolean {
  return at >= surface.count || beginsLine(surface, at);
}
