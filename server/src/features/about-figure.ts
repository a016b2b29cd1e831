import type { Article } from "../link/article";
import type { Claim } from "../link/claim";
import { stemOf } from "../link/stems";
import { TokenType } from "../text/tokens";

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
