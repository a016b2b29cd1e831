import { TokenType } from "../../text/tokens";
import { Lex } from "../lexicon";
import { lowerAt } from "./beside";
import type { Piece } from "./pieces";
import type { NameProposal } from "./proposal";
import { Mark, type Surface } from "./surface";

/** What an article's surer names say of the words in them. Words are integers of the vocabulary, in small letters. */
export interface Memory {
  /** Last words of persons' full names, and words that a title made a person. */
  readonly surnames: ReadonlyMap<number, number>;
  /** First words of persons' full names. */
  readonly givenNames: ReadonlyMap<number, number>;
  /** First words of organisations' names of two words or more. */
  readonly organizations: ReadonlyMap<number, number>;
  /** Initials of organisations' names, as words, where acronyms stand alone: "BTA" for "Borough Transit Authority". */
  readonly acronyms: ReadonlySet<number>;
}

/** The least score of a proposal that is remembered. */
const remembered = 0.6;

/** Remembers what the proposals of a whole article have settled. */
export function remember(
  surface: Surface,
  names: readonly NameProposal[],
  singles: readonly Piece[],
): Memory {
  const hasAcronyms = singles.some(({ marks }) => marks & Mark.acronym);
  const surnames = new Map<number, number>();
  const givenNames = new Map<number, number>();
  const organizations = new Map<number, number>();
  const acronyms = new Set<number>();
  for (const name of names) {
    if (name.score < remembered) continue;
    const last = lastWord(surface, name);
    if (last < 0) continue;
    const first = firstWord(surface, name);
    if (name.kind === "person") {
      count(surnames, lowerAt(surface, last));
      if (first < last) count(givenNames, lowerAt(surface, first));
    } else if (name.kind === "organization" && first < last) {
      count(organizations, lowerAt(surface, first));
      if (hasAcronyms) for (const acronym of initialsOf(surface, name)) acronyms.add(acronym);
    }
  }
  return { surnames, givenNames, organizations, acronyms };
}

/** The words of a name in small letters, without suffixes, initials and signs. */
export function wordsOf(surface: Surface, name: NameProposal): number[] {
  const words: number[] = [];
  for (let at = name.firstToken; at < name.endToken; at++)
    if (isNameWord(surface, at)) words.push(lowerAt(surface, at));
  return words;
}

/** The token of the first word of a name; -1 where it has none. */
function firstWord(surface: Surface, { firstToken, endToken }: NameProposal): number {
  for (let at = firstToken; at < endToken; at++) if (isNameWord(surface, at)) return at;
  return -1;
}

function lastWord(surface: Surface, { firstToken, endToken }: NameProposal): number {
  for (let at = endToken - 1; at >= firstToken; at--) if (isNameWord(surface, at)) return at;
  return -1;
}

function isNameWord({ prose, bits, marks }: Surface, at: number): boolean {
  return (
    prose.tokens.type[at] === TokenType.word && !(marks[at]! & Mark.initial) && !(bits[at]! & Lex.suffix)
  );
}

/** The acronyms a name may have: with and without the initials of its small words. */
function initialsOf({ prose, marks }: Surface, name: NameProposal): number[] {
  let capitals = "";
  let all = "";
  for (let at = name.firstToken; at < name.endToken; at++) {
    if (prose.tokens.type[at] !== TokenType.word) continue;
    const initial = prose.text.charAt(prose.tokens.start[at]!).toLowerCase();
    all += initial;
    if (marks[at]! & Mark.capital) capitals += initial;
  }
  return [capitals, all].filter((text) => text.length > 1).map((text) => prose.vocabulary.intern(text));
}

function count(map: Map<number, number>, word: number): void {
  map.set(word, (map.get(word) ?? 0) + 1);
}
