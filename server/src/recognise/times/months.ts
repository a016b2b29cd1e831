import { Shape } from "../../text/vocabulary";
import { readCount, readOrdinal } from "./counts";
import type { CalendarMeaning } from "./meaning";
import { type Piece, piece } from "./piece";
import { P, particlesOf } from "./tables/particles";
import type { TimeText } from "./time-text";
import { Time } from "./time-words";
import { fullYear, readYearOfDate, readYearWords, yearNumber } from "./years";

/** The day's number that was read, and the token after it. */
interface Day {
  readonly day: number;
  readonly end: number;
}

/** Steps over the full stop of an abbreviated month that more of the date follows. */
function afterMonth(text: TimeText, at: number): number {
  return text.isSign(at + 1, ".") && text.isGlued(at + 1) && text.bits(at) & Time.month ? at + 2 : at + 1;
}

/** A date that begins with its month: "Feb. 12, 2026", "March 2025", "May 3–5", "Oct/2", "June"; `at` is the month. */
export function readMonthFirst(text: TimeText, at: number): Piece | undefined {
  if (!text.has(at, Time.month)) return undefined;
  const month = text.value(at);
  let next = afterMonth(text, at);
  if (isJoint(text, next)) next++;
  const day = readDay(text, next) ?? (text.isSign(next, ",") ? readOrdinalDay(text, next + 1) : undefined);
  if (day && isMonthWord(text, at)) return withDay(text, month, day);
  const year = isMonthWord(text, at) ? readYearOfDate(text, afterMonth(text, at)) : undefined;
  if (year) return piece(year.end, { form: "calendar", month, year: year.value });
  return isBareMonth(text, at) ? piece(at + 1, { form: "calendar", month }) : undefined;
}

/** A hyphen or slash without spaces, as in "Oct/2" and "Jun-15". */
function isJoint(text: TimeText, at: number): boolean {
  return (text.isDash(at) || text.isSign(at, "/")) && text.isGlued(at) && text.isGlued(at + 1);
}

function readDay(text: TimeText, at: number): Day | undefined {
  const ordinal = readOrdinalDay(text, text.particle(at) === P.the ? at + 1 : at);
  if (ordinal) return ordinal;
  const day = text.integer(at);
  if (day >= 0 && text.length(at) <= 2) {
    // "12:30 december 27", "May 5%", "Feb. 12.5" and "May 20s" have no day.
    if (text.isSign(at + 1, ":") && text.isGlued(at + 1) && text.isGlued(at + 2) && text.isNumber(at + 2))
      return undefined;
    if (
      text.isSign(at + 1, "%") ||
      (text.isGlued(at + 1) && text.isWord(at + 1)) ||
      text.has(at + 1, Time.magnitude)
    )
      return undefined;
    return day >= 1 && day <= 99 ? { day, end: at + 1 } : undefined;
  }
  const words = text.has(at, Time.cardinal) ? readCount(text, at) : undefined;
  if (!words || !Number.isInteger(words.value) || words.value < 1 || words.value > 31) return undefined;
  return text.has(words.end, Time.unit) || text.isWord(words.end)
    ? undefined
    : { day: words.value, end: words.end };
}

function readOrdinalDay(text: TimeText, at: number): Day | undefined {
  const ordinal = readOrdinal(text, at);
  if (!ordinal || ordinal.value < 1 || ordinal.value > 99) return undefined;
  return { day: ordinal.value, end: ordinal.end };
}

/** Takes in the year and the second day of an interval or list: "Feb. 12–14, 2026", "Feb. 12 and 13". */
function withDay(text: TimeText, month: number, day: Day): Piece {
  const order = "month-first";
  const second = readSecondDay(text, day);
  const last = second ?? day;
  const year = readYearOfDay(text, last.end);
  const dated: CalendarMeaning = { form: "calendar", month, order, ...(year ? { year: year.value } : {}) };
  const first = { ...dated, day: day.day };
  if (!second) return piece(year?.end ?? day.end, first);
  return {
    end: day.end,
    meaning: first,
    next: { start: second.start, end: year?.end ?? second.end, meaning: { ...dated, day: second.day } },
  };
}

