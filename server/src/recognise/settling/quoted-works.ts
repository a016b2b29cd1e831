import { isOneOf, isSign, writtenSmall } from "../names/beside";
import { changed, type NameProposal } from "../names/proposal";
import { Mark, type Surface } from "../names/surface";
import { tellsOf } from "../names/tells-of";

/** What news on works is full of. */
const workWords: ReadonlySet<string> = new Set(
  `film films movie movies drama comedy thriller sequel premiere box-office director screenwriter actress actor novel album single
  song songs soundtrack sitcom series documentary theaters theatres filmmaker starring streaming`.split(
    /\s+/,
  ),
);

/** The fewest such words of an article on works, and how many of its words are looked at. */
const fewestWords = 3;
const mostLookedAt = 4000;

const quotes = new Set([...'"“”„«»'].map((sign) => sign.charCodeAt(0)));

/**
 * Makes works of the names that stand in quotation marks by themselves in an article on works: “Encanto” and “House of Gucci” are
 * films there. `names` are in text order, and so is the result.
 */
export function nameQuotedWorks(surface: Surface, names: readonly NameProposal[]): readonly NameProposal[] {
  const isQuoted = (name: NameProposal): boolean => name.kind !== "other" && standsQuoted(surface, name);
  if (!names.some(isQuoted) || !tellsOf(surface, workWords, fewestWords, mostLookedAt)) return names;
  return names.map((name) =>
    isQuoted(name) ? changed(name, { kind: "other", titleToken: name.firstToken }) : name,
  );
}

/** Nothing else stands between the marks but "The" and the stop of the sentence around them. */
function standsQuoted(surface: Surface, { firstToken, endToken, titleToken }: NameProposal): boolean {
  if (titleToken < firstToken || surface.marks[firstToken]! & Mark.shouted) return false;
  const first = writtenSmall(surface, firstToken - 1) === "the" ? firstToken - 1 : firstToken;
  if (!isOneOf(surface, first - 1, quotes)) return false;
  const end = isSign(surface, endToken, ",") || isSign(surface, endToken, ".") ? endToken + 1 : endToken;
  return isOneOf(surface, end, quotes);
}
