/** A day of the ISO calendar as `YYYY-MM-DD`. */
export type IsoDay = string;

/** What dates are counted in by the engine, for one day of 24 hours. */
export const millisecondsADay = 86_400_000;

/** The day with these numbers, which must exist. */
export function toIsoDay(year: number, month: number, day: number): IsoDay {
  return `${padded(year, 4)}-${padded(month, 2)}-${padded(day, 2)}`;
}

/** A number with leading zeros. */
export function padded(value: number, length: number): string {
  return (length === 2 ? twoDigits[value] : undefined) ?? String(value).padStart(length, "0");
}

/** "00" to "99" */
const twoDigits: readonly string[] = Array.from({ length: 100 }, (_, value) =>
  String(value).padStart(2, "0"),
);

export function yearOf(day: string): number {
  return Number(day.slice(0, 4));
}

export function monthOf(day: string): number {
  return Number(day.slice(5, 7));
}

const dayOfMonth = (day: IsoDay): number => Number(day.slice(8, 10));

/** The day so many days, months or years on; a month that is too short gives its last day. */
export function addDays(day: IsoDay, days: number): IsoDay {
  return within(day, days / 365) ? toDay(dayNumberOf(day) + days) : day;
}

export function addMonths(day: IsoDay, months: number): IsoDay {
  if (!within(day, months / 12)) return day;
  const count = yearOf(day) * 12 + monthOf(day) - 1 + months;
  const [year, month] = [Math.floor(count / 12), (count % 12) + 1];
  return toIsoDay(year, month, Math.min(dayOfMonth(day), daysInMonth(year, month)));
}

/** Only years of four digits have a plain ISO form; a shift beyond them is not made. */
function within(day: IsoDay, years: number): boolean {
  const year = yearOf(day) + years;
  return year >= 1 && year < 9999;
}

/** 1 Monday … 7 Sunday. */
export function weekdayOf(day: IsoDay): number {
  return modulo(dayNumberOf(day) + 3, 7) + 1;
}

/** The ISO week as `YYYY-Www`: it belongs to the year that has its Thursday. */
export function weekOf(day: IsoDay): string {
  const number = dayNumberOf(day);
  const thursday = toDay(number - weekdayOf(day) + 4);
  const year = yearOf(thursday);
  const week = Math.floor((dayNumberOf(thursday) - dayNumber(year, 1, 1)) / 7) + 1;
  return `${padded(year, 4)}-W${padded(week, 2)}`;
}

/** A weekday of an ISO week given as `YYYY-Www`. */
export function dayOfWeek(week: string, weekday: number): IsoDay {
  const fourth = `${week.slice(0, 4)}-01-04`;
  const monday = addDays(fourth, 1 - weekdayOf(fourth));
  return addDays(monday, (Number(week.slice(6, 8)) - 1) * 7 + weekday - 1);
}

/** How many days a month has; 0 for a month that does not exist. */
export function daysInMonth(year: number, month: number): number {
  if (month < 1 || month > 12 || year < 1 || year > 9999) return 0;
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

/** The days from `a` to `b`, negative where `b` comes first. */
export function daysBetween(a: IsoDay, b: IsoDay): number {
  return dayNumberOf(b) - dayNumberOf(a);
}

/** How many days the day lies behind January 1, 1970. */
export function dayNumberOf(day: IsoDay): number {
  return dayNumber(yearOf(day), monthOf(day), dayOfMonth(day));
}

/** As `dayNumberOf`, by numbers. Years are counted from March, so that February's length matters to no other month. */
export function dayNumber(year: number, month: number, day: number): number {
  const march = month > 2 ? year : year - 1;
  const leapDays = Math.floor(march / 4) - Math.floor(march / 100) + Math.floor(march / 400);
  const months = Math.floor((153 * modulo(month - 3, 12) + 2) / 5);
  return march * 365 + leapDays + months + day - beforeEpoch;
}

/** The days from March 1 of year 0 to January 1, 1970, and one. */
const beforeEpoch = 719_469;

function toDay(number: number): IsoDay {
  let year = Math.floor(number / 365.2425) + 1970;
  while (dayNumber(year, 1, 1) > number) year--;
  while (dayNumber(year + 1, 1, 1) <= number) year++;
  let month = 1;
  while (month < 12 && dayNumber(year, month + 1, 1) <= number) month++;
  return toIsoDay(year, month, number - dayNumber(year, month, 1) + 1);
}

const modulo = (value: number, by: number): number => ((value % by) + by) % by;

/** The `n`-th weekday of a month, from the end where `n` is negative; undefined where the month has none. */
export function nthWeekday(year: number, month: number, weekday: number, n: number): IsoDay | undefined {
  const last = daysInMonth(year, month);
  if (n > 0) {
    const first = toIsoDay(year, month, 1);
    const day = 1 + ((weekday - weekdayOf(first) + 7) % 7) + (n - 1) * 7;
    return day <= last ? toIsoDay(year, month, day) : undefined;
  }
  const end = toIsoDay(year, month, last);
  const day = last - ((weekdayOf(end) - weekday + 7) % 7) + (n + 1) * 7;
  return day >= 1 ? toIsoDay(year, month, day) : undefined;
}
