import type { CalendarMeaning } from "../recognise/times/meaning";
import { createTimeWords, recogniseTimes, type TimeExpression } from "../recognise/times/times";
import type { Prose } from "../text/prose";
import type { Span } from "../text/span";
import { readTokens } from "../text/tokens";
import type { Article, Dateline, YearlessDay } from "./article";
import { daysInMonth, toIsoDay } from "./times/calendar";
import { calendarOf, inOrder, isDayFirst } from "./times/order";

/** The day an article speaks from, as far as it is known. */
export type DayOfArticle = Pick<Article, "dateline" | "yearless">;

/** The day an article speaks from, as far as it says it. `year` is that of its story, for a wire's line that names none. */
export function findDateline(
  uri: string,
  prose: Prose,
  times: readonly TimeExpression[],
  year?: number,
): DayOfArticle {
  const stated = inFrontMatter(prose) ?? onDateLine(prose, times);
  if (stated) return { dateline: stated, yearless: undefined };
  const wire = inWireLine(uri, prose, times);
  if (wire?.dateline) return wire;
  const dateline = inFileName(uri);
  if (dateline || !wire) return { dateline, yearless: undefined };
  return { ...wire, dateline: inYear(wire.yearless, year) };
}

function inYear({ day, span }: YearlessDay, year: number | undefined): Dateline | undefined {
  const [month, date] = day.split("-").slice(1).map(Number) as [number, number];
  const found = year === undefined ? undefined : existingDay(year, month, date);
  return found === undefined ? undefined : { day: found, source: "wire", span };
}

/** Where an article's own day stands in its text; undefined where only its file's name says it. */
export const headerOf = ({ dateline, yearless }: DayOfArticle): Span | undefined =>
  dateline?.span ?? yearless?.span;

/** The front matter's `date:`, an ISO day or a date in words. */
function inFrontMatter(prose: Prose): Dateline | undefined {
  const matter = prose.frontMatter;
  if (!matter?.date) return undefined;
  const day = isoDayIn(matter.date) ?? dayInWords(prose, matter.date);
  return day === undefined ? undefined : { day, source: "front-matter", span: matter.span };
}

