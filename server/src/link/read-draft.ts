import { type FoundFigures, findFigures, withoutLabels } from "../recognise/figures/figures";
import { recogniseNames } from "../recognise/names/names";
import { KeptLabels } from "../recognise/tagger/kept-labels";
import { type FoundTimes, findTimes } from "../recognise/times/times";
import { readProse } from "../text/read-prose";
import { findUnchanged } from "../text/unchanged";
import type { Article } from "./article";
import { linkArticles, markupOf } from "./read-article";
import type { Reader } from "./reader";

/** An article that is being written, with what need not be read again where its next text says the same. */
export interface Draft {
  readonly article: Article;
  readonly figures: FoundFigures;
  readonly times: FoundTimes;
  /** What the tagger has worked out; the next reading uses and changes it. */
  readonly labels: KeptLabels;
}

/**
 * As `readArticle`, for a text that has mostly been read before: the figures and times of paragraphs that stand as they stood
 * in `before`, which must have been read by the same reader, are taken from there, and so is how the tagger labels runs of
 * capitals of which nothing it looks at has changed. The article is the same in every field.
 */
export function readDraft(reader: Reader, uri: string, text: string, before?: Draft): Draft {
  const prose = readProse(text, markupOf(uri), reader.vocabulary);
  const unchanged = before && findUnchanged(before.article.prose, prose);
  const figures = findFigures(prose, reader.figureWords, unchanged && { found: before.figures, unchanged });
  const times = findTimes(prose, reader.timeWords, unchanged && { found: before.times, unchanged });
  const labels = before?.labels ?? new KeptLabels();
  const recognised = {
    names: [recogniseNames(prose, reader.lexicon, labels)],
    figures: [withoutLabels(prose, figures)],
    times: [times.expressions],
  };
  const [article] = linkArticles(reader, [{ uri, text }], [prose], recognised);
  return { article: article!, figures, times, labels };
}
