import type { Article } from "../../link/article";
import { weekdayOf } from "../../link/times/calendar";
import { isTime, type TimeMention } from "../../recognise/mention";
import { withoutMarks } from "../../text/markdown-marks";

/** Days before this year may be told by the Julian calendar, which Russia kept until 1918 and Greece until 1923. */
const gregorianFrom = 1924;
/** How far before a date another of its passage may stand and say the year of both, in code units. */
const passage = 400;
/** Example: "Friday-" of "Friday-Saturday, October 2-3", "Friday and " */
const weekdayBefore =
  /\b(mon|tues?|wednes|thurs?|fri|satur|sun)(?:day)?\.?(?: ?[-–—/] ?| (?:and|to|or) )(?:the )?$/i;
/** Example: "said on " before a weekday on which somebody spoke of the day behind it: "said on Wednesday June 12 would be late". */
const spokeOn = /\b(?:said|told|says|announced|confirmed|agreed|wrote|ruled|decided)\b[^.,;]{0,30}$/i;
/** Example: " had been chosen", " was the deadline" */
const isSubject = /^ (?:had|has|was|is|would|will|could|may|might|should)\b/i;
const firstLetters = ["mo", "tu", "we", "th", "fr", "sa", "su"];

/**
 * True where a weekday fits its date in another way than by the calendar of the year that was worked out: by the Julian one, in
 * the year of which the passage tells, as the second of two weekdays ("Friday-Saturday, October 2-3"), or because it says when
 * somebody spoke of the date. `day` is the mention's, in the year that was worked out.
 */
export function fitsOtherwise(article: Article, mention: TimeMention, weekday: number, day: string): boolean {
  const { text, prose } = article;
  const { start, end, value } = mention;
  if (fitsIn(Number(day.slice(0, 4)), day, weekday)) return true;
  const before = withoutMarks(prose, { start: Math.max(0, start - 60), end: start });
  const other = weekdayBefore.exec(before)?.[1]?.slice(0, 2).toLowerCase();
  if (other !== undefined && weekdayOf(day) === firstLetters.indexOf(other) + 1) return true;
  const isUnparted = !text.slice(start, end).includes(",");
  if (isUnparted && spokeOn.test(before.trimEnd()) && isSubject.test(text.slice(end, end + 10))) return true;
  return (
    value.resolved !== "stated" && yearsNear(article, mention).some((year) => fitsIn(year, day, weekday))
  );
}

/** The years that the passage before a date states, its own left out. */
function yearsNear({ mentions, dateline }: Article, { start, value }: TimeMention): number[] {
  const own = value.timex.slice(0, 4);
  return mentions.flatMap((other) => {
    if (!isTime(other) || other.start > start || start - other.start > passage) return [];
    if (other.value.resolved !== "stated" || other.start === dateline?.span?.start) return [];
    const year = /^\d{4}/.exec(other.value.timex)?.[0];
    return year === undefined || year === own ? [] : [Number(year)];
  });
}

function fitsIn(year: number, day: string, weekday: number): boolean {
  const date = `${String(year).padStart(4, "0")}${day.slice(4)}`;
  return weekdayOf(date) === weekday || (year < gregorianFrom && julianWeekdayOf(date) === weekday);
}

/** 1 Monday … 7 Sunday by the Julian calendar, which has a leap day in every fourth year. */
function julianWeekdayOf(day: string): number {
  const [year, month, date] = day.split("-").map(Number) as [number, number, number];
  // Counted from March, so that a leap day comes last: the days of the months before are 30.6 times their number.
  const [fromMarch, of] = month > 2 ? [month - 3, year] : [month + 9, year - 1];
  const days = date + Math.floor((153 * fromMarch + 2) / 5) + 365 * of + Math.floor(of / 4);
  return ((days + 6) % 7) + 1;
}
