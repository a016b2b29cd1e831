import { Gap } from "../../text/tokens";
import { Shape } from "../../text/vocabulary";
import { isFractionPrice, usualDenominators } from "./digit-forms";
import { NumeralClass } from "./numeral-words";
import { endOfNumbers, endOfPhone, endOfTrunkCall, isInGroups } from "./phone-numbers";
import type { Reading } from "./reading";
import { wordList } from "./word-lists";

/**
 * The end of a code or clock time that begins at a token: "555-1234-99", "4:14", "24/7", "5G", the 16 of "F-16", "v2.0.1".
 * `at` itself where there is none.
 */
export function codeEnd(reading: Reading, at: number): number {
  if (!reading.isNumber(at)) return isTail(reading, at) ? at + 1 : at;
  if (isInGroups(reading, at)) return endOfNumbers(reading, at);
  const trunk = endOfTrunkCall(reading, at);
  if (trunk > at) return trunk;
  const phone = endOfPhone(reading, at);
  if (phone > at) return phone;
  if (
    isTail(reading, at) ||
    isTailOfLetter(reading, at) ||
    !(reading.digits(at) || isAfterPoint(reading, at))
  )
    return endOfRun(reading, at);
  if (isShortYear(reading, at)) return endOfRun(reading, at);
  if (reading.isSign(at - 1, "#") && reading.isJoined(at)) return at + 1;
  if (isFractionPrice(reading, at)) return at;
  const bearing = endOfBearing(reading, at);
  if (bearing > at) return bearing;
  const citation = endOfCitation(reading, at);
  if (citation > at) return citation;
  if (isInCode(reading, at)) return at + 1;
  // "level at 2-all", "30-all"
  if (reading.isHyphen(at + 1) && reading.isJoined(at + 1) && reading.lower(at + 2) === "all") return at + 3;
  const end = endOfChain(reading, at);
  if (end > at + 1) return end;
  if (reading.isSign(at - 1, "+") && reading.isJoined(at) && reading.isNumber(at + 1))
    return endOfNumbers(reading, at);
  if (isListMark(reading, at)) return at + 1;
  return reading.isIn(at + 1, dayTimes) && reading.continuesLine(at + 1) ? at + 2 : at;
}

const dayTimes = wordList("am pm a.m. p.m. a.m p.m o'clock gmt utc hrs");

/** After "51°30′N", "0° 7′ W", "34.1°S": a place on the globe by degrees; else `at`. */
function endOfBearing(reading: Reading, at: number): number {
  if (reading.unit(at + 1) !== degreeSign || !reading.isJoined(at + 1)) return at;
  let end = at + 2;
  while (reading.isNumber(end) && minuteMarks.has(reading.unit(end + 1)) && reading.isJoined(end + 1))
    end += 2;
  return pointsOfCompass.has(reading.textOf(end)) && reading.continuesLine(end) ? end + 1 : at;
}

/** ° */
const degreeSign = 0xb0;
/** ' ′ ’ " ″ ” */
const minuteMarks = new Set([39, 0x2032, 0x2019, 34, 0x2033, 0x201d]);
const pointsOfCompass = new Set(["N", "S", "E", "W"]);

/** After "18 U.S.C. § 1343", "410 U.S. 113": the volume, the law or reports, and where in them; else `at`. */
function endOfCitation(reading: Reading, at: number): number {
  if (!lawBooks.test(reading.textOf(at + 1)) || !reading.continuesLine(at + 1)) return at;
  let end = at + 2;
  while (reading.isSign(end, "§")) end++;
  return reading.isNumber(end) && reading.continuesLine(end) ? endOfRun(reading, end) : at;
}

/** "U.S.C.", "USC", "C.F.R.", "U.S." */
const lawBooks = /^(?:U\.S\.C\.?|USC|C\.F\.R\.?|CFR|U\.S\.)$/;

/** The 8 of a set's "7-6(8)" and the 4 of "Section 318(4)"; the 12 of a seed's "Anna Ruiz [12]". */
function isInCode(reading: Reading, at: number): boolean {
  const open = at - 1;
  if (!reading.isJoined(at) || !reading.isJoined(at + 1)) return false;
  if (reading.isSign(open, "[") && reading.isSign(at + 1, "]"))
    return reading.textOf(at).length < 3 && (reading.shape(open - 1) & Shape.initialCapital) !== 0;
  // "(600115.SS)": a share
  if (reading.isSign(open, "(") && reading.isSign(at + 1, "."))
    return reading.isJoined(at + 2) && (reading.shape(at + 2) & Shape.allCapitals) !== 0;
  if (!reading.isSign(open, "(") || !reading.isSign(at + 1, ")") || !reading.isNumber(open - 1)) return false;
  return reading.isJoined(open) || isSetOfTennis(reading, open - 1);
}

/** The 6 of "7-6 (8)". */
function isSetOfTennis(reading: Reading, at: number): boolean {
  const score = `${reading.textOf(at - 2)}${reading.textOf(at)}`;
  return (score === "76" || score === "67") && reading.isHyphen(at - 1) && reading.isJoined(at);
}

/** The 11 of "the summer of '11". */
function isShortYear(reading: Reading, at: number): boolean {
  const mark = reading.unit(at - 1);
  if ((mark !== 39 && mark !== 0x2019) || !reading.isJoined(at) || reading.isJoined(at - 1)) return false;
  return reading.textOf(at).length === 2;
}

