import type { Place } from "../check/finding";
import type { FactToCheck } from "../check/marks/facts-to-check";
import type { Article } from "../link/article";
import { isFigure, isName, isTime } from "../recognise/mention";
import { overlaps } from "../text/span";
import type { Agreement } from "./agreement";
import { dayOfMention } from "./days";
import { namedAt } from "./entity-at";
import type { FeatureContext } from "./feature";
import { claimOf, sameFigures } from "./same-figures";

/** Where else a fact stands. Each place is in another article, the first of its article; in order of URI. */
export interface Corroboration {
  readonly agreeing: readonly Place[];
  readonly differing: readonly Place[];
}

/**
 * Where other articles say the same as a fact, and where they differ: the other sides of its findings among them.
 * `agreement` is the article's, for all its facts.
 */
export function corroborate(
  article: Article,
  fact: FactToCheck,
  context: FeatureContext,
  agreement: Agreement,
): Corroboration {
  const found = placesElsewhere(article, fact, context, agreement);
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

function placesElsewhere(
  article: Article,
  fact: FactToCheck,
  context: FeatureContext,
  agreement: Agreement,
): Corroboration {
  const mention = fact.mention === undefined ? undefined : article.mentions[fact.mention];
  if (!mention) {
    const quotation = article.quotations.findIndex(
      ({ start, end }) => start === fact.start && end === fact.end,
    );
    return { agreeing: quotation === -1 ? [] : agreement.placesOfQuotation(quotation), differing: [] };
  }
  if (isName(mention)) {
    return { agreeing: namedAt(article, mention.start, context)?.entity.places ?? [], differing: [] };
  }
  if (isTime(mention)) {
    const day = dayOfMention(mention);
    return { agreeing: day === undefined ? [] : placesOfDay(day, context, agreement), differing: [] };
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

function placesOfDay(day: string, context: FeatureContext, agreement: Agreement): Place[] {
  return agreement.articlesOfDay(day).flatMap((uri) => {
    const place = context.corpus.article(uri)?.mentions.find((one) => dayOfMention(one) === day);
    return place ? [{ uri, start: place.start, end: place.end }] : [];
  });
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
