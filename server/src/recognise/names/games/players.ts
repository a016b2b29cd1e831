import { TokenType } from "../../../text/tokens";
import { Lex } from "../../lexicon";
import { isApart, isBesideCapital, isSign, lowerAt, writtenSmall } from "../beside";
import { settleLoneWords } from "../lone-words";
import { changed, type NameProposal, proposed } from "../proposal";
import { Mark, type Surface } from "../surface";
import { findTitleStart } from "../titles";
import { tellsOfTeams } from "./game-words";

/** What a player has and a side has not: "Larmouth's cross", "a corner from Larmouth". */
const deeds: ReadonlySet<string> = new Set(
  `cross crosses header headers volley shot shots save saves strike effort challenge tackle foul handball through-ball backheel
  throw knock-on delivery lob chip rebound dismissal clearance backhand forehand interception`.split(/\s+/),
);

/** What a player does and a side does not: "Larmouth headed", "Larmouth had curled". */
const acts: ReadonlySet<string> = new Set(
  `headed nodded volleyed curled chipped lobbed tapped dived dove parried dribbled flapped rounded slotted poked rifled blazed
  drilled steered bundled prodded skied crossed glanced backheeled tripped limped whipped lofted flicked latched scuffed
  scrambled fumbled punted`.split(/\s+/),
);

/** What may stand between a player and what he did: "had headed", "then rounded". */
const helpers: ReadonlySet<string> = new Set(["had", "has", "then", "also", "twice", "coolly", "neatly"]);

/** A word of these lists is a side's or a place's name, or no name, before it is a player's. */
const others =
  Lex.country |
  Lex.region |
  Lex.city |
  Lex.majorCity |
  Lex.town |
  Lex.club |
  Lex.demonym |
  Lex.organization |
  Lex.common |
  Lex.month |
  Lex.weekday;

/**
 * Makes persons of players called by a surname alone, all through an article on teams, once it says that they did what players do:
 * "Larmouth's cross", "a corner from Larmouth", "Larmouth headed wide". Words of lists of places and clubs stay what they are.
 * `names` are in text order, and so is the result.
 */
export function namePlayers(surface: Surface, names: readonly NameProposal[]): readonly NameProposal[] {
  const players = new Set<number>();
  for (const { firstToken, endToken } of names)
    if (endToken - firstToken === 1 && plays(surface, firstToken)) players.add(lowerAt(surface, firstToken));
  return players.size > 0 && tellsOfTeams(surface) ? spreadPlayers(surface, names, players) : names;
}

/**
 * Makes persons of the lone words with a capital that name players elsewhere in the article, other than words that a longer name
 * of a club or place begins with. `players` are words in small letters; `names` are in text order, and so is the result.
 */
export function spreadPlayers(
  surface: Surface,
  names: readonly NameProposal[],
  players: ReadonlySet<number>,
): readonly NameProposal[] {
  const longer = new Set<number>();
  for (const { firstToken, endToken, kind } of names)
    if (kind !== "person" && endToken - firstToken > 1) longer.add(lowerAt(surface, firstToken));
  return settleLoneWords(surface, names, (at, own) => {
    const word = lowerAt(surface, at);
    if (own?.kind === "person" || !players.has(word) || longer.has(word)) return undefined;
    if (!mayBePlayer(surface.bits[at]!) || isBesideCapital(surface, at)) return undefined;
    return own
      ? changed(own, { kind: "person", score: 0.8 })
      : proposed("person", at, at + 1, 0.7, findTitleStart(surface, at));
  });
}

/** "Anthony", "Hannibal": small towns that people are called by too. */
export function mayBePlayer(known: number): boolean {
  const isPersonal = (known & (Lex.givenName | Lex.surname)) !== 0;
  return !(known & (isPersonal ? others & ~(Lex.town | Lex.city) : others));
}

function plays(surface: Surface, at: number): boolean {
  if (!mayBePlayer(surface.bits[at]!)) return false;
  const next = writtenSmall(surface, at + 1);
  if (isApart(surface, at + 1)) return isGiver(surface, at);
  if (surface.prose.tokens.type[at + 1] === TokenType.clitic) return hasDeed(surface, at + 2);
  if (isSign(surface, at + 1, ",") && writtenSmall(surface, at + 2) === "who")
    return acts.has(writtenSmall(surface, at + 3));
  if (isTallied(surface, at)) return true;
  const isActing = acts.has(next) || (helpers.has(next) && acts.has(writtenSmall(surface, at + 2)));
  return isActing || isGiver(surface, at);
}

/** "cross", "low cross" */
const hasDeed = (surface: Surface, at: number): boolean =>
  deeds.has(writtenSmall(surface, at)) ||
  (!isApart(surface, at + 1) &&
    !(surface.marks[at]! & Mark.capital) &&
    passes.has(writtenSmall(surface, at + 1)));

/** "Larmouth had 30 points and 12 rebounds", "Larmouth added 11 assists": what one player makes. */
function isTallied(surface: Surface, at: number): boolean {
  if (!tallying.has(writtenSmall(surface, at + 1))) return false;
  const figure = at + (writtenSmall(surface, at + 2) === "with" ? 3 : 2);
  if (surface.prose.tokens.type[figure] !== TokenType.number) return false;
  const what = writtenSmall(surface, figure + 1);
  return what === "points" ? surface.bits[at] === 0 : tallied.has(what);
}

const tallying: ReadonlySet<string> = new Set(
  "had added scored finished recorded grabbed made hit threw caught".split(" "),
);
const tallied: ReadonlySet<string> = new Set(
  "rebounds assists blocks catches strikeouts receptions carries steals".split(" "),
);

/** "a corner from Larmouth", "a cross by Larmouth", "a lunge at Larmouth", "saved from Larmouth", "on for Larmouth" */
function isGiver(surface: Surface, at: number): boolean {
  if (isApart(surface, at)) return false;
  const link = writtenSmall(surface, at - 1);
  const before = writtenSmall(surface, at - 2);
  if (link === "from" || link === "by") return passes.has(before) || (link === "from" && before === "saved");
  if (link === "on" || link === "at") return attacks.has(before);
  return link === "for" && before === "on" && !isApart(surface, at - 1);
}

/** What one player does to another. */
const attacks: ReadonlySet<string> = new Set("lunge tackle foul challenge".split(" "));

const passes: ReadonlySet<string> = new Set(
  "cross corner header shot volley pass through-ball flick knockdown throw chip lay-off delivery save free-kick".split(
    " ",
  ),
);
