import type { Place } from "../check/finding";
import type { FactToCheck } from "../check/marks/facts-to-check";
import { alignWords } from "../check/quotes/align-words";
import { placeQuotation } from "../check/quotes/renderings";
import { relatedness } from "../check/spelling/relatedness";
import type { Article } from "../link/article";
import { isFigure, isName, isTime } from "../recognise/mention";
import { overlaps } from "../text/span";
import { dayOfMention } from "./days";
import { namedAt } from "./entity-at";
import type { FeatureContext } from "./feature";
import { claimOf, sameFigures } from "./same-figures";

/** Where else a fact stands. Each place is in another article, the first of its article; in order of URI. */
export interface Corroboration {
  readonly agreeing: readonly Place[];
  readonly differing: readonly Place[];
}

/** From here on two articles tell one story. */
const oneStory = 2;
/** Of the articles that name a day so many are looked at, and of the quotations under a key as many. */
const most = 48;
/** Fewer words in common than this may be said by anybody. */
const fewestShared = 4;

/** Where other articles say the same as a fact, and where they differ: the other sides of its findings among them. */
export function corroborate(article: Article, fact: FactToCheck, context: FeatureContext): Corroboration {
  const found = placesElsewhere(article, fact, context);
  const agreeing = new Set(found.agreeing.map(toKey));
  // A finding names all places of its two sides, those of this fact's own side too.
  const others = otherSides(article, fact, context).filter((place) => !agreeing.has(toKey(place)));
  const differing = [...found.differing, ...others];
  const isDiffering = (place: Place): boolean => differing.some((one) => one.uri === place.uri);
  return {
    agreeing: firstOfEach(
      article,
      found.agreeing.filter((place) => !isDiffering(place)),
    ),
    differing: firstOfEach(article, differing),
  };
}

function toKey({ uri, start }: Place): string {
  return `${start} ${uri}`;
}

function placesElsewhere(article: Article, fact: FactToCheck, context: FeatureContext): Corroboration {
  const mention = fact.mention === undefined ? undefined : article.mentions[fact.mention];
  if (!mention) return { agreeing: sameQuotations(article, fact, context), differing: [] };
  if (isName(mention)) {
    return { agreeing: namedAt(article, mention.start, context)?.entity.places ?? [], differing: [] };
  }
  if (isTime(mention)) {
    const day = dayOfMention(mention);
    return { agreeing: day === undefined ? [] : placesOfDay(article, day, context), differing: [] };
  }
  const claim = isFigure(mention) ? claimOf(article, fact.mention!) : undefined;
  const others = claim ? sameFigures(article, claim, context) : [];
  const toPlace = ({ article: { uri }, mention: { start, end } }: (typeof others)[number]): Place => ({
    uri,
    start,
    end,
  });
  return {
    agreeing: others.filter(({ agrees }) => agrees).map(toPlace),
    differing: others.filter(({ agrees }) => !agrees).map(toPlace),
  };
}

function placesOfDay(article: Article, day: string, { corpus }: FeatureContext): Place[] {
  return corpus
    .articlesOfDay(day)
    .slice(0, most)
    .flatMap((uri) => {
      const other = uri === article.uri ? undefined : corpus.article(uri);
      if (!other || relatedness(article, other, new Set()) < oneStory) return [];
      const place = other.mentions.find((one) => dayOfMention(one) === day);
      return place ? [{ uri, start: place.start, end: place.end }] : [];
    });
}

function sameQuotations(article: Article, { start }: FactToCheck, { corpus }: FeatureContext): Place[] {
  const own = placeQuotation(
    article,
    article.quotations.findIndex((one) => one.start === start),
  );
  const places: Place[] = [];
  for (const key of own?.quotation.keys ?? []) {
    for (const { uri, quotation } of corpus.quotations(key).slice(0, most)) {
      const theirs = uri === article.uri ? undefined : corpus.article(uri);
      const other = theirs && placeQuotation(theirs, quotation);
      if (!own || !other) continue;
      const { changes, shared } = alignWords(own.words, other.words);
      if (changes.length > 0 || shared < fewestShared) continue;
      places.push({ uri, start: other.quotation.start, end: other.quotation.end });
    }
  }
  return places;
}

/** The other sides of what is found about a fact, whichever article reports it. */
function otherSides(article: Article, fact: FactToCheck, context: FeatureContext): Place[] {
  const known = [...context.findingsOf(article.uri), ...(context.findingsElsewhere?.(article.uri) ?? [])];
  return known
    .filter(({ rule }) => (rule === "quote-conflict") === (fact.kind === "quotation"))
    .map((finding): readonly Place[] => [finding, ...finding.related])
    .filter((places) => places.some((place) => place.uri === article.uri && overlaps(place, fact)))
    .flat();
}

function firstOfEach(article: Article, places: readonly Place[]): Place[] {
  const first = new Map<string, Place>();
  for (const { uri, start, end } of places) {
    if (uri !== article.uri && !first.has(uri)) first.set(uri, { uri, start, end });
  }
  return [...first.values()].sort((a, b) => (a.uri < b.uri ? -1 : 1));
}