/** The 16 of "F - 16", where a program has put spaces around the hyphen. */
function isTailOfLetter(reading: Reading, at: number): boolean {
  if (!reading.isSign(at - 1, "-") || !reading.continuesLine(at) || !reading.continuesLine(at - 1))
    return false;
  const single = Shape.single | Shape.initialCapital;
  return (
    !reading.isJoined(at) && (reading.shape(at - 2) & single) === single && reading.lower(at - 2) !== "i"
  );
}

/** The 08 of ".08". */
function isAfterPoint(reading: Reading, at: number): boolean {
  return reading.isSign(at - 1, ".") && reading.isJoined(at) && (at === 1 || !reading.isJoined(at - 1));
}

/** True where a number goes on what stands right before it: "B52", "F-16", "Covid-19", "mid-40"; "troops--300" is none. */
function isTail(reading: Reading, at: number): boolean {
  if (!reading.isJoined(at)) return false;
  const before = at - 1;
  const currency = reading.words.signsBefore.find(reading, at);
  if (currency && (!currency.value.strict || currency.value.short))
    return currency.value.coded === true && !isLongAmount(reading, at) && !isPriced(reading, at);
  if (reading.isWord(before)) return true;
  if (reading.isHyphen(before) && reading.lower(before - 1) === "magnitude") return false;
  const joiner = reading.unit(before);
  if (!joiners.has(joiner) || !reading.isJoined(before)) return false;
  if (joiner === point) return reading.isWord(before - 1) || reading.isNumber(before - 1);
  const beyond = before - 1;
  return reading.isWord(beyond) || reading.isNumber(beyond) || reading.isSign(beyond, "/");
}

/** "1.3", "1,420", "137bn", "45 billion": no number of a code. */
function isLongAmount(reading: Reading, at: number): boolean {
  if (grouped.test(reading.textOf(at))) return true;
  const next = reading.numeralClass(at + 1);
  return next === NumeralClass.scale || next === NumeralClass.shortScale;
}

/** "N865 and N905 per litre": three digits and more with what they buy behind, or between two words of a range. */
function isPriced(reading: Reading, at: number): boolean {
  if (reading.textOf(at).length < 3 || reading.isJoined(at + 1)) return false;
  const next = reading.lower(at + 1);
  return priced.has(next) || (next === "and" && reading.lower(at - 2) === "between");
}

const priced = new Set(["per", "a", "an", "each", "to"]);

/** "1.3", "1,420" */
const grouped = /[.,]/;

const point = 46;
/** - . / : ‐ ‑ – _ @ */
const joiners = new Set([45, point, 47, 58, 0x2010, 0x2011, 0x2013, 95, 64]);

/** After the last token that stands right at the one before and is no mere mark. */
export function endOfRun(reading: Reading, at: number): number {
  let end = at + 1;
  while (reading.isJoined(end)) {
    if (reading.isWord(end) || reading.isNumber(end)) end++;
    else if (
      joiners.has(reading.unit(end)) &&
      reading.isJoined(end + 1) &&
      (reading.isWord(end + 1) || reading.isNumber(end + 1))
    )
      end += 2;
    else break;
  }
  return end;
}

/** After "4:14", "9/11", "2026-02-12", "202-555-0100": numbers joined by signs. One hyphen alone may be a range, one slash a fraction. */
function endOfChain(reading: Reading, at: number): number {
  let end = at + 1;
  let links = 0;
  let link = 0;
  while (
    reading.isJoined(end) &&
    chainLinks.has(reading.unit(end)) &&
    reading.isJoined(end + 1) &&
    reading.isNumber(end + 1)
  ) {
    link = reading.unit(end);
    links++;
    end += 2;
  }
  if (links === 0) return at;
  const hyphen = link !== 47 && link !== 58;
  if (links === 1 && hyphen) return reading.digits(at + 2) ? at : end;
  if (links === 1 && link === 47 && isProperFraction(reading, at)) return at;
  return end;
}

/** - / : – ‐ ‑ */
export const chainLinks = new Set([45, 47, 58, 0x2013, 0x2010, 0x2011]);

function isProperFraction(reading: Reading, at: number): boolean {
  const denominator = Number(reading.textOf(at + 2));
  return Number(reading.textOf(at)) < denominator && usualDenominators.has(denominator);
}

/** The 2 of "either 1) you stay or 2) you go": a bracket that nothing opened. */
function isInlineMark(reading: Reading, at: number): boolean {
  if (!reading.isSign(at + 1, ")") || !reading.isJoined(at + 1) || reading.textOf(at).length > 2)
    return false;
  for (
    let before = at - 1;
    before > at - bracketReach && before >= 0 && reading.continues(before + 1);
    before--
  ) {
    if (reading.isSign(before, "(")) return false;
    if (reading.isSign(before, ")")) return true;
  }
  return true;
}

/** How many tokens back an opening bracket is looked for. */
const bracketReach = 24;

/** "1." or "2)" at the beginning of a line. */
function isListMark(reading: Reading, at: number): boolean {
  const { gap } = reading.tokens;
  if (isInlineMark(reading, at)) return true;
  if (!reading.holds(at + 2) || (gap[at]! & (Gap.line | Gap.block)) === 0) return false;
  if (!reading.isSign(at + 1, ".") && !reading.isSign(at + 1, ")")) return false;
  return reading.isJoined(at + 1) && (gap[at + 2]! & (Gap.space | Gap.block | Gap.blankLine)) === Gap.space;
}
