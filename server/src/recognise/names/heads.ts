import { TokenType } from "../../text/tokens";
import { Lex } from "../lexicon";
import type { NameKind } from "../mention";
import { isOpener } from "./openers";
import { isGiven, isPlace, isPlain, mayBePerson, type Piece } from "./pieces";
import { Mark, type Surface } from "./surface";

/** What the first or last word of a stretch of pieces makes of it, from the piece `from` on. */
export interface Headed {
  readonly kind: NameKind;
  readonly from: number;
  readonly score: number;
}

export const heads = Lex.organizationHead | Lex.placeHead | Lex.otherHead;

/** Two pieces or more that are a name by their first or last word: "Harbour Trust", "Mount Elgon", "Detroit Lions". */
export function findHeaded(
  surface: Surface,
  pieces: readonly Piece[],
  from: number,
  end: number,
): Headed | undefined {
  const last = pieces[end - 1]!;
  const start = skipPlainOpening(surface, pieces, from, end);
  if (last.isPhrase) return findExtendedPhrase(surface, pieces, start, end);
  if (last.bits & Lex.suffix && pieces[end - 2]!.bits & Lex.otherHead)
    return { kind: "other", from: start, score: 0.8 };
  if (!(last.bits & heads)) return findByStart(pieces, start, end) ?? findTeam(surface, pieces, start, end);
  if (last.marks & Mark.flat && isPlain(pieces[start]!)) return undefined;
  const kind: NameKind =
    last.bits & Lex.organizationHead ? "organization" : last.bits & Lex.placeHead ? "place" : "other";
  if (
    end - start === 2 &&
    isAdministration(surface, last) &&
    !isPlain(pieces[start]!) &&
    !isPlace(pieces[start]!)
  )
    return undefined;
  if (kind === "place" && end - start === 2 && isGiven(pieces[start]!) && last.bits & Lex.surname)
    return undefined;
  return { kind, from: start, score: 0.8 };
}

/** "the Trump Administration" is named for a person; "the Fisheries Administration" is an office. */
export function isAdministration({ prose }: Surface, piece: Piece): boolean {
  return prose.vocabulary.text(prose.vocabulary.lower(prose.tokens.word[piece.first]!)) === "administration";
}

/** An ordinary word that only opens the sentence stays outside where two pieces are left. */
function skipPlainOpening(surface: Surface, pieces: readonly Piece[], from: number, end: number): number {
  let first = from;
  while (first < end - 2 && pieces[first]!.marks & Mark.opening && isOpener(surface, pieces[first]!.first))
    first++;
  return first;
}

/** A known organisation with more before it: "U.S. Supreme Court". */
function findExtendedPhrase(
  { bits, marks }: Surface,
  pieces: readonly Piece[],
  from: number,
  end: number,
): Headed | undefined {
  const last = pieces[end - 1]!;
  if (
    !(last.bits & Lex.organization) ||
    !(bits[last.end - 1]! & Lex.organizationHead) ||
    marks[last.first]! & Mark.flat
  )
    return undefined;
  for (let at = from; at < end - 1; at++) {
    const piece = pieces[at]!;
    if (
      piece.bits & Lex.title ||
      !(isPlain(piece) || isPlace(piece) || piece.bits & (Lex.demonym | Lex.organization))
    )
      return undefined;
  }
  return { kind: "organization", from, score: 0.8 };
}

/** "Mount Elgon", "Camp Howe", "West Kilbride": the first word says that it is a place. */
function findByStart(pieces: readonly Piece[], from: number, end: number): Headed | undefined {
  const first = pieces[from]!;
  if (
    end - from !== 2 ||
    !(first.bits & Lex.placeStart) ||
    first.isPhrase ||
    first.marks & Mark.flat ||
    isGiven(first)
  )
    return undefined;
  const next = pieces[from + 1]!;
  if (
    isPlain(next) ||
    next.bits & (Lex.demonym | Lex.organization) ||
    next.marks & (Mark.acronym | Mark.initial)
  )
    return undefined;
  if (isPlace(next) || mayBePerson(next)) return { kind: "place", from, score: 0.75 };
  return undefined;
}

/** A city and a plural: "Detroit Lions". */
function findTeam(
  { prose }: Surface,
  pieces: readonly Piece[],
  from: number,
  end: number,
): Headed | undefined {
  const [first, last] = [pieces[from]!, pieces[end - 1]!];
  if (
    end - from !== 2 ||
    !isPlace(first) ||
    last.marks & Mark.flat ||
    last.bits & (Lex.title | Lex.demonym | Lex.surname)
  )
    return undefined;
  const { type, end: ends } = prose.tokens;
  if (type[last.end - 1] !== TokenType.word || !prose.text.endsWith("s", ends[last.end - 1]!))
    return undefined;
  return { kind: "organization", from, score: 0.6 };
}
