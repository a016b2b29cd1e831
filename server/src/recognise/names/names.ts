import type { Prose } from "../../text/prose";
import type { Lexicon } from "../lexicon";
import type { NameMention } from "../mention";
import { quotedTitleLength } from "../quoted-titles";
import { tagNames } from "../tagger/combine";
import type { KeptLabels } from "../tagger/kept-labels";
import { writtenSmall } from "./beside";
import { decideArticle } from "./decide";
import { proposeNames } from "./propose";
import { toMentions } from "./spans";
import { Mark, readSurface, type Surface } from "./surface";

/**
 * The names of persons, organisations, places and other things in a text, in order and disjoint. Rules propose, run of
 * capitals by run of capitals, and the whole article decides, so that all places of one name agree; then a learned tagger,
 * which is told what the rules propose, has the word. Uncertain means no mention. `kept` is what an
 * earlier reading of nearly the same text has left; it changes no answer.
 */
export function recogniseNames(prose: Prose, lexicon: Lexicon, kept?: KeptLabels): NameMention[] {
  const surface = readSurface(prose, lexicon);
  const proposals = proposeNames(surface);
  const names = toMentions(surface, tagNames(surface, decideArticle(surface, proposals), kept));
  return names.filter((name) => !isPartOfTitle(surface, name));
}

/** "New York" of “Gangs of New York”: the name of a work names nothing else. In a headline capitals mean nothing. */
function isPartOfTitle(surface: Surface, { titleToken, firstToken, endToken }: NameMention): boolean {
  const { prose, marks, count } = surface;
  if (marks[firstToken]! & (Mark.flat | Mark.shouted)) return false;
  // “The Larm Herald” is the name of the paper itself.
  const first = articles.has(writtenSmall(surface, titleToken - 1)) ? titleToken - 1 : titleToken;
  return quotedTitleLength(prose, { from: 0, limit: count }, first, endToken) >= shortestTitle;
}

const articles = new Set(["the", "a", "an"]);

/** Two words may be a call: “Free Harwick”. */
const shortestTitle = 3;
