import { monthWords, shortMonthWords, shortWeekdayWords, weekdayWords } from "./calendar-words";
import { CharClass, classOf } from "./characters";
import type { BlockKind } from "./prose";

/** A heading is no longer than this, in code units and in words. */
const longestHeading = 120;
const mostHeadingWords = 20;

/** The mark a line begins with, if any: where its text starts, and what the mark makes of it. */
export interface LineMarker {
  readonly end: number;
  readonly kind: BlockKind | undefined;
  readonly level: number;
}

/** "• ", "- ", "12. " (only where `isNumbered`), "## ". */
export function findMarker(text: string, start: number, end: number, isNumbered: boolean): LineMarker {
  const none = { end: start, kind: undefined, level: 0 };
  const unit = text.charCodeAt(start);
  if (bullets.includes(text.charAt(start))) return { end: start + 1, kind: "listItem", level: 0 };
  if (isNumbered) return { end: endOfNumbering(text, start, end), kind: "listItem", level: 0 };
  if (dashes.includes(text.charAt(start)) && isSpace(text, start + 1, end))
    return { end: start + 1, kind: "listItem", level: 0 };
  if (unit !== 35) return none;
  let at = start;
  while (at < end && at < start + 6 && text.charCodeAt(at) === 35) at++;
  return isSpace(text, at, end) ? { end: at, kind: "heading", level: at - start } : none;
}

const bullets = "•‣◦▪■●⁃∙";
const dashes = "-*–+·";

const isSpace = (text: string, at: number, end: number): boolean =>
  at < end && classOf(text.charCodeAt(at)) === CharClass.space;

/** The number of "12. " or "12) " at a line's start; undefined where the line begins otherwise. */
export function numberingOf(text: string, start: number, end: number): number | undefined {
  const after = endOfNumbering(text, start, end);
  return after > start ? Number.parseInt(text.slice(start, after - 1), 10) : undefined;
}

function endOfNumbering(text: string, start: number, end: number): number {
  let at = start;
  while (at < end && at < start + 3 && isDigit(text.charCodeAt(at))) at++;
  const mark = text.charCodeAt(at);
  return at > start && (mark === 46 || mark === 41) && isSpace(text, at + 1, end) ? at + 1 : start;
}

const isDigit = (unit: number): boolean => unit >= 48 && unit <= 57;

/**
 * A short line without a sentence's end: begins with a capital, a figure or a quotation mark, has more letters than
 * figures, and does not end with a stop, comma, colon or semicolon. Bylines and date lines are none.
 */
export function looksLikeHeading(text: string, start: number, end: number): boolean {
  if (end - start > longestHeading || end - start < 2) return false;
  if (!beginsHeading(text, start) || endsSentence(text, end)) return false;
  if (isByline(text, start) || isDateLine(text, start, end)) return false;
  let letters = 0;
  let figures = 0;
  let words = 1;
  for (let at = start; at < end; at++) {
    const kind = classOf(text.charCodeAt(at));
    if (kind === CharClass.digit) figures++;
    else if (text.charCodeAt(at) === 46 && endsLongWord(text, start, at)) return false;
    else if (kind === CharClass.lower || kind === CharClass.upper || kind === CharClass.letter) letters++;
    else if (kind === CharClass.space && classOf(text.charCodeAt(at - 1)) !== CharClass.space) words++;
  }
  return letters > 2 * figures && letters > 1 && words <= mostHeadingWords;
}

/** A stop after four small letters is a sentence's end, and no "Gov." or "St.". */
function endsLongWord(text: string, start: number, stop: number): boolean {
  if (stop - start < 4) return false;
  for (let at = stop - 4; at < stop; at++) if (classOf(text.charCodeAt(at)) !== CharClass.lower) return false;
  return classOf(text.charCodeAt(stop + 1)) === CharClass.space;
}

/** Example: "iP" of "iPhone". */
const smallThenCapital = /^\p{Ll}{1,3}\p{Lu}/u;

function beginsHeading(text: string, start: number): boolean {
  const kind = classOf(text.charCodeAt(start));
  if (kind === CharClass.lower) return smallThenCapital.test(text.slice(start, start + 8));
  return kind !== CharClass.symbol && !"#@([/\\*_-–—".includes(text.charAt(start));
}

function endsSentence(text: string, end: number): boolean {
  let at = end - 1;
  // What closes: quotation marks and brackets.
  while (at > 0 && "\"”’')]»".includes(text.charAt(at))) at--;
  return ".,;:!…-–—".includes(text.charAt(at));
}

/** Example: "By Anna Ruiz", "Post by : desk". */
const byline = /^(?:(?:post(?:ed)?|written|reported|story|words|text)\s+)?by\b/i;

const isByline = (text: string, start: number): boolean => byline.test(text.slice(start, start + 24));

const dateWords = new Set(
  (
    `${weekdayWords} ${shortWeekdayWords} ` +
    `${monthWords} ` +
    `${shortMonthWords} a p m am pm est edt cst cdt mst mdt pst pdt et gmt utc bst cet cest ist ` +
    "published updated posted date last on at st nd rd th of the"
  ).split(" "),
);

/** Example: ", " of "April 4, 2009". */
const notLetterOrFigure = /[^\p{L}\d]+/u;

/** "Saturday, April 4, 2009", "Updated 12 Feb. 2026 4:14 p.m. 124": words of dates and figures only. */
function isDateLine(text: string, start: number, end: number): boolean {
  if (end - start > 64) return false;
  const parts = text.slice(start, end).toLowerCase().split(notLetterOrFigure);
  return parts.every(
    (part) => dateWords.has(part) || Number.isInteger(Number.parseInt(part, 10)) || part === "",
  );
}

/** Example: "Photo: the new hall, seen from the river". */
const caption =
  /^(?:photo(?:graph)?|image|picture|caption|pictured|file photo|video|graphic|illustration)(?: by| credit)?\s?[:/]/i;

export function isCaption(text: string, start: number): boolean {
  return caption.test(text.slice(start, start + 24));
}
