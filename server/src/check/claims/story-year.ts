import type { CorpusView } from "../../index/corpus-view";
import type { Trait } from "../../index/trait";
import type { Article, YearlessDay } from "../../link/article";
import { dayNumberOf, weekdayOf } from "../../link/times/calendar";
import { isTime } from "../../recognise/mention";
import { hashOf } from "../../text/hash";
import { storyOf } from "./story";

/** The day an article speaks from, for those who date another by it. */
export const dayTold: Trait<{ readonly day: string }> = {
  name: "day told",
  of: ({ dateline }) => dateline ?? untold,
  hash: ({ day }) => hashOf(day),
};

const untold = { day: "" };

/** Articles of one story no further apart than this, in days, are of one year. */
const oneStorysDays = 45;

/**
 * The year of an article whose own day names none, "LONDON, May 12 (Reuters) -": that of the articles which tell its story
 * about then. Undefined where there are none, where they are of several years, and where the weekday that its first
 * paragraph speaks of is neither that day of that year nor the day before. `corpus` must give articles as they were read.
 */
export function yearOfStory(uri: string, corpus: CorpusView): number | undefined {
  const article = corpus.article(uri);
  if (!article?.yearless) return undefined;
  const { day } = article.yearless;
  const years = new Set<number>();
  for (const other of storyOf(uri, corpus)) {
    const told = corpus.trait(dayTold, other)?.day;
    const year = told ? yearNear(day, told) : undefined;
    if (year !== undefined) years.add(year);
  }
  const [year] = years;
  return years.size === 1 && fitsWeekday(article, article.yearless, year!) ? year : undefined;
}

/** The year in which a day without one is near another day. */
function yearNear(day: string, told: string): number | undefined {
  const year = Number(told.slice(0, 4));
  const near = [year - 1, year, year + 1];
  return near.find((each) => Math.abs(dayNumberOf(inYear(day, each)) - dayNumberOf(told)) <= oneStorysDays);
}

const inYear = (day: string, year: number): string => `${String(year).padStart(4, "0")}${day.slice(4)}`;

/** Example: "XXXX-WXX-2" of "on Tuesday" */
const weekdayAlone = /^XXXX-WXX-(\d)/;

function fitsWeekday({ text, mentions }: Article, { day, span }: YearlessDay, year: number): boolean {
  const newline = text.indexOf("\n", span.end);
  const end = newline < 0 ? text.length : newline;
  const told = mentions.flatMap((mention) => {
    if (!isTime(mention) || mention.start < span.end || mention.start >= end) return [];
    const weekday = weekdayAlone.exec(mention.value.timex)?.[1];
    return weekday === undefined ? [] : [Number(weekday)];
  });
  const today = weekdayOf(inYear(day, year));
  const yesterday = ((today + 5) % 7) + 1;
  return told.length === 0 || told.some((weekday) => weekday === today || weekday === yesterday);
}
