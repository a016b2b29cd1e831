import { type ClockPiece, readClock } from "./clock";
import { readDate } from "./days";
import { type ClockMeaning, type DayPart, isDay, type TimeMeaning } from "./meaning";
import { type Piece, piece } from "./piece";
import { dayPartCodes } from "./tables/calendar-words";
import { P } from "./tables/particles";
import type { TimeText } from "./time-text";
import { Time } from "./time-words";

/** A day with the part of it or the hour that stands behind: "Friday night", "Feb. 12, 2026 4:14 p.m.", "tomorrow at 8". */
export function readDayWithHour(text: TimeText, at: number): Piece | undefined {
  const day = readTonight(text, at) ?? readDate(text, at);
  if (!day || day.next || !isDay(day.meaning)) return day;
  const part = readPartBehind(text, day.end);
  const partEnd = part?.end ?? day.end;
  const hour = readHourBehind(text, partEnd, part !== undefined || isPart(day.meaning));
  if (hour) {
    const clock = adjust(hour.clock, part?.part ?? partOf(day.meaning));
    const end = readDateBehindYear(text, hour.end) ?? hour.end;
    const meaning = end > hour.end ? withYear(text, day.meaning, end) : dayOf(day.meaning);
    return piece(end, { ...clock, day: meaning });
  }
  if (part && !isPart(day.meaning)) {
    const partPiece = piece(part.end, { form: "part", part: part.part, day: day.meaning });
    return part.mod ? { ...partPiece, mod: part.mod } : partPiece;
  }
  return day;
}

/** An hour, with the day that stands behind it where one does: "4 p.m. on Thursday", "8am this morning", "midnight". */
export function readHourWithDay(text: TimeText, at: number, isLed: boolean): Piece | undefined {
  const hour = readClock(text, at);
  if (!hour) return undefined;
  let next = endOfSecondZone(text, hour.end) ?? hour.end;
  const isDoubled = next > hour.end;
  if (text.isSign(next, ",")) next++;
  const lead = text.particle(next);
  if (lead === P.on || (lead === P.of && next === hour.end)) next++;
  const day = readTonight(text, next) ?? readDate(text, next);
  if (
    day &&
    !day.next &&
    isDay(day.meaning) &&
    (hour.plain || isLed || isPart(day.meaning)) &&
    !isHourOfList(text, day)
  ) {
    const part = isPart(day.meaning) ? undefined : readPartBehind(text, day.end);
    const clock = adjust(hour.clock, part?.part ?? partOf(day.meaning));
    return piece(isDoubled ? hour.end : (part?.end ?? day.end), { ...clock, day: dayOf(day.meaning) });
  }
  if (!hour.plain && !isLed) return undefined;
  return piece(hour.end, hour.clock);
}

/** "10:00 a.m. EDT (1400 GMT) on Friday": the bracket stands between the hour and its day. */
function endOfSecondZone(text: TimeText, at: number): number | undefined {
  if (!text.isSign(at, "(")) return undefined;
  const second = readClock(text, at + 1);
  return second?.clock.zone && text.isSign(second.end, ")") ? second.end + 1 : undefined;
}

/** "10:30 a.m., Monday 3 p.m.": the day belongs to the hour behind it. */
function isHourOfList(text: TimeText, day: Piece): boolean {
  const next = text.particle(day.end) === P.at ? day.end + 1 : day.end;
  return readClock(text, next)?.plain === true;
}

/** "tonight", "overnight" is a stretch and is left to others. */
function readTonight(text: TimeText, at: number): Piece | undefined {
  if (text.particle(at) !== P.tonight) return undefined;
  return piece(at + 1, {
    form: "part",
    part: "NI",
    day: { form: "relative", unit: "day", offset: 0, anchor: "dateline" },
  });
}

const isPart = (meaning: TimeMeaning): boolean => meaning.form === "part";
const partOf = (meaning: TimeMeaning): DayPart | undefined =>
  meaning.form === "part" ? meaning.part : undefined;
const dayOf = (meaning: TimeMeaning) => (meaning.form === "part" ? meaning.day : meaning);

/** "morning", "late evening", "early in the morning" behind a day. */
function readPartBehind(
  text: TimeText,
  at: number,
): { readonly part: DayPart; readonly end: number; readonly mod?: "START" | "END" } | undefined {
  let next = at;
  const phase = text.particle(next);
  const mod = phase === P.early ? "START" : phase === P.late ? "END" : undefined;
  if (mod) next++;
  else if (phase === P.in && text.particle(next + 1) === P.the) next += 2;
  if (!text.has(next, Time.dayPart) || text.has(next, Time.plural)) return undefined;
  // "Monday Night Football", "Saturday Night Live"
  if (
    text.has(next, Time.capital) &&
    text.has(next + 1, Time.capital) &&
    text.isWord(next + 1) &&
    text.has(at - 1, Time.capital)
  )
    return undefined;
  const part = dayPartCodes[text.value(next)]!;
  return mod ? { part, end: next + 1, mod } : { part, end: next + 1 };
}

/** The hour behind a day, after a comma, a dash or the T of "2026-02-12T16:14": bare numbers only after "at", "around" or "@", or right behind a part of the day. */
function readHourBehind(text: TimeText, at: number, hasPart: boolean): ClockPiece | undefined {
  let next = at;
  const isStamp = text.lower(next) === "t" && text.isGlued(next) && text.isGlued(next + 1);
  if (isStamp || text.isSign(next, ",") || (text.isDash(next) && text.isGlued(next))) next++;
  const lead = text.particle(next);
  const isLed =
    lead === P.at ||
    lead === P.around ||
    lead === P.about ||
    text.isSign(next, "@") ||
    (lead === P.by && text.isNumber(next + 1));
  if (isLed) next++;
  if (isLed && (text.particle(next) === P.about || text.particle(next) === P.around)) next++;
  const isMonthHour = text.isNumber(next) || text.has(next, Time.cardinal | Time.particle);
  const hour = isMonthHour ? readClock(text, next) : undefined;
  if (!hour) return undefined;
  if (
    text.has(hour.end, Time.month) ||
    text.has(hour.end, Time.unit) ||
    text.isSign(hour.end, "%") ||
    text.has(hour.end, Time.magnitude)
  )
    return undefined;
  if (hour.plain) return hour;
  const isBare = hour.clock.minute === undefined;
  const isShort = hour.clock.hour <= 24;
  return isShort &&
    isLed &&
    (!isBare || !text.isWord(hour.end) || text.has(hour.end, Time.particle) || hasPart) &&
    !text.isDash(hour.end)
    ? hour
    : undefined;
}

function adjust(clock: ClockMeaning, part: DayPart | undefined): ClockMeaning {
  if (part === undefined || part === "MO" || clock.hour >= 12 || clock.hour === 0) return clock;
  return part === "NI" && clock.hour < 5 ? clock : { ...clock, hour: clock.hour + 12 };
}

/** "Wed Oct 26 15:50:06 2016": a year behind the seconds. */
function readDateBehindYear(text: TimeText, at: number): number | undefined {
  const year = text.integer(at);
  return year >= 1900 && year < 2100 && text.length(at) === 4 ? at + 1 : undefined;
}

function withYear(text: TimeText, meaning: TimeMeaning, end: number): TimeMeaning {
  return meaning.form === "calendar" && meaning.year === undefined
    ? { ...meaning, year: text.integer(end - 1) }
    : meaning;
}
