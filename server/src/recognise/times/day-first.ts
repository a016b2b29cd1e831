import { afterLink, type Day, isMeantAsDay, readDay, readLeadingDay, type SecondDay } from "./days-of-month";
import { type CalendarMeaning, calendarDate } from "./meaning";
import { afterMonth, isJoint, isMonthWord, isVerbLike } from "./month-words";
import { type Piece, piece } from "./piece";
import { P, particlesOf } from "./tables/particles";
import type { TimeText } from "./time-text";
import { Time } from "./time-words";
import { fullYear, readYearOfDate, yearNumber } from "./years";

/** A date that begins with its day: "12 February 2026", "the 3rd of May", "12–14 Feb."; `at` is the number. */
export function readDayFirst(text: TimeText, at: number): Piece | undefined {
  const isMoney = text.isSign(at - 1, "$") || text.isSign(at - 1, "€") || text.isSign(at - 1, "£");
  const day = isMoney ? undefined : readLeadingDay(text, at);
  if (!day) return undefined;
  const second = readSecondDay(text, day);
  const month = findMonth(text, (second ?? day).end);
  if (month === undefined) return undefined;
  const year = readYearBehind(text, month);
  if (!isDayOf(text, at, day, month, year !== undefined)) return undefined;
  const dated = (one: Day): CalendarMeaning =>
    calendarDate({ year: year?.value, month: text.value(month), day: one.day, order: "day-first" });
  const end = year?.end ?? month + 1;
  if (!second) return piece(end, dated(day));
  return {
    end: day.end,
    meaning: dated(day),
    next: { start: second.start, end, meaning: dated(second) },
  };
}

/** The month behind a day: "12 May", "12th of May", "12-May", "twenty third day of May". */
function findMonth(text: TimeText, at: number): number | undefined {
  let month = at;
  if (text.particle(month) === P.of || isJoint(text, month)) month++;
  else if (text.lower(month) === "day" && text.particle(month + 1) === P.of) month += 2;
  return text.has(month, Time.month) && isMonthWord(text, month) ? month : undefined;
}

const leads = particlesOf(
  "on",
  "until",
  "till",
  "since",
  "by",
  "from",
  "the",
  "before",
  "after",
  "of",
  "this",
  "next",
);

/** "As many as 12 may have died" has no date, and "the 45 March protesters" neither. */
function isDayOf(text: TimeText, at: number, day: Day, month: number, hasYear: boolean): boolean {
  const isOrdinal = day.end > at + 1 || text.has(at, Time.ordinal);
  if (isVerbLike(text, month) && !hasYear && !isOrdinal && !text.isIn(at - 1, leads)) return false;
  return day.day <= 31 || isMeantAsDay(text, at, month + 1, isOrdinal, hasYear);
}

function readSecondDay(text: TimeText, first: Day): SecondDay | undefined {
  const start = afterLink(text, first.end);
  if (start === undefined) return undefined;
  const day = readLeadingDay(text, text.particle(start) === P.the ? start + 1 : start);
  if (!day || day.day <= first.day) return undefined;
  const month = text.particle(day.end) === P.of ? day.end + 1 : day.end;
  return text.has(month, Time.month) ? { ...day, start } : undefined;
}

function readYearBehind(text: TimeText, month: number) {
  const next = afterMonth(text, month);
  if (!isJoint(text, next)) return readYearOfDate(text, next);
  const year = yearNumber(text, next + 1);
  if (year > 0) return { value: year, end: next + 2 };
  const isShort = text.length(next + 1) === 2 && text.integer(next + 1) >= 0;
  return isShort ? { value: fullYear(text.integer(next + 1)), end: next + 2 } : undefined;
}

/** "2017 April", "2019/aug/01", with the year first; `at` is the year. */
export function readYearFirst(text: TimeText, at: number): Piece | undefined {
  const year = yearNumber(text, at);
  const month = isJoint(text, at + 1) ? at + 2 : at + 1;
  if (year < 0 || !text.has(month, Time.month) || !isMonthWord(text, month)) return undefined;
  if (isVerbLike(text, month)) return undefined;
  const next = afterMonth(text, month);
  const day = readDay(text, isJoint(text, next) ? next + 1 : next);
  const meaning: CalendarMeaning = calendarDate({ year, month: text.value(month) });
  if (!day || day.day > 31) return piece(month + 1, meaning);
  return piece(day.end, { ...meaning, day: day.day, order: "month-first" });
}
