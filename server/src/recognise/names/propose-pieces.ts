import { Lex, Link, placeBits } from "../lexicon";
import type { NameKind } from "../mention";
import { findHeaded, heads, isAdministration } from "./heads";
import { isOpener } from "./openers";
import { scoreAfterTitle, scoreFullName } from "./persons";
import { isGiven, isPlace, isPlain, type Piece } from "./pieces";
import { followsPrefix } from "./prefixes";
import { proposed } from "./proposal";
import type { Proposals } from "./propose";
import {
  beginsName,
  endOfNameBeforeTitle,
  goesOnFlat,
  isAcronym,
  isCountry,
  isRareAndKnown,
  isStray,
  isSurnameToo,
  isTitleWord,
  linkBefore,
} from "./run-words";
import { Mark, type Surface } from "./surface";
import { findTitleStart } from "./titles";

/** Proposes the names in the pieces of one run. */
export function proposeFromPieces(surface: Surface, pieces: readonly Piece[], proposals: Proposals): void {
  const desk = new Desk(surface, pieces, proposals);
  if (pieces.length > 0 && pieces[0]!.marks & Mark.flat) desk.proposeFlat();
  else if (pieces.length > 1 && followsPrefix(surface, pieces[0]!.first)) desk.propose(1, pieces.length);
  else desk.propose(desk.skipOpening(0), pieces.length);
}

const isHead = (piece: Piece, bit: number): boolean => (piece.bits & bit) !== 0 && !piece.isPhrase;

/** The rules over the pieces of one run. Each takes a stretch of pieces and leaves proposals. */
class Desk {
  readonly #surface: Surface;
  readonly #pieces: readonly Piece[];
  readonly #proposals: Proposals;

  constructor(surface: Surface, pieces: readonly Piece[], proposals: Proposals) {
    this.#surface = surface;
    this.#pieces = pieces;
    this.#proposals = proposals;
  }

