import { createTimeWords, recogniseTimes, type TimeExpression } from "../recognise/times/times";
import type { Prose } from "../text/prose";
import type { Span } from "../text/span";
import { readTokens } from "../text/tokens";
import type { Article, Dateline, YearlessDay } from "./article";
import { countLines, existingDay, isBeside, lineEnd, lineStart, spanOf } from "./head-lines";
import { dayOfFileName } from "./named-day";
import { calendarOf, inOrder, isDayFirst } from "./times/order";
import { inWireLine } from "./wire-line";
import { onYearlessLine } from "./yearless-line";

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
  const named = dayOfFileName(uri);
  if (named !== undefined)
    return { dateline: { day: named, source: "file-name", span: undefined }, yearless: undefined };
  const head = wire ?? onYearlessLine(uri, prose, times);
  return head?.yearless ? { ...head, dateline: inYear(head.yearless, year) } : (head ?? untold);
}

const untold = { dateline: undefined, yearless: undefined };

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
    if (!isEdge && !isLine && !isApart(expression, before, after)) continue;
    for (const next of starts.splice(0)) {
      line += countLines(prose.text.slice(counted, next));
      counted = next;
    }
    const isHead = line < edgeLines && (isEdge || isApart(expression, before, after));
    if (isHead) return { day, source: "date-line", span: spanOf(expression) };
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

/**
 * "Weekly for brokers. Monday, November 9, 2026. By Peter Szabo", "**Monday, 23 November 2026** · compiled in Larm": a day with its
 * weekday that is a sentence by itself, or stands between bars, on a line that is no longer than a byline's.
 */
function isApart({ meaning }: TimeExpression, before: string, after: string): boolean {
  if (meaning.form !== "calendar" || meaning.weekday === undefined) return false;
  return before.length + after.length <= 160 && opensApart.test(before) && endsApart.test(after);
}

const opensApart = /(?:^|[.!?|·•–—])[\s*_]*$/;
const endsApart = /^[\s*_]*(?:$|[.|·•–—])/;

/** "date", "Published:", "Last updated on", at the beginning of a line */
const dateLabel =
  /^\W*(?:date|published|posted|updated|last (?:updated|modified)|first published|created|issued|released)\b[^.!?]*$/i;
function isDateLine(before: string, after: string): boolean {
  if (before.length + after.length > 160) return false;
  if (dateLabel.test(before)) return after.length < 60;
  if (before.trim() === "" && after.trim() === "") return true;
  return isBeside(before) && isBeside(after);
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
