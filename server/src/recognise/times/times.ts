import type { Prose } from "../../text/prose";
import type { Vocabulary } from "../../text/vocabulary";
import type { TimeKind } from "../mention";

/** What the time grammar knows of words; made once for a vocabulary. */
export interface TimeWords {
  readonly vocabulary: Vocabulary;
}

export function createTimeWords(vocabulary: Vocabulary): TimeWords {
  return { vocabulary };
}

/** A time expression as the text states it, before anything is implied: its owner, the times grammar, adds the fields of its meaning. */
export interface TimeExpression {
  readonly kind: TimeKind;
  readonly start: number;
  readonly end: number;
  readonly firstToken: number;
  readonly endToken: number;
}

/** The time expressions of a text, in order and disjoint. */
export function recogniseTimes(_prose: Prose, _words: TimeWords): TimeExpression[] {
  return [];
}
