import { TokenType } from "../../../text/tokens";
import { Lex } from "../../lexicon";
import { isApart, lowerAt, writtenSmall } from "../beside";
import { settleLoneWords } from "../lone-words";
import { type NameProposal, proposed } from "../proposal";
import { Mark, type Surface } from "../surface";
import { GameWord, roleAt, tellsOfTeams } from "./game-words";

/** What clubs add to the name of their town: "Stoke" of "Stoke City" is the club. */
const tails: ReadonlySet<string> = new Set(
  "city united town rovers county albion wanderers athletic hotspur rangers".split(" "),
);

/** What a club is called by without its town, ordinary words though they are: "Forest" of "Nottingham Forest". */
const heads: ReadonlySet<string> = new Set(
  "forest palace villa argyle orient vale alexandra dons".split(" "),
);

/** What else is done by a side: "Stoke thought they had won it", "Forest's defence". */
const deeds: ReadonlySet<string> = new Set(
  "thought pushed pressed threatened looked kept came made is was".split(" "),
);

/**
 * Finds a club again by the word of its name that is an ordinary word as well: "Stoke thought they had won", "beaten by Forest" in an
 * article on teams that names Stoke City and Nottingham Forest. `names` are in text order, and so is the result.
 */
export function addShortClubs(surface: Surface, names: readonly NameProposal[]): readonly NameProposal[] {
  const words = new Set(names.flatMap((name) => shortName(surface, name) ?? []));
  if (words.size === 0 || !tellsOfTeams(surface)) return names;
  return settleLoneWords(surface, names, (at, own) =>
    !own && words.has(lowerAt(surface, at)) && stands(surface, at)
      ? proposed("organization", at, at + 1, 0.7)
      : undefined,
  );
}

/** The word in small letters that a club of two words is called by, where that is an ordinary word too. */
function shortName(surface: Surface, { kind, firstToken, endToken }: NameProposal): number | undefined {
  if (kind !== "organization" || endToken - firstToken !== 2) return undefined;
  const last = endToken - 1;
  if (tails.has(writtenSmall(surface, last)))
    return surface.bits[firstToken]! & Lex.common ? lowerAt(surface, firstToken) : undefined;
  return heads.has(writtenSmall(surface, last)) ? lowerAt(surface, last) : undefined;
}

/** A capital within a sentence, or one at its beginning before what sides do. */
function stands(surface: Surface, at: number): boolean {
  const { marks } = surface;
  if (marks[at]! & (Mark.flat | Mark.shouted)) return false;
  const isCapital = (token: number): boolean =>
    token >= 0 && token < surface.count && (marks[token]! & Mark.capital) !== 0;
  if (isCapital(at - 1) && !isApart(surface, at)) return false;
  if (isApart(surface, at + 1)) return !(marks[at]! & Mark.opening);
  if (isCapital(at + 1)) return false;
  if (!(marks[at]! & Mark.opening) || surface.prose.tokens.type[at + 1] === TokenType.clitic) return true;
  const isSide = (roleAt(surface, at + 1) & (GameWord.plays | GameWord.player)) !== 0;
  return isSide || deeds.has(writtenSmall(surface, at + 1));
}
