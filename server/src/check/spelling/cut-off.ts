import type { CorpusView, Entity } from "../../index/corpus-view";
import type { Difference } from "../../index/name-record";
import { tokenAt } from "../../text/sentence-at";

/** A line that has fewer code units may be a heading or a caption, which end without a stop. */
const shortestParagraph = 60;

/**
 * True where a name stands nowhere but at the end of paragraphs that break off with it, and is the beginning of the other one: a
 * text that was cut, or is being written, has not come to the rest of it ("as the secretary, Danie").
 */
export function isCutOff(corpus: CorpusView, { places }: Entity, { from, to }: Difference): boolean {
  if (!to.startsWith(from)) return false;
  return places.every(({ uri, end }) => {
    const { prose } = corpus.article(uri)!;
    const token = tokenAt(prose.tokens, end - 1);
    const block = prose.blocks.find(({ firstToken, endToken }) => firstToken <= token && token < endToken);
    return block?.endToken === token + 1 && block.end - block.start >= shortestParagraph;
  });
}
