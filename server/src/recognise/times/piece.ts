import type { TimeMeaning, TimeMod } from "./meaning";

/** What a rule of the grammar read: the tokens from where it was asked to before `end`, and what they mean. */
export interface Piece {
  readonly end: number;
  readonly meaning: TimeMeaning;
  readonly mod?: TimeMod | undefined;
  /** The first token, where it is not the one the rule was asked at. */
  readonly start?: number | undefined;
  /** The other end of an interval, or more dates of a list: a mention of its own. */
  readonly next?: Piece | undefined;
}

/** A piece without a second mention. */
export function piece(end: number, meaning: TimeMeaning, mod?: TimeMod): Piece {
  return { end, meaning, mod, start: undefined, next: undefined };
}
