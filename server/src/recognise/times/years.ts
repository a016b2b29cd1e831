import { type Count, readCount } from "./counts";
import { type CalendarMeaning, calendarDate } from "./meaning";
import { type Piece, piece } from "./piece";
import { P } from "./tables/particles";
import type { TimeText } from "./time-text";
import { Time } from "./time-words";

/** A year of four digits, 1000 to 2999, or -1. */
export function yearNumber(text: TimeText, at: number): number {
  const year = text.integer(at);
  return year >= 1000 && year < 3000 && text.length(at) === 4 ? year : -1;
}

/** The full year of two digits: up to 29 this century, from 30 the last. */
export function fullYear(twoDigits: number): number {
  return twoDigits < 30 ? 2000 + twoDigits : 1900 + twoDigits;
}

/** The year that follows a day or month: "2026", ", 2026", "of 1995", "in 2020", "'87", "nineteen eighty six". */
export function readYearOfDate(text: TimeText, at: number): Count | undefined {
  let start = at;
  const isLinked = text.particle(start) === P.of || text.particle(start) === P.in;
  if (text.isSign(start, ",") || isLinked) start++;
  if (isLinked && text.particle(start) === P.the) start++;
  if (isLinked && text.lower(start) === "year") start++;
  const year = yearNumber(text, start);
  if (year > 0 && !isHourBehind(text, start)) return { value: year, end: start + 1 };
  if (isShortYear(text, start)) return { value: fullYear(text.integer(start + 1)), end: start + 2 };
  if (isLinked && text.length(start) === 2 && text.integer(start) >= 30)
    return { value: fullYear(text.integer(start)), end: start + 1 };
  return readYearWords(text, start);
}

/** The "2014:30" of "Feb. 12 2014:30"; not the "2019:" that opens an entry of a timeline. */
function isHourBehind(text: TimeText, at: number): boolean {
  return text.isSign(at + 1, ":") && text.isGlued(at + 1) && text.isGlued(at + 2) && text.isNumber(at + 2);
}

/** "'87": an apostrophe right before two digits. */
function isShortYear(text: TimeText, at: number): boolean {
  return (
    (text.isSign(at, "'") || text.isSign(at, "’") || text.isSign(at, "‘")) &&
    text.isGlued(at + 1) &&
    text.integer(at + 1) >= 0 &&
    text.length(at + 1) === 2
  );
}

/** The full year of "'87", or undefined. */
export function shortYear(text: TimeText, at: number): number | undefined {
  return isShortYear(text, at) && !(text.isGlued(at + 2) && text.isWord(at + 2))
    ? fullYear(text.integer(at + 1))
    : undefined;
}

/** "nineteen ninety-six", "nineteen hundred five", "two thousand and fifteen". */
export function readYearWords(text: TimeText, at: number): Count | undefined {
  const bits = text.bits(at);
  if (!(bits & Time.cardinal)) return undefined;
  const first = bits >>> 24;
  if (first === 2 && text.lower(at + 1) === "thousand") {
    const whole = readCount(text, at);
    return whole && whole.value >= 2000 && whole.value < 2100 ? whole : undefined;
  }
  if (first < 13 || first > 20) return undefined;
  const hundred = text.lower(at + 1) === "hundred" ? at + 2 : at + 1;
  const rest = readCount(text, text.particle(hundred) === P.and ? hundred + 1 : hundred);
  if (rest && rest.value >= (hundred > at + 1 ? 1 : 10) && rest.value < 100 && Number.isInteger(rest.value))
    return { value: first * 100 + rest.value, end: rest.end };
  return hundred > at + 1 ? { value: first * 100, end: hundred } : undefined;
}

/** Decades: "1990s", "1930's", "'90s", "the sixties"; `at` is the number, the apostrophe or the word. */
export function readDecade(text: TimeText, at: number): Piece | undefined {
  if (text.has(at, Time.decade)) return piece(at + 1, { form: "decade", decade: text.value(at) });
  const isShort = isShortYear(text, at);
  const number = isShort ? at + 1 : at;
  const value = text.integer(number);
  const length = value < 0 ? 0 : text.length(number);
  const isPlural =
    text.isGlued(number + 1) &&
    (text.lower(number + 1) === "s" || (length === 4 && text.isClitic(number + 1)));
  if (!isPlural || value % 10 !== 0) return undefined;
  if (length === 4 && value >= 1000 && value < 2100) {
    if (value % 100 === 0 && value < 2000)
      return piece(number + 2, { form: "century", century: value / 100 });
    return piece(number + 2, { form: "decade", decade: value / 10 });
  }
  if (!isShort && isAge(text, number)) return undefined;
  const isNamed =
    isShort || (text.particle(number - 1) === P.the && value >= 50) || isPhaseOrMid(text, number);
  if (length === 2 && value >= 20 && isNamed && !(!isShort && isHeat(text, number)))
    return piece(number + 2, { form: "decade", decade: value / 10 });
  return undefined;
}

/** The "30s" of "in her mid-30s" and "his early 40s". */
function isAge(text: TimeText, at: number): boolean {
  let before = text.isDash(at - 1) ? at - 2 : at - 1;
  const word = text.particle(before);
  if (word === P.early || word === P.late || word === P.mid) before--;
  return owners.has(text.lower(before));
}

const owners = new Set("his her their my your our".split(" "));

/** The "mid-70s" of "highs in the mid-70s", which are degrees. */
function isHeat(text: TimeText, at: number): boolean {
  for (let before = at - 1; before >= at - heatReach; before--)
    if (heatWords.has(text.lower(before))) return true;
  return false;
}

const heatWords = new Set("temperature temperatures highs lows degrees readings".split(" "));
const heatReach = 8;

function isPhaseOrMid(text: TimeText, at: number): boolean {
  const before = text.isDash(at - 1) ? at - 2 : at - 1;
  const word = text.particle(before);
  return word === P.early || word === P.late || word === P.mid;
}

/** "fiscal 2026", "fiscal year 2026", "FY26", "calendar year 2008". */
export function readFiscalYear(text: TimeText, at: number): Piece | undefined {
  const word = text.particle(at);
  const isFiscal = word === P.fiscal || word === P.fy;
  if (!isFiscal && word !== P.calendar && word !== P.cy) return undefined;
  const isShort = word === P.fy || word === P.cy;
  const start = !isShort && text.lower(at + 1) === "year" ? at + 2 : at + 1;
  if (word === P.calendar && start === at + 1) return undefined;
  const year = shortOrFullYear(text, start, isShort);
  if (year < 0) return undefined;
  // "fiscal year 2025-26" is named for the year it ends in.
  const isSpan =
    isFiscal && text.isDash(start + 1) && text.isGlued(start + 2) && text.length(start + 2) === 2;
  if (isSpan && text.integer(start + 2) === (year + 1) % 100)
    return piece(start + 3, calendarDate({ year: year + 1, fiscal: true }));
  const meaning: CalendarMeaning = calendarDate({ year });
  return piece(start + 1, isFiscal ? { ...meaning, fiscal: true } : meaning);
}

function shortOrFullYear(text: TimeText, at: number, mayBeShort: boolean): number {
  const year = yearNumber(text, at);
  if (year > 0 || !mayBeShort) return year;
  return text.length(at) === 2 && text.integer(at) >= 0 ? fullYear(text.integer(at)) : -1;
}
