import type { CalendarMeaning } from "../recognise/times/meaning";
import type { TimeExpression } from "../recognise/times/times";
import type { Span } from "../text/span";
import type { Dateline, YearlessDay } from "./article";
import { aLeapYear, existingDay } from "./head-lines";
import { dayOfFileName, monthOfFolder } from "./named-day";
import { calendarOf } from "./times/order";

/** The day that an article's head gives it: with its year, or without it. */
export type HeadDay =
  | { readonly dateline: Dateline; readonly yearless: undefined }
  | { readonly dateline: undefined; readonly yearless: YearlessDay };

/**
 * The day of a date in the head. Where it names no year that is the one of a full date of the same day in the text, or the file
 * name's or its folder's where that is of the same month. Undefined where the calendar has no such day.
 */
export function toHeadDay(
  uri: string,
  date: CalendarMeaning,
  times: readonly TimeExpression[],
  span: Span,
): HeadDay | undefined {
  const year = date.year ?? yearOfDay(date, times) ?? yearOfFile(uri, date);
  const day = existingDay(year ?? aLeapYear, date.month!, date.day!);
  if (day === undefined) return undefined;
  if (year !== undefined) return { dateline: { day, source: "wire", span }, yearless: undefined };
  return { dateline: undefined, yearless: { day: `XXXX${day.slice(4)}`, span } };
}

function yearOfDay(date: CalendarMeaning, times: readonly TimeExpression[]): number | undefined {
  for (const { meaning } of times) {
    const other = calendarOf(meaning);
    if (other?.year !== undefined && other.month === date.month && other.day === date.day) return other.year;
  }
  return undefined;
}

function yearOfFile(uri: string, date: CalendarMeaning): number | undefined {
  const day = dayOfFileName(uri) ?? monthOfFolder(uri);
  if (!day || Number(day.slice(5, 7)) !== date.month) return undefined;
  return Number(day.slice(0, 4));
}
