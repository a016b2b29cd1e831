import { isAge } from "./ages";
import { type Amount, readAmountFrom } from "./amount";
import { NumeralClass } from "./numeral-words";
import { changes, readRatio } from "./ratios";
import type { Reading } from "./reading";

/** Two amounts that are the ends of one figure, as one. */
export interface Range {
  readonly amount: Amount;
  /** Undefined, with `high`, for a ratio, whose value `amount` has. */
  readonly low: number | undefined;
  readonly high: number | undefined;
}

/** The range or ratio that an amount begins: "5 to 10 percent", "$5–7 million", "between 3 and 5", "2-to-1"; else undefined. */
export function readRange(reading: Reading, amount: Amount): Range | undefined {
  if (amount.kind === "ordinal" || amount.numeral.vague) return undefined;
  const { end } = amount;
  const hyphen = reading.isHyphen(end) && reading.isJoined(end) && reading.isJoined(end + 1);
  if (hyphen && reading.lower(end + 1) === "to")
    return readRatio(reading, amount, end + 3) ?? readSpan(reading, amount, end + 3);
  if (!reading.continues(end) || !reading.continues(end + 1)) return undefined;
  const ratio = reading.lower(end) === "to" ? readRatio(reading, amount, end + 1) : undefined;
  if (ratio) return ratio;
  const suspended = isSuspended(reading, end);
  const how = suspended ? "to" : hyphen ? "hyphen" : connective(reading, amount);
  if (!how) return undefined;
  // "minus 3 to plus 2 degrees"
  const isSigned = how === "to" && reading.lower(end + 1) === "plus" && amount.value < 0;
  const start = suspended || isSigned ? end + 2 : end + 1;
  const other = readAmountFrom(reading, start, amount.kind === "money");
  if (!other || other.kind === "ordinal" || other.numeral.vague) return undefined;
  const merged = merge(amount, other);
  if (!merged || !isPlausible(reading, amount, other, merged, how)) return undefined;
  return merged;
}

/** "5-to-10-year": a larger second makes a range. */
function readSpan(reading: Reading, amount: Amount, at: number): Range | undefined {
  if (!reading.isHyphen(at - 1) || !reading.isJoined(at - 1) || !reading.isJoined(at)) return undefined;
  const other = readAmountFrom(reading, at);
  return other && amount.unit === undefined && amount.value < other.value ? merge(amount, other) : undefined;
}

/** "18- to 24-year-olds" */
function isSuspended(reading: Reading, at: number): boolean {
  if (!reading.isHyphen(at) || !reading.isJoined(at) || reading.isJoined(at + 1)) return false;
  return reading.lower(at + 1) === "to" && reading.continues(at + 2);
}

type Connective = "hyphen" | "to" | "by" | "and" | "or";

function connective(reading: Reading, amount: Amount): Connective | undefined {
  const word = reading.lower(amount.end);
  if (word !== "to" && word !== "and") {
    if (word === "or") return "or";
    if (amount.numeral.plain && reading.isHyphen(amount.end) && reading.isNumber(amount.end + 1))
      return "hyphen";
    return reading.unit(amount.end) === 0x2013 && amount.unit !== undefined ? "to" : undefined;
  }
  // "fell by close to 2,000 to 46,100"
  const first = reading.words.boundsBefore.find(reading, amount.first)?.first ?? amount.first;
  const before = reading.lower(first - 1);
  const earlier = reading.lower(first - 2);
  if (word === "to") {
    if (before === "from") return rangeVerbs.has(earlier) ? "to" : undefined;
    return before === "by" ? "by" : "to";
  }
  return before === "between" || earlier === "between" ? "and" : undefined;
}

const rangeVerbs = new Set([
  "ranging",
  "range",
  "ranges",
  "ranged",
  "anywhere",
  "vary",
  "varies",
  "varied",
  "varying",
]);

/** One amount of two whose units agree: a unit or scale that only one end has holds for both. */
function merge(a: Amount, b: Amount): Range | undefined {
  const unit = b.unit ?? a.unit;
  if (a.unit !== undefined && b.unit !== undefined && a.unit !== b.unit) return undefined;
  if (a.unit !== undefined && b.unit === undefined && !a.prefixed) return undefined;
  if (b.prefixed && !a.prefixed) return undefined;
  const size = a.unit === undefined ? b.size : 1;
  const low = a.value * size * (sharesScale(a, b) ? b.numeral.scale : 1);
  const high = b.value * (b.unit === undefined ? a.size : 1);
  if (!(low < high)) return undefined;
  const kind = a.unit === undefined ? b.kind : a.kind;
  return {
    amount: { ...a, end: b.end, kind, unit, value: low, numeral: { ...a.numeral, plain: false } },
    low,
    high,
  };
}

