import { halfWords, isForecastHour, isHourOfDiary, isHoursWord, isInProgramme } from "./bare-hours";
import { readCount } from "./counts";
import type { ClockMeaning } from "./meaning";
import { hourOfPart, partBefore, readPartAround } from "./parts-of-day";
import { P, particlesOf } from "./tables/particles";
import type { TimeText } from "./time-text";
import { Time } from "./time-words";
import { readZone } from "./zones";

/** An hour that was read, with what stands behind it that belongs to it. */
export interface ClockPiece {
  readonly end: number;
  readonly clock: ClockMeaning;
  /** False where the words alone don't show that a clock is meant: "at 7". */
  readonly plain: boolean;
}

/** The hour as it stands on the dial, before a.m. or p.m. */
interface Dial {
  readonly hour: number;
  readonly minute?: number;
  readonly second?: number;
  readonly end: number;
  readonly plain: boolean;
}

/**
 * An hour: "4:14 p.m.", "16:14", "7pm", "half past seven", "seven o'clock", "noon", "1400 GMT", "8 in the evening". A bare
 * number is read too, with `plain` false, for a caller who knows that an hour stands here.
 */
export function readClock(text: TimeText, at: number): ClockPiece | undefined {
  // The 02:44 of a race run in "2:02:44".
  if (text.isSign(at - 1, ":") && text.isGlued(at) && text.isNumber(at - 2)) return undefined;
  // A number of three digits or more is an hour only on a dial: "1400 GMT", "1800 hours".
  const isLong = text.integer(at) >= 60 && text.length(at) >= 3;
  const named = isLong ? undefined : readNamedHour(text, at);
  if (named) return named;
  const dial = (isLong ? undefined : readPastHour(text, at)) ?? readDial(text, at);
  if (!dial || isOfGame(text, dial.end)) return undefined;
  const half = readHalfOfDay(text, dial);
  const part = readPartAround(text, half?.end ?? dial.end);
  const end = part?.end ?? half?.end ?? dial.end;
  const hour = half
    ? hourOfHalf(dial.hour, half.isAfternoon)
    : hourOfPart(dial.hour, part?.part ?? partBefore(text, at));
  const zone = readZone(text, end);
  const plain =
    dial.plain ||
    half !== undefined ||
    part !== undefined ||
    (zone !== undefined && dial.minute !== undefined);
  return { end: zone?.end ?? end, clock: toClock(hour, dial, zone?.name), plain };
}

/** "12:41 of the second period", "1:12 left": the clock of a game. */
function isOfGame(text: TimeText, end: number): boolean {
  const word = text.lower(end);
  if (word === "left" || word === "remaining") return true;
  if (text.particle(end) !== P.of && word !== "into") return false;
  const part = text.lower(end + 3);
  return text.has(end + 2, Time.ordinal) && (part === "period" || part === "half" || part === "quarter");
}

function toClock(hour: number, { minute, second }: Dial, zone: string | undefined): ClockMeaning {
  if (minute === undefined)
    return zone === undefined
      ? { form: "clock", hour, day: undefined }
      : { form: "clock", hour, zone, day: undefined };
  return {
    form: "clock",
    hour,
    minute,
    ...(second === undefined ? {} : { second }),
    ...(zone === undefined ? {} : { zone }),
    day: undefined,
  };
}

function readNamedHour(text: TimeText, at: number): ClockPiece | undefined {
  // "12 noon" says it twice.
  const start = text.integer(at) === 12 && isNamed(text, at + 1) ? at + 1 : at;
  const named = isNamed(text, start);
  if (!named) return undefined;
  const zone = readZone(text, named.end);
  const clock: ClockMeaning = { form: "clock", hour: named.hour, minute: 0, day: undefined };
  return zone
    ? { end: zone.end, clock: { ...clock, zone: zone.name }, plain: true }
    : { end: named.end, clock, plain: true };
}

/** "noon", "midday", "midnight", "mid night", "mid-day". */
function isNamed(text: TimeText, at: number): { readonly hour: number; readonly end: number } | undefined {
  const word = text.particle(at);
  if (word === P.noon || word === P.midday) return { hour: 12, end: at + 1 };
  if (word === P.midnight) return { hour: 0, end: at + 1 };
  if (word !== P.mid) return undefined;
  const second = text.isDash(at + 1) ? at + 2 : at + 1;
  const rest = text.lower(second);
  return rest === "night"
    ? { hour: 0, end: second + 1 }
    : rest === "day"
      ? { hour: 12, end: second + 1 }
      : undefined;
}

