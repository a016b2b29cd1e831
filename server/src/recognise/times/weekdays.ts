import { readCount, readOrdinal } from "./counts";
import { readDayFirst } from "./day-first";
import { readLength } from "./durations";
import { type CalendarMeaning, calendarDate, type TimeMeaning } from "./meaning";
import { readMonthFirst } from "./month-first";
import { readNumericDate } from "./numeric-dates";
import { type Piece, piece } from "./piece";
import { dayPartCodes } from "./tables/calendar-words";
import { P } from "./tables/particles";
import type { TimeText } from "./time-text";
import { Time } from "./time-words";
import { readUnit } from "./unit-words";

/**
 * A weekday, alone or with the date beside it: "Thursday", "Thursday, Feb. 12, 2026", "Monday the 21st", "Friday (Jun-15)",
 * "Tuesday of next week"; "Fridays" recur. An abbreviation needs a date, an hour or a word such as "next", said by `isLed`.
 */
export function readWeekday(text: TimeText, at: number, isLed = false): Piece | undefined {
  const bits = text.bits(at);
  if (!(bits & Time.weekday) || isNameOfOther(text, at)) return undefined;
  const weekday = bits >>> 24;
  if (bits & Time.plural) {
    const isCounted = text.particle(at + 1) === P.ago;
    return isCounted
      ? undefined
      : piece(at + 1, { form: "set", every: calendarDate({ weekday }), quant: "EVERY" });
  }
  const isWeak = (bits & Time.weak) !== 0;
  if (!isWeak && text.has(at + 1, Time.dayPart) && text.has(at + 1, Time.plural))
    return piece(at + 2, {
      form: "set",
      every: { form: "part", part: dayPartCodes[text.value(at + 1)]!, day: calendarDate({ weekday }) },
      quant: "EVERY",
    });
  const end = isWeak && text.isSign(at + 1, ".") && text.isGlued(at + 1) ? at + 2 : at + 1;
  const dated = readDateBeside(text, end, weekday);
  if (dated) return dated;
  const placed = readPlaceBeside(text, end, weekday) ?? readWeekOn(text, at, weekday);
  if (placed) return placed;
  if (isWeak && !isLed && !isShortWeekday(text, at, end)) return undefined;
  const hasStop = isWeak && end > at + 1 && !text.has(end, Time.capital) && text.isWord(end);
  const isAny = isAnyDay(text, at) ? true : undefined;
  return piece(hasStop ? end : at + 1, calendarDate({ weekday, isAny }));
}

/** "On a Monday" is any Monday; "a Monday deadline" is one. */
function isAnyDay(text: TimeText, at: number): boolean {
  const isNounBehind = text.isWord(at + 1) && !text.has(at + 1, Time.particle);
  return text.particle(at - 1) === P.a && !isNounBehind;
}

/** "Sunday Times" is a newspaper, "Sheffield Wednesday" a club. */
function isNameOfOther(text: TimeText, at: number): boolean {
  if (!text.has(at, Time.capital)) return false;
  // "Saturday Evening Post", "Monday Night Football"
  if (
    text.has(at + 1, Time.dayPart) &&
    text.has(at + 1, Time.capital) &&
    text.has(at + 2, Time.capital) &&
    text.isWord(at + 2)
  )
    return true;
  return (
    (text.has(at + 1, Time.capital) && namesOnWeekdays.has(text.lower(at + 1))) ||
    text.lower(at - 1) === "sheffield" ||
    bloody.has(text.lower(at - 1))
  );
}

const bloody = new Set(["super", "bloody", "freaky", "ruby", "girl", "black", "cyber", "good"]);
const namesOnWeekdays = new Set([
  "times",
  "telegraph",
  "mirror",
  "mail",
  "express",
  "herald",
  "people",
  "independent",
  "star",
  "post",
]);

/** In small letters an abbreviation is a word; in capitals it still wants "on" or an hour beside it. */
function isShortWeekday(text: TimeText, at: number, end: number): boolean {
  const isCapital = text.has(at, Time.capital);
  const before = text.particle(at - 1);
  const word = text.lower(at);
  const isRisky = word === "sun" || word === "sat" || word === "wed" || word === "mon";
  if (!isCapital && isRisky) return false;
  const hour = text.particle(end) === P.at ? end + 1 : end;
  const hasHour =
    text.isNumber(hour) &&
    (hour > end ||
      text.isSign(hour + 1, ":") ||
      text.particle(hour + 1) === P.am ||
      text.particle(hour + 1) === P.pm ||
      text.particle(hour + 1) === P["p.m."] ||
      text.particle(hour + 1) === P["a.m."]);
  const isLed = before === P.on || before === P.until || before === P.since || before === P.by;
  const isSpan = text.isDash(end)
    ? text.has(end + 1, Time.weekday)
    : text.isDash(at - 1) && isWeekdayBefore(text, at - 1);
  return hasHour || isSpan || (isLed && (!isRisky || !text.has(end, Time.capital)));
}

/** "Tues.-Sat.", "Mon-Fri": the weekday on the left of the dash. */
function isWeekdayBefore(text: TimeText, dash: number): boolean {
  return text.has(text.isSign(dash - 1, ".") ? dash - 2 : dash - 1, Time.weekday);
}

/** The date behind a weekday, with a comma, bracket, hyphen or nothing between. */
function readDateBeside(text: TimeText, at: number, weekday: number): Piece | undefined {
  let start = at;
  const isBracketed = text.isSign(start, "(");
  if (
    text.isSign(start, ",") ||
    isBracketed ||
    (text.isDash(start) && text.isGlued(start) && text.isGlued(start + 1))
  )
    start++;
  if (text.particle(start) === P.the) start++;
  const date = readMonthFirst(text, start) ?? readNumericDate(text, start) ?? readDayFirst(text, start);
  if (date && date.meaning.form === "calendar" && date.meaning.day !== undefined) {
    const end = isBracketed && text.isSign(date.end, ")") && !date.next ? date.end + 1 : date.end;
    if (isBracketed && end === date.end) return undefined;
    return { ...date, end, meaning: { ...date.meaning, weekday } };
  }
  return readDayOfMonth(text, at, weekday);
}

