// Recognises names in an annotated text as the program does, with a tagger of one's own.
import type { Lexicon } from "../../server/src/recognise/lexicon";
import type { NameMention } from "../../server/src/recognise/mention";
import { decideArticle } from "../../server/src/recognise/names/decide";
import { proposeNames } from "../../server/src/recognise/names/propose";
import { toMentions } from "../../server/src/recognise/names/spans";
import { readSurface } from "../../server/src/recognise/names/surface";
import { combine } from "../../server/src/recognise/tagger/combine";
import type { Tagger } from "../../server/src/recognise/tagger/tagger";
import { readProse } from "../../server/src/text/read-prose";

/** The names of a text; by the rules alone where there is no tagger. */
export function readNames(text: string, lexicon: Lexicon, tagger: Tagger | undefined): NameMention[] {
  const surface = readSurface(readProse(text, "plain", lexicon.vocabulary), lexicon);
  const proposals = decideArticle(surface, proposeNames(surface));
  return toMentions(
    surface,
    tagger ? combine(surface, proposals, tagger.tag(surface, proposals)) : proposals,
  );
}
