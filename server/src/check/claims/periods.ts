import { millisecondsADay } from "../../link/times/calendar";
import type { Period, Statement } from "./statement";

/** Without a period a figure holds for its article's day. */
export function periodsMeet(
  { period: a, day: one }: Statement,
  { period: b, day: other }: Statement,
): boolean {
  if (a === undefined) return b === undefined || isOfDay(b, one);
  if (b === undefined) return isOfDay(a, other);
  if (a.grain === "day" && b.grain === "day") return Math.abs(b.day - a.day) <= recent;
  if (a.isYearAgo !== b.isYearAgo) return a.isYearAgo ? isLongPast(b, other) : isLongPast(a, one);
  if (a.grain === "year" && b.grain === "year") return a.timex === b.timex;
  // "In 2025", "in the first quarter of 2026"; of two quarters it is often not said of which year.
  return !(isYearAndQuarter(a, b) || isYearAndQuarter(b, a)) || a.timex.slice(0, 4) === b.timex.slice(0, 4);
}

const isYearAndQuarter = (a: Period, b: Period): boolean => a.grain === "year" && aQuarter.test(b.timex);

/** Example: "2026-Q1" */
const aQuarter = /^\d{4}-Q\d$/;

/** In days: what began this long before its article may be what another calls the year-ago quarter. */
const aboutAYear = 330;

function isLongPast({ timex, day: of }: Period, day: number): boolean {
  const [year, quarter] = [Number(timex.slice(0, 4)), Number(aQuarter.test(timex) ? timex.at(-1) : 1)];
  const from = Number.isNaN(of) ? Date.UTC(year, (quarter - 1) * 3) / millisecondsADay : of;
  return Number.isNaN(day) || day - from >= aboutAYear;
}

/** What is said of a day that is further back, in days, is of that day. */
const recent = 8;

/** What a quarter or a half year came to is told of some weeks after its end; in days. */
const untilTold = 120;

function isOfDay(period: Period, day: number): boolean {
  if (period.isYearAgo) return false;
  if (Number.isNaN(day)) return true;
  if (aMonth.test(period.timex)) return day - Date.parse(`${period.timex}-28`) / millisecondsADay <= season;
  return period.grain !== "day" || day - period.day <= (period.isEnd ? untilTold : recent);
}

/** Example: "2025-10" */
const aMonth = /^\d{4}-\d\d$/;
/** What a month has brought is told of some weeks later, not in the next season; in days. */
const season = 75;
