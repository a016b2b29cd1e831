import { type Count, readOrdinal } from "./counts";
import { type CalendarMeaning, calendarDate, type TimeMeaning } from "./meaning";
import { type Piece, piece } from "./piece";
import { seasonCodes } from "./tables/calendar-words";
import { P } from "./tables/particles";
import type { TimeText } from "./time-text";
import { Time } from "./time-words";
import { readUnit } from "./unit-words";
import { readFiscalYear, readYearOfDate, yearNumber } from "./years";

/** Reads a period that another is a part of: "March", "2015", "next year". */
export type ReadWhole = (text: TimeText, at: number) => Piece | undefined;

/**
 * The n-th part of a period: "the fourth quarter of 2025", "first-quarter", "the first week of March", "the third Tuesday in
 * May", "the 20th century". `at` is the ordinal, "last" or "final".
 */
export function readNth(text: TimeText, at: number, readWhole: ReadWhole): Piece | undefined {
  const isLast = text.particle(at) === P.last;
  const isFinal = text.lower(at) === "final";
  const ordinal = isLast || isFinal ? { value: -1, end: at + 1 } : readOrdinal(text, at);
  if (!ordinal) return undefined;
  const day = isLast || isFinal ? undefined : readDayOfMonth(text, ordinal, readWhole);
  if (day) return day;
  let next = ordinal.end;
  if (text.isDash(next)) next++;
  if (text.particle(next) === P.fiscal && !isLast) next++;
  const isWeekday = text.has(next, Time.weekday) && !text.has(next, Time.plural | Time.weak);
  const unit = isWeekday ? undefined : readUnit(text, next);
  const isHalfYear = text.particle(next) === P.half;
  if (!isWeekday && !isHalfYear && (!unit || unit.plural)) return undefined;
  const end = next + 1;
  // "the first quarter-mile"
  if (unit?.unit === "quarter" && text.isDash(end) && text.isGlued(end)) return undefined;
  if (unit?.unit === "century") return isLast ? undefined : readCentury(text, ordinal.value, end);
  if (unit?.unit === "quarter" || isHalfYear)
    return readPartOfYear(text, ordinal.value, isHalfYear, end, readWhole);
  const link = text.particle(end);
  if (link !== P.of && link !== P.in) return undefined;
  const recurring = readEachUnit(text, end + 1);
  if (recurring) return recurring;
  const whole = readWhole(text, end + 1);
  if (!whole || whole.next || whole.mod) return undefined;
  const of = isWeekday ? { weekday: text.value(next) } : unit!.unit;
  return piece(whole.end, { form: "nth", n: ordinal.value, unit: of, within: whole.meaning });
}

/** The end of "the first Sunday of each month", "the last week of every quarter": a set with the period it recurs in. */
function readEachUnit(text: TimeText, at: number): Piece | undefined {
  const word = text.particle(at);
  const unit = word === P.each || word === P.every ? readUnit(text, at + 1) : undefined;
  if (!unit || unit.plural) return undefined;
  const quant = word === P.each ? "EACH" : "EVERY";
  return piece(unit.end, { form: "set", every: [{ count: unit.times, unit: unit.unit }], quant });
}

/** "the 20th century", "the 4th century BC"; "20th Century Studios" is a firm. */
function readCentury(text: TimeText, n: number, end: number): Piece | undefined {
  if (n < 1 || n >= 30) return undefined;
  const isName = text.has(end - 1, Time.capital) && text.has(end, Time.capital) && text.isWord(end);
  const era = text.lower(end);
  const isBefore = era === "bc" || era === "bce" || era === "b.c.";
  if (isName && !isBefore) return undefined;
  return isBefore
    ? piece(end + 1, { form: "century", century: n - 1, isBefore: true })
    : piece(end, { form: "century", century: n - 1 });
}

/** "the 20th of next month", "the 3rd of the month". */
function readDayOfMonth(text: TimeText, ordinal: Count, readWhole: ReadWhole): Piece | undefined {
  if (text.particle(ordinal.end) !== P.of || ordinal.value > 31) return undefined;
  const isTheMonth = text.particle(ordinal.end + 1) === P.the && text.lower(ordinal.end + 2) === "month";
  const month: Piece | undefined = isTheMonth
    ? piece(ordinal.end + 3, { form: "relative", unit: "month", offset: 0, anchor: "mention" })
    : readWhole(text, ordinal.end + 1);
  if (month?.meaning.form !== "relative" || month.meaning.unit !== "month") return undefined;
  return piece(month.end, { form: "nth", n: ordinal.value, unit: "day", within: month.meaning });
}

