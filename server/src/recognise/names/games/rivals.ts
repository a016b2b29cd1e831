import { Gap, lineStart, TokenType } from "../../../text/tokens";
import { Lex } from "../../lexicon";
import { changed, type NameProposal } from "../proposal";
import { Mark, type Surface } from "../surface";
import { GameWord, roleAt, tellsOfTeams } from "./game-words";
import { mayPlay } from "./playing-towns";
import { mayBeClub } from "./score-lines";

/**
 * Makes clubs of places that play: "Avonby beat Hale", "a 3-1 win over Avonby", "Avonby striker Tom Hale". What is a club in
 * one place is one all through the article, other than where something is in it or from it. Countries stay places. `names`
 * are in text order.
 */
export function nameRivals(surface: Surface, names: readonly NameProposal[]): readonly NameProposal[] {
  const clubs = new Set<number>();
  const players: number[] = [];
  names.forEach((name, index) => {
    if (!isSide(surface, name)) return;
    if (name.kind === "place" && mayPlay(surface, name)) players.push(index);
    if (
      hasRecord(surface, name) ||
      wins(surface, name) ||
      isBeaten(surface, name) ||
      hasPlayer(surface, name, names[index + 1])
    )
      clubs.add(index);
  });
  if (players.length > 0 && tellsOfTeams(surface)) for (const index of players) clubs.add(index);
  if (clubs.size === 0) return names;
  names.forEach((name, index) => {
    if (name.kind === "place" && isSide(surface, name) && isFaced(surface, name)) clubs.add(index);
  });
  const words = new Set([...clubs].map((index) => wordsOf(surface, names[index]!)));
  return names.map((name, index) => {
    if (name.kind === "organization" || !isSide(surface, name)) return name;
    const isClub = clubs.has(index) || (words.has(wordsOf(surface, name)) && !isWhere(surface, name));
    return isClub ? changed(name, { kind: "organization", score: Math.max(name.score, 0.7) }) : name;
  });
}

/** A name that may be a club's: no country, and no person unless the word is a town's as well. */
function isSide(surface: Surface, name: NameProposal): boolean {
  if (name.kind !== "person") return mayBeClub(surface, name);
  const { firstToken, endToken } = name;
  const known = Lex.city | Lex.majorCity | Lex.organization;
  return endToken - firstToken === 1 && (surface.bits[firstToken]! & known) !== 0;
}

/** Where the other side begins behind a verb of winning at `at`; -1 where there is none. */
function afterVictory(surface: Surface, at: number): number {
  const verb = roleAt(surface, at);
  const next = roleAt(surface, at + 1);
  if (verb & GameWord.victory) return next & GameWord.the ? at + 2 : at + 1;
  const isPast = (next & GameWord.past) !== 0 && (verb & GameWord.pass) !== 0;
  return isPast || (verb !== 0 && (next & GameWord.adverb) !== 0) ? at + 2 : -1;
}

/** "Avonby beat Hale", with another name behind the verb. */
function wins(surface: Surface, { endToken }: NameProposal): boolean {
  const rival = afterVictory(surface, endToken);
  return rival >= 0 && isName(surface, rival) && isPlain(surface, endToken, rival);
}
/** True for a verb at `verb` that is one of winning by itself, or has a score behind the other side. */
function isPlain(surface: Surface, verb: number, rival: number): boolean {
  return !(roleAt(surface, verb + 1) & GameWord.adverb) || hasScoreAfter(surface, rival);
}

/** "Avonby beat Hale", "a 34-16 win over Avonby", "drew 1-1 with Avonby". */
function isBeaten(surface: Surface, { firstToken, endToken }: NameProposal): boolean {
  for (const verb of [firstToken - 1, firstToken - 2])
    if (verb > 0 && afterVictory(surface, verb) === firstToken)
      return isName(surface, verb - 1) && isPlain(surface, verb, endToken - 1);
  if (!(roleAt(surface, firstToken - 1) & GameWord.against)) return false;
  const outcome = firstToken - 2;
  if (isScore(surface, outcome + 1)) return true;
  return (
    (roleAt(surface, outcome) & GameWord.outcome) !== 0 &&
    (isScore(surface, outcome) || isScore(surface, endToken + 3))
  );
}

