import { isApart, lowerAt, writtenSmall } from "../beside";
import type { NameProposal } from "../proposal";
import { Mark, type Surface } from "../surface";
import { mayBePlayer, spreadPlayers } from "./players";

/** What stands between who wins a match of sets and who loses it. */
const verbs: ReadonlySet<string> = new Set(
  `beat beats defeated defeats downed downs crushed crushes ousted ousts outlasted overcame thrashed edged upset routed dispatched
  eliminated stunned outclassed outplayed swept bt def`.split(/\s+/),
);

const set = String.raw`(?:[67]-[0-7]|[0-7]-[67])(?: ?\(\d{1,2}-\d{1,2}\))?`;
/** "6-4 6-3", "(RUS) 7-6 (7-3), 6-2" right behind a name: two sets of tennis or more. */
const sets = new RegExp(String.raw`^(?: \([^()\n]{1,20}\))?,? ${set},? (?:and )?${set}`);
/** How many characters behind a name are read for them. */
const reachOfSets = 64;

/**
 * Makes persons of players called by a surname alone, all through the article, where one beats another by sets of tennis: "Larmov
 * beat Tarrant 6-4 6-3". Words of lists of places and clubs stay what they are. `names` are in text order, and so is the result.
 */
export function namePlayersOfSets(surface: Surface, names: readonly NameProposal[]): readonly NameProposal[] {
  let players: Set<number> | undefined;
  for (const { firstToken, endToken } of names) {
    const isLoser = verbs.has(writtenSmall(surface, firstToken - 1));
    const winner = isLoser ? firstToken - 2 : endToken - 1;
    const loser = isLoser ? endToken - 1 : endToken + 1;
    if (!isLoser && !verbs.has(writtenSmall(surface, endToken))) continue;
    if (isApart(surface, winner + 1) || isApart(surface, loser) || !hasSets(surface, loser)) continue;
    players ??= new Set();
    for (const at of [winner, loser]) if (isSurname(surface, at)) players.add(lowerAt(surface, at));
  }
  return players ? spreadPlayers(surface, names, players) : names;
}

function hasSets({ prose, count }: Surface, loser: number): boolean {
  if (loser >= count) return false;
  const end = prose.tokens.end[loser]!;
  return sets.test(prose.text.slice(end, end + reachOfSets));
}

/** A word with a capital that no list has for a place or a side. */
const isSurname = ({ marks, bits }: Surface, at: number): boolean =>
  at >= 0 && (marks[at]! & Mark.capital) !== 0 && mayBePlayer(bits[at]!);
