import { Lex, Link } from "../lexicon";
import { isApart, lowerAt } from "./beside";
import { changed, type NameProposal } from "./proposal";
import { Mark, type Surface } from "./surface";
import { ToldWord } from "./told-words";

/**
 * Settles what the tagger has of places: "The Hague" with its article, "RUWI" of "THE VILLAGE OF RUWI", and towns that it took for
 * their clubs where somebody flies to them. `names` are in text order, and so is the result.
 */
export function settleStanding(surface: Surface, names: readonly NameProposal[]): readonly NameProposal[] {
  return names.map((name) => {
    if (name.kind === "place") return withoutNoun(surface, withArticle(surface, name));
    if (name.kind !== "organization" || !isTown(surface, name)) return name;
    return isReached(surface, name.firstToken) ? changed(name, { kind: "place" }) : name;
  });
}

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

/** "Hague" of "The Hague". */
function withArticle(surface: Surface, name: NameProposal): NameProposal {
  const { prose, lexicon, marks } = surface;
  const { word } = prose.tokens;
  const first = name.firstToken - 1;
  if (isApart(surface, name.firstToken) || !(marks[first]! & Mark.capital)) return name;
  if (lexicon.link(word[first]!) !== Link.the) return name;
  return lexicon.phraseAt(word, first, name.endToken)?.length === name.endToken - first
    ? changed(name, { firstToken: first, titleToken: first })
    : name;
}

/** "VILLAGE OF RUWI", where all is in capitals. */
function withoutNoun(surface: Surface, name: NameProposal): NameProposal {
  const { prose, lexicon, marks } = surface;
  const { firstToken, endToken } = name;
  if (endToken - firstToken < 3 || !(marks[firstToken]! & Mark.shouted)) return name;
  if (lexicon.link(prose.tokens.word[firstToken + 1]!) !== Link.of) return name;
  return saidAt(surface, firstToken) & ToldWord.place
    ? changed(name, { firstToken: firstToken + 2, titleToken: firstToken + 2 })
    : name;
}

const saidAt = (surface: Surface, at: number): number => {
  const lower = lowerAt(surface, at);
  return lower < 0 ? 0 : surface.room.toldWords.of(surface.prose.tokens.word[at]!);
};
