import { TokenType } from "../../text/tokens";
import { isApart, isSign, lowerAt } from "../names/beside";
import type { NameProposal } from "../names/proposal";
import { Mark, type Surface } from "../names/surface";

/** The shortest acronym whose letters say enough. */
const shortest = 3;

/** The most small words that an acronym leaves out: "the", "of the". */
const mostSkipped = 2;

/**
 * Leaves out acronyms that the article spells out in small letters, all through the article: "remotely operated vehicle (ROV)"
 * and "ROV (remotely operated vehicle)" are no organisation. `names` are in text order, and so is the result.
 */
export function dropTerms(surface: Surface, names: readonly NameProposal[]): readonly NameProposal[] {
  let terms: Set<number> | undefined;
  for (const name of names) {
    if (
      !isAcronym(surface, name) ||
      !(isSpeltBefore(surface, name.firstToken) || isSpeltBehind(surface, name.firstToken))
    )
      continue;
    terms ??= new Set();
    terms.add(surface.prose.tokens.word[name.firstToken]!);
  }
  if (!terms) return names;
  return names.filter(
    (name) => !(isAcronym(surface, name) && terms.has(surface.prose.tokens.word[name.firstToken]!)),
  );
}

function isAcronym({ marks, prose }: Surface, { firstToken, endToken }: NameProposal): boolean {
  if (endToken - firstToken !== 1 || (marks[firstToken]! & (Mark.acronym | Mark.shouted)) !== Mark.acronym)
    return false;
  return prose.tokens.end[firstToken]! - prose.tokens.start[firstToken]! >= shortest;
}

/** "remotely operated vehicle (" before the acronym. */
function isSpeltBefore(surface: Surface, at: number): boolean {
  if (!isSign(surface, at - 1, "(") || !isSign(surface, at + 1, ")")) return false;
  const letters = lettersOf(surface, at);
  let [letter, skipped] = [letters.length - 1, 0];
  for (let word = at - 2; word >= 0 && letter >= 0; word--) {
    if (isApart(surface, word + 1)) return false;
    if (isSign(surface, word, "-")) continue;
    if (!isSmall(surface, word)) return false;
    if (initialOf(surface, word) === letters.charAt(letter)) letter--;
    else if (letter === letters.length - 1 || ++skipped > mostSkipped) return false;
  }
  return letter < 0;
}

/** "(remotely operated vehicle)" behind the acronym. */
function isSpeltBehind(surface: Surface, at: number): boolean {
  if (!isSign(surface, at + 1, "(")) return false;
  const letters = lettersOf(surface, at);
  let [letter, skipped] = [0, 0];
  let word = at + 2;
  for (; word < surface.count && !isSign(surface, word, ")"); word++) {
    if (isSign(surface, word, "-")) continue;
    if (isApart(surface, word) || !isSmall(surface, word)) return false;
    if (initialOf(surface, word) === letters.charAt(letter)) letter++;
    else if (letter === 0 || ++skipped > mostSkipped) return false;
  }
  return letter === letters.length;
}

/** A word in small letters. */
const isSmall = ({ prose, marks }: Surface, at: number): boolean =>
  prose.tokens.type[at] === TokenType.word && !(marks[at]! & Mark.capital);

const lettersOf = (surface: Surface, at: number): string =>
  surface.prose.vocabulary.text(lowerAt(surface, at)).replaceAll(".", "");

const initialOf = ({ prose }: Surface, at: number): string =>
  prose.text.charAt(prose.tokens.start[at]!).toLowerCase();
