import { oneMatter } from "../../index/corpus-view";
import type { Article } from "../../link/article";
import type { DatedEvent } from "../../link/events";
import type { TimeMention } from "../../recognise/mention";
import { sentenceAt } from "../../text/sentence-at";
import { daysBetween } from "../claims/days";
import { areOfOnePattern, ofTimes } from "../claims/one-pattern";
import type { Severity } from "../finding";
import type { RuleContext } from "../rule";
import { relatedness } from "../spelling/relatedness";
import { daysOf } from "./elapsed";
import { ahead, excuse, personal, pronoun } from "./occasion-words";

/** A dated event with its article, and the TIMEX3 value of its date. */
interface PlacedEvent {
  readonly article: Article;
  readonly event: DatedEvent;
  readonly timex: string;
}

/** From here on two articles tell one story. */
const oneStory = 2;
/** A name in more articles than this is the corpus's theme: sharing it makes no two articles speak of one event. */
const theme = 12;
/** Articles at most so many days apart report one event. */
const oneOccasion = 7;

/** What two sentences must have in common, and what makes it strong. */
const fair = { words: 3, ratio: 0.7 } as const;
const strong = { words: 4, ratio: 0.8 } as const;

/** Two days further apart than this are two occasions, and so are two years. */
const farthestDays = 31;
const farthestYears = 12;

/**
 * How sure it is that two sentences tell of one event and date it differently; undefined where they do not. Both articles
 * must say their day. Events are given by their articles and their indices in `Article.events`.
 */
export function judgeDates(
  one: Article,
  ofOne: number,
  another: Article,
  ofAnother: number,
  context: RuleContext,
): Severity | undefined {
  const [a, b] = [placeEvent(one, ofOne), placeEvent(another, ofAnother)];
  if (a.article === b.article || !cannotBothBe(a.timex, b.timex)) return undefined;
  const gap = daysBetween(a.article, b.article);
  if (gap === undefined || gap > oneMatter) return undefined;
  if (relatedness(a.article, b.article, new Set()) < oneStory) return undefined;
  const { words, ratio, names } = overlapOf(a.event, b.event);
  const isFixed = isOneAppointment(a, b, ratio);
  if (!isFixed && (words < fair.words || ratio < fair.ratio)) return undefined;
  if (!names.some((name) => context.corpus.articleCount(name) <= theme)) return undefined;
  const [text, otherText] = [sentenceOf(a), sentenceOf(b)];
  if (names.length < Math.min(a.event.names.length, b.event.names.length) / 2) return undefined;
  if (!says(a.event, b.event.opening) || !says(b.event, a.event.opening)) return undefined;
  if ([text, otherText].some((each) => pronoun.test(each) || personal.test(each))) return undefined;
  if (excuse.test(text) || excuse.test(otherText) || ahead.test(text) !== ahead.test(otherText))
    return undefined;
  if (knowsBoth(a, b) || knowsBoth(b, a)) return undefined;
  if (areOfOnePattern(one, { sentence: indexOf(a) }, another, { sentence: indexOf(b) }, ofTimes))
    return undefined;
  const isStrong = words >= strong.words && ratio >= strong.ratio && gap <= oneOccasion;
  return isStrong ? "warning" : "information";
}

function placeEvent(article: Article, index: number): PlacedEvent {
  const event = article.events[index]!;
  const { value } = article.mentions[event.mention] as TimeMention;
  return { article, event, timex: value.timex };
}

/**
 * "Hocking will be sentenced on July 9", "Hocking, a teacher, is to be sentenced on July 19": what awaits one person,
 * in the word next to both dates, where the shorter sentence says no more.
 */
function isOneAppointment(a: PlacedEvent, b: PlacedEvent, ratio: number): boolean {
  const { opening, words } = a.event;
  if (ratio < 1 || opening !== b.event.opening || !opening.startsWith("person:")) return false;
  return words[0] === b.event.words[0] && ahead.test(sentenceOf(a)) && ahead.test(sentenceOf(b));
}

/** True where the sentence has the word or the name, wherever it stands. */
const says = ({ words, names }: DatedEvent, opening: string): boolean =>
  words.includes(opening) || names.includes(opening);

/** What two sentences have in common: words, their part of the shorter one's, and names. */
function overlapOf(
  a: DatedEvent,
  b: DatedEvent,
): { readonly words: number; readonly ratio: number; readonly names: readonly string[] } {
  const [words, names] = [new Set(b.words), new Set(b.names)];
  const shared = a.words.filter((word) => words.has(word)).length;
  return {
    words: shared,
    ratio: shared / Math.min(a.words.length, b.words.length),
    names: a.names.filter((name) => names.has(name)),
  };
}

/** True for two days, months or years, neither of which takes the other in, that are near enough to be meant for one. */
function cannotBothBe(a: string, b: string): boolean {
  if (a.startsWith(b) || b.startsWith(a)) return false;
  const [one, other] = [daysOf(a), daysOf(b)];
  if (!one || !other) return false;
  const years = Math.abs(Number(a.slice(0, 4)) - Number(b.slice(0, 4)));
  if (years > farthestYears) return false;
  if (a.length === 4 || b.length === 4) return true;
  return Math.abs(one.first - other.first) <= farthestDays || a.slice(4) === b.slice(4);
}

/** An article that has the other date too, or tells of another such event, may mean either. */
function knowsBoth(a: PlacedEvent, b: PlacedEvent): boolean {
  const { timex } = b;
  if (a.article.mentions.some((mention) => mention.kind === "date" && mention.value.timex === timex))
    return true;
  return a.article.events.some((event) => {
    if (event === a.event) return false;
    const { words, ratio } = overlapOf(event, b.event);
    return words >= fair.words && ratio >= fair.ratio;
  });
}

const indexOf = ({ article, event }: PlacedEvent): number =>
  sentenceAt(article.prose, article.mentions[event.mention]!.firstToken);

const sentenceOf = ({ article, event: { sentence } }: PlacedEvent): string =>
  article.text.slice(sentence.start, sentence.end);
