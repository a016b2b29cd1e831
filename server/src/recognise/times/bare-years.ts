import { type CalendarMeaning, calendarDate } from "./meaning";
import { type Piece, piece } from "./piece";
import { P, particlesOf } from "./tables/particles";
import { determiners, labels, measures, notCounted } from "./tables/year-neighbours";
import type { TimeText } from "./time-text";
import { Time } from "./time-words";
import { fullYear, readYearWords, yearNumber } from "./years";

/** A year that stands alone, "2025" in "in 2025" or "the 2018 final"; intervals "2019–2024" and "2019-20" are two. */
export function readBareYear(text: TimeText, at: number): Piece | undefined {
  const year = yearNumber(text, at);
  if (year < 0) return readBareYearWords(text, at);
  if (!isPlainlyYear(text, at, year)) return undefined;
  const first: CalendarMeaning = calendarDate({ year });
  const quarter = text.text(at + 1) === "Q" && text.isGlued(at + 2) ? text.integer(at + 2) : -1;
  if (quarter >= 1 && quarter <= 4 && text.length(at + 2) === 1) return piece(at + 3, { ...first, quarter });
  const second = readSecondYear(text, at, year);
  return second ? { end: at + 1, meaning: first, next: second } : piece(at + 1, first);
}

/** "nineteen ninety-six" and "two thousand and five" alone are years only after "in", "since" and the like. */
function readBareYearWords(text: TimeText, at: number): Piece | undefined {
  if (!text.isIn(at - 1, yearLeads)) return undefined;
  const year = readYearWords(text, at);
  if (!year || text.has(year.end, Time.unit | Time.magnitude)) return undefined;
  if (/^[a-z]+s$/.test(text.lower(year.end)) && text.particle(year.end) === 0 && year.value % 100 === 0)
    return undefined;
  return piece(year.end, calendarDate({ year: year.value }));
}

/** The end of "2019–2024", "2019-20" and "2019/20", right behind its beginning. */
function readSecondYear(text: TimeText, at: number, first: number): Piece | undefined {
  const isJoined =
    (text.isDash(at + 1) || text.isSign(at + 1, "/")) && text.isGlued(at + 1) && text.isGlued(at + 2);
  if (!isJoined) return undefined;
  const start = at + 2;
  const full = yearNumber(text, start);
  if (full > first) return { start, end: start + 1, meaning: calendarDate({ year: full }) };
  const short = text.length(start) === 2 ? text.integer(start) : -1;
  const year = Math.floor(first / 100) * 100 + short;
  const follows =
    short >= 0 && (year === first + 1 || (year > first && short > 12) || (short === 0 && first % 100 === 99));
  if (!follows || text.isDash(start + 1)) return undefined;
  return {
    start,
    end: start + 1,
    meaning: calendarDate({ year: year > first ? year : fullYear(short) }),
  };
}

/** What follows these with four digits is a year. */
const yearLeads = particlesOf(
  "in",
  "since",
  "by",
  "until",
  "till",
  "during",
  "circa",
  "before",
  "after",
  "early",
  "late",
  "mid",
);

/**
 * Four digits are taken for a year by their size and by what stands beside them: not after a currency sign, "No." or a
 * bound, not glued to letters, and not before a unit or a counted noun. Outside of 1900 to 2060 a preposition must lead
 * to them or brackets hold them.
 */
function isPlainlyYear(text: TimeText, at: number, year: number): boolean {
  if (isPartOfCode(text, at) || isCounted(text, at)) return false;
  const before = text.lower(at - 1) === "year" ? P.in : text.particle(at - 1);
  if (yearLeads[before] === 1) return !hasCountedNoun(text, at) || (year >= 1900 && year < 2060);
  if (isBound(before, text, at) && !opensSpan(text, at, year)) return false;
  if (year >= 1900 && year < 2060)
    return !(year % 50 === 0 && hasCountedNoun(text, at)) || isDetermined(text, at);
  if (year < 1000 || year > 2100) return false;
  if (opensEntry(text, at)) return true;
  const isBracketed =
    year >= 1400 &&
    (text.isSign(at - 1, "(") || text.isSign(at - 1, "-") || text.isDash(at - 1)) &&
    text.isSign(at + 1, ")");
  const opensInterval =
    (text.isSign(at - 1, "(") || terms.has(text.lower(text.isSign(at - 1, ".") ? at - 2 : at - 1))) &&
    text.isDash(at + 1) &&
    (yearNumber(text, at + 2) > year || readSecondYear(text, at, year) !== undefined);
  const opensPair =
    before === P.between &&
    text.particle(at + 1) === P.and &&
    yearNumber(text, at + 2) > year &&
    !hasCountedNoun(text, at + 2) &&
    !isCounted(text, at + 2);
  const first = yearNumber(text, at - 2);
  const closesPair =
    before === P.and &&
    first >= 1000 &&
    first < year &&
    text.particle(at - 3) === P.between &&
    !hasCountedNoun(text, at);
  const joins =
    (before === P.of || before === P.from || before === P.to || before === P.and || before === P.the) &&
    !hasCountedNoun(text, at);
  return isBracketed || opensInterval || opensPair || closesPair || (joins && year >= 1500);
}

