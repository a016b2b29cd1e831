import { type CalendarMeaning, calendarDate } from "./meaning";
import { type Piece, piece } from "./piece";
import { P, particlesOf } from "./tables/particles";
import type { TimeText } from "./time-text";
import { Time } from "./time-words";
import { fullYear, yearNumber } from "./years";

/** A date in digits: "2026-02-12", "12/02/2026", "12.02.2026", "5/3/18", "2015-12", "20260212"; `at` is the first number. */
export function readNumericDate(text: TimeText, at: number): Piece | undefined {
  if (isInsideCode(text, at)) return undefined;
  const dotted = readDotted(text, at);
  if (dotted) return dotted;
  const parts = readParts(text, at);
  if (!parts) return undefined;
  if (parts.numbers.length === 3) return ofThree(parts, isStampedHour(text, parts.end));
  return ofTwo(text, at, parts);
}

interface Parts {
  readonly numbers: readonly number[];
  readonly lengths: readonly number[];
  readonly end: number;
  readonly sign: string;
}

/** Part of a longer chain of digits and signs, such as a telephone number. */
function isInsideCode(text: TimeText, at: number): boolean {
  if (!text.isGlued(at)) return false;
  const isChained = text.isDash(at - 1) || text.isSign(at - 1, "/") || text.isSign(at - 1, "+");
  if (isChained) return text.isGlued(at - 1) && text.isNumber(at - 2);
  return (
    text.isWord(at - 1) || text.isSign(at - 1, ":") || text.isSign(at - 1, "#") || text.isSign(at - 1, "$")
  );
}

/** Two or three numbers with the same sign between them and no space. */
function readParts(text: TimeText, at: number): Parts | undefined {
  const isSlash = text.isSign(at + 1, "/");
  if (!isSlash && !text.isSign(at + 1, "-")) return undefined;
  const sign = isSlash ? "/" : "-";
  const numbers = [text.integer(at)];
  const lengths = [text.length(at)];
  let end = at + 1;
  while (
    numbers.length < 4 &&
    text.isSign(end, sign) &&
    text.isGlued(end) &&
    text.isGlued(end + 1) &&
    text.isNumber(end + 1)
  ) {
    numbers.push(text.integer(end + 1));
    lengths.push(text.length(end + 1));
    end += 2;
  }
  const isBroken = numbers.length < 2 || numbers.length > 3 || numbers.some((number) => number < 0);
  if (isBroken || (text.isGlued(end) && text.isWord(end) && text.lower(end) !== "t")) return undefined;
  if (
    text.isSign(end, "%") ||
    (numbers.length === 2 && text.isDash(end) && text.isGlued(end) && !text.isWord(end + 1))
  )
    return undefined;
  return { numbers, lengths, end, sign };
}

/** "08-15-90 1337EDT": the stamp of an agency's copy. */
function isStampedHour(text: TimeText, at: number): boolean {
  return text.isNumber(at) && text.length(at) === 4 && text.has(at + 1, Time.zone);
}

function ofThree({ numbers, lengths, end, sign }: Parts, isStamp: boolean): Piece | undefined {
  const [a, b, c] = numbers as [number, number, number];
  const [first, , third] = lengths as [number, number, number];
  if (first === 4 && a >= 1000 && a < 3000 && third <= 2 && lengths[1]! <= 2) {
    if (sign === "-" ? false : c > 31 || b > 12) return undefined;
    // "2015-1-32" is no ISO date; "2026-02-30" is one that does not exist.
    if ((b > 12 || c > 31) && (lengths[1] !== 2 || third !== 2)) return undefined;
    return piece(end, calendarDate({ year: a, month: b, day: c }));
  }
  if (first > 2 || lengths[1]! > 2 || (third !== 4 && third !== 2)) return undefined;
  if (third === 2 && sign === "-" && !isStamp) return undefined;
  const year = third === 4 ? c : fullYear(c);
  if (year < 1000 || year > 2999) return undefined;
  const date = ofDayAndMonth(a, b);
  return date && piece(end, { ...date, year });
}

/** Day and month in the order that only one of them allows; `either` where both do. */
function ofDayAndMonth(a: number, b: number): CalendarMeaning | undefined {
  if (a < 1 || b < 1 || (a > 12 && b > 12) || a > 31 || b > 31) return undefined;
  if (a > 12) return calendarDate({ day: a, month: b, order: "day-first", digits: true });
  if (b > 12) return calendarDate({ month: a, day: b, order: "month-first", digits: true });
  return calendarDate({ month: a, day: b, order: "either" });
}

