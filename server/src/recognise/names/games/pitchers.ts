import { firstAtOrAfter } from "../../../text/span";
import { lineStart, TokenType } from "../../../text/tokens";
import { Lex } from "../../lexicon";
import { isSign, lowerAt, writtenAt } from "../beside";
import { type NameProposal, proposed } from "../proposal";
import { putNames } from "../put-names";
import { Mark, type Surface } from "../surface";
import { spreadPlayers } from "./players";

/** What the line of a baseball score has before a pitcher, with a stroke between: "W_Hale 4-1", "Sv_Holm (21)". */
const verdicts: ReadonlySet<string> = new Set("W L Sv S".split(" "));

/** True for a word without which no article has such a line. */
export const tellsOfPitchers = (word: string): boolean => verdicts.has(word);

/** The fewest names of such a line before its first verdict. */
const fewest = 3;

/**
 * Makes persons of the pitchers and catchers of a baseball score: "Hale, Holm (7), Ott (9) and Brand; Tarrant and Reese. W_Ott 4-1.",
 * here and all through the article. `names` are in text order, and so is the result.
 */
export function addPitchers(surface: Surface, names: readonly NameProposal[]): readonly NameProposal[] {
  const found: NameProposal[] = [];
  const { capitals, capitalCount } = surface;
  let last = -1;
  for (let index = 0; index < capitalCount; index++) {
    const at = capitals[index]!;
    if (!isVerdict(surface, at)) continue;
    const pitcher = at + 2;
    if (isPlayer(surface, pitcher))
      found.push(proposed("person", pitcher, endOfPlayer(surface, pitcher), 0.9));
    const line = startOfLine(surface, at);
    if (line === last) continue;
    last = line;
    const list = playersOf(surface, line, at);
    if (list.length >= fewest) found.push(...list);
  }
  if (found.length === 0) return names;
  const lone = found.filter(({ firstToken, endToken }) => endToken - firstToken === 1);
  const free = found.filter((one) => !isPart(names, one));
  return spreadPlayers(
    surface,
    putNames(names, free),
    new Set(lone.map(({ firstToken }) => lowerAt(surface, firstToken))),
  );
}

/** "W_" at a token. */
function isVerdict(surface: Surface, at: number): boolean {
  const { prose, count } = surface;
  if (at + 2 >= count || !isSign(surface, at + 1, "_") || prose.tokens.gap[at + 1] !== 0) return false;
  return prose.tokens.gap[at + 2] === 0 && verdicts.has(writtenAt(surface, at));
}

function startOfLine({ prose }: Surface, at: number): number {
  let first = at;
  while (first > 0 && !(prose.tokens.gap[first]! & lineStart)) first--;
  return first;
}

/** The players of a line with nothing but innings, commas, semicolons and "and" between them; none where it holds anything else. */
function playersOf(surface: Surface, from: number, end: number): NameProposal[] {
  const { type } = surface.prose.tokens;
  const players: NameProposal[] = [];
  for (let at = from; at < end; ) {
    if (isPlayer(surface, at)) {
      const stop = Math.min(end, endOfPlayer(surface, at));
      players.push(proposed("person", at, stop, 0.9));
      at = stop;
    } else if (type[at] === TokenType.word && writtenAt(surface, at) !== "and") return [];
    else at++;
  }
  return players;
}

function isPlayer({ prose, marks, bits, count }: Surface, at: number): boolean {
  return (
    at < count &&
    prose.tokens.type[at] === TokenType.word &&
    (marks[at]! & Mark.capital) !== 0 &&
    !(bits[at]! & (Lex.month | Lex.weekday))
  );
}

/** Capitals with the stops of initials and hyphens between them. */
function endOfPlayer(surface: Surface, first: number): number {
  const { prose, marks, count } = surface;
  let end = first + 1;
  while (end < count && !(prose.tokens.gap[end]! & lineStart)) {
    const isStop = isSign(surface, end, ".") && (marks[end - 1]! & Mark.initial) !== 0;
    const isHyphen =
      isSign(surface, end, "-") &&
      prose.tokens.gap[end] === 0 &&
      end + 1 < count &&
      (marks[end + 1]! & Mark.capital) !== 0;
    if (!isStop && !isHyphen && !isPlayer(surface, end)) break;
    end++;
  }
  return end;
}

/** True where a longer person's name is there already. */
function isPart(names: readonly NameProposal[], one: NameProposal): boolean {
  const name = names[firstAtOrAfter(names.length, (index) => names[index]!.endToken, one.endToken)];
  return !!name && name.kind === "person" && name.firstToken <= one.firstToken;
}
