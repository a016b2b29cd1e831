import { Lex } from "../lexicon";
import { isGiven, isPlain, mayBePerson, type Piece } from "./pieces";
import { Mark } from "./surface";

const notPersonal =
  Lex.organizationHead |
  Lex.placeHead |
  Lex.otherHead |
  Lex.organization |
  Lex.demonym |
  Lex.title |
  Lex.department;
const personal = Lex.givenName | Lex.surname | Lex.suffix;

/** How surely the pieces from `from` to before `end` are a person's full name: 0 where they are none. */
export function scoreFullName(pieces: readonly Piece[], from: number, end: number): number {
  let last = end - 1;
  while (last > from && pieces[last]!.bits & Lex.suffix) last--;
  const words = countWords(pieces, from, last + 1);
  if (words < 2 || words > 5 || !mayBeNames(pieces, from, last)) return 0;
  const first = pieces[from]!;
  const surname = pieces[last]!;
  const endsWell = !isPlain(surname) || surname.afterParticle || (surname.bits & Lex.surname) !== 0;
  if (first.marks & Mark.initial) return endsWell && !(surname.marks & Mark.initial) ? 0.85 : 0;
  if (isGiven(first)) return endsWell ? 0.9 : 0.6;
  if (first.bits & Lex.givenName && endsWell)
    return surname.bits & Lex.surname || !isPlain(surname) ? 0.7 : 0.4;
  if (isPlain(first)) return isRareGiven(first) && !isPlain(surname) && words === 2 ? 0.65 : 0;
  if (!endsWell) return 0;
  const known = surname.bits & Lex.surname ? 0.15 : 0;
  return (words === 2 ? 0.6 : 0.5) + known;
}

/** A rare word inside a sentence that has a capital before a surname: "Bola" of "Bola Tinubu". */
function isRareGiven(piece: Piece): boolean {
  if (
    piece.bits &
    (Lex.frequent |
      Lex.title |
      Lex.department |
      Lex.demonym |
      Lex.organizationHead |
      Lex.placeHead |
      Lex.otherHead |
      Lex.placeStart)
  )
    return false;
  return !(piece.marks & (Mark.opening | Mark.flat));
}

/** How surely the pieces are a person's name where a title stands before them: a surname alone will do. */
export function scoreAfterTitle(
  pieces: readonly Piece[],
  from: number,
  end: number,
  honorific: boolean,
): number {
  const full = scoreFullName(pieces, from, end);
  if (full > 0) return Math.max(full, 0.9);
  const words = countWords(pieces, from, end);
  const piece = pieces[from]!;
  if (words === 0 || words > 5 || piece.isPhrase) return 0;
  if (words === 1) {
    if (piece.bits & Lex.suffix || piece.bits & (Lex.organizationHead | Lex.title | Lex.demonym)) return 0;
    if (honorific) return isPlain(piece) && !(piece.bits & personal) ? 0.6 : 0.9;
    if (piece.bits & (Lex.country | Lex.region | Lex.organization | Lex.department)) return 0;
    return isPlain(piece) ? 0 : 0.75;
  }
  return honorific && mayBeNames(pieces, from, end - 1) ? 0.7 : 0;
}

/** True where nothing in the pieces speaks against a person. */
function mayBeNames(pieces: readonly Piece[], from: number, last: number): boolean {
  for (let at = from; at <= last; at++) {
    const piece = pieces[at]!;
    if (piece.isPhrase) return false;
    if (piece.bits & notPersonal && !(piece.bits & personal)) return false;
    if (
      piece.bits & (Lex.country | Lex.region) &&
      !(piece.bits & (at === from ? Lex.givenName : Lex.surname))
    )
      return false;
    if (piece.bits & (Lex.organizationHead | Lex.placeHead) && !(at === last && isGiven(pieces[from]!)))
      return false;
    if (
      isAcronym(piece) &&
      !(
        at === from &&
        piece.end - piece.first === 1 &&
        !(piece.bits & (Lex.country | Lex.organization)) &&
        last > from
      )
    )
      return false;
    if (at < last && at > from && !mayBePerson(piece)) return false;
  }
  return true;
}

const isAcronym = (piece: Piece): boolean =>
  (piece.marks & Mark.acronym) !== 0 && (piece.marks & Mark.shouted) === 0 && !(piece.bits & Lex.suffix);

/** Parts of a hyphenated name count as one. */
function countWords(pieces: readonly Piece[], from: number, end: number): number {
  let count = 0;
  for (let at = from; at < end; at++) if (!pieces[at]!.joined || at === from) count++;
  return count;
}