/** "reigned 1327–77", "(r. 1327–1377)", "fl. 1410-30": what is said of a person with the years of it. */
const terms = new Set(["reigned", "ruled", "lived", "active", "flourished", "r", "fl", "c"]);

/** "1778 - The town was raided.": the first word of a line, with a dash behind it and spaces around that. */
function opensEntry(text: TimeText, at: number): boolean {
  const behind = text.isDash(at + 2) && text.isGlued(at + 2) ? at + 3 : at + 2;
  return text.startsLine(at) && text.isDash(at + 1) && !text.isGlued(at + 1) && !text.isGlued(behind);
}

/** Glued to letters, digits or signs that make a code of it: "A-2012", "$2000", "#1999", "1.2000", "2000/1", "12:2012". */
function isPartOfCode(text: TimeText, at: number): boolean {
  if (text.isGlued(at) && !isOpening(text, at - 1) && !isSpan(text, at - 1)) return true;
  if (
    text.isGlued(at + 1) &&
    (text.isWord(at + 1) || text.isNumber(at + 1) || text.isSign(at + 1, "%") || text.isSign(at + 1, "°"))
  )
    return true;
  // "2015-1-32" is no date.
  if (isChained(text, at + 1) && isChained(text, at + 3)) return true;
  // "Asteroid 2024 YR4"
  if (designation.test(text.text(at + 1)) && text.isNumber(at + 2) && text.isGlued(at + 2)) return true;
  // "Regulation 2016/679"
  if (text.isSign(at + 1, "/") && text.isGlued(at + 1) && text.isGlued(at + 2) && text.length(at + 2) === 3)
    return true;
  return codeSigns.has(text.text(at - 1)) || text.isSign(at + 1, "%");
}

/** A hyphen between digits. */
const isChained = (text: TimeText, dash: number): boolean =>
  text.isDash(dash) && text.isGlued(dash) && text.isGlued(dash + 1) && text.isNumber(dash + 1);

/** "YR" */
const designation = /^[A-Z]{1,2}$/;
const codeSigns = new Set(["$", "€", "£", "¥", "#", "+"]);

/** A bracket or quotation mark. */
function isOpening(text: TimeText, at: number): boolean {
  const sign = text.text(at);
  return sign !== "" && "([\"“‘'’`".includes(sign);
}

/** A dash or slash between this year and a year or word before it: "pre-2008", "1990/1991", "Tokyo-2020"; codes hold digits or single letters. */
function isSpan(text: TimeText, at: number): boolean {
  if (!text.isDash(at) && !text.isSign(at, "/")) return false;
  if (yearNumber(text, at - 1) > 0) return !text.isGlued(at - 1) || !text.isDash(at - 2);
  const before = text.lower(at - 1);
  return (
    text.isDash(at) &&
    (before === "pre" ||
      before === "post" ||
      before === "mid" ||
      before === "early" ||
      before === "late" ||
      !text.isGlued(at))
  );
}

/** Before a unit, a magnitude or a counted noun, or after a label that numbers something. */
function isCounted(text: TimeText, at: number): boolean {
  const after = text.lower(at + 1);
  if (text.has(at + 1, Time.magnitude)) return true;
  if (text.has(at + 1, Time.unit) && after.endsWith("s") && after.length > 1) return true;
  if (measures.has(after) || isAge(text, at + 1)) return true;
  const label = text.isSign(at - 1, ".") ? text.lower(at - 2) : text.lower(at - 1);
  return labels.has(label) || (asks.has(label) && text.has(at - 1, Time.capital));
}

/** "Call 1930", "Text 2020": what a sentence asks for. */
const asks = new Set(["call", "text", "ring"]);

/** "2000 year old", "2000-year-old". */
function isAge(text: TimeText, at: number): boolean {
  const unit = text.isDash(at) ? at + 1 : at;
  const old = text.isDash(unit + 1) ? unit + 2 : unit + 1;
  return text.has(unit, Time.unit) && text.particle(old) === P.old;
}

/** A small-lettered plural noun right behind: "2000 people", "1500 jobs". */
function hasCountedNoun(text: TimeText, at: number): boolean {
  const after = text.lower(at + 1);
  if (after === "people") return true;
  return (
    after.length > 3 &&
    after.endsWith("s") &&
    !after.endsWith("ss") &&
    !text.has(at + 1, Time.capital | Time.particle) &&
    !notCounted.has(after)
  );
}

/** "2000 - 2050" */
function opensSpan(text: TimeText, at: number, year: number): boolean {
  return text.isDash(at + 1) && yearNumber(text, at + 2) > year;
}

const bounds = particlesOf(
  "than",
  "least",
  "most",
  "nearly",
  "almost",
  "over",
  "under",
  "roughly",
  "approximately",
  "some",
);

/** "more than 2000", "at least 1950", "nearly 2000", "about 2000 people". */
function isBound(before: number, text: TimeText, at: number): boolean {
  return bounds[before] === 1 || (before === P.about && hasCountedNoun(text, at));
}

/** After "the", "this", "its" or a possessive, a year before a plural is an adjective: "the 2000 elections". */
function isDetermined(text: TimeText, at: number): boolean {
  const before = text.lower(at - 1);
  return text.isClitic(at - 1) || determiners.has(before);
}