/** "against Avonby", "scored for Avonby", "Avonby visits Hale" in an article where clubs play. */
function isFaced(surface: Surface, { firstToken, endToken }: NameProposal): boolean {
  const before = roleAt(surface, firstToken - 1);
  if (before & GameWord.faced) return true;
  if (before & GameWord.for && roleAt(surface, firstToken - 2) & GameWord.scored) return true;
  if (before & GameWord.visit) return isName(surface, firstToken - 2);
  return (roleAt(surface, endToken) & GameWord.visit) !== 0 && isName(surface, endToken + 1);
}

/** "Avonby (21-15-12)", "Avonby (8-203) need", "Avonby, chasing 421": a score, or what a side at the wicket does. */
function hasRecord(surface: Surface, { endToken, kind }: NameProposal): boolean {
  const { type, start, end } = surface.prose.tokens;
  if (kind === "person" || kind === "other" || endToken + 4 >= surface.count) return false;
  const sign = type[endToken] === TokenType.sign ? surface.prose.text.charAt(start[endToken]!) : "";
  if (sign === "(") return isScore(surface, endToken + 4) && end[endToken + 1]! - start[endToken + 1]! < 3;
  if (sign !== ",") return false;
  return (roleAt(surface, endToken + 1) & GameWord.innings) !== 0 && type[endToken + 2] === TokenType.number;
}

function hasPlayer(surface: Surface, name: NameProposal, next: NameProposal | undefined): boolean {
  const at = name.endToken;
  if (next?.kind !== "person" || next.firstToken !== at + 1) return false;
  return !(surface.marks[at]! & Mark.capital) && (roleAt(surface, at) & GameWord.player) !== 0;
}

/** "in Avonby", "AVONBY, May 3": where something is, whatever club is there too. */
function isWhere(surface: Surface, { firstToken, endToken }: NameProposal): boolean {
  const { tokens, text } = surface.prose;
  if (tokens.gap[firstToken]! & lineStart && datelineSigns.has(text.charCodeAt(tokens.start[endToken] ?? 0)))
    return true;
  if (isBeforeLand(surface, endToken)) return true;
  return (roleAt(surface, firstToken - 1) & GameWord.place) !== 0;
}

/** What stands behind the town of a dateline, but for a comma: "AVONBY (AP)", "AVONBY - ". */
const datelineSigns: ReadonlySet<number> = new Set([..."(-–—:_/"].map((sign) => sign.charCodeAt(0)));

/** ", Ohio" and ", May 3", but not ", third at half-time,". */
function isBeforeLand({ prose, marks, count }: Surface, at: number): boolean {
  if (at + 1 >= count || prose.text.charAt(prose.tokens.start[at]!) !== ",") return false;
  return (marks[at + 1]! & Mark.capital) !== 0 || prose.tokens.type[at + 1] === TokenType.number;
}

/** A word with a capital in the same sentence. */
function isName({ marks, count }: Surface, at: number): boolean {
  return at >= 0 && at < count && (marks[at]! & Mark.capital) !== 0;
}

/** How many tokens behind a side its score may stand. */
const nearScore = 5;

function hasScoreAfter(surface: Surface, at: number): boolean {
  for (let end = at + 4; end <= at + 4 + nearScore; end++) if (isScore(surface, end)) return true;
  return false;
}

/** True where a score ends just before the token `end`: "3-1", "2 - 2". */
function isScore({ prose, count }: Surface, end: number): boolean {
  const { type, start, gap } = prose.tokens;
  const first = end - 3;
  if (first < 0 || end > count) return false;
  if (type[first] !== TokenType.number || type[first + 2] !== TokenType.number) return false;
  if (type[first + 1] !== TokenType.sign || gap[first + 2]! & (Gap.line | Gap.blankLine)) return false;
  const sign = prose.text.charCodeAt(start[first + 1]!);
  return sign === 45 || sign === 0x2013;
}

function wordsOf({ prose }: Surface, { firstToken, endToken }: NameProposal): string {
  return prose.text.slice(prose.tokens.start[firstToken]!, prose.tokens.end[endToken - 1]!).toLowerCase();
}