/** "Monday the 21st", "Monday 21". */
function readDayOfMonth(text: TimeText, at: number, weekday: number): Piece | undefined {
  const hasThe = text.particle(at) === P.the;
  // "in the sun. The second half": another sentence.
  if (hasThe && text.has(at, Time.capital)) return undefined;
  const ordinal = readOrdinal(text, hasThe ? at + 1 : at);
  if (ordinal && ordinal.value >= 1 && ordinal.value <= 31 && (hasThe || text.isNumber(at))) {
    if (text.has(ordinal.end, Time.unit)) return undefined;
    // "announced on Tuesday the first generation" goes on with what is first.
    const isWords = !text.isNumber(hasThe ? at + 1 : at);
    if (isWords && text.isWord(ordinal.end) && !text.has(ordinal.end, Time.particle | Time.cardinal))
      return undefined;
    return piece(ordinal.end, calendarDate({ weekday, day: ordinal.value }));
  }
  const day = text.integer(at);
  const isAlone =
    day >= 1 && day <= 31 && text.length(at) <= 2 && !text.isWord(at + 1) && !isHourSign(text, at + 1);
  const isBeforeAt = day >= 13 && day <= 31 && text.particle(at + 1) === P.at;
  return isAlone || isBeforeAt
    ? piece(at + 1, calendarDate({ weekday, day }) satisfies CalendarMeaning)
    : undefined;
}

function isHourSign(text: TimeText, at: number): boolean {
  return (
    text.isSign(at, ":") ||
    text.isSign(at, "-") ||
    text.isDash(at) ||
    text.isSign(at, "%") ||
    text.isSign(at, "/")
  );
}

/** "Tuesday week", "Tuesday fortnight": a week or two after the coming Tuesday, as the British say it. */
function readWeekOn(text: TimeText, at: number, weekday: number): Piece | undefined {
  const word = text.lower(at + 1);
  const isWord = word === "week" || word === "fortnight";
  const isWeek = isWord && !text.has(at + 1, Time.capital) && !text.isDash(at + 2);
  const isFree = !text.isWord(at + 2) || text.has(at + 2, Time.particle) || text.tense(at + 2) > 0;
  if (!isWeek || !isFree || text.particle(at + 2) === P.of || text.isClitic(at + 2)) return undefined;
  return piece(at + 2, {
    form: "shift",
    amounts: [{ count: word === "week" ? 1 : 2, unit: "week" }],
    direction: 1,
    anchor: calendarDate({ weekday, direction: "coming" }),
  });
}

/** "Tuesday of next week", "Monday two weeks from now", "Thursday, two years from now". */
function readPlaceBeside(text: TimeText, at: number, weekday: number): Piece | undefined {
  const week = readWeekBeside(text, at);
  if (week) return piece(week.end, { form: "weekday-of", weekday, week: week.meaning });
  const start = text.isSign(at, ",") ? at + 1 : at;
  if (!text.isNumber(start) && !text.has(start, Time.cardinal) && text.particle(start) !== P.a)
    return undefined;
  const length = readCount(text, start) || text.particle(start) === P.a ? readLength(text, start) : undefined;
  if (!length) return undefined;
  const isFromNow = text.particle(length.end) === P.from && text.particle(length.end + 1) === P.now;
  const isAgo = text.particle(length.end) === P.ago;
  if (!isFromNow && !isAgo) return undefined;
  const shifted: TimeMeaning = {
    form: "shift",
    amounts: length.amounts,
    direction: isAgo ? -1 : 1,
    anchor: "dateline",
    exact: true,
  };
  return piece(isAgo ? length.end + 1 : length.end + 2, { form: "weekday-of", weekday, week: shifted });
}

const weekOffsets: ReadonlyMap<number, number> = new Map([
  [P.last, -1],
  [P.previous, -1],
  [P.this, 0],
  [P.next, 1],
  [P.following, 1],
]);

/** "of next week", "of the following week", "next week" behind a weekday. */
function readWeekBeside(text: TimeText, at: number): Piece | undefined {
  const isOf = text.particle(at) === P.of;
  const first = isOf ? at + 1 : at;
  const lead = isOf && text.particle(first) === P.the ? first + 1 : first;
  const word = text.particle(lead);
  const offset = weekOffsets.get(word);
  const unit = offset === undefined ? undefined : readUnit(text, lead + 1);
  if (offset === undefined || unit?.unit !== "week" || unit.plural || unit.times > 1) return undefined;
  if (text.isClitic(unit.end)) return undefined;
  const anchor = word === P.following || word === P.previous ? "mention" : "dateline";
  return piece(unit.end, { form: "relative", unit: "week", offset, anchor });
}

/** "two Sundays ago": as many weeks less one before the last of them. */
export function readWeekdaysAgo(text: TimeText, at: number): Piece | undefined {
  const count = readCount(text, at);
  if (!count || count.value < 2 || !Number.isInteger(count.value)) return undefined;
  const bits = text.bits(count.end);
  if (!(bits & Time.weekday) || !(bits & Time.plural) || text.particle(count.end + 1) !== P.ago)
    return undefined;
  const anchor = { ...calendarDate({ weekday: bits >>> 24 }), direction: "past" } as const;
  const amounts = [{ count: count.value - 1, unit: "week" }] as const;
  return piece(count.end + 2, { form: "shift", amounts, direction: -1, anchor });
}
