import type { Article } from "../../link/article";
import { dayNumberOf } from "../../link/times/calendar";
import { isTime, type TimeMention } from "../../recognise/mention";

/** A date that is no further from one with a year than this, in days, is of that year. */
const near = 31;

/** Example: "a year ago, on " before a day of another year. */
const earlier = /\b(?:(?:last|previous|next) year|years? (?:ago|earlier|before|later))\b[^.!?\n]{0,40}$/i;
const earlierReach = 60;

const dayInYear = /^\d{4}-\d\d-\d\d/;
/** Example: "XXXX-10-02" of "October 2" */
const dayWithout = /^XXXX-(\d\d-\d\d)/;

/**
 * A day without a year ("XXXX-10-02") in the year that the dates of an article without a day of its own state: "2025-10-02" beside
 * "October 9, 2025". Undefined where they state none near it, or several.
 */
export function inToldYear(article: Article, { start, value }: TimeMention): string | undefined {
  const day = dayWithout.exec(value.timex)?.[1];
  if (day === undefined || article.dateline) return undefined;
  if (earlier.test(article.text.slice(Math.max(0, start - earlierReach), start))) return undefined;
  const told = article.mentions.flatMap((mention) =>
    isTime(mention) && mention.value.resolved === "stated" && dayInYear.test(mention.value.timex)
      ? [mention.value.timex.slice(0, 10)]
      : [],
  );
  const years = new Set(told.map((each) => each.slice(0, 4)));
  if (years.size !== 1) return undefined;
  const dated = `${[...years][0]!}-${day}`;
  const distances = told.map((each) => Math.abs(dayNumberOf(each) - dayNumberOf(dated)));
  return Math.min(...distances) <= near ? dated : undefined;
}
