import { Shape } from "../../text/vocabulary";
import type { WordSet } from "../../text/word-set";
import { Lex, Link } from "../lexicon";
import type { NameKind } from "../mention";
import { actsAsPerson, type Evidence, gatherEvidence, isCamel, standsAsPlace } from "./evidence";
import type { Memory } from "./memory";
import { isGiven, isPlain, type Piece } from "./pieces";
import { followsPrefix } from "./prefixes";
import { type NameProposal, proposed } from "./proposal";
import { Mark, type Surface } from "./surface";
import { findTitleStart } from "./titles";

/** What the words that stand alone are: all places of one word are decided together. */
export function decideSingles(surface: Surface, singles: readonly Piece[], memory: Memory): NameProposal[] {
  const byWord = new Map<number, Piece[]>();
  for (const piece of singles) {
    const word = lowerOf(surface, piece);
    const list = byWord.get(word);
    if (list) list.push(piece);
    else byWord.set(word, [piece]);
  }
  const names: NameProposal[] = [];
  for (const [word, pieces] of byWord) decideWord(surface, word, pieces, memory, names);
  return names;
}

function decideWord(
  surface: Surface,
  word: number,
  pieces: readonly Piece[],
  memory: Memory,
  names: NameProposal[],
): void {
  const isSurname = memory.surnames.has(word);
  const isGivenName = !isSurname && memory.givenNames.has(word);
  const evidence = gatherEvidence(surface, pieces);
  for (const piece of pieces) {
    const decided =
      isSurname || isGivenName
        ? decideKnownPerson(surface, piece, isSurname)
        : decideUnknown(surface, word, piece, evidence, memory, pieces.length);
    if (decided) push(surface, piece, decided.kind, decided.score, names);
  }
}

interface Decided {
  readonly kind: NameKind;
  readonly score: number;
}

/** A word of a person's full name elsewhere in the article: the person, but for a place after "in" and for ordinary words. */
function decideKnownPerson(surface: Surface, piece: Piece, isSurname: boolean): Decided | undefined {
  const acts = actsAsPerson(surface, piece);
  if ((piece.marks & (Mark.acronym | Mark.shouted)) === Mark.acronym && !isShoutedSurname(surface, piece))
    return undefined;
  if (piece.bits & Lex.month && !acts) return undefined;
  if (piece.bits & knownPlaceBits && standsAsPlace(surface, piece)) return { kind: "place", score: 0.8 };
  if (piece.bits & strongPlaceBits && !isSurname && !acts) return { kind: "place", score: 0.8 };
  if (isPlain(piece) && piece.bits & Lex.frequent && !acts) {
    if (piece.marks & Mark.flat) return undefined;
    if (piece.marks & Mark.opening && !(piece.bits & Lex.frequentGivenName)) return undefined;
  }
  if (piece.bits & Lex.organization && piece.marks & Mark.acronym)
    return { kind: "organization", score: 0.8 };
  return { kind: "person", score: 0.9 };
}

function decideUnknown(
  surface: Surface,
  word: number,
  piece: Piece,
  evidence: Evidence,
  memory: Memory,
  times: number,
): Decided | undefined {
  const { bits, marks } = piece;
  const { small } = surface;
  if (followsPrefix(surface, piece.first)) return undefined;
  if (bits & (Lex.demonym | Lex.month) && !(bits & (Lex.country | Lex.organization))) return undefined;
  if (memory.acronyms.has(word) && marks & Mark.acronym) return { kind: "organization", score: 0.95 };
  if (bits & Lex.organization && !(isPlain(piece) && isDoubtful(piece, word, small)))
    return decideOrganization(piece, evidence, times);
  if (marks & Mark.acronym && !(marks & Mark.shouted) && !isShoutedSurname(surface, piece))
    return decideAcronym(surface, piece);
  if (bits & headBits && !(bits & (Lex.organization | knownPlaceBits | personBits)))
    return bits & Lex.otherHead && !(bits & Lex.common) ? { kind: "other", score: 0.6 } : undefined;
  if (isTeam(surface, piece, word)) return { kind: "organization", score: 0.5 };
  if (isPlain(piece)) return decidePlain(piece, word, evidence, memory, small, times);
  if (bits & knownPlaceBits) return decidePlace(piece, evidence, times);
  if (marks & Mark.initial) return undefined;
  if (memory.organizations.has(word)) return { kind: "organization", score: 0.7 };
  if (small.has(word)) return undefined;
  if (marks & Mark.shouted) return bits & Lex.frequentSurname ? { kind: "person", score: 0.6 } : undefined;
  return decideName(surface, piece, evidence, times);
}

/** "the Falcons": a plural with a capital that the sentence did not ask for. */
function isTeam({ prose, lexicon, small }: Surface, piece: Piece, word: number): boolean {
  if (piece.first === 0 || piece.marks & (Mark.opening | Mark.flat | Mark.starts | Mark.acronym))
    return false;
  if (
    piece.bits &
    (Lex.title | Lex.demonym | knownPlaceBits | Lex.otherHead | Lex.placeHead | Lex.frequentSurname)
  )
    return false;
  if (lexicon.link(prose.tokens.word[piece.first - 1]!) !== Link.the || small.has(word)) return false;
  return prose.text.endsWith("s", prose.tokens.end[piece.end - 1]!);
}