/** A quarter or half, with its year where one is stated: "of 2025", ", 2025", "of fiscal 2026", "2025", "of last year". */
function readPartOfYear(
  text: TimeText,
  n: number,
  isHalf: boolean,
  at: number,
  readWhole: ReadWhole,
): Piece | undefined {
  const most = isHalf ? 2 : 4;
  // "The last quarter of 2003", where a year is said: without it, it is the one before this.
  if (n < 0) return readLastOfYear(text, most, isHalf, at, readWhole);
  if (n < 1 || n > most) return undefined;
  const part: CalendarMeaning = isHalf ? calendarDate({ half: n }) : calendarDate({ quarter: n });
  const isOf = text.particle(at) === P.of || text.particle(at) === P.in;
  const start = isOf ? at + 1 : at;
  const fiscal = readFiscalYear(text, start);
  if (fiscal?.meaning.form === "calendar")
    return piece(fiscal.end, { ...part, year: fiscal.meaning.year, fiscal: fiscal.meaning.fiscal });
  const year = yearNumber(text, start);
  if (year > 0) return piece(start + 1, { ...part, year });
  // "The first quarter of the year" is found with its article.
  if (isHalf && isOf && text.particle(start) === P.the && text.lower(start + 1) === "year")
    return piece(start + 2, { form: "nth", n, unit: "half", within: thisYear });
  const whole = isOf ? readWhole(text, start) : undefined;
  if (whole && !whole.next && isYear(whole.meaning))
    return piece(whole.end, { form: "nth", n, unit: isHalf ? "half" : "quarter", within: whole.meaning });
  if (isHalf && isBusiness(text, at)) return piece(at, part);
  if (!isHalf && text.isAboutSport()) return undefined;
  // "the second half" of a match or of anything else is no half of a year.
  return isHalf ? undefined : piece(at, part);
}

/** "the last quarter of 2003", "the final half of last year". */
function readLastOfYear(
  text: TimeText,
  n: number,
  isHalf: boolean,
  at: number,
  readWhole: ReadWhole,
): Piece | undefined {
  if (text.particle(at) !== P.of) return undefined;
  const found = readPartOfYear(text, n, isHalf, at, readWhole);
  const isStated =
    found?.meaning.form === "nth" || (found?.meaning.form === "calendar" && found.meaning.year !== undefined);
  return isStated ? found : undefined;
}

const thisYear: TimeMeaning = { form: "relative", unit: "year", offset: 0, anchor: "dateline" };

const business = new Set(
  "profit profits net earnings results sales revenue revenues loss losses operating pretax turnover income figures".split(
    " ",
  ),
);

/** "first-half profit". */
function isBusiness(text: TimeText, at: number): boolean {
  return text.isDash(at - 2) && business.has(text.lower(at));
}

function isYear(meaning: TimeMeaning): boolean {
  return meaning.form === "relative" && meaning.unit === "year" && meaning.offset !== undefined;
}

/** "spring 2025", "the summer of 1969", "in the winter"; `at` is the season or "the" before it. */
export function readSeason(text: TimeText, at: number): Piece | undefined {
  const hasThe = text.particle(at) === P.the;
  const start = hasThe ? at + 1 : at;
  if (!text.has(start, Time.season)) return undefined;
  const season = seasonCodes[text.value(start)]!;
  const year = readYearOfDate(text, start + 1);
  if (year && (yearNumber(text, year.end - 1) > 0 || text.particle(start + 1) === P.of))
    return piece(endOfSpan(text, year), calendarDate({ season, year: year.value }));
  return isPlainSeason(text, at, start) ? piece(start + 1, calendarDate({ season })) : undefined;
}

/** After the "-63" of "the winter of 1962-63", "summer 2023/24". */
function endOfSpan(text: TimeText, { value, end }: Count): number {
  const isJoined = (text.isDash(end) || text.isSign(end, "/")) && text.isGlued(end) && text.isGlued(end + 1);
  return isJoined && text.length(end + 1) === 2 && text.integer(end + 1) === (value + 1) % 100
    ? end + 2
    : end;
}

/** Alone, only after "in", "by", "since" and the like; "the fall of the wall" and "a spring" are none. */
function isPlainSeason(text: TimeText, at: number, season: number): boolean {
  const lead = text.particle(at - 1);
  const word = text.lower(season);
  const isLed =
    lead === P.in ||
    lead === P.by ||
    lead === P.since ||
    lead === P.until ||
    lead === P.early ||
    lead === P.late ||
    lead === P.mid ||
    lead === P.during;
  if (!isLed || text.particle(season + 1) === P.of || text.isClitic(season + 1)) return false;
  const isFollowed = text.isWord(season + 1) && !text.has(season + 1, Time.particle);
  if (word === "fall" || word === "spring")
    return !isFollowed && (at < season || lead === P.in || lead === P.by) && !(lead === P.by && at < season);
  return !isFollowed;
}

/** "week 31", "week 3 of 2027"; `at` is "week". */
export function readWeekNumber(text: TimeText, at: number): Piece | undefined {
  if (text.lower(at) !== "week") return undefined;
  const week = text.integer(at + 1);
  if (week < 1 || week > 53 || text.length(at + 1) > 2) return undefined;
  const year =
    text.particle(at + 2) === P.of || text.isSign(at + 2, ",") ? readYearOfDate(text, at + 2) : undefined;
  // "Week 3" of a season has a capital.
  if (!year && text.has(at, Time.capital) && at > text.from) return undefined;
  return piece(year?.end ?? at + 2, calendarDate({ week, year: year?.value }));
}
