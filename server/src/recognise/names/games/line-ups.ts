import { firstAtOrAfter } from "../../../text/span";
import { Gap, lineStart, TokenType } from "../../../text/tokens";
import { Lex } from "../../lexicon";
import { isSign, lowerAt, writtenSmall } from "../beside";
import { changed, type NameProposal, proposed } from "../proposal";
import { nameOver, putNames, type Stretch } from "../put-names";
import { Mark, type Surface } from "../surface";
import { tellsOfTeams } from "./game-words";
import { spreadPlayers } from "./players";
import { mayBeClub } from "./score-lines";

/** What stands before the names of those who scored or were sent off: "Tries: Conan 50, Crowley 73". */
const tallies: ReadonlySet<string> = new Set(
  `try tries con cons conversion conversions pen pens penalty penalties dg goal goals scorer scorers sub subs substitutes
  booked bookings cautions tds fgs`.split(/\s+/),
);

/** Small words of a line-up: the captain, the keeper, who came for whom. */
const inside: ReadonlySet<string> = new Set("c capt captain w wk gk pen pens og rep for and h".split(" "));

/** The fewest players of a line-up, and the most words of one. */
const fewestPlayers = 8;
const mostWords = 4;

/**
 * Makes persons of the lone names in line-ups and tallies of matches: "Avonby: Hale; Brand, Foden (Cherki 73), Reese…",
 * "Tries: Conan 50, White 73". Clubs in brackets behind the players stay clubs. Players called by one word there are persons all through the article. `names` are in text order, and so is the
 * result.
 */
export function addLineUps(surface: Surface, names: readonly NameProposal[]): readonly NameProposal[] {
  const players: NameProposal[] = [];
  const clubs: number[] = [];
  for (const colon of findColons(surface)) {
    const list = readList(surface, colon + 1);
    const isTally = tallies.has(writtenSmall(surface, colon - 1));
    const isMatch = isTally ? list.some(({ hasNumber }) => hasNumber) : isLineUp(surface, names, list);
    if (!isMatch) continue;
    players.push(...list.filter((one) => mayPlay(surface, one)).map(toPlayer));
    if (isTally) continue;
    clubs.push(colon - 1);
    for (const one of list.filter(({ isBracketed }) => isBracketed)) {
      clubs.push(one.firstToken);
      if (!nameOver(names, one)) players.push({ ...toPlayer(one), kind: "organization" });
    }
  }
  if (players.length === 0) return names;
  const sides = names.map((name) => asClub(surface, name, clubs));
  const lone = players.filter(
    ({ kind, firstToken, endToken }) => kind === "person" && endToken - firstToken === 1,
  );
  return spreadPlayers(
    surface,
    putNames(sides, players),
    new Set(lone.map(({ firstToken }) => lowerAt(surface, firstToken))),
  );
}

/** The side before a line-up's colon, and what stands in brackets there, as a club; countries stay places. `clubs` are in order. */
function asClub(surface: Surface, name: NameProposal, clubs: readonly number[]): NameProposal {
  const { firstToken, endToken } = name;
  const club = clubs[firstAtOrAfter(clubs.length, (index) => clubs[index]!, firstToken)];
  return club !== undefined && club < endToken && mayBeClub(surface, name)
    ? changed(name, { kind: "organization" })
    : name;
}

/** The colons of a text that capitals follow and a capital stands before. */
function findColons(surface: Surface): number[] {
  const { capitals, capitalCount } = surface;
  const colons: number[] = [];
  for (let index = 0; index < capitalCount; index++) {
    const colon = capitals[index]! - 1;
    if (colon > 0 && isSign(surface, colon, ":") && surface.marks[colon - 1]! & Mark.capital)
      colons.push(colon);
  }
  return colons;
}

interface Entry extends Stretch {
  /** In brackets, and nothing behind it there: a club, or who came on without a minute. */
  readonly isBracketed: boolean;
  readonly hasNumber: boolean;
}

