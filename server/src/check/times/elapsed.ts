import { millisecondsADay } from "../../link/times/calendar";
/** A stretch of time in years; both bounds are the same where it is known to the day. */
export interface Years {
  readonly least: number;
  readonly most: number;
}

/** TIMEX3 values that are a year, a month or a day: "1951", "1951-05", "1951-05-09". */
const calendar = /^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?$/;
const daysAYear = 365.2425;

/** The first day that a year, month or day takes in, and the first day after it, as days since 1970; undefined for other values. */
export function daysOf(timex: string): { readonly first: number; readonly after: number } | undefined {
  const found = calendar.exec(timex);
  if (!found) return undefined;
  const [year, month, day] = [Number(found[1]), Number(found[2] ?? 0), Number(found[3] ?? 0)];
  const first = dayNumber(year, Math.max(0, month - 1), Math.max(1, day));
  if (day > 0) return { first, after: first + 1 };
  return { first, after: month > 0 ? dayNumber(year, month, 1) : dayNumber(year + 1, 0, 1) };
}

/** How long ago a year, month or day is on a day (ISO); undefined for other values and for what is yet to come. */
export function yearsSince(timex: string, day: string): Years | undefined {
  const from = daysOf(timex);
  const to = daysOf(day);
  if (!from || !to || from.after > to.after) return undefined;
  return {
    least: Math.max(0, (to.first - from.after + 1) / daysAYear),
    most: (to.first - from.first) / daysAYear,
  };
}

/** How far a number of years lies outside a stretch; 0 within it. */
export function distanceTo({ least, most }: Years, years: number): number {
  return Math.max(0, least - years, years - most);
}

function dayNumber(year: number, month: number, day: number): number {
  const date = new Date(Date.UTC(2000, month, day));
  date.setUTCFullYear(year + date.getUTCFullYear() - 2000, date.getUTCMonth(), date.getUTCDate());
  return Math.round(date.getTime() / millisecondsADay);
}
