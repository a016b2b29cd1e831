import { Lex } from "../lexicon";
import type { NameKind } from "../mention";
import { scoreAfterTitle, scoreFullName } from "./persons";
import { isGiven, isPlace, isPlain, mayBePerson, type Piece } from "./pieces";
import type { Proposals } from "./propose";
import { Mark, type Surface } from "./surface";
import { findTitleStart } from "./titles";

/** Proposes the names in the pieces of one run. */
export function proposeFromPieces(surface: Surface, pieces: readonly Piece[], proposals: Proposals): void {
  const desk = new Desk(surface, pieces, proposals);
  if (pieces.length > 0 && pieces[0]!.marks & Mark.flat) desk.proposeFlat();
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
      if (isPlain(pieces[at]!) && !this.#beginsName(at)) {
        at++;
        continue;
      }
      let end = at + 1;
      while (
        end < pieces.length &&
        (!isPlain(pieces[end]!) || pieces[end]!.joined || this.#endsName(at, end))
      )
        end++;
      this.propose(at, end);
      at = end;
    }
  }

  /** Leaves out ordinary words that only open a sentence. */
  skipOpening(from: number): number {
    const pieces = this.#pieces;
    let at = from;
    while (at < pieces.length - 1 && pieces[at]!.marks & Mark.opening && isPlain(pieces[at]!)) {
      const piece = pieces[at]!;
      if (piece.bits & Lex.title || this.#beginsName(at)) break;
      const rest = pieces.slice(at + 1);
      if (
        rest.every(isPlain) &&
        rest.length > 0 &&
        isHead(rest.at(-1)!, heads) &&
        !(piece.bits & Lex.frequent)
      )
        break;
      if (pieces[at + 1]!.joined) break;
      at++;
    }
    return at;
  }

  /** Proposes what stands from `from` to before `end`. */
  propose(from: number, end: number): void {
    if (from >= end) return;
    const pieces = this.#pieces;
    if (this.#proposeAfterTitle(from, end)) return;
    const last = pieces[end - 1]!;
    const full = scoreFullName(pieces, from, end);
    if (end - from > 1) {
      if (full >= 0.85) {
        this.#push("person", from, end, full);
        return;
      }
      if (this.#proposeByHead(from, end)) return;
      if (full > 0) {
        this.#push("person", from, end, full);
        return;
      }
    }
    if (end - from === 1) {
      this.#proposeOne(last);
      return;
    }
    this.#proposeInside(from, end);
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
      if (this.#isTitleWord(pieces[at]!)) {
        at++;
        continue;
      }
      let stop = at + 1;
      while (stop < end && !this.#isTitleWord(pieces[stop]!)) stop++;
      if (stop - at === 1 || !this.#proposeByHead(at, stop))
        for (let one = at; one < stop; one++) this.#proposeOne(pieces[one]!);
      at = stop;
    }
  }

  #isTitleWord(piece: Piece): boolean {
    if (piece.isPhrase) return false;
    if (piece.bits & (Lex.title | Lex.department | Lex.demonym)) return true;
    return isPlain(piece) && !(piece.bits & (Lex.organization | Lex.organizationHead));
  }

  /** Organisations, places and others by their last word: "Harbour Trust", "Avon River", "World War". */
  #proposeByHead(from: number, end: number): boolean {
    const pieces = this.#pieces;
    let first = from;
    const last = pieces[end - 1]!;
    const isHeadline = (last.marks & Mark.flat) !== 0;
    if (!isHead(last, heads) && !(isHead(last, Lex.suffix) && isHead(pieces[end - 2]!, Lex.otherHead)))
      return this.#proposeTeam(from, end);
    if (isHeadline && isPlain(pieces[first]!)) return false;
    while (first < end - 2 && pieces[first]!.marks & Mark.opening && pieces[first]!.bits & Lex.frequent)
      first++;
    const bits = last.bits;
    const kind: NameKind =
      bits & Lex.organizationHead ? "organization" : bits & (Lex.otherHead | Lex.suffix) ? "other" : "place";
    this.#push(kind, first, end, 0.8);
    return true;
  }

  /** A city and a plural: "Detroit Lions". */
  #proposeTeam(from: number, end: number): boolean {
    const [first, last] = [this.#pieces[from]!, this.#pieces[end - 1]!];
    if (end - from !== 2 || !isPlace(first) || last.marks & Mark.flat || !isPlain(last) || last.isPhrase)
      return false;
    const { prose } = this.#surface;
    if (!prose.text.endsWith("s", prose.tokens.end[last.end - 1]!)) return false;
    this.#push("organization", from, end, 0.6);
    return true;
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
    const last = pieces[end - 1]!;
    if (last.isPhrase || last.bits & (Lex.organization | Lex.country) || isAcronym(last)) {
      this.propose(from, end - 1);
      this.#proposeOne(last);
      return;
    }
    if (isPlain(first) && !pieces.slice(from, end).every(isPlain)) {
      this.propose(from + 1, end);
      return;
    }
    if (last.marks & Mark.flat) return;
    this.#push("other", from, end, 0.4);
  }

  #proposeOne(piece: Piece): void {
    if (!piece.isPhrase) {
      this.#proposals.singles.push(piece);
      return;
    }
    const kind: NameKind =
      piece.bits & Lex.organization ? "organization" : piece.bits & placeBits ? "place" : "other";
    this.#proposals.names.push({
      firstToken: piece.first,
      endToken: piece.end,
      kind,
      score: 0.95,
      titleToken: piece.first,
    });
  }

  #push(kind: NameKind, from: number, end: number, score: number): void {
    const firstToken = this.#pieces[from]!.first;
    const titleToken = kind === "person" ? findTitleStart(this.#surface, firstToken) : firstToken;
    const sure = titleToken < firstToken ? Math.max(score, 0.9) : score;
    this.#proposals.names.push({
      firstToken,
      endToken: this.#pieces[end - 1]!.end,
      kind,
      score: sure,
      titleToken,
    });
  }

  /** An ordinary word that is a given name too, before a surname: "Mark Smith". */
  #beginsName(at: number): boolean {
    const piece = this.#pieces[at]!;
    const next = this.#pieces[at + 1];
    if (!next || !(piece.bits & Lex.givenName) || piece.bits & Lex.title) return false;
    return (next.bits & Lex.surname) !== 0
      ? mayBePerson(next) && !isPlace(next)
      : !isPlain(next) && mayBePerson(next) && !isAcronym(next) && isGiven(piece);
  }

  /** An ordinary word that is a frequent surname too, after a given name: "Gordon Brown". */
  #endsName(at: number, end: number): boolean {
    return (
      end === at + 1 && isGiven(this.#pieces[at]!) && (this.#pieces[end]!.bits & Lex.frequentSurname) !== 0
    );
  }
}

const heads = Lex.organizationHead | Lex.placeHead | Lex.otherHead;
const placeBits = Lex.country | Lex.region | Lex.city;

const isAcronym = (piece: Piece): boolean => (piece.marks & (Mark.acronym | Mark.shouted)) === Mark.acronym;
