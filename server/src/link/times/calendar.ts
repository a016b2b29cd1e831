import * as PlainDate from "temporal-polyfill/fns/PlainDate";

/** A day of the ISO calendar as `YYYY-MM-DD`. */
export type IsoDay = string;

type Record = ReturnType<typeof PlainDate.create>;

/** The day with these numbers, which must exist. */
export function toIsoDay(year: number, month: number, day: number): IsoDay {
  return `${padded(year, 4)}-${padded(month, 2)}-${padded(day, 2)}`;
}

/** A number with leading zeros. */
export function padded(value: number, length: number): string {
  return String(value).padStart(length, "0");
}

function toRecord(day: IsoDay): Record {
  return PlainDate.create(yearOf(day), monthOf(day), Number(day.slice(8, 10)));
}

function fromRecord(record: Record): IsoDay {
  return PlainDate.toString(record);
}

export function yearOf(day: string): number {
  return Number(day.slice(0, 4));
}

export function monthOf(day: string): number {
  return Number(day.slice(5, 7));
}

/** The day so many days, months or years on; a month that is too short gives its last day. */
export function addDays(day: IsoDay, days: number): IsoDay {
  return within(day, days / 365) ? fromRecord(PlainDate.addDays(toRecord(day), days)) : day;
}

export function addMonths(day: IsoDay, months: number): IsoDay {
  return within(day, months / 12) ? fromRecord(PlainDate.addMonths(toRecord(day), months)) : day;
}

/** Only years of four digits have a plain ISO form; a shift beyond them is not made. */
function within(day: IsoDay, years: number): boolean {
  const year = yearOf(day) + years;
  return year >= 1 && year < 9999;
}

/** 1 Monday … 7 Sunday. */
export function weekdayOf(day: IsoDay): number {
  return PlainDate.dayOfWeek(toRecord(day));
}

/** The ISO week as `YYYY-Www`. */
export function weekOf(day: IsoDay): string {
  const record = toRecord(day);
  return `${padded(PlainDate.yearOfWeek(record)!, 4)}-W${padded(PlainDate.weekOfYear(record)!, 2)}`;
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
  return Math.round(
    (Date.UTC(yearOf(b), monthOf(b) - 1, Number(b.slice(8))) -
      Date.UTC(yearOf(a), monthOf(a) - 1, Number(a.slice(8)))) /
      86_400_000,
  );
}

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
