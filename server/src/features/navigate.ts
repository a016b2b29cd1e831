import type { Place } from "../check/finding";
import type { Article } from "../link/article";
import { isFigure, isTime, type Mention } from "../recognise/mention";
import { dayOfMention, placesOfDay } from "./days";
import { introductionOf, namedAt, placesIn } from "./entity-at";
import type { FeatureContext } from "./feature";
import { mentionAt } from "./mention-at";
import { claimOf, sameFigures } from "./same-figures";

/**
 * Where what stands at an offset is introduced: a name's first mention in its fullest form; for a day that was counted
 * from the article's own, the line that gives it. Empty where nothing is.
 */
export function definitionAt(article: Article, offset: number, context: FeatureContext): Place[] {
  const named = namedAt(article, offset, context);
  if (named) {
    const place = introductionOf(named.entity, context);
    return place ? [toPlace(place)] : [];
  }
  const mention = article.mentions[mentionAt(article, offset)];
  const day = article.dateline?.span;
  return mention && isTime(mention) && mention.value.resolved === "dateline" && day
    ? [{ uri: article.uri, start: day.start, end: day.end }]
    : [];
}

/**
 * All mentions in the corpus of what stands at an offset: of a name; of a day; of the figures for the same thing,
 * agreeing or not. In order of URI and text. Without the declaration the place of `definitionAt` is left out.
 */
export function referencesAt(
  article: Article,
  offset: number,
  context: FeatureContext,
  includeDeclaration: boolean,
): Place[] {
  const named = namedAt(article, offset, context);
  if (!named) return otherReferences(article, mentionAt(article, offset), context);
  const declaration = includeDeclaration ? undefined : introductionOf(named.entity, context);
  return named.entity.places.filter((place) => place !== declaration).map(toPlace);
}

/** The mentions in this article of what stands at an offset. */
export function highlightsAt(article: Article, offset: number, context: FeatureContext): Place[] {
  const named = namedAt(article, offset, context);
  if (named) return placesIn(named.entity, article.uri).map(toPlace);
  const mention = article.mentions[mentionAt(article, offset)];
  if (!mention) return [];
  return article.mentions
    .filter((other) => other === mention || isSameValue(mention, other))
    .map((other) => toPlace({ uri: article.uri, start: other.start, end: other.end }));
}

function toPlace({ uri, start, end }: Place): Place {
  return { uri, start, end };
}

/** True for two expressions of one day or time, and for two figures of one value and unit. */
function isSameValue(a: Mention, b: Mention): boolean {
  if (isTime(a)) return isTime(b) && a.value.timex === b.value.timex;
  if (!isFigure(a) || !isFigure(b) || a.kind !== b.kind) return false;
  const { number, low, high, unit } = a.value;
  const other = b.value;
  return number === other.number && low === other.low && high === other.high && unit === other.unit;
}

function otherReferences(article: Article, index: number, context: FeatureContext): Place[] {
  const mention = article.mentions[index];
  if (!mention) return [];
  if (isTime(mention)) {
    const day = dayOfMention(mention);
    return day ? placesOfDay(day, context) : [];
  }
  const claim = claimOf(article, index);
  if (!claim) return [];
  const own = { uri: article.uri, start: mention.start, end: mention.end };
  const others = sameFigures(article, claim, context).map(({ article: { uri }, mention: figure }) =>
    toPlace({ uri, start: figure.start, end: figure.end }),
  );
  return [...others, own].sort((a, b) => (a.uri === b.uri ? a.start - b.start : a.uri < b.uri ? -1 : 1));
}