/** "9/11", "11/20" after a word that leads to a date, "2015-12", "12-2015". */
function ofTwo(text: TimeText, at: number, { numbers, lengths, end, sign }: Parts): Piece | undefined {
  const [a, b] = numbers as [number, number];
  if (sign === "/" && a === 9 && b === 11) return piece(end, calendarDate({ year: 2001, month: 9, day: 11 }));
  if (yearNumber(text, at) > 0 && lengths[1] === 2 && b >= 1 && b <= 12 && b !== (a % 100) + 1)
    return sign === "-" ? piece(end, calendarDate({ year: a, month: b })) : undefined;
  if (lengths[1] === 4 && a >= 1 && a <= 12 && b >= 1900 && b < 2100)
    return piece(end, calendarDate({ month: a, year: b }));
  if (lengths[0]! > 2 || lengths[1]! > 2 || !isLedToDate(text, at, sign)) return undefined;
  const date = ofDayAndMonth(a, b);
  return date && piece(end, date);
}

/** After "on", "until" and the like, after a weekday, or further on in a list of such dates. */
function isLedToDate(text: TimeText, at: number, sign: string): boolean {
  let first = at;
  for (let count = 0; count < longestList; count++) {
    const before = text.isSign(first - 1, ",") || text.isSign(first - 1, "(") ? first - 2 : first - 1;
    if (text.has(before, Time.weekday)) return true;
    if (sign !== "/") return false;
    const word = text.particle(before);
    const last = word === P.or || word === P.and ? before - 1 : before;
    const isList = last < first - 1 && text.isNumber(last) && text.isSign(last - 1, "/");
    // "Windies end Day 3 on 10/2": a score.
    if (word === P.on && text.isNumber(before - 1)) return false;
    if (!isList || !text.isNumber(last - 2)) return dateLeads[word] === 1;
    first = last - 2;
  }
  return false;
}

/** How many dates back a list such as "on 11/20, 11/22 or 11/25" is followed to the word that leads to it. */
const longestList = 8;

const dateLeads = particlesOf("on", "until", "since", "by", "from", "this", "next");

/** "23.04.2022", which is one token, and "7.6" after a weekday. */
function readDotted(text: TimeText, at: number): Piece | undefined {
  if (text.length(at) < shortestFull && !text.has(at - 1, Time.weekday)) return undefined;
  const written = text.text(at);
  const full = dottedDate.exec(written);
  if (full) {
    const date = ofDayAndMonth(Number(full[1]), Number(full[2]));
    const { day, month } = dayFirst(full);
    const year = longYear(full[3]!);
    // "2.31.92" is a version rather than a day that no year has.
    if (!date || (full[3]!.length === 2 && day > daysOf(year, month))) return undefined;
    return piece(at + 1, { ...date, order: "day-first", day, month, year });
  }
  const compact = compactDate.exec(written) ?? yearFirstDate.exec(written);
  if (compact)
    return piece(
      at + 1,
      calendarDate({ year: Number(compact[1]), month: Number(compact[2]), day: Number(compact[3]) }),
    );
  const short = text.has(at - 1, Time.weekday) ? shortDottedDate.exec(written) : undefined;
  const date = short && ofDayAndMonth(Number(short[1]), Number(short[2]));
  return date ? piece(at + 1, date) : undefined;
}

function dayFirst(match: RegExpExecArray): { readonly day: number; readonly month: number } {
  const [day, month] = [Number(match[1]), Number(match[2])];
  return month > 12 ? { day: month, month: day } : { day, month };
}

const daysOf = (year: number, month: number): number => new Date(Date.UTC(year, month, 0)).getUTCDate();

function longYear(digits: string): number {
  return digits.length === 4 ? Number(digits) : fullYear(Number(digits));
}

/** The length of "1.5.26": no full date has fewer digits and points. */
const shortestFull = 6;
/** "23.04.2022", "1.5.26" */
const dottedDate = /^(\d{1,2})\.(\d{1,2})\.(\d{4}|\d{2})$/;
/** "20260212" */
const compactDate = /^((?:19|20)\d\d)(0[1-9]|1[0-2])(0[1-9]|[12]\d|3[01])$/;
/** "2015.1.31" */
const yearFirstDate = /^((?:19|20)\d\d)\.(\d{1,2})\.(\d{1,2})$/;
/** "7.6" */
const shortDottedDate = /^(\d{1,2})\.(\d{1,2})$/;