/** "half past seven", "quarter to eight", "20 min past eight", "ten past 9". */
function readPastHour(text: TimeText, at: number): Dial | undefined {
  let start = at;
  if (text.particle(start) === P.a) start++;
  const word = text.lower(start);
  const count =
    word === "half"
      ? { value: 30, end: start + 1 }
      : word === "quarter"
        ? { value: 15, end: start + 1 }
        : readCount(text, start);
  if (!count || count.value < 1 || count.value > 59 || !Number.isInteger(count.value)) return undefined;
  let end = count.end;
  const hasUnit = text.has(end, Time.unit) && minuteWords.has(text.lower(end));
  if (hasUnit) end++;
  const link = text.particle(end);
  const isTo = link === P.to && (hasUnit || word === "quarter");
  if (link !== P.past && !isTo && !(hasUnit && link === P.after)) return undefined;
  const hour = readHour(text, end + 1);
  if (!hour || hour.value > 12 || text.has(hour.end, Time.unit)) return undefined;
  const minutes = isTo
    ? (hour.value === 1 ? 13 : hour.value) * 60 - count.value
    : hour.value * 60 + count.value;
  return { hour: Math.floor(minutes / 60), minute: minutes % 60, end: hour.end, plain: true };
}

const minuteWords = new Set(["minute", "minutes", "min", "mins"]);

function readHour(text: TimeText, at: number) {
  const value = text.integer(at);
  if (value >= 0 && text.length(at) <= 2) return stepOver(text, { value, end: at + 1 });
  const bits = text.bits(at);
  return bits & Time.cardinal && bits >>> 24 <= 12
    ? stepOver(text, { value: bits >>> 24, end: at + 1 })
    : undefined;
}

/** "o'clock" is part of the hour. */
function stepOver(text: TimeText, hour: { readonly value: number; readonly end: number }) {
  const word = text.particle(hour.end);
  return word === P["o'clock"] || word === P.oclock ? { value: hour.value, end: hour.end + 1 } : hour;
}

/** "16:14:30", "7.30", "1400", "seven o'clock", "five-thirty", "9". */
function readDial(text: TimeText, at: number): Dial | undefined {
  const hour = text.integer(at);
  if (hour < 0) return text.isNumber(at) ? readDottedDial(text, at) : readDialWords(text, at);
  const isColon =
    text.isSign(at + 1, ":") && text.isGlued(at + 1) && text.isGlued(at + 2) && text.length(at + 2) === 2;
  const minute = isColon ? text.integer(at + 2) : -1;
  if (minute >= 0 && text.length(at) <= 2) {
    const hasSeconds =
      text.isSign(at + 3, ":") && text.isGlued(at + 3) && text.isGlued(at + 4) && text.length(at + 4) === 2;
    const second = hasSeconds ? text.integer(at + 4) : -1;
    if (second >= 0) return { hour, minute, second, end: at + 5, plain: true };
    return { hour, minute, end: at + 3, plain: true };
  }
  if (
    text.length(at) === 4 &&
    hour % 100 < 60 &&
    hour < 2400 &&
    (readZone(text, at + 1) || isHoursWord(text, at) || isInProgramme(text, at) || isHourOfDiary(text, at))
  )
    return {
      hour: Math.floor(hour / 100),
      minute: hour % 100,
      end: isHoursWord(text, at) ? at + 2 : at + 1,
      plain: true,
    };
  if (isForecastHour(text, at))
    return { hour: Math.floor(hour / 100), minute: hour % 100, end: at + 1, plain: true };
  if (text.length(at) > 2) return undefined;
  // "14h30", as South Africans and the French write it.
  const isH =
    text.text(at + 1) === "h" && text.isGlued(at + 1) && text.isGlued(at + 2) && text.length(at + 2) === 2;
  if (isH && text.integer(at + 2) >= 0 && text.integer(at + 2) < 60)
    return { hour, minute: text.integer(at + 2), end: at + 3, plain: true };
  const spoken = stepOver(text, { value: hour, end: at + 1 });
  if (spoken.end > at + 1) return { hour, end: spoken.end, plain: true };
  if (text.isGlued(at + 1) && text.particle(at + 1) === P.ish) return { hour, end: at + 2, plain: true };
  return { hour, end: at + 1, plain: false };
}

