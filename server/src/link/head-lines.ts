import type { Span } from "../text/span";
import { daysInMonth, toIsoDay } from "./times/calendar";

/** A date further than this from both ends of its line stands in running text. */
const longestLine = 400;

/** Where the line of an offset begins, or `longestLine` before it. */
export function lineStart(text: string, at: number): number {
  const from = Math.max(0, at - longestLine);
  let start = at;
  while (start > from && !isLineBreak(text.charCodeAt(start - 1))) start--;
  return start;
}

/** Where the line of an offset ends, or `longestLine` behind it. */
export function lineEnd(text: string, at: number): number {
  const limit = Math.min(text.length, at + longestLine);
  let end = at;
  while (end < limit && !isLineBreak(text.charCodeAt(end))) end++;
  return end;
}

const isLineBreak = (unit: number): boolean => unit === 10 || unit === 13;

/** How many lines of a text are not blank. */
export function countLines(text: string): number {
  let count = 0;
  for (const line of text.split(/[\r\n]+/)) if (line.trim() !== "") count++;
  return count;
}

/** Words of one kind of letters: "By", "Ann", "min", "p" and "m" of "p.m." */
const anyWord = /[\p{L}\p{M}]+/gu;
/** Small words that may stand beside a date; other words on its line are capitalised. */
const lowerBesideDate = new Set(
  "by on at and in published posted updated date modified last first gmt est edt et utc read min minutes minute views view comments comment am pm a m p from of the de van von staff news s d h".split(
    " ",
  ),
);

/** "By Ann Lee |", "BRUSSELS,", "at", "ET", "124", "5 min read": a byline, a place, an hour, a count. */
export function isBeside(part: string): boolean {
  const words = part.match(anyWord) ?? [];
  return words.length <= 8 && words.every((word) => lowerBesideDate.has(word) || word !== word.toLowerCase());
}

/** The ISO day of a year, a month and a day of it; undefined where the calendar has none. */
export function existingDay(year: number, month: number, day: number): string | undefined {
  return day >= 1 && day <= daysInMonth(year, month) ? toIsoDay(year, month, day) : undefined;
}

/** Has every day that a year can have. */
export const aLeapYear = 2000;

export const spanOf = ({ start, end }: Span): Span => ({ start, end });