function readYearOfDay(text: TimeText, at: number) {
  return readYearOfDate(text, at) ?? (text.particle(at) === P.of ? undefined : readTwoDigitYear(text, at));
}

/** "January first 12" is too rare to be read; only words give a year here. */
function readTwoDigitYear(text: TimeText, at: number) {
  return readYearWords(text, at);
}

/** The second day of "12–14", "12-14", "12 to 14", "12 and 13", "12 through 14", without a month of its own. */
function readSecondDay(text: TimeText, first: Day): (Day & { readonly start: number }) | undefined {
  const link = text.particle(first.end);
  const isLink =
    text.isDash(first.end) ||
    link === P.to ||
    link === P.and ||
    link === P.through ||
    link === P.or ||
    link === P.thru;
  if (!isLink) return undefined;
  let start = first.end + 1;
  if (text.isDash(start)) start++;
  const day = readDay(text, start);
  if (!day || day.day > 31) return undefined;
  const isLoose = link === P.and || link === P.or || link === P.to;
  if (day.day <= first.day || (text.has(day.end, Time.month) && !isNewMonth(text, day.end))) return undefined;
  // "on May 5 and 10 people…" goes on to count.
  if (
    isLoose &&
    text.isNumber(start) &&
    day.end === start + 1 &&
    text.isWord(day.end) &&
    !text.has(day.end, Time.particle)
  )
    return undefined;
  if (isLoose && (text.isSign(day.end, "/") || text.isSign(day.end, "-"))) return undefined;
  return { ...day, start };
}

/** "Feb. 12-14 March …" is not to be feared; a month right behind belongs to the second day. */
function isNewMonth(_text: TimeText, _at: number): boolean {
  return false;
}

/** A date that begins with its day: "12 February 2026", "the 3rd of May", "12–14 Feb."; `at` is the number. */
export function readDayFirst(text: TimeText, at: number): Piece | undefined {
  const isMoney = text.isSign(at - 1, "$") || text.isSign(at - 1, "€") || text.isSign(at - 1, "£");
  const day = isMoney ? undefined : readLeadingDay(text, at);
  if (!day) return undefined;
  const second = readSecondLeadingDay(text, day);
  const last = second ?? day;
  let month = last.end;
  const isOf = text.particle(month) === P.of;
  if (isOf) month++;
  else if (isJoint(text, month)) month++;
  else if (text.lower(month) === "day" && text.particle(month + 1) === P.of) month += 2;
  if (!text.has(month, Time.month) || !isMonthWord(text, month)) return undefined;
  const year = readYearAfterMonth(text, month);
  const dated: CalendarMeaning = {
    form: "calendar",
    month: text.value(month),
    order: "day-first",
    ...(year ? { year: year.value } : {}),
  };
  const end = year?.end ?? month + 1;
  if (!second) return piece(end, { ...dated, day: day.day });
  return {
    end: day.end,
    meaning: { ...dated, day: day.day },
    next: { start: second.start, end, meaning: { ...dated, day: second.day } },
  };
}

function readLeadingDay(text: TimeText, at: number): Day | undefined {
  const ordinal = readOrdinalDay(text, at);
  if (ordinal) return ordinal;
  const day = text.integer(at);
  if (day >= 1 && text.length(at) <= 2) return { day, end: at + 1 };
  const words = text.has(at, Time.cardinal) ? readCount(text, at) : undefined;
  return words && words.value <= 31 && words.value >= 1 && Number.isInteger(words.value)
    ? { day: words.value, end: words.end }
    : undefined;
}

