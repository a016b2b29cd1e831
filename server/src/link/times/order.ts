import type { CalendarMeaning, TimeMeaning } from "../../recognise/times/meaning";
import { daysInMonth, toIsoDay, weekdayOf } from "./calendar";

/** How much more a date in digits that can be read in one way only says than one with the month's name. */
const weightOfDigits = 1000;

/**
 * True where the article writes the day before the month. Its dates in digits that can be read in one way only decide, or
 * that fall on their weekday in one way only; else those with the month's name. Months come first where nothing shows.
 */
export function isDayFirst(times: Iterable<{ readonly meaning: TimeMeaning }>): boolean {
  let balance = 0;
  for (const { meaning } of times) {
    const date = calendarOf(meaning);
    if (date?.day !== undefined) balance += weightOf(date);
  }
  return balance > 0;
}

/** The calendar date that an expression states, alone or with an hour. */
export function calendarOf(meaning: TimeMeaning): CalendarMeaning | undefined {
  if (meaning.form === "calendar") return meaning;
  const day = meaning.form === "clock" || meaning.form === "part" ? meaning.day : undefined;
  return typeof day === "object" && day.form === "calendar" ? day : undefined;
}

/** Positive for the day before the month. */
function weightOf(date: CalendarMeaning): number {
  switch (date.order) {
    case "day-first":
      return date.digits ? weightOfDigits : 1;
    case "month-first":
      return date.digits ? -weightOfDigits : -1;
    case "either":
      return weightOfWeekday(date);
    default:
      return 0;
  }
}

function weightOfWeekday({ year, month, day, weekday }: CalendarMeaning): number {
  if (year === undefined || weekday === undefined || month === day) return 0;
  const isMonthFirst = fallsOn(year, month!, day!, weekday);
  const isOther = fallsOn(year, day!, month!, weekday);
  if (isMonthFirst === isOther) return 0;
  return isOther ? weightOfDigits : -weightOfDigits;
}

function fallsOn(year: number, month: number, day: number, weekday: number): boolean {
  return day <= daysInMonth(year, month) && weekdayOf(toIsoDay(year, month, day)) === weekday;
}

/** A date in digits with month and day as the article orders them. */
export function inOrder(date: CalendarMeaning, dayFirst: boolean): CalendarMeaning {
  if (date.order !== "either" || !dayFirst) return date;
  return { ...date, month: date.day!, day: date.month! };
}