function readDottedDial(text: TimeText, at: number): Dial | undefined {
  const dotted = dottedHour.exec(text.text(at));
  return dotted
    ? { hour: Number(dotted[1]), minute: Number(dotted[2]), end: at + 1, plain: false }
    : undefined;
}

/** "7.30", "16.45" */
const dottedHour = /^(\d{1,2})\.([0-5]\d)$/;

function readDialWords(text: TimeText, at: number): Dial | undefined {
  const bits = text.bits(at);
  if (!(bits & Time.cardinal) || bits >>> 24 > 12) return undefined;
  const spoken = stepOver(text, { value: bits >>> 24, end: at + 1 });
  if (spoken.end > at + 1) return { hour: spoken.value, end: spoken.end, plain: true };
  const isDash = text.isDash(at + 1);
  const first = isDash ? at + 2 : at + 1;
  const minutes = text.has(first, Time.cardinal) ? readCount(text, first) : undefined;
  const isMinute = minutes !== undefined && minutes.value >= 10 && minutes.value < 60;
  // "seven thirty" without a hyphen needs the half of the day behind it.
  if (isMinute && (isDash || isHalfWord(text, minutes.end)))
    return { hour: spoken.value, minute: minutes.value, end: minutes.end, plain: minutes.value % 5 === 0 };
  return { hour: spoken.value, end: at + 1, plain: false };
}

/** "p.m." or "in the evening" behind an hour in words. */
function isHalfWord(text: TimeText, at: number): boolean {
  return text.isIn(at, halfWords) || (text.particle(at) === P.in && text.has(at + 2, Time.dayPart));
}

/** "a.m.", "pm", "p . m ." or the glued "a" and "p" of "7p". */
function readHalfOfDay(
  text: TimeText,
  dial: Dial,
): { readonly isAfternoon: boolean; readonly end: number } | undefined {
  let at = dial.end;
  if (text.isSign(at, ".") && text.isGlued(at) && text.isGlued(at + 1)) at++;
  const word = text.particle(at);
  if (word === P.am || word === P["a.m"] || word === P["a.m."])
    return { isAfternoon: false, end: withStop(text, at) };
  if (word === P.pm || word === P["p.m"] || word === P["p.m."])
    return { isAfternoon: true, end: withStop(text, at) };
  const letter = text.text(at);
  if (letter !== "a" && letter !== "p") return undefined;
  if (text.isSign(at + 1, ".") && text.lower(at + 2) === "m")
    return { isAfternoon: letter === "p", end: text.isSign(at + 3, ".") ? at + 4 : at + 3 };
  const isAlone = text.isGlued(at) && !text.isSign(at + 1, "/") && dial.hour <= 12;
  return isAlone && isLetterLed(text, at, dial) ? { isAfternoon: letter === "p", end: at + 1 } : undefined;
}

/** "at 7p", "Friday 7p", "(7p": behind other words, as in "rising 2p", a letter without minutes is of pence. */
function isLetterLed(text: TimeText, letter: number, { minute }: Dial): boolean {
  const lead = text.isDash(letter - 2) ? letter - 4 : letter - 2;
  if (minute !== undefined || text.text(letter) === "a" || text.isIn(lead, letterLeads)) return true;
  if (text.isSign(lead, ",")) return text.has(lead - 1, Time.weekday | Time.month) || text.isNumber(lead - 1);
  return !text.isWord(lead) || text.has(lead, Time.weekday | Time.dayPart);
}

const letterLeads = particlesOf(
  "at",
  "from",
  "until",
  "till",
  "after",
  "before",
  "around",
  "about",
  "between",
  "and",
  "today",
  "tonight",
  "tomorrow",
);

/** "a.m" written without its last stop takes the stop that is glued to it. */
function withStop(text: TimeText, at: number): number {
  const isShort = text.particle(at) === P["a.m"] || text.particle(at) === P["p.m"];
  return isShort && text.isSign(at + 1, ".") ? at + 2 : at + 1;
}

function hourOfHalf(hour: number, isAfternoon: boolean): number {
  if (hour > 12) return hour;
  return isAfternoon ? (hour === 12 ? 12 : hour + 12) : hour === 12 ? 0 : hour;
}
