import { TokenType } from "../../text/tokens";
import { Lex } from "../lexicon";
import { Mark, type Surface } from "./surface";

/** A word or a known phrase of a run: tokens from `first` to before `end`. */
export interface Piece {
  readonly first: number;
  readonly end: number;
  /** Bits of `Lex`. */
  readonly bits: number;
  /** Bits of `Mark` of the first token. */
  readonly marks: number;
  /** Two words or more that stand in the lists. */
  readonly isPhrase: boolean;
  /** Written together with the piece before: after a hyphen or "&". */
  readonly joined: boolean;
  /** After a particle in small letters: "Laden" of "bin Laden". */
  readonly afterParticle: boolean;
}

/** Cuts a run into known phrases and words; stops of initials and particles belong to the piece before them. */
export function cutPieces(surface: Surface, first: number, end: number): Piece[] {
  const { lexicon, prose, bits, marks } = surface;
  const { type, word } = prose.tokens;
  const pieces: Piece[] = [];
  let joined = false;
  let hasParticle = false;
  for (let at = first; at < end; ) {
    const known = bits[at]!;
    if (type[at] !== TokenType.word || !(marks[at]! & Mark.capital)) {
      if (type[at] === TokenType.sign)
        joined = joined || prose.text.charCodeAt(prose.tokens.start[at]!) !== 46;
      else hasParticle = true;
      at++;
      continue;
    }
    const letters = spacedCountryEnd(surface, at, end);
    if (letters > at) {
      pieces.push({
        first: at,
        end: letters,
        bits: Lex.country,
        marks: marks[at]!,
        isPhrase: true,
        joined: false,
        afterParticle: false,
      });
      at = letters;
      continue;
    }
    const phrase = known & Lex.startsPhrase ? lexicon.phraseAt(word, at, end) : undefined;
    const length = phrase ? phrase.length : 1;
    pieces.push({
      first: at,
      end: at + length,
      bits: phrase ? phrase.bits : known,
      marks: marks[at]!,
      isPhrase: phrase !== undefined,
      joined: joined && !hasParticle,
      afterParticle: hasParticle,
    });
    joined = false;
    hasParticle = false;
    at += length;
  }
  return pieces;
}

/** The end of a "U. S." whose letters stand apart; `at` where there is none. */
function spacedCountryEnd({ prose, marks }: Surface, at: number, end: number): number {
  if (!(marks[at]! & Mark.initial) || at + 2 >= end || !(marks[at + 2]! & Mark.initial)) return at;
  const { text, tokens } = prose;
  const letters = text.charAt(tokens.start[at]!) + text.charAt(tokens.start[at + 2]!);
  if ((letters !== "US" && letters !== "UK") || text.charAt(tokens.start[at + 1]!) !== ".") return at;
  return at + 3 < tokens.count && text.charAt(tokens.start[at + 3]!) === "." ? at + 4 : at + 3;
}

/** The phrase of the lists that begins at a token and may hold small words: "Bank of England". */
export function phraseAcross(surface: Surface, at: number): Piece | undefined {
  const { lexicon, prose, bits, marks, count } = surface;
  if (!(bits[at]! & Lex.startsPhrase)) return undefined;
  const phrase = lexicon.phraseAt(prose.tokens.word, at, count);
  if (!phrase) return undefined;
  const last = at + phrase.length - 1;
  // "Moody's" ends in a clitic.
  const lastWord = prose.tokens.type[last] === TokenType.clitic ? last - 1 : last;
  if (!(marks[lastWord]! & Mark.capital)) return undefined;
  for (let token = at + 1; token <= last; token++) if (marks[token]! & Mark.starts) return undefined;
  return {
    first: at,
    end: last + 1,
    bits: phrase.bits,
    marks: marks[at]!,
    isPhrase: true,
    joined: false,
    afterParticle: false,
  };
}

/** An ordinary word that only happens to have a capital, as far as the lists tell. */
export function isPlain(piece: Piece): boolean {
  return (
    (piece.bits & Lex.common) !== 0 &&
    !piece.isPhrase &&
    (piece.marks & (Mark.acronym | Mark.shouted)) !== Mark.acronym
  );
}

/** A given name that is not rather an ordinary word. */
export function isGiven(piece: Piece): boolean {
  if (piece.isPhrase || !(piece.bits & Lex.givenName)) return false;
  if (piece.bits & Lex.demonym && !(piece.bits & Lex.frequentGivenName)) return false;
  return !(piece.bits & Lex.common) || (piece.bits & Lex.frequentGivenName) !== 0;
}

/** A word that may be part of a person's name: in no list, or in a list of names. */
export function mayBePerson(piece: Piece): boolean {
  if (piece.isPhrase) return false;
  if (piece.marks & Mark.initial) return true;
  if (piece.bits & (Lex.givenName | Lex.surname | Lex.suffix)) return true;
  return !(piece.bits & (Lex.common | Lex.demonym | Lex.organizationHead | Lex.placeHead | Lex.title));
}

/** A place of the lists, and no frequent name of persons. */
export function isPlace(piece: Piece): boolean {
  if (!(piece.bits & (Lex.country | Lex.city | Lex.region))) return false;
  if (piece.isPhrase || piece.bits & (Lex.country | Lex.region | Lex.majorCity)) return true;
  return !(piece.bits & (Lex.frequentSurname | Lex.givenName | Lex.common));
}
