import { type EventPlace, oneMatter } from "../../index/corpus-view";
import { namesBorne, relatednessOf } from "../../index/relatedness";
import type { Article } from "../../link/article";
import { sentenceAt } from "../../text/sentence-at";
import { daysBetween } from "../claims/days";
import { areOfOnePattern, ofTimes } from "../claims/one-pattern";
import type { Severity } from "../finding";
import type { RuleContext } from "../rule";
import { cannotBothBe, eventsTold, haveEnoughInCommon, overlapOf, tellOfOne } from "./told-event";

/** From here on two articles tell one story; of one day or the next, and with sentences that are all but the same, a name will do. */
const oneStory = { otherwise: 2, ofLikeSentences: 1, days: 1 } as const;
/** A name in more articles than this is the corpus's theme: sharing it makes no two articles speak of one event. */
const theme = 12;
/** Articles at most so many days apart report one event. */
const oneOccasion = 7;
/** What makes it strong that two sentences tell of one event. */
const strong = { words: 4, ratio: 0.8 } as const;

/**
 * Whether another article's event may be one of this article's, an index into its `events`, dated otherwise: by their dates
 * and words and by the articles' days and names. Nearly all that share a key end here.
 */
export function mayBeDatedOtherwise(
  { uri: here }: Article,
  own: number,
  { uri, event }: EventPlace,
  { corpus }: RuleContext,
): boolean {
  const [a, b] = [corpus.trait(eventsTold, here)?.[own], corpus.trait(eventsTold, uri)?.[event]];
  if (!a || !b || uri === here || !cannotBothBe(a.timex, b.timex)) return false;
  if (!tellOfOne(a, b, (name) => corpus.articleCount(name) <= theme)) return false;
  const gap = corpus.daysBetween(here, uri);
  if (gap === undefined || gap > oneMatter) return false;
  const isLess = gap <= oneStory.days && isStrong(overlapOf(a, b));
  const least = isLess ? oneStory.ofLikeSentences : oneStory.otherwise;
  return relatednessOf(corpus.trait(namesBorne, here)!, corpus.trait(namesBorne, uri)!) >= least;
}

/**
 * How sure it is that two events of `mayBeDatedOtherwise` are one; undefined where an article knows both, or the sentences
 * are of one make. Events are given by their articles and their indices in `Article.events`.
 */
export function judgeDates(
  one: Article,
  ofOne: number,
  another: Article,
  ofAnother: number,
): Severity | undefined {
  if (knowsBoth(one, ofOne, another, ofAnother) || knowsBoth(another, ofAnother, one, ofOne))
    return undefined;
  const sentences = [sentenceOf(one, ofOne), sentenceOf(another, ofAnother)] as const;
  if (areOfOnePattern(one, sentences[0], another, sentences[1], ofTimes)) return undefined;
  const isNear = (daysBetween(one, another) ?? Number.POSITIVE_INFINITY) <= oneOccasion;
  return isNear && isStrong(overlapOf(one.events[ofOne]!, another.events[ofAnother]!))
    ? "warning"
    : "information";
}

const isStrong = ({ words, ratio }: { readonly words: number; readonly ratio: number }): boolean =>
  words >= strong.words && ratio >= strong.ratio;

/** An article that has the other date too, or tells of another such event, may mean either. */
function knowsBoth(article: Article, own: number, another: Article, ofAnother: number): boolean {
  const timex = eventsTold.of(another)[ofAnother]?.timex;
  if (article.mentions.some((mention) => mention.kind === "date" && mention.value.timex === timex))
    return true;
  const other = another.events[ofAnother]!;
  return article.events.some((event, at) => at !== own && haveEnoughInCommon(overlapOf(event, other)));
}

function sentenceOf(article: Article, event: number): { readonly sentence: number } {
  const { mention } = article.events[event]!;
  return { sentence: sentenceAt(article.prose, article.mentions[mention]!.firstToken) };
}
