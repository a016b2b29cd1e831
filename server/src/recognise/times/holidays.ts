import { ownValue } from "../../text/own-value";
import type { Direction, HolidayMeaning } from "./meaning";
import { type Piece, piece } from "./piece";
import { holidayNames, holidayPrefixes } from "./tables/holiday-names";
import { P } from "./tables/particles";
import type { TimeText } from "./time-text";
import { Time } from "./time-words";
import { readYearOfDate, yearNumber } from "./years";

/** A day with a name of its own: "Christmas Eve", "Black Friday 2010", "Labor Day weekend"; `at` is its first word. */
export function readHoliday(text: TimeText, at: number, direction?: Direction): Piece | undefined {
  if (!text.has(at, Time.holiday)) return undefined;
  const found = findName(text, at);
  if (!found || !isWrittenAsName(text, at, found.end) || isPartOfName(text, found.end)) return undefined;
  const year =
    yearNumber(text, found.end) > 0 || text.lower(found.end) === "of" || text.lower(found.end) === "in"
      ? readYearOfDate(text, found.end)
      : undefined;
  const isYear = year !== undefined && year.value >= 1500 && year.value < 2200;
  const end = isYear ? year.end : found.end;
  const meaning: HolidayMeaning = {
    form: "holiday",
    name: found.name,
    ...(isYear ? { year: year.value } : {}),
    ...(direction ? { direction } : {}),
  };
  if (text.lower(end) === "weekend") return weekendOf(text, end + 1, meaning);
  const placed = year === undefined ? readYearBeside(text, end) : undefined;
  return placed ? piece(placed.end, { ...meaning, direction: placed.direction }) : piece(end, meaning);
}

/** "Johnnie Christmas": a capitalised word before, which is no word of time. */
function isSurname(text: TimeText, at: number): boolean {
  const before = text.bits(at - 1);
  return (
    (before & ~Time.capital) === 0 && (before & Time.capital) !== 0 && !leadingWords.has(text.lower(at - 1))
  );
}

/** Words that begin a sentence before a feast. */
const leadingWords = new Set([
  "when",
  "while",
  "because",
  "as",
  "like",
  "even",
  "unlike",
  "happy",
  "merry",
  "post",
  "pre",
]);

/** "Good Friday Agreement", "Easter Rising". */
function isPartOfName(text: TimeText, end: number): boolean {
  return text.has(end, Time.capital) && namesBehind.has(text.lower(end));
}

const namesBehind = new Set(
  "agreement accord accords rising uprising massacre island islands carol story offensive".split(" "),
);

/** "of this year", "of last year". */
function readYearBeside(
  text: TimeText,
  at: number,
): { readonly direction: Direction; readonly end: number } | undefined {
  const word = text.particle(at + 1);
  if (text.particle(at) !== P.of || text.lower(at + 2) !== "year") return undefined;
  const direction =
    word === P.this ? "this" : word === P.last ? "last" : word === P.next ? "next" : undefined;
  return direction && { direction, end: at + 3 };
}

/** "Labor Day weekend", "Halloween weekend 2021": a year may stand behind the weekend. */
function weekendOf(text: TimeText, at: number, holiday: HolidayMeaning): Piece {
  const year = holiday.year === undefined ? yearNumber(text, at) : -1;
  if (year < 0) return piece(at, { form: "weekend-of", day: holiday });
  return piece(at + 1, { form: "weekend-of", day: { ...holiday, year } });
}

const withStop = new Set(["st", "jr"]);

/** The longest name that stands here, with full stops after "St" and "Jr" passed over. */
function findName(text: TimeText, at: number): { readonly name: string; readonly end: number } | undefined {
  if (!mayBeName(text, at)) return undefined;
  let written = "";
  let best: { name: string; end: number } | undefined;
  let next = at;
  for (let count = 0; next < text.limit; count++) {
    written += (count > 0 ? " " : "") + partOf(text, next);
    next++;
    if (withStop.has(text.lower(next - 1)) && text.isSign(next, ".")) next++;
    if (!holidayPrefixes.has(written)) break;
    const name = ownValue(holidayNames, written);
    if (name) best = { name, end: next };
  }
  return best;
}

/** False for most of what begins like a name: "new", "good", "may" and "all" with another word behind them than in one. */
function mayBeName(text: TimeText, at: number): boolean {
  const first = text.lower(at);
  if (Object.hasOwn(holidayNames, first) || withStop.has(first) || first.endsWith("'s")) return true;
  return !text.isWord(at + 1) || secondWords.has(withoutEnding(text.lower(at + 1)));
}

const secondWords: ReadonlySet<string> = new Set(
  [...holidayPrefixes].flatMap((prefix) => prefix.split(" ").slice(1, 2)),
);

const withoutEnding = (word: string): string => (word.endsWith("'s") ? word.slice(0, -2) : word);

function partOf(text: TimeText, at: number): string {
  if (text.isClitic(at)) return text.length(at) > 1 ? "'s" : "'";
  if (text.isDash(at)) return "-";
  const word = text.lower(at);
  return word.endsWith("'s") ? `${withoutEnding(word)} 's` : word;
}

/** In capitals, or small throughout in a text that has none: "black friday" but not "a may day" inside a sentence of names. */
function isWrittenAsName(text: TimeText, at: number, end: number): boolean {
  if (text.has(at, Time.capital)) return end > at + 1 || !isSurname(text, at);
  if (text.particle(at - 1) === P.a && text.lower(at) === "new") return false;
  const first = text.lower(at);
  return (
    end > at + 1 ||
    first === "christmas" ||
    first === "easter" ||
    first === "thanksgiving" ||
    first === "halloween" ||
    first === "xmas"
  );
}