/** "5 to 10 million", "Rs 2,000-2,500 crore": the scale that only the second has holds for both. */
function sharesScale({ numeral: a }: Amount, { numeral: b }: Amount): boolean {
  if (a.scale > 1 || b.scale === 1 || a.value >= b.mantissa) return false;
  return a.value < 1000 || a.value * 10 > b.mantissa;
}

/**
 * The first of two ends that are figures of their own, with the scale and the unit that only the second has: "from $5 to $7
 * million", "from 20 to 30 percent". Any other amount as it is.
 */
export function withScaleOfEnd(reading: Reading, amount: Amount): Amount {
  const { end, numeral, unit } = amount;
  if (reading.lower(end) !== "to" || reading.lower(amount.first - 1) !== "from") return amount;
  if (amount.kind === "ordinal" || numeral.vague || numeral.scale > 1 || !reading.continues(end + 1))
    return amount;
  const other = readAmountFrom(reading, end + 1, amount.kind === "money");
  if (!other || other.kind === "ordinal" || other.numeral.vague) return amount;
  if (unit !== undefined && other.unit !== undefined && unit !== other.unit) return amount;
  const isShared = sharesScale(amount, other) && numeral.words === other.numeral.words;
  const value = amount.value * (isShared ? other.numeral.scale : 1);
  const lacksUnit = unit === undefined && other.unit !== undefined && !other.prefixed && !isYearLike(amount);
  if (!lacksUnit) return isShared ? { ...amount, value } : amount;
  return { ...amount, kind: other.kind, unit: other.unit, size: other.size, value: value * other.size };
}

function isPlausible(
  reading: Reading,
  a: Amount,
  b: Amount,
  { amount, low }: Range,
  how: Connective,
): boolean {
  const bare = amount.unit === undefined;
  if (bare && ((isYearLike(a) && isYearLike(b)) || eras.has(reading.lower(b.end)))) return false;
  switch (how) {
    case "or":
      return (
        a.numeral.words === b.numeral.words &&
        b.value <= a.value + Math.max(1, a.value) &&
        b.numeral.kind === "cardinal" &&
        a.unit === undefined &&
        a.numeral.kind === "cardinal" &&
        a.value > 0
      );
    case "hyphen":
      return !bare || countsHere(reading, a, b, low ?? 0);
    case "by":
      // "will fall by 6 to 8 degrees", but "fell by 3 to 45": by how much, and to what.
      return a.unit === undefined && !bare && b.value <= 3 * a.value * b.size;
    case "to":
      // "rose 3 cents to 45 cents", "gained 12 to 340": by how much, and to what.
      if (reading.isIn(a.first - 1, changes) && (bare || a.unit !== undefined)) return false;
      return a.numeral.kind === b.numeral.kind || !bare;
    default:
      return a.numeral.kind === b.numeral.kind || !bare;
  }
}

const eras = new Set(["bc", "bce", "ad", "ce"]);
const isYearLike = ({ numeral }: Amount): boolean =>
  numeral.plain && numeral.value >= 1500 && numeral.value <= 2100;

/** "10-15 people" is a range; "a 3-5 defeat", "won 2-3 on points" and codes are none. */
function countsHere(reading: Reading, a: Amount, b: Amount, low: number): boolean {
  if (reading.numeralClass(a.first - 1) === NumeralClass.article) return reading.isHyphen(b.end);
  if (!a.numeral.words && b.value > 1000 * Math.max(1, low)) return false;
  if (reading.isHyphen(b.end)) return reading.isJoined(b.end);
  if (isAge(reading, a)) return true;
  const next = reading.lower(b.end);
  return reading.continuesLine(b.end) && plural.test(next) && !singular.has(next);
}

/** "homes", "people" */
const plural = /^(?:[a-z]+s|people|men|women|children|more)$/;
const singular = new Set([
  "loss",
  "was",
  "is",
  "as",
  "has",
  "this",
  "its",
  "his",
  "us",
  "series",
  "pass",
  "previous",
  "versus",
  "vs",
]);
