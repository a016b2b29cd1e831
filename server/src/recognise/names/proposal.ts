import type { NameKind } from "../mention";

/**
 * A stretch of tokens that may be a name, with how sure its proposer is: 0.9 and more where a rule knows, about 0.5
 * where it guesses.
 */
export interface NameProposal {
  readonly firstToken: number;
  readonly endToken: number;
  readonly kind: NameKind;
  readonly score: number;
  /** The first token of the title before a person's name; `firstToken` where there is none. */
  readonly titleToken: number;
}
