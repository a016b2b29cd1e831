import type { NameKind } from "../recognise/mention";

/** A name as the directory knows it: an entity of the corpus by its id, with the folded words a slip could be in. */
export interface NameRecord {
  readonly id: string;
  readonly kind: NameKind;
  /** For a person given names and surname (or a surname alone), for others the words of the name. */
  readonly parts: readonly string[];
  /** Words of a longer name of a body or a place that are in no list: a slip may have made them. */
  readonly odd?: readonly string[];
}

/** Which word of two names differs: its index from the end in each, and the words. Undefined where not exactly one does, or by more than a slip. */
export interface Difference {
  readonly from: string;
  readonly to: string;
  /** What the differing word is. */
  readonly part: "surname" | "given" | "word";
  /** The words both share. */
  readonly shared: readonly string[];
}

/** A name that differs from another in one word by no more than a slip of the pen. */
export interface NearName {
  readonly id: string;
  /** `from` is the word of the name that was asked about, `to` that of this one. */
  readonly difference: Difference;
}
