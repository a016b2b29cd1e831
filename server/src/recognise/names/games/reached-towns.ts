import { Lex, Link } from "../../lexicon";
import { isApart, lowerAt } from "../beside";
import { changed, type NameProposal } from "../proposal";
import { Mark, type Surface } from "../surface";
import { ToldWord } from "../told-words";

/**
 * Makes a town again of what was taken for its club where somebody goes there: "flew to Avonby". Passes that know games better come
 * after it. `names` are in text order, and so is the result.
 */
export const settleReachedTowns = (
  surface: Surface,
  names: readonly NameProposal[],
): readonly NameProposal[] =>
  names.map((name) =>
    name.kind === "organization" && isTown(surface, name) && isReached(surface, name.firstToken)
      ? changed(name, { kind: "place" })
      : name,
  );

/** A lone town that stands for its club in tables, and names no company. */
function isTown({ bits }: Surface, { firstToken, endToken }: NameProposal): boolean {
  if (endToken - firstToken > 1 || bits[firstToken]! & (Lex.organization | Lex.surname)) return false;
  return (bits[firstToken]! & (Lex.city | Lex.town)) !== 0 && (bits[firstToken]! & Lex.club) !== 0;
}

/** How far before a town a verb of going may stand: "flew from Avonby to Hale". */
const farthest = 4;

/** "flew to Avonby": somebody goes there. */
function isReached(surface: Surface, firstToken: number): boolean {
  const { prose, lexicon, marks } = surface;
  if (isApart(surface, firstToken) || lexicon.link(prose.tokens.word[firstToken - 1]!) !== Link.to)
    return false;
  for (let at = firstToken - 2; at >= 0 && at >= firstToken - farthest; at--) {
    if (isApart(surface, at + 1)) return false;
    if (saidAt(surface, at) & ToldWord.going) return true;
    if (!(marks[at]! & Mark.capital) && lexicon.link(prose.tokens.word[at]!) === Link.none) return false;
  }
  return false;
}

const saidAt = (surface: Surface, at: number): number => {
  const lower = lowerAt(surface, at);
  return lower < 0 ? 0 : surface.room.toldWords.of(surface.prose.tokens.word[at]!);
};
