import { TokenType } from "../../text/tokens";
import { Lex } from "../lexicon";
import { Designation } from "../names/designations";
import type { NameProposal } from "../names/proposal";
import { Mark, type Surface } from "../names/surface";

/**
 * Leaves out or turns what was taken for persons and is none: the name of a people or language alone, where no full name ends
 * in it ("translated into German"), and a product with letters behind it ("Mac OS"). `names` are in text order, and so is the
 * result.
 */
export function dropNoPersons(surface: Surface, names: readonly NameProposal[]): readonly NameProposal[] {
  if (!names.some((name) => isPeople(surface, name) || isProduct(surface, name))) return names;
  return names.flatMap((name) => {
    if (isPeople(surface, name)) return hasBearer(surface, names, name) ? name : [];
    return isProduct(surface, name) ? { ...name, kind: "other", titleToken: name.firstToken } : name;
  });
}

/** "German" and "German Christian" without a title. */
function isPeople({ bits }: Surface, { kind, firstToken, endToken, titleToken }: NameProposal): boolean {
  if (kind !== "person" || titleToken < firstToken || bits[firstToken]! & Lex.frequentGivenName) return false;
  for (let at = firstToken; at < endToken; at++) if (!(bits[at]! & Lex.demonym)) return false;
  return true;
}

/** True where a person's longer name ends in the word. */
function hasBearer({ prose, bits }: Surface, names: readonly NameProposal[], name: NameProposal): boolean {
  const { word } = prose.tokens;
  const last = word[name.endToken - 1];
  return names.some(
    ({ kind, firstToken, endToken }) =>
      kind === "person" &&
      endToken - firstToken > 1 &&
      !(bits[firstToken]! & Lex.demonym) &&
      word[endToken - 1] === last,
  );
}

/** "Mac OS", "macOS Sonoma", "Mac OS X": capitals of two or three letters behind a word, or a small letter at its beginning. */
function isProduct(
  { prose, bits, marks, room }: Surface,
  { kind, firstToken, endToken }: NameProposal,
): boolean {
  if (kind !== "person" || endToken - firstToken < 2 || marks[firstToken]! & (Mark.shouted | Mark.flat))
    return false;
  const { type, start, end, word } = prose.tokens;
  if (smallFirst.test(prose.text.slice(start[firstToken], end[firstToken]))) return true;
  if (marks[firstToken]! & (Mark.acronym | Mark.initial)) return false;
  for (let at = firstToken + 1; at < endToken; at++) {
    if (type[at] !== TokenType.word || !(marks[at]! & Mark.acronym) || marks[at]! & Mark.initial) continue;
    // "Felipe VI"
    if (room.designations.of(word[at]!) & Designation.roman) continue;
    if (end[at]! - start[at]! === 2 && !(bits[at]! & (Lex.suffix | Lex.surname | Lex.givenName))) return true;
  }
  return false;
}

/** "macOS", "iPhone" */
const smallFirst = /^\p{Ll}+\p{Lu}/u;