function readSecondLeadingDay(text: TimeText, first: Day): (Day & { readonly start: number }) | undefined {
  const link = text.particle(first.end);
  if (!text.isDash(first.end) && link !== P.to && link !== P.and && link !== P.or && link !== P.through)
    return undefined;
  const start = first.end + 1;
  const day = readLeadingDay(text, text.particle(start) === P.the ? start + 1 : start);
  if (!day || day.day <= first.day) return undefined;
  return text.has(day.end, Time.month) ||
    (text.particle(day.end) === P.of && text.has(day.end + 1, Time.month))
    ? { ...day, start }
    : undefined;
}

function readYearAfterMonth(text: TimeText, month: number) {
  let next = afterMonth(text, month);
  if (isJoint(text, next)) {
    const year = yearNumber(text, next + 1);
    if (year > 0) return { value: year, end: next + 2 };
    if (text.length(next + 1) === 2 && text.integer(next + 1) >= 0)
      return { value: fullYear(text.integer(next + 1)), end: next + 2 };
    next = month + 1;
  }
  return readYearOfDate(text, next);
}

/** "2017 April", with the year first; `at` is the year. */
export function readYearFirst(text: TimeText, at: number): Piece | undefined {
  const year = yearNumber(text, at);
  const month = isJoint(text, at + 1) ? at + 2 : at + 1;
  if (year < 0 || !text.has(month, Time.month) || !isMonthWord(text, month)) return undefined;
  if (text.value(month) === 5 && !(text.bits(month) & Time.capital)) return undefined;
  const next = afterMonth(text, month);
  const day = readDay(text, isJoint(text, next) ? next + 1 : next);
  const meaning: CalendarMeaning = { form: "calendar", year, month: text.value(month) };
  return day ? piece(day.end, { ...meaning, day: day.day, order: "month-first" }) : piece(month + 1, meaning);
}

/** Beside a number any spelling of a month will do but "may" and "march" in small letters after a verb's subject. */
function isMonthWord(text: TimeText, at: number): boolean {
  const bits = text.bits(at);
  if (bits & Time.capital || !(bits & Time.weak)) return true;
  const word = text.lower(at);
  return word !== "mar" && word !== "dec" && word !== "may" && word !== "march"
    ? true
    : text.isNumber(at + 1) || text.isNumber(at - 1) || isBesideOrdinal(text, at);
}

function isBesideOrdinal(text: TimeText, at: number): boolean {
  return readOrdinal(text, at + 1) !== undefined || text.particle(at - 1) === P.of || text.isDash(at - 1);
}

const monthLeads = particlesOf(
  "in",
  "since",
  "by",
  "until",
  "till",
  "of",
  "last",
  "next",
  "this",
  "early",
  "late",
  "mid",
  "during",
  "from",
  "through",
  "every",
  "each",
  "before",
  "after",
  "between",
  "previous",
  "past",
);

/** True where a month alone is a month and not a name or a verb: "in May", "last March", never "Theresa May" or "May said". */
function isBareMonth(text: TimeText, at: number): boolean {
  const bits = text.bits(at);
  const before = text.particle(text.isDash(at - 1) ? at - 2 : at - 1);
  const isLed = monthLeads[before] === 1;
  if (bits & Time.weak) {
    if (!isLed) return false;
    if (!(bits & Time.capital) && before !== P.in && before !== P.last && before !== P.next) return false;
    const isShort = text.lower(at) !== "may" && text.lower(at) !== "march";
    if (isShort && (text.isWord(at + 1) || text.shape(at) & Shape.allCapitals)) return false;
    return (
      (!(text.has(at + 1, Time.capital) && text.isWord(at + 1)) && !text.isClitic(at + 1)) ||
      before === P.last ||
      before === P.this ||
      before === P.next
    );
  }
  const mayBeName = text.value(at) === 4 || text.value(at) === 6 || text.value(at) === 8;
  if (!(bits & Time.capital)) return !(mayBeName && text.lower(at) === "august" && !isLed);
  if (!mayBeName || isLed) return true;
  return (
    !(text.has(at + 1, Time.capital) && text.isWord(at + 1)) &&
    !(text.has(at - 1, Time.capital) && !text.has(at - 1, Time.particle))
  );
}
