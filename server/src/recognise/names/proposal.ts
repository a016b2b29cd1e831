import type { NameKind } from "../mention";

/**
 * A stretch of tokens that may be a name, with how sure its proposer is: 0.9 and more where a rule knows, about 0.5
 * where it guesses. Made by `proposed` and `changed` alone: two dozen passes go through all of an article's, and the engine
 * reads objects of one make directly, while each place that writes or spreads an object makes a make of its own.
 */
export interface NameProposal {
  readonly firstToken: number;
  readonly endToken: number;
  readonly kind: NameKind;
  readonly score: number;
  /** The first token of the title before a person's name; `firstToken` where there is none. */
  readonly titleToken: number;
}

/** A proposal with no title, unless its first token is given. */
export function proposed(
  kind: NameKind,
  firstToken: number,
  endToken: number,
  score: number,
  titleToken = firstToken,
): NameProposal {
  return { firstToken, endToken, kind, score, titleToken };
}

/** The proposal with some of its fields changed. */
export function changed(name: NameProposal, to: Partial<NameProposal>): NameProposal {
  return proposed(
    to.kind ?? name.kind,
    to.firstToken ?? name.firstToken,
    to.endToken ?? name.endToken,
    to.score ?? name.score,
    to.titleToken ?? name.titleToken,
  );
}