/** The entries of a list of capitals with numbers, commas, semicolons and brackets between them, up to anything else. */
function readList(surface: Surface, from: number): Entry[] {
  const { prose, marks, count } = surface;
  const { type, gap } = prose.tokens;
  const entries: Entry[] = [];
  for (let at = from; at < count && (at === from || !(gap[at]! & (Gap.blankLine | Gap.block))); ) {
    if (type[at] === TokenType.word && marks[at]! & Mark.capital) {
      const end = endOfEntry(surface, at);
      // "Cons: Prendergast 2": the next tally begins.
      if (isSign(surface, end, ":")) break;
      entries.push({
        firstToken: at,
        endToken: end,
        isBracketed: isSign(surface, at - 1, "(") && isSign(surface, end, ")"),
        hasNumber: type[end] === TokenType.number && !(gap[end]! & lineStart),
      });
      at = end;
    } else if (isFiller(surface, at)) at++;
    else break;
  }
  return entries;
}

function isFiller(surface: Surface, at: number): boolean {
  const { type, gap } = surface.prose.tokens;
  if (gap[at]! & lineStart) return false;
  if (type[at] === TokenType.number) return true;
  if (type[at] === TokenType.sign) return !isSign(surface, at, ":") && !isSign(surface, at, ".");
  return type[at] === TokenType.word && inside.has(writtenSmall(surface, at));
}

/** Words in capitals with hyphens and the stops of initials between them. */
function endOfEntry(surface: Surface, first: number): number {
  const { prose, marks, count } = surface;
  let end = first + 1;
  while (end < count && end < first + 2 * mostWords && !(prose.tokens.gap[end]! & lineStart)) {
    const isWord = prose.tokens.type[end] === TokenType.word && (marks[end]! & Mark.capital) !== 0;
    const isJoint =
      prose.tokens.gap[end] === 0 &&
      (isSign(surface, end, "-") || (isSign(surface, end, ".") && (marks[end - 1]! & Mark.initial) !== 0)) &&
      end + 1 < count &&
      (marks[end + 1]! & Mark.capital) !== 0;
    if (!isWord && !isJoint) break;
    end++;
  }
  return end;
}

/** A list long enough in which persons were found already, or one set out in rows as sides are, in an article on teams. */
function isLineUp(surface: Surface, names: readonly NameProposal[], entries: readonly Entry[]): boolean {
  if (entries.length < fewestPlayers) return false;
  const first = entries[0]!.firstToken;
  const end = entries.at(-1)!.endToken;
  const indexOf = (token: number): number =>
    firstAtOrAfter(names.length, (index) => names[index]!.firstToken, token);
  const persons = names.slice(indexOf(first), indexOf(end)).filter(({ kind }) => kind === "person");
  return persons.length * 3 >= entries.length || isSetOut(surface, entries);
}

/** The fewest players of a side of eleven or more, all of whom are named. */
const wholeSide = 11;

/** "Hale; Brand, Foden, Reese, Ott; Cole, Sane; …": eleven and more, with semicolons between the rows, few of them known towns or bodies. */
function isSetOut(surface: Surface, entries: readonly Entry[]): boolean {
  if (entries.length < wholeSide || !tellsOfTeams(surface)) return false;
  const rows = entries.filter(({ endToken }) => isSign(surface, endToken, ";"));
  const known = entries.filter(({ firstToken }) => (surface.bits[firstToken]! & noPlayers) !== 0);
  return rows.length > 1 && known.length * 3 < entries.length;
}

const noPlayers = Lex.country | Lex.region | Lex.majorCity | Lex.club | Lex.demonym | Lex.organization;

/** No country, no club in brackets, and no day. */
function mayPlay({ bits }: Surface, { firstToken, endToken, isBracketed }: Entry): boolean {
  if (isBracketed) return false;
  const known = bits[firstToken]!;
  if (known & (Lex.month | Lex.weekday | Lex.notName)) return false;
  return endToken - firstToken > 1 || !(known & Lex.country);
}

const toPlayer = ({ firstToken, endToken }: Entry): NameProposal =>
  proposed("person", firstToken, endToken, 0.8);
