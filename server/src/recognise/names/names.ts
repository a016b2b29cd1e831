import type { Prose } from "../../text/prose";
import type { Lexicon } from "../lexicon";
import type { NameMention } from "../mention";

/** The names of persons, organisations, places and other things in a text, in order and disjoint. */
export function recogniseNames(_prose: Prose, _lexicon: Lexicon): NameMention[] {
  return [];
}
