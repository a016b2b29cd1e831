import { TokenType } from "../../../text/tokens";
import { Lex } from "../../lexicon";
import { isSign } from "../beside";
import { changed, type NameProposal } from "../proposal";
import type { Surface } from "../surface";
import { tellsOfTeams } from "./game-words";
import { mayBeClub } from "./score-lines";

/** Between the two sides of a match; "v." with its stop is between the parties of a case. */
const against: ReadonlySet<string> = new Set(["v", "vs", "V", "VS"]);

/** Between the two sides of a match on television: "ESPN -- Avonby at Hale". */
const away: ReadonlySet<string> = new Set(["at", "AT"]);

/** Between the clubs of a player who goes: "Tom Hale: Avonby to Hale". */
const onward: ReadonlySet<string> = new Set(["to"]);

/** The fewest matches of a list in which one known club makes clubs of all sides, other than in an article on teams. */
const fewest = 2;

/**
 * Makes clubs of all sides of a list of matches in which one is known to be a club: "Leeds v Everton; Crewe v Bury"; so with what
 * is on television and with players who go from club to club. Countries stay places, and persons who play each other persons. `names` are in text order.
 */
export function settleFixtures(surface: Surface, names: readonly NameProposal[]): readonly NameProposal[] {
  const matches: number[] = [];
  let listed = 0;
  for (let index = 0; index + 1 < names.length; index++) {
    const [home, guest] = [names[index]!, names[index + 1]!];
    const isListed = isOnAir(surface, home, guest) || isMove(surface, home, guest);
    if (isListed) listed++;
    if (isListed || isBetween(surface, home, guest, against)) matches.push(index);
  }
  if (matches.length === 0 || (matches.length < fewest && !tellsOfTeams(surface))) return names;
  const sides = new Set(matches.flatMap((index) => [index, index + 1]));
  if (listed < fewest && ![...sides].some((index) => names[index]!.kind === "organization")) return names;
  return names.map((name, index) =>
    sides.has(index) && name.kind !== "organization" && maySide(surface, name)
      ? changed(name, { kind: "organization", titleToken: name.firstToken })
      : name,
  );
}

/** "ESPN -- Avonby at Hale", as listings of what is on television have matches. */
function isOnAir(surface: Surface, home: NameProposal, guest: NameProposal): boolean {
  const before = home.firstToken - 1;
  if (!isSign(surface, before, "-") || !isSign(surface, before - 1, "-")) return false;
  return isBetween(surface, home, guest, away);
}

/** "Tom Hale: Avonby to Hale, £3m": a fee, a loan or the next player follows. */
function isMove(surface: Surface, home: NameProposal, guest: NameProposal): boolean {
  if (!isSign(surface, home.firstToken - 1, ":") || !isSign(surface, guest.endToken, ",")) return false;
  return isBetween(surface, home, guest, onward);
}

/** True where one of these words and nothing else stands between two names. */
function isBetween(
  { prose }: Surface,
  home: NameProposal,
  guest: NameProposal,
  words: ReadonlySet<string>,
): boolean {
  const { type, word } = prose.tokens;
  const at = home.endToken;
  if (guest.firstToken !== at + 1 || type[at] !== TokenType.word) return false;
  return words.has(prose.vocabulary.text(word[at]!));
}

/** A town, a name of no kind, or a lone word that was taken for a person and is a town's too. */
function maySide(surface: Surface, name: NameProposal): boolean {
  if (name.kind !== "person") return mayBeClub(surface, name);
  const known = surface.bits[name.firstToken]!;
  return name.endToken - name.firstToken === 1 && (known & (Lex.city | Lex.town | Lex.club)) !== 0;
}