/** "GINSBURG" where a text writes surnames in capitals. */
function isShoutedSurname({ prose }: Surface, piece: Piece): boolean {
  const { start, end } = prose.tokens;
  return end[piece.first]! - start[piece.first]! > 4 && (piece.bits & Lex.surname) !== 0;
}

function decideOrganization(piece: Piece, evidence: Evidence, times: number): Decided {
  if (piece.bits & (Lex.givenName | Lex.surname | Lex.city) && evidence.person > times)
    return { kind: "person", score: 0.6 };
  return { kind: "organization", score: 0.9 };
}

function decideAcronym(surface: Surface, piece: Piece): Decided | undefined {
  if (piece.bits & knownPlaceBits) return { kind: "place", score: 0.95 };
  // "GREAT" is a word shouted; "DAB" is rather an acronym.
  if (piece.bits & Lex.frequent || (piece.bits & Lex.common && !isShort(surface, piece))) return undefined;
  if (piece.bits & Lex.suffix) return undefined;
  return { kind: "organization", score: 0.6 };
}

function isShort({ prose }: Surface, { first }: Piece): boolean {
  return prose.tokens.end[first]! - prose.tokens.start[first]! <= 4;
}

/** An ordinary word is a name only where the article or a list insists. */
function decidePlain(
  piece: Piece,
  word: number,
  evidence: Evidence,
  memory: Memory,
  small: WordSet,
  times: number,
): Decided | undefined {
  if (isDoubtful(piece, word, small)) return undefined;
  if (piece.bits & Lex.country) return { kind: "place", score: 0.8 };
  const isBody = memory.organizations.has(word) && !(piece.marks & (Mark.opening | Mark.flat));
  if (isBody && !(piece.bits & (Lex.frequent | Lex.title | Lex.department | headBits)))
    return { kind: "organization", score: 0.6 };
  if (piece.bits & knownPlaceBits) return evidence.place > 0 ? { kind: "place", score: 0.7 } : undefined;
  if (piece.bits & (Lex.surname | Lex.givenName) && !small.has(word) && evidence.person >= times)
    return { kind: "person", score: 0.6 };
  return undefined;
}

/** Where an ordinary word would have its capital anyway. */
function isDoubtful(piece: Piece, word: number, small: WordSet): boolean {
  if (piece.bits & Lex.country && !small.has(word)) return false;
  if (!(piece.marks & (Mark.opening | Mark.flat))) return false;
  return (piece.bits & Lex.frequent) !== 0 || small.has(word);
}

function decidePlace(piece: Piece, evidence: Evidence, times: number): Decided {
  const isStrong = (piece.bits & (Lex.country | Lex.region | Lex.majorCity)) !== 0;
  // "Jordan Says Rebels Have Fled": headlines write countries alone, and persons by their surnames.
  if (piece.bits & Lex.country && piece.marks & Mark.flat) return { kind: "place", score: 0.8 };
  const mayBePerson = (piece.bits & (Lex.givenName | Lex.surname)) !== 0;
  const prior = piece.bits & Lex.frequentGivenName ? 1 : piece.bits & Lex.frequentSurname ? 0.8 : 0;
  const person = evidence.person + prior * times;
  if (mayBePerson && person > evidence.place + (isStrong ? 1.8 : 0.4) * times)
    return { kind: "person", score: 0.6 };
  return { kind: "place", score: isStrong ? 0.9 : 0.7 };
}

/** A word that no list knows, or only lists of names: what stands around it decides. */
function decideName(surface: Surface, piece: Piece, evidence: Evidence, times: number): Decided | undefined {
  let person = evidence.person / times;
  let organization = evidence.organization / times;
  const place = evidence.place / times;
  if (isGiven(piece)) person += piece.bits & Lex.frequentGivenName ? 1.5 : 0.8;
  if (piece.bits & Lex.frequentSurname) person += 0.8;
  else if (piece.bits & Lex.surname) person += 0.5;
  if (
    isCamel(surface, piece) &&
    !(surface.prose.vocabulary.shape(surface.prose.tokens.word[piece.first]!) & Shape.initialCapital)
  )
    return { kind: "other", score: 0.5 };
  if (isCamel(surface, piece)) {
    organization += 1;
    person -= 1.5;
  }
  const best = Math.max(person, organization, place);
  if (best < 0.5) return { kind: "other", score: 0.3 };
  if (best === person) return { kind: "person", score: 0.6 };
  return best === place ? { kind: "place", score: 0.6 } : { kind: "organization", score: 0.6 };
}

/** Without the small towns: a lone word is too seldom one of them. */
const knownPlaceBits = Lex.country | Lex.city | Lex.region;
const personBits = Lex.givenName | Lex.surname;
const headBits = Lex.organizationHead | Lex.placeHead | Lex.otherHead;
const strongPlaceBits = Lex.country | Lex.region | Lex.majorCity;

function push(surface: Surface, piece: Piece, kind: NameKind, score: number, names: NameProposal[]): void {
  const titleToken = kind === "person" ? findTitleStart(surface, piece.first) : piece.first;
  names.push(proposed(kind, piece.first, piece.end, score, titleToken));
}

function lowerOf({ prose }: Surface, piece: Piece): number {
  return prose.vocabulary.lower(prose.tokens.word[piece.first]!);
}
