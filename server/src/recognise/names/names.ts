import type { Prose } from "../../text/prose";
import type { Lexicon } from "../lexicon";
import type { NameMention } from "../mention";
import { tagNames } from "../tagger/combine";
import type { KeptLabels } from "../tagger/kept-labels";
import { decideArticle } from "./decide";
import { proposeNames } from "./propose";
import { toMentions } from "./spans";
import { readSurface } from "./surface";

/**
 * The names of persons, organisations, places and other things in a text, in order and disjoint. Rules propose, run of
 * capitals by run of capitals, and the whole article decides, so that all places of one name agree; then a learned tagger,
 * which is told what the rules propose, has the word. Uncertain means no mention. `kept` is what an
 * earlier reading of nearly the same text has left; it changes no answer.
 */
export function recogniseNames(prose: Prose, lexicon: Lexicon, kept?: KeptLabels): NameMention[] {
  const surface = readSurface(prose, lexicon);
  const proposals = proposeNames(surface);
  return toMentions(surface, tagNames(surface, decideArticle(surface, proposals), kept));
}