  /** In headlines ordinary words part the run; what is left between them counts. */
  proposeFlat(): void {
    const pieces = this.#pieces;
    for (let at = 0; at < pieces.length; ) {
      if (isPlain(pieces[at]!) && !isRareAndKnown(pieces[at]!) && !beginsName(pieces, at)) {
        at++;
        continue;
      }
      let end = at + 1;
      while (end < pieces.length && goesOnFlat(pieces, at, end)) end++;
      if (this.#followsHonorific(at, end)) this.#push("person", at, end, 0.9);
      else this.propose(at, end);
      at = end;
    }
  }

  /** "LEO" of "POPE LEO URGES PEACE": one word behind a title that makes it a person. */
  #followsHonorific(at: number, end: number): boolean {
    const before = this.#pieces[at - 1];
    if (!before || end - at !== 1 || this.#pieces[at]!.joined) return false;
    return isHead(before, Lex.honorific) && scoreAfterTitle(this.#pieces, at, end, true) > 0.6;
  }

  /** Leaves out ordinary words that only open a sentence. */
  skipOpening(from: number): number {
    const pieces = this.#pieces;
    let at = from;
    while (at < pieces.length - 1 && pieces[at]!.marks & Mark.opening && isPlain(pieces[at]!)) {
      const piece = pieces[at]!;
      if (piece.bits & Lex.title || beginsName(pieces, at)) break;
      if (piece.bits & Lex.placeStart && isPlace(pieces[at + 1]!)) break;
      if (isHead(pieces.at(-1)!, heads) && !isOpener(this.#surface, piece.first)) break;
      if (pieces[at + 1]!.joined) break;
      at++;
    }
    return at;
  }

  /** Proposes what stands from `from` to before `end`. */
  propose(from: number, end: number): void {
    if (from >= end) return;
    const pieces = this.#pieces;
    if (from > 0 && end - from > 2 && isStray(pieces[from - 1]!, pieces[from]!)) {
      this.propose(from + 1, end);
      return;
    }
    if (this.#proposeAfterTitle(from, end)) return;
    if (end - from > 2 && isCountry(pieces[from]!) && scoreFullName(pieces, from + 1, end) >= 0.85) {
      this.#proposeOne(pieces[from]!);
      const start = end - from > 3 && isStray(pieces[from]!, pieces[from + 1]!) ? from + 2 : from + 1;
      this.#push("person", start, end, 0.85);
      return;
    }
    if (end - from === 1) {
      this.#proposeOne(pieces[from]!);
      return;
    }
    const name = endOfNameBeforeTitle(pieces, from, end);
    if (name > from) {
      this.#push("person", from, name, 0.9);
      this.propose(name, end);
      return;
    }
    const full = scoreFullName(pieces, from, end);
    const isLong =
      end - from > 2 &&
      (pieces[end - 1]!.bits & Lex.placeHead) !== 0 &&
      !isSurnameToo(this.#surface, pieces[end - 1]!);
    if (full >= 0.85 && !isLong) this.#push("person", from, end, full);
    else if (this.#proposeHeaded(from, end)) return;
    else if (full > 0 && full < 0.7 && linkBefore(this.#surface, pieces[from]!) === Link.the)
      this.#push("organization", from, end, 0.5);
    else if (full > 0 && full < 0.7 && linkBefore(this.#surface, pieces[from]!) === Link.in)
      this.#push("place", from, end, 0.6);
    else if (full > 0) this.#push("person", from, end, full);
    else this.#proposeInside(from, end);
  }

  /** A title in the run, and a person after it. */
  #proposeAfterTitle(from: number, end: number): boolean {
    const pieces = this.#pieces;
    for (let at = end - 2; at >= from; at--) {
      const piece = pieces[at]!;
      if (!isHead(piece, Lex.title) || pieces[at + 1]!.joined) continue;
      if (isGiven(piece) && at === from && scoreFullName(pieces, from, end) >= 0.85) continue;
      let start = at + 1;
      if (pieces[start]!.bits & Lex.demonym) start++;
      if (start >= end) continue;
      const score = scoreAfterTitle(pieces, start, end, (piece.bits & Lex.honorific) !== 0);
      if (score === 0) continue;
      this.#push("person", start, end, score);
      this.#proposeBeforeTitle(from, at);
      return true;
    }
    return false;
  }

  /** The organisation or place in a title: "NATO" of "NATO Secretary General". */
  #proposeBeforeTitle(from: number, end: number): void {
    const pieces = this.#pieces;
    for (let at = from; at < end; ) {
      if (isTitleWord(pieces[at]!)) {
        at++;
        continue;
      }
      let stop = at + 1;
      while (stop < end && !isTitleWord(pieces[stop]!)) stop++;
      // "White House | Press Secretary": a known body, and the rest is the office's.
      const isKnown = stop === end && pieces[at]!.isPhrase && (pieces[at]!.bits & Lex.organization) !== 0;
      if (stop - at === 1 || (isKnown && stop - at === 2)) this.#proposeOne(pieces[at]!);
      else if (!this.#proposeHeaded(at, stop))
        for (let one = at; one < stop; one++) this.#proposeOne(pieces[one]!);
      at = stop;
    }
  }

  #proposeHeaded(from: number, end: number): boolean {
    const headed = findHeaded(this.#surface, this.#pieces, from, end);
    if (headed) this.#push(headed.kind, headed.from, end, headed.score);
    return headed !== undefined;
  }

  /** No rule knows the whole: known parts, and persons after ordinary words ("Policy Anna Ruiz"). */
  #proposeInside(from: number, end: number): void {
    const pieces = this.#pieces;
    const first = pieces[from]!;
    if (
      first.isPhrase ||
      isPlace(first) ||
      first.bits & (Lex.organization | Lex.demonym) ||
      isAcronym(first)
    ) {
      if (!(first.bits & Lex.demonym)) this.#proposeOne(first);
      this.propose(from + 1, end);
      return;
    }
    if (first.marks & Mark.initial && pieces[from + 1]!.joined) {
      // "R-Alaska" and "D-N.Y.": a party and a place.
      this.propose(from + 1, end);
      return;
    }
    const last = pieces[end - 1]!;
    if (last.isPhrase || last.bits & (Lex.organization | Lex.country) || isAcronym(last)) {
      this.propose(from, end - 1);
      this.#proposeOne(last);
      return;
    }
    if (isAdministration(this.#surface, last)) {
      this.propose(from, end - 1);
      return;
    }
    if (isPlain(first) && !pieces.slice(from, end).every(isPlain)) {
      this.propose(from + 1, end);
      return;
    }
    if (last.marks & Mark.flat || pieces.slice(from, end).some((piece) => piece.bits & officeBits)) return;
    this.#push("other", from, end, 0.4);
  }

  #proposeOne(piece: Piece): void {
    if (!piece.isPhrase) {
      this.#proposals.singles.push(piece);
      return;
    }
    if (piece.bits & Lex.demonym) return;
    const kind: NameKind =
      piece.bits & Lex.organization ? "organization" : piece.bits & placeBits ? "place" : "other";
    this.#proposals.names.push(proposed(kind, piece.first, piece.end, 0.95));
  }

  #push(kind: NameKind, from: number, end: number, score: number): void {
    const firstToken = this.#pieces[from]!.first;
    const titleToken = kind === "person" ? findTitleStart(this.#surface, firstToken) : firstToken;
    const sure = titleToken < firstToken ? Math.max(score, 0.9) : score;
    this.#proposals.names.push(proposed(kind, firstToken, this.#pieces[end - 1]!.end, sure, titleToken));
  }
}

const officeBits = Lex.title | Lex.department | Lex.demonym;
