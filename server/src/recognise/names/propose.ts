import { Lex, Link, placeBits } from "../lexicon";
import type { NameKind } from "../mention";
import { findDatelinePlace } from "./dateline-place";
import { findDatelineAgency, findJournal, findJournalOf } from "./journals";
import { findNumbered } from "./numbered";
import { endOfChain } from "./of-chains";
import { endOfPossessive } from "./owned-bodies";
import { cutPieces, type Piece, phraseAcross } from "./pieces";
import { type NameProposal, proposed } from "./proposal";
import { proposeFromPieces } from "./propose-pieces";
import { endOfRun, isNameWord } from "./runs";
import { findChristened } from "./ships-and-storms";
import { findSignedBody } from "./signed-bodies";
import { Mark, type Surface } from "./surface";

/** What the rules see before anything is decided for the whole article. */
export interface Proposals {
  readonly names: NameProposal[];
  /** Words alone: what they are is decided by the whole article. */
  readonly singles: Piece[];
}

/** Goes through the text once and proposes names, run of capitals by run of capitals. */
export function proposeNames(surface: Surface): Proposals {
  const proposals: Proposals = { names: [], singles: [] };
  const { capitals, capitalCount } = surface;
  let end = 0;
  for (let index = 0; index < capitalCount; index++)
    if (capitals[index]! >= end) end = proposeFrom(surface, capitals[index]!, proposals);
  return proposals;
}

/** Proposes what begins at a token with a capital, and returns the token to go on from. */
function proposeFrom(surface: Surface, at: number, proposals: Proposals): number {
  const numbered =
    findNumbered(surface, at) ??
    findSignedBody(surface, at) ??
    findChristened(surface, at) ??
    findDatelineAgency(surface, at) ??
    findJournal(surface, at) ??
    findJournalOf(surface, at) ??
    findDatelinePlace(surface, at);
  if (numbered) {
    proposals.names.push(numbered);
    return numbered.endToken;
  }
  if (isNameWord(surface, at)) return proposeAt(surface, at, proposals);
  const hidden = phraseOfWeekday(surface, at);
  if (hidden) pushPhrase(proposals, hidden);
  return hidden?.end ?? at + 1;
}

/** "Sun Microsystems" and "May Department Stores": a phrase of the lists that begins like a day or month. */
function phraseOfWeekday(surface: Surface, at: number): Piece | undefined {
  const { bits, marks } = surface;
  const isDay = (bits[at]! & (Lex.weekday | Lex.month)) !== 0 && (bits[at]! & Lex.startsPhrase) !== 0;
  return isDay && marks[at]! & Mark.capital ? phraseAcross(surface, at) : undefined;
}

/** Proposes what begins at a name word and returns the token to go on from. */
function proposeAt(surface: Surface, first: number, proposals: Proposals): number {
  const end = endOfRun(surface, first);
  const across = phraseAcross(surface, first);
  // "The" is part of a name only where the lists say so: "The Hague".
  if (!across && surface.lexicon.link(surface.prose.tokens.word[first]!) === Link.the) return first + 1;
  if (across && across.end > end) {
    pushPhrase(proposals, across);
    return across.end;
  }
  const chain = endOfChain(surface, first, end) ?? endOfPossessive(surface, first, end);
  if (chain) {
    const before = cutPieces(surface, first, chain.first);
    if (before.length > 0) proposeFromPieces(surface, before, proposals);
    proposals.names.push(proposed(chain.kind, chain.first, chain.end, 0.85));
    return chain.end;
  }
  proposeFromPieces(surface, cutPieces(surface, first, end), proposals);
  return end;
}

/** Proposes a phrase of the lists as it stands. */
function pushPhrase(proposals: Proposals, piece: Piece): void {
  const kind: NameKind =
    piece.bits & Lex.organization ? "organization" : piece.bits & placeBits ? "place" : "other";
  proposals.names.push(proposed(kind, piece.first, piece.end, 0.95));
}
