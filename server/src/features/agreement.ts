import { alignWords } from "../check/quotes/align-words";
import { placeQuotation } from "../check/quotes/renderings";
import { relatedness } from "../check/spelling/relatedness";
import type { Article } from "../link/article";
import type { Claim } from "../link/claim";
import type { TimeMention } from "../recognise/mention";
import { dayOfMention } from "./days";
import type { FeatureContext } from "./feature";
import { sameFigures } from "./same-figures";

/** From here on two articles tell one story. */
const oneStory = 2;
/** Of the articles that name a day so many are looked at, and of the quotations under a key as many. */
const most = 48;
/** Fewer words in common than this may be said by anybody. */
const fewestShared = 4;

/** How many other articles state a figure for the same thing that can hold beside this one. */
export function figureAgreement(article: Article, claim: Claim, context: FeatureContext): number {
  const agreeing = sameFigures(article, claim, context).filter(({ agrees }) => agrees);
  return countOthers(
    article,
    agreeing.map((each) => each.article.uri),
  );
}

/** How many other articles of the same story name the day; 0 for what is no day. */
export function dayAgreement(article: Article, mention: TimeMention, context: FeatureContext): number {
  const day = dayOfMention(mention);
  if (day === undefined) return 0;
  const uris = context.corpus.articlesOfDay(day).slice(0, most);
  return uris.filter((uri) => {
    const other = uri === article.uri ? undefined : context.corpus.article(uri);
    return other !== undefined && relatedness(article, other, noName) >= oneStory;
  }).length;
}

const noName: ReadonlySet<string> = new Set();

/** How many other articles have the same words of a quotation (an index into `quotations`), at least four of them. */
export function quotationAgreement(article: Article, quotation: number, context: FeatureContext): number {
  const own = placeQuotation(article, quotation);
  if (!own) return 0;
  const seen = new Set<string>();
  const agreeing: string[] = [];
  for (const key of own.quotation.keys) {
    const places = context.corpus.quotations(key);
    for (const place of places.slice(0, most)) {
      const id = `${place.quotation} ${place.uri}`;
      if (place.uri === article.uri || seen.has(id)) continue;
      seen.add(id);
      const theirs = context.corpus.article(place.uri);
      const other = theirs && placeQuotation(theirs, place.quotation);
      if (!other) continue;
      const { changes, shared } = alignWords(own.words, other.words);
      if (changes.length === 0 && shared >= fewestShared) agreeing.push(place.uri);
    }
  }
  return countOthers(article, agreeing);
}

function countOthers(article: Article, uris: readonly string[]): number {
  return new Set(uris.filter((uri) => uri !== article.uri)).size;
}
