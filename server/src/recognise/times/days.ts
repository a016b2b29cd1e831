import { readBareYear } from "./bare-years";
import { readOrdinal } from "./counts";
import { withTail } from "./date-tails";
import { readDayFirst, readYearFirst } from "./day-first";
import { readEraYear } from "./era-years";
import { readHoliday } from "./holidays";
import { readLetterPeriod, readNumberedPeriod } from "./letter-periods";
import { calendarDate, isDay } from "./meaning";
import { readMonthFirst } from "./month-first";
import { readNumericDate } from "./numeric-dates";
import { readNth, readSeason, readWeekNumber } from "./periods";
import { type Piece, piece } from "./piece";
import { readDeicticDay, readPlaced } from "./relative";
import { dayPartCodes } from "./tables/calendar-words";
import { P, particlesOf } from "./tables/particles";
import { readTheUnit } from "./the-unit";
import type { TimeText } from "./time-text";
import { Time } from "./time-words";
import { readWeekday } from "./weekdays";
import { readDecade, readFiscalYear, shortYear } from "./years";

/** A date of any grain, from a day to a century, that begins at the token: without an hour, a bound or a shift. */
export function readDate(text: TimeText, at: number): Piece | undefined {
  if (text.depth === deepest) return undefined;
  text.depth++;
  const found = readPlainDate(text, at);
  text.depth--;
  return found && withTail(text, found);
}

/** "the first week of the last month of…": dates within dates deeper than this are not read. */
const deepest = 5;

function readPlainDate(text: TimeText, at: number): Piece | undefined {
  if (text.isNumber(at)) return readFromNumber(text, at);
  const bits = text.bits(at);
  if (bits & Time.holiday) {
    const holiday = readHoliday(text, at);
    if (holiday) return holiday;
  }
  if (bits & Time.weekday) return readWeekday(text, at);
  if (bits & Time.month) return readMonthFirst(text, at);
  if (bits & Time.season) return readSeason(text, at);
  if (bits & Time.ordinal) return readDayFirst(text, at) ?? readNth(text, at, readDate);
  if (bits & Time.cardinal) return readDayFirst(text, at) ?? readBareYear(text, at);
  if (bits & Time.decade) return isNamedDecade(text, at) ? readDecade(text, at) : undefined;
  if (bits & Time.particle) return readFromParticle(text, at, bits >>> 24);
  if (bits & Time.unit) return readWeekNumber(text, at) ?? readWeekendOf(text, at);
  if (text.isWord(at)) return readLetterPeriod(text, at);
  return readDecade(text, at) ?? readShortYear(text, at);
}

const shortYearLeads = particlesOf(
  "of",
  "in",
  "since",
  "from",
  "by",
  "the",
  "early",
  "late",
  "until",
  "before",
  "after",
);

/** "the class of '85", "in '08", "the '08 election". */
function readShortYear(text: TimeText, at: number): Piece | undefined {
  const year = text.isIn(at - 1, shortYearLeads) ? shortYear(text, at) : undefined;
  return year === undefined ? undefined : piece(at + 2, calendarDate({ year }));
}

/** "weekend of Thanksgiving", "weekend of March 3". */
function readWeekendOf(text: TimeText, at: number): Piece | undefined {
  if (text.lower(at) !== "weekend" || text.particle(at + 1) !== P.of) return undefined;
  const day = readDate(text, at + 2);
  const isDay =
    day?.meaning.form === "holiday" || (day?.meaning.form === "calendar" && day.meaning.day !== undefined);
  return day && isDay && !day.next ? piece(day.end, { form: "weekend-of", day: day.meaning }) : undefined;
}

function readFromNumber(text: TimeText, at: number): Piece | undefined {
  return (
    readEraYear(text, at) ??
    readNumericDate(text, at) ??
    readNumberedPeriod(text, at) ??
    readYearFirst(text, at) ??
    readDayFirst(text, at) ??
    readDecade(text, at) ??
    readNth(text, at, readDate) ??
    (text.particle(at - 1) === P.on ? readDayAlone(text, at, at - 1) : undefined) ??
    readBareYear(text, at)
  );
}

