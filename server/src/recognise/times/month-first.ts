import { afterLink, type Day, isMeantAsDay, readDay, readOrdinalDay, type SecondDay } from "./days-of-month";
import { type CalendarMeaning, calendarDate } from "./meaning";
import { afterMonth, isBareMonth, isJoint, isMonthWord } from "./month-words";
import { type Piece, piece } from "./piece";
import { P } from "./tables/particles";
import type { TimeText } from "./time-text";
import { Time } from "./time-words";
import { fullYear, readYearOfDate, readYearWords } from "./years";

/** A date that begins with its month: "Feb. 12, 2026", "March 2025", "May 3–5", "Oct/2", "June"; `at` is the month. */
export function readMonthFirst(text: TimeText, at: number): Piece | undefined {
  if (!text.has(at, Time.month)) return undefined;
  const month = text.value(at);
  if (isMonthWord(text, at)) {
    const short = readTableYear(text, at, month);
    if (short) return short;
    const dated = readDayBehind(text, at, month);
    if (dated) return dated;
    const year = readYearOfDate(text, afterMonth(text, at));
    if (year) return piece(year.end, calendarDate({ month, year: year.value }));
  }
  return isBareMonth(text, at) ? piece(at + 1, calendarDate({ month })) : undefined;
}

/** "Nov 95" in tables: two digits that are no day and count nothing. */
function readTableYear(text: TimeText, at: number, month: number): Piece | undefined {
  const next = afterMonth(text, at);
  const short = text.isNumber(next) && text.length(next) === 2 ? text.integer(next) : -1;
  // "On March 33" is a day that does not exist.
  if (
    short <= 31 ||
    text.particle(at - 1) === P.on ||
    text.isGlued(next) ||
    text.isSign(next + 1, "%") ||
    text.isSign(next + 1, "-")
  )
    return undefined;
  if (text.isSign(next + 1, ",") && text.isNumber(next + 2)) return undefined;
  const isAlone = !text.isWord(next + 1) || text.startsLine(next + 1) || text.has(next + 1, Time.month);
  return isAlone ? piece(next + 1, calendarDate({ month, year: fullYear(short) })) : undefined;
}

function readDayBehind(text: TimeText, at: number, month: number): Piece | undefined {
  let next = afterMonth(text, at);
  if (isJoint(text, next)) next++;
  const glued = readGluedYear(text, next, month);
  if (glued) return glued;
  const day = readDay(text, next) ?? (text.isSign(next, ",") ? readOrdinalDay(text, next + 1) : undefined);
  if (!day || isCountBehind(text, at, day)) return undefined;
  const found = withDay(text, month, day);
  const isOrdinal = day.end > next + 1;
  const hasYear = found.meaning.form === "calendar" && found.meaning.year !== undefined;
  return day.day <= 31 || isMeantAsDay(text, at, day.end, isOrdinal, hasYear) ? found : undefined;
}

/** Example: "27,2020" */
const dayWithYear = /^(\d\d?),((?:19|20)\d\d)$/;

/** "April 27,2020", without a space behind the comma. */
function readGluedYear(text: TimeText, at: number, month: number): Piece | undefined {
  if (!text.isNumber(at) || text.length(at) < "1,2020".length) return undefined;
  const [, day, year] = dayWithYear.exec(text.text(at)) ?? [];
  if (!day || !year || Number(day) > 31) return undefined;
  return piece(at + 1, calendarDate({ year: Number(year), month, day: Number(day), order: "month-first" }));
}

/** "In March 12 people died" counts people: with its day a month has "on" before it. */
function isCountBehind(text: TimeText, at: number, day: Day): boolean {
  const isPlain = text.isNumber(day.end - 1) && text.particle(at - 1) === P.in;
  return (
    isPlain &&
    text.isWord(day.end) &&
    (text.bits(day.end) & ~Time.capital) === 0 &&
    !text.has(day.end, Time.capital)
  );
}

/** Takes in the year and the second day of an interval or list: "Feb. 12–14, 2026", "Feb. 12 and 13". */
function withDay(text: TimeText, month: number, day: Day): Piece {
  const second = readSecondDay(text, day);
  const last = second ?? day;
  const year = readYearOfDate(text, last.end) ?? readYearWords(text, last.end);
  const dated = (one: Day): CalendarMeaning =>
    calendarDate({ year: year?.value, month, day: one.day, order: "month-first" });
  if (!second) return piece(year?.end ?? day.end, dated(day));
  return {
    end: day.end,
    meaning: dated(day),
    next: { start: second.start, end: year?.end ?? second.end, meaning: dated(second) },
  };
}

/** The second day of "12–14", "12 to 14", "12 and 13", where it has no month of its own and counts nothing. */
function readSecondDay(text: TimeText, first: Day): SecondDay | undefined {
  const start = afterLink(text, first.end);
  const day = start === undefined ? undefined : readDay(text, start);
  if (start === undefined || !day || day.day > 31 || day.day <= first.day) return undefined;
  if (text.has(day.end, Time.month)) return undefined;
  if (text.isDash(first.end)) return { ...day, start };
  const counts = text.isNumber(day.end - 1) && text.isWord(day.end) && !text.has(day.end, Time.particle);
  return counts || text.isSign(day.end, "/") || text.isSign(day.end, "-") ? undefined : { ...day, start };
}
