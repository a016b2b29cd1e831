import { Gap, TokenType } from "../../text/tokens";
import { Shape } from "../../text/vocabulary";
import { Lex, Link } from "../lexicon";
import { isSign } from "./beside";
import { EvidenceWord } from "./evidence-words";
import type { Piece } from "./pieces";
import { Mark, type Surface } from "./surface";

/** Evidence for each kind, added up over all places where a word stands alone. */
export interface Evidence {
  person: number;
  place: number;
  organization: number;
}

/** Adds up what stands around all places of a word. */
export function gatherEvidence(surface: Surface, pieces: readonly Piece[]): Evidence {
  const evidence: Evidence = { person: 0, place: 0, organization: 0 };
  for (const piece of pieces) addEvidence(surface, piece, evidence);
  return evidence;
}

/** What stands before and after one place of a word. */
function addEvidence(
  { prose, lexicon, bits, marks, count, room }: Surface,
  piece: Piece,
  evidence: Evidence,
): void {
  const words = room.evidenceWords;
  const { type, word, gap } = prose.tokens;
  const before = piece.first - 1;
  if (before >= 0 && !(marks[piece.first]! & Mark.starts) && type[before] === TokenType.word) {
    const link = lexicon.link(word[before]!);
    if (link === Link.in) evidence.place += 2;
    else if (link === Link.to) evidence.place += 0.6;
    else if (link === Link.by) evidence.person += 0.5;
    else if (link === Link.the) {
      evidence.organization += 1;
      evidence.person -= 0.6;
    } else if (link === Link.determiner) evidence.person -= 1;
    if (bits[before]! & Lex.speech && !(marks[before]! & Mark.capital)) evidence.person += 1.5;
    if (bits[before]! & Lex.title) evidence.person += 2;
    if (!(marks[before]! & Mark.capital)) {
      const said = words.of(word[before]!);
      if (said & EvidenceWord.body) evidence.organization += 1.5;
      else if (said & EvidenceWord.at && before > 0 && bits[before - 1]! & Lex.title)
        evidence.organization += 1.5;
      else if (said & EvidenceWord.dismissal) evidence.person += 2;
    }
  }
  let after = piece.end;
  if (after < count && type[after] === TokenType.clitic) {
    evidence.person += 0.2;
    evidence.organization += after + 1 < count && marks[after + 1]! & Mark.capital ? 0.8 : 0.2;
    after++;
  }
  if (after >= count || marks[after]! & Mark.starts) return;
  if (type[after] === TokenType.word) {
    if (after === piece.end && bits[after]! & Lex.title && !(marks[after]! & Mark.capital))
      evidence.organization += 1.5;
    if (
      after === piece.end &&
      words.of(word[after]!) & EvidenceWord.trade &&
      hasNumber(type, after + 1, count)
    )
      evidence.organization += 2;
    if (bits[after]! & Lex.speech && after === piece.end) evidence.person += 1.2;
    if (after === piece.end && piece.bits & Lex.surname && words.of(word[after]!) & EvidenceWord.ofPerson)
      evidence.person += 2;
    if (lexicon.link(word[after]!) === Link.who) evidence.person += 2;
  } else if (type[after] === TokenType.sign && gap[after] === 0) {
    const next = after + 1;
    if (next < count && type[next] === TokenType.word && lexicon.link(word[next]!) === Link.who)
      evidence.person += 2;
  }
}

/** A number among the next few tokens. */
function hasNumber(type: Uint8Array, from: number, count: number): boolean {
  for (let at = from; at < count && at < from + 3; at++) if (type[at] === TokenType.number) return true;
  return false;
}

/** What only persons do: they say something, own something, or have a title before them. */
export function actsAsPerson({ prose, bits, marks, count }: Surface, piece: Piece): boolean {
  const { type } = prose.tokens;
  const after = piece.end;
  if (after < count && !(marks[after]! & Mark.starts)) {
    if (type[after] === TokenType.clitic) return true;
    if (bits[after]! & Lex.speech && !(marks[after]! & Mark.capital)) return true;
  }
  return (
    piece.first > 0 && !(marks[piece.first]! & Mark.starts) && (bits[piece.first - 1]! & Lex.title) !== 0
  );
}

/** After "in", "near" and the like, after "flew to" and "trip from", and behind its town: "Amman, Jordan". */
export function standsAsPlace(surface: Surface, piece: Piece): boolean {
  const { prose, lexicon, marks, bits, room } = surface;
  const words = room.evidenceWords;
  if (piece.first === 0 || marks[piece.first]! & Mark.starts) return false;
  if (prose.tokens.gap[piece.first]! & Gap.block) return false;
  const { word, type } = prose.tokens;
  const before = piece.first - 1;
  const link = lexicon.link(word[before]!);
  if (link === Link.in) return true;
  if (before > 0 && isSign(surface, before, ","))
    return (piece.bits & (Lex.country | Lex.region)) !== 0 && isTown(bits[before - 1]!);
  if (before < 1 || type[before] !== TokenType.word || type[before - 1] !== TokenType.word) return false;
  const isWay = link === Link.to || (words.of(word[before]!) & EvidenceWord.from) !== 0;
  return isWay && (words.of(word[before - 1]!) & EvidenceWord.motion) !== 0;
}

/** A town, and no surname: "Hale, Jordan and Brand" are persons. */
const isTown = (known: number): boolean =>
  (known & (Lex.city | Lex.majorCity)) !== 0 && !(known & Lex.frequentSurname);

const innerOfPersons = /^(?:Mc|Mac|De|Di|Du|La|Le|Van|Von|Fitz|St|[DO]['\u2019])\p{Lu}/u;

/** "YouTube", "iPhone"; not "McDonald" or "DeLillo". */
export function isCamel({ prose }: Surface, piece: Piece): boolean {
  const word = prose.tokens.word[piece.first]!;
  return (
    (prose.vocabulary.shape(word) & Shape.innerCapital) !== 0 &&
    !innerOfPersons.test(prose.vocabulary.text(word))
  );
}