/** "2026-02-12" at the beginning, with or without an hour behind it */
const isoDay = /^\s*["']?(\d{4})-(\d\d)-(\d\d)(?!\d)/;

function isoDayIn(written: string): string | undefined {
  const found = isoDay.exec(written);
  return found ? existingDay(Number(found[1]), Number(found[2]), Number(found[3])) : undefined;
}

function dayInWords(prose: Prose, written: string): string | undefined {
  const tokens = readTokens(written, prose.vocabulary);
  const times = recogniseTimes(
    { ...prose, text: written, tokens, blocks: [], sentences: noSentences },
    createTimeWords(prose.vocabulary),
  );
  return times.map((one) => fullDay(one, isDayFirst(times))).find((day) => day !== undefined);
}

const noSentences = { count: 0, first: new Int32Array(0), end: new Int32Array(0) };

function existingDay(year: number, month: number, day: number): string | undefined {
  return day >= 1 && day <= daysInMonth(year, month) ? toIsoDay(year, month, day) : undefined;
}

/** The day of an expression that states year, month and day. */
function fullDay({ meaning }: TimeExpression, dayFirst: boolean): string | undefined {
  const stated = calendarOf(meaning);
  if (stated?.year === undefined || stated.month === undefined || stated.day === undefined) return undefined;
  const date = inOrder(stated, dayFirst);
  return existingDay(stated.year, date.month!, date.day!);
}

/** How many lines that are not blank make the head of an article. */
const headLines = 8;

/**
 * The first full date that has a line to itself, or shares it only with a byline, a place, an hour or words such as
 * "Published". Below the head it must stand right under the text's last sentence, and above all teasers.
 */
function onDateLine(prose: Prose, times: readonly TimeExpression[]): Dateline | undefined {
  const dayFirst = isDayFirst(times);
  /** Where the lines of full dates begin, as far as the lines before them have not been counted. */
  const starts: number[] = [];
  let line = 0;
  let counted = 0;
  for (const expression of times) {
    const day = fullDay(expression, dayFirst);
    if (day === undefined) continue;
    const start = lineStart(prose.text, expression.start);
    const end = lineEnd(prose.text, expression.end);
    starts.push(start);
    const before = prose.text.slice(start, expression.start);
    const after = prose.text.slice(expression.end, end);
    const isEdge = isAtEdge(expression, before, after);
    const isLine = isDateLine(before, after);
    if (!isEdge && !isLine) continue;
    for (const next of starts.splice(0)) {
      line += countLines(prose.text.slice(counted, next));
      counted = next;
    }
    if (isEdge && line < edgeLines) return { day, source: "date-line", span: spanOf(expression) };
    if (!isLine) continue;
    if (line < headLines) return { day, source: "date-line", span: spanOf(expression) };
    if (!isUnderSentence(prose.text, start)) continue;
    return isAboveTeasers(prose.text, start)
      ? { day, source: "date-line", span: spanOf(expression) }
      : undefined;
  }
  return undefined;
}

/** In how many of the first lines a date may share its line with the headline or the lead. */
const edgeLines = 4;

/**
 * "Council votes on bridge Thursday, May 7, 2015" and "Thursday, May 7, 2015 The council…": scraped heads run together with
 * the date. A date that is part of the sentence has a preposition before it or goes on in small letters.
 */
function isAtEdge({ meaning }: TimeExpression, before: string, after: string): boolean {
  if (meaning.form !== "calendar") return false;
  if (before.trim() === "") return /^\s+["“‘'(]?\p{Lu}/u.test(after);
  if (after.trim() !== "" || before.length > 200) return false;
  const hasLead =
    /(?:^|[\s(])(?:on|of|in|since|by|until|till|from|to|before|after|the|for|and|through|between|around|dated),?\s*$/i.test(
      before,
    );
  return !hasLead && (meaning.weekday !== undefined || /[^,;:–—-]$/.test(before));
}

const spanOf = ({ start, end }: TimeExpression): Span => ({ start, end });

/** A date further than this from both ends of its line stands in running text. */
const longestLine = 400;

/** The offset at which the line begins, or `longestLine` before the date. */
function lineStart(text: string, at: number): number {
  const from = Math.max(0, at - longestLine);
  let start = at;
  while (start > from && !isLineBreak(text.charCodeAt(start - 1))) start--;
  return start;
}

function lineEnd(text: string, at: number): number {
  const limit = Math.min(text.length, at + longestLine);
  let end = at;
  while (end < limit && !isLineBreak(text.charCodeAt(end))) end++;
  return end;
}

const isLineBreak = (unit: number): boolean => unit === 10 || unit === 13;

function countLines(text: string): number {
  let count = 0;
  for (const line of text.split(/[\r\n]+/)) if (line.trim() !== "") count++;
  return count;
}

/** "date", "Published:", "Last updated on", at the beginning of a line */
const dateLabel =
  /^\W*(?:date|published|posted|updated|last (?:updated|modified)|first published|created|issued|released)\b[^.!?]*$/i;
/** Words of one kind of letters: "By", "Ann", "min", "p" and "m" of "p.m." */
const anyWord = /[\p{L}\p{M}]+/gu;
/** Small words that may stand beside a date; other words on its line are capitalised. */
const lowerBesideDate = new Set(
  "by on at and in published posted updated date modified last first gmt est edt et utc read min minutes minute views view comments comment am pm a m p from of the de van von staff news s d h".split(
    " ",
  ),
);

function isDateLine(before: string, after: string): boolean {
  if (before.length + after.length > 160) return false;
  if (dateLabel.test(before)) return after.length < 60;
  if (before.trim() === "" && after.trim() === "") return true;
  return isBeside(before) && isBeside(after);
}

/** "By Ann Lee |", "BRUSSELS,", "at", "ET", "124", "5 min read": a byline, a place, an hour, a count. */
function isBeside(part: string): boolean {
  const words = part.match(anyWord) ?? [];
  return words.length <= 8 && words.every((word) => lowerBesideDate.has(word) || word !== word.toLowerCase());
}

/** Words that begin what is not the article: teasers, lists of other articles. */
const furniture =
  /^[ \t]*(?:read more|related|more (?:news|stories|from)|sponsored|trending|recommended|also read|see also)\b/im;

/** True where the line above ends a sentence. */
function isUnderSentence(text: string, start: number): boolean {
  return /[.!?…]["'”’)\]]*$/.test(text.slice(Math.max(0, start - 80), start).trimEnd());
}

/** True where nothing above announces teasers. */
function isAboveTeasers(text: string, start: number): boolean {
  const teasers = text.search(furniture);
  return teasers < 0 || start <= teasers;
}

/**
 * "BRUSSELS, Feb. 12 (AP) —" at the head of a paragraph: a place in capitals, a day, an agency or a dash. The year is that of
 * a full date of the same day in the text, or the file name's or its folder's where that is of the same month.
 */
function inWireLine(uri: string, prose: Prose, times: readonly TimeExpression[]): WireDay | undefined {
  for (const expression of times) {
    if (expression.start > 3000) return undefined;
    const date = calendarOf(expression.meaning);
    if (date?.month === undefined || date.day === undefined) continue;
    // Nearly every date ends here, before its line is looked at.
    if (!wireAgency.test(prose.text.slice(expression.end, expression.end + 40))) continue;
    const before = prose.text.slice(lineStart(prose.text, expression.start), expression.start);
    if (before.length > 120) continue;
    const isPlace = wirePlace.test(before) || (date.year !== undefined && mixedPlace.test(before));
    if (!isPlace) continue;
    const year = date.year ?? yearOfDay(date, times) ?? yearOfFile(uri, date);
    const span = spanOf(expression);
    const day = existingDay(year ?? aLeapYear, date.month, date.day);
    if (day === undefined) continue;
    if (year !== undefined) return { dateline: { day, source: "wire", span }, yearless: undefined };
    return { dateline: undefined, yearless: { day: `XXXX${day.slice(4)}`, span } };
  }
  return undefined;
}

/** The day of a wire's line: with its year, or without it. */
type WireDay =
  | { readonly dateline: Dateline; readonly yearless: undefined }
  | { readonly dateline: undefined; readonly yearless: YearlessDay };

/** Has every day that a year can have. */
const aLeapYear = 2000;

/** "BRUSSELS, ", "WASHINGTON (AP), ", "SAN JOSE, Calif., ", "NEW YORK -- ", "AVONBY, Ohio (" */
const wirePlace =
  /^\W{0,9}\p{Lu}{2}[\p{Lu}\s.'’/-]{0,60}(?:\([^)]{0,40}\))?[,\s–—-]{1,5}(?:\p{Lu}[\p{L}.]{0,30}[,\s–—-]{1,5}){0,3}\(?$/u;
/** "Brussels, ", which counts only before a full date */
const mixedPlace = /^[^\p{L}]*\p{Lu}[\p{L}.'’-]+(?:\s\p{Lu}[\p{L}.'’-]+){0,2}\s?,\s*$/u;
/** " (AP) —", " (Reuters) - ", " (dpa) - ", " — ", " -- ", " /PRNewswire/ --", " https://news.example) --" */
const wireAgency =
  /^\.?,?\s*(?:\((?:\p{Lu}|(?:dpa|epd|apa|sda)\b)[^)]{0,30}\)|(?:https?:\/\/[^\s)]{1,30})?\)?\s*[-–—_]{1,2}\s|\/\p{Lu})/u;

function yearOfDay(date: CalendarMeaning, times: readonly TimeExpression[]): number | undefined {
  for (const { meaning } of times) {
    const other = calendarOf(meaning);
    if (other?.year !== undefined && other.month === date.month && other.day === date.day) return other.year;
  }
  return undefined;
}

function yearOfFile(uri: string, date: CalendarMeaning): number | undefined {
  const day = inFileName(uri)?.day ?? monthOfFolder(uri);
  if (!day || Number(day.slice(5, 7)) !== date.month) return undefined;
  return Number(day.slice(0, 4));
}

/** "2026-02" of an archive's "2026/02/12/brussels.txt", "2026-02/brussels.txt". */
function monthOfFolder(uri: string): string | undefined {
  const found = monthInPath.exec(uri.slice(0, uri.lastIndexOf("/") + 1));
  return found ? `${found[1]}-${found[2]}` : undefined;
}

const monthInPath =
  /\/((?:19|20)\d\d)[/_.-]?(0[1-9]|1[0-2])(?:[/_.-]?(?:0[1-9]|[12]\d|3[01]))?\/(?:[^/\d]*\/)?$/;

/** "2026-02-12-brussels.md", "notes_20260212.txt", "2026_02_12.txt" */
const dayInFileName = /(?<!\d)((?:19|20)\d\d)([-_.]?)(0[1-9]|1[0-2])\2(0[1-9]|[12]\d|3[01])(?!\d)/;

function inFileName(uri: string): Dateline | undefined {
  const name = uri.slice(uri.lastIndexOf("/") + 1);
  const found = dayInFileName.exec(name);
  const day = found ? existingDay(Number(found[1]), Number(found[3]), Number(found[4])) : undefined;
  return day === undefined ? undefined : { day, source: "file-name", span: undefined };
}
