import type { TimeMeaning, TimeMod } from "./meaning";

/** What a rule of the grammar read: the tokens from where it was asked to before `end`, and what they mean. */
export interface Piece {
  readonly end: number;
  readonly meaning: TimeMeaning;
  readonly mod?: TimeMod;
  /** The first token, where it is not the one the rule was asked at. */
  readonly start?: number;
  /** The other end of an interval, or more dates of a list: a mention of its own. */
  readonly next?: Piece;
}

/** A piece without a second mention. */
export function piece(end: number, meaning: TimeMeaning, mod?: TimeMod): Piece {
  return mod === undefined ? { end, meaning } : { end, meaning, mod };
}