function readFromParticle(text: TimeText, at: number, word: number): Piece | undefined {
  switch (word) {
    case P.the:
      return readFromThe(text, at);
    case P.fiscal:
    case P.fy:
    case P.calendar:
    case P.cy:
      return readFiscalYear(text, at);
    case P.last:
      return readNthLast(text, at) ?? readPlaced(text, at);
    case P.this:
    case P.next:
    case P.previous:
    case P.past:
    case P.following:
    case P.coming:
    case P.upcoming:
    case P.current:
    case P.that:
    case P.these:
      return readPlaced(text, at);
    default:
      return readDeicticDay(text, at);
  }
}

/** "last week of 2019", "last quarter of 2003", but not "last Tuesday in the town hall". */
function readNthLast(text: TimeText, at: number): Piece | undefined {
  const found = readNth(text, at, readDate);
  return found?.meaning.form === "nth" || found?.meaning.form === "calendar" ? found : undefined;
}

function readFromThe(text: TimeText, at: number): Piece | undefined {
  const next = at + 1;
  const bits = text.bits(next);
  if (bits & Time.dayPart) return readPartOfDay(text, next);
  if (bits & Time.unit) {
    const found = readTheUnit(text, at, readDate);
    if (found) return found;
  }
  if (bits & Time.particle) {
    const word = bits >>> 24;
    if (word === P.last) {
      const nth = readNthLast(text, next);
      if (nth) return nth;
    }
    return readPlaced(text, at) ?? (word === P.fiscal ? readFiscalYear(text, next) : undefined);
  }
  if (bits & Time.season) return readSeason(text, at);
  if (bits & Time.decade) return readDecade(text, next);
  if (bits === 0 && text.lower(next) === "final") return readNthLast(text, next);
  if (text.isNumber(next) || bits & (Time.ordinal | Time.cardinal)) {
    // In "the 12 November attacks" the article belongs to what follows.
    const isPlain = text.isNumber(next) && !readOrdinal(text, next);
    const found = isPlain
      ? undefined
      : (readDayFirst(text, next) ?? readNth(text, next, readDate) ?? readDayAlone(text, next, at - 1));
    if (found) return found;
    const decade = readDecade(text, next);
    if (decade) return decade;
  }
  if (text.isSign(next, "'") || text.isSign(next, "’") || text.isSign(next, "‘"))
    return readDecade(text, next);
  return undefined;
}

/** "the night of Feb. 10", "the morning of the same day"; `at` is the part. */
function readPartOfDay(text: TimeText, at: number): Piece | undefined {
  if (text.has(at, Time.plural) || text.particle(at + 1) !== P.of) return undefined;
  const day = readDate(text, at + 2);
  if (!day || !isDay(day.meaning) || day.meaning.form === "part") return undefined;
  // "the night of Feb. 3-4" begins on the first of its days.
  const isOneNight = day.next?.next === undefined && text.isDash(day.end) && text.lower(at) === "night";
  if (day.next && !isOneNight) return undefined;
  return piece(day.next?.end ?? day.end, {
    form: "part",
    part: dayPartCodes[text.value(at)]!,
    day: day.meaning,
  });
}

/** "on the 18th", "from the 3rd": an ordinal in digits after a preposition, with nothing that it counts. */
function readDayAlone(text: TimeText, at: number, before: number): Piece | undefined {
  const ordinal = text.isNumber(at) ? readOrdinal(text, at) : undefined;
  const lead = text.particle(before);
  if (
    !ordinal ||
    ordinal.value < 1 ||
    ordinal.value > 31 ||
    (lead !== P.on && lead !== P.until && lead !== P.by && lead !== P.since)
  )
    return undefined;
  if (text.isWord(ordinal.end) && !text.has(ordinal.end, Time.particle)) return undefined;
  const isJoined = text.isDash(ordinal.end) && text.isGlued(ordinal.end);
  return isJoined || text.isNumber(ordinal.end)
    ? undefined
    : piece(ordinal.end, calendarDate({ day: ordinal.value }));
}

/** "the nineties", "his thirties": only decades of the calendar, so "the" or "early" must stand before and no possessive. */
function isNamedDecade(text: TimeText, at: number): boolean {
  const before = text.particle(at - 1);
  return (
    before === P.the ||
    text.isDash(at - 1) ||
    ((before === P.early || before === P.late || before === P.mid) && text.particle(at - 2) === P.the)
  );
}
