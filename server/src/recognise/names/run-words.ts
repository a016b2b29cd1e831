import { Lex, Link } from "../lexicon";
import { scoreFullName } from "./persons";
import { isGiven, isPlace, isPlain, mayBePerson, type Piece } from "./pieces";
import { Mark, type Surface } from "./surface";

/** An ordinary word that is a given name too, before a surname: "Mark Smith". */
export function beginsName(pieces: readonly Piece[], at: number): boolean {
  const piece = pieces[at]!;
  const next = pieces[at + 1];
  if (!next || !(piece.bits & Lex.givenName) || piece.bits & Lex.title) return false;
  return (next.bits & Lex.surname) !== 0
    ? mayBePerson(next) && !isPlace(next)
    : !isPlain(next) && mayBePerson(next) && !isAcronym(next) && isGiven(piece);
}

/** True where the piece at `end` still belongs to a name in a headline that begins at `at`. */
export function goesOnFlat(pieces: readonly Piece[], at: number, end: number): boolean {
  const piece = pieces[end]!;
  if (!isPlain(piece) || isRareAndKnown(piece) || piece.joined) return true;
  // An ordinary word that is a frequent surname too, after a given name: "Gordon Brown".
  return end === at + 1 && isGiven(pieces[at]!) && (piece.bits & Lex.frequentSurname) !== 0;
}

/** The end of a full name that a title or office follows: "Mary Hain Senior Counsel"; `from` where there is none. */
export function endOfNameBeforeTitle(pieces: readonly Piece[], from: number, end: number): number {
  if (end - from < 3 || !(isGiven(pieces[from]!) || pieces[from]!.marks & Mark.initial)) return from;
  for (let at = from + 2; at < end; at++) {
    const piece = pieces[at]!;
    if (!isPlain(piece) || piece.joined || piece.bits & keptInNames) continue;
    const hasTitle = pieces.slice(at, end).some((rest) => rest.bits & Lex.title);
    if (hasTitle && scoreFullName(pieces, from, at) >= 0.85) return at;
  }
  return from;
}

const keptInNames = Lex.surname | Lex.suffix | Lex.organizationHead | Lex.placeHead | Lex.otherHead;

const surnamesToo = new Set(["hill", "hall", "lane", "woods", "church"]);

/** "Hill" and the like, as often a surname as a place. */
export function isSurnameToo({ prose }: Surface, piece: Piece): boolean {
  const { vocabulary, tokens } = prose;
  return surnamesToo.has(vocabulary.text(vocabulary.lower(tokens.word[piece.first]!)));
}

/** What the small word before a piece does, one of `Link`. */
export function linkBefore({ lexicon, prose, marks }: Surface, { first }: Piece): number {
  return first > 0 && !(marks[first]! & Mark.starts)
    ? lexicon.link(prose.tokens.word[first - 1]!)
    : Link.none;
}

/** A country or region that is not rather somebody's first name. */
export function isCountry(piece: Piece): boolean {
  return (
    (piece.bits & (Lex.country | Lex.region)) !== 0 &&
    (piece.isPhrase || !(piece.bits & Lex.frequentGivenName))
  );
}

/** An initial left over after "U.S.", from broken text. */
export function isStray(before: Piece, piece: Piece): boolean {
  return (before.bits & Lex.country) !== 0 && (piece.marks & Mark.initial) !== 0;
}

/** A known name that the dictionary has as a rare word too: "Pentagon". */
export function isRareAndKnown(piece: Piece): boolean {
  return (piece.bits & (Lex.organization | Lex.country)) !== 0 && !(piece.bits & Lex.frequent);
}

export function isAcronym(piece: Piece): boolean {
  return (piece.marks & (Mark.acronym | Mark.shouted)) === Mark.acronym;
}

/** A word of an office before a person's name, and no name itself. */
export function isTitleWord(piece: Piece): boolean {
  if (piece.isPhrase) return false;
  if (piece.bits & (Lex.title | Lex.department | Lex.demonym)) return true;
  return isPlain(piece) && !(piece.bits & (Lex.organization | Lex.organizationHead));
}
