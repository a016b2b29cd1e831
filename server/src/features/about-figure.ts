import type { Article } from "../link/article";
import type { Claim } from "../link/claim";
import { statedMeasure } from "../link/stated-measure";
import { stemOf } from "../link/stems";
import type { FigureMention } from "../recognise/mention";
import { TokenType } from "../text/tokens";

/**
 * What a figure is about, in the words of the article: what it counts or is a share of, else the measure that it is said to be the
 * value of, "Turnover" for "Turnover was R31bn". Undefined where the article does not say it beside the figure.
 */
export function aboutOrMeasure(
  article: Article,
  figure: FigureMention,
  claim: Claim | undefined,
): string | undefined {
  const counted = claim && aboutFigure(article, claim);
  if (counted !== undefined) return counted;
  const measure = statedMeasure(article, figure);
  return measure && article.text.slice(measure.start, measure.end).replace(/\s+/g, " ");
}

/** How many tokens after a figure its noun is looked for in. */
const furthest = 8;

/** "of", "the", "its": what stands before the words that say what is counted. */
const opening = /^(?:of|the|a|an|its|their|his|her|our|your|my|all)$/i;

/**
 * The words after a figure that say what it counts or is a share of, as the article writes them: "NATO member states"
 * for "31 NATO member states", "GDP" for "5% of their GDP". Undefined where they stand elsewhere.
 */
export function aboutFigure(article: Article, claim: Claim): string | undefined {
  const { tokens } = article.prose;
  const figure = article.mentions[claim.mention]!;
  const wanted = claim.base ?? claim.head;
  const textAt = (token: number): string => article.text.slice(tokens.start[token]!, tokens.end[token]!);
  let first = figure.endToken;
  while (first < tokens.count && (tokens.type[first] !== TokenType.word || opening.test(textAt(first)))) {
    if (++first > figure.endToken + furthest) return undefined;
  }
  for (let token = first; token < Math.min(tokens.count, figure.endToken + furthest); token++) {
    if (tokens.type[token] !== TokenType.word || stemOf(textAt(token)) !== wanted) continue;
    return article.text.slice(tokens.start[first]!, tokens.end[token]!).replace(/\s+/g, " ");
  }
  return undefined;
}
