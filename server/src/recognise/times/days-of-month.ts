import { readCount, readOrdinal } from "./counts";
import { P, particlesOf } from "./tables/particles";
import type { TimeText } from "./time-text";
import { Time } from "./time-words";

/** The day's number that was read, and the token after it. */
export interface Day {
  readonly day: number;
  readonly end: number;
}

/** A second day, which begins a mention of its own. */
export interface SecondDay extends Day {
  readonly start: number;
}

/** The day behind a month: "12", "12th", "the 12th", "twenty nine". */
export function readDay(text: TimeText, at: number): Day | undefined {
  const ordinal = readOrdinalDay(text, text.particle(at) === P.the ? at + 1 : at);
  if (ordinal) return ordinal;
  const day = text.integer(at);
  if (day >= 0 && text.length(at) <= 2)
    return isOtherNumber(text, at) || day < 1 ? undefined : { day, end: at + 1 };
  const words = text.has(at, Time.cardinal) ? readCount(text, at) : undefined;
  if (!words || !isDayNumber(words.value) || text.isWord(words.end)) return undefined;
  return { day: words.value, end: words.end };
}

const isDayNumber = (value: number): boolean => Number.isInteger(value) && value >= 1 && value <= 31;

/** "12:30", "5%", "20s" and "3 million" behind a month are no days of it. */
function isOtherNumber(text: TimeText, at: number): boolean {
  const isHour =
    text.isSign(at + 1, ":") && text.isGlued(at + 1) && text.isGlued(at + 2) && text.isNumber(at + 2);
  const isGluedWord = text.isGlued(at + 1) && text.isWord(at + 1);
  return isHour || isGluedWord || text.isSign(at + 1, "%") || text.has(at + 1, Time.magnitude);
}

/** "12th", "third", "twenty-first". */
export function readOrdinalDay(text: TimeText, at: number): Day | undefined {
  const ordinal = readOrdinal(text, at);
  if (!ordinal || ordinal.value < 1 || ordinal.value > 99) return undefined;
  return { day: ordinal.value, end: ordinal.end };
}

/** The day before a month: "12", "the 12th", "twenty five". */
export function readLeadingDay(text: TimeText, at: number): Day | undefined {
  const ordinal = readOrdinalDay(text, at);
  if (ordinal) return ordinal;
  const day = text.integer(at);
  if (day >= 1 && text.length(at) <= 2) return { day, end: at + 1 };
  const words = text.has(at, Time.cardinal) ? readCount(text, at) : undefined;
  return words && isDayNumber(words.value) ? { day: words.value, end: words.end } : undefined;
}

const dayLeads = particlesOf(
  "on",
  "until",
  "till",
  "since",
  "by",
  "from",
  "before",
  "after",
  "through",
  "to",
);

/**
 * True where a number above 31 beside a month is meant as a day that does not exist, and not as a count or an age: with a
 * year behind it, as an ordinal, or after "on", "until" and the like with nothing behind that it could count.
 */
export function isMeantAsDay(
  text: TimeText,
  first: number,
  end: number,
  isOrdinal: boolean,
  hasYear: boolean,
): boolean {
  if (hasYear || isOrdinal) return true;
  return text.isIn(first - 1, dayLeads) && (!text.isWord(end) || text.has(end, Time.particle));
}

const links = particlesOf("to", "and", "through", "or", "thru");

/** The token behind a link between two days: a dash, "to", "and", "or", "through". */
export function afterLink(text: TimeText, at: number): number | undefined {
  if (text.isDash(at)) return text.isDash(at + 1) ? at + 2 : at + 1;
  return text.isIn(at, links) ? at + 1 : undefined;
}
