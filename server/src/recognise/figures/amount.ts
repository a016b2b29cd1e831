import type { FigureKind, Modifier } from "../mention";
import type { FigureUnit } from "./figure-words";
import { type Numeral, readNumeral } from "./numeral";
import { NumeralClass, valueIn } from "./numeral-words";
import type { Reading } from "./reading";
import { subunits } from "./units";

/** One number with its unit or currency. */
export interface Amount {
  readonly first: number;
  /** The token after its last. */
  readonly end: number;
  readonly kind: FigureKind;
  readonly value: number;
  /** As `FigureValue.unit`. */
  readonly unit: string | undefined;
  /** How many of `unit` the unit as written is: 0.01 for cents. */
  readonly size: number;
  readonly numeral: Numeral;
  /** The currency stands before the number. */
  readonly prefixed: boolean;
  /** A hyphen joins number and unit: "3-inch". */
  readonly hyphenated: boolean;
}

/** Reads the amount whose number begins at a token, reaching back no further than `floor`; undefined where there is none. */
export function readAmount(reading: Reading, at: number, floor: number): Amount | undefined {
  const pointFirst = isPointFirst(reading, at, floor);
  const before = currencyBefore(reading, pointFirst ? at - 1 : at, floor);
  const numeral = pointFirst
    ? decimalsOnly(reading, at)
    : readNumeral(reading, at, { money: before !== undefined || moneyFollows(reading, at) });
  if (!numeral) return undefined;
  if (before && numeral.kind !== "ordinal" && isCredible(before.unit, reading, numeral))
    return compound(reading, inCurrency(reading, numeral, before, floor));
  const signed = numeral.first < floor ? { ...numeral, first: at, value: Math.abs(numeral.value) } : numeral;
  const after = numeral.kind === "ordinal" ? undefined : unitAfter(reading, signed);
  if (!after) return feetAndInches(reading, signed) ?? bare(signed);
  return compound(reading, withUnit(reading, signed, after));
}

/** As `readAmount`, for a token that may as well be the sign or code of a currency before the number. */
export function readAmountFrom(reading: Reading, at: number): Amount | undefined {
  for (let number = at; number < at + 4 && reading.continues(number); number++) {
    const found = readAmount(reading, number, at);
    if (found) return found.first === at ? found : undefined;
    if (number > at && reading.isNumber(number)) return undefined;
  }
  return undefined;
}

function bare(numeral: Numeral): Amount {
  return {
    first: numeral.first,
    end: numeral.end,
    kind: numeral.kind === "ordinal" ? "ordinal" : "number",
    value: numeral.value,
    unit: undefined,
    size: 1,
    numeral,
    prefixed: false,
    hyphenated: false,
  };
}

/** ".08", "$.50": a point with no digit before it. */
function isPointFirst(reading: Reading, at: number, floor: number): boolean {
  if (!reading.isNumber(at) || at - 1 < floor || !reading.isSign(at - 1, ".") || !reading.isJoined(at))
    return false;
  return !reading.isJoined(at - 1) || reading.words.signsBefore.find(reading, at - 1) !== undefined;
}

function decimalsOnly(reading: Reading, at: number): Numeral | undefined {
  const digits = reading.textOf(at);
  if (!onlyDigits.test(digits)) return undefined;
  const value = Number(`0.${digits}`);
  const numeral = readNumeral(reading, at, { money: false });
  const scale = numeral?.plain === false ? numeral.scale : 1;
  return {
    first: at - 1,
    end: scale > 1 ? numeral!.end : at + 1,
    value: value * scale,
    mantissa: value,
    scale,
    kind: "cardinal",
    words: false,
    plain: false,
    decimal: true,
    vague: undefined,
  };
}

/** "08" */
const onlyDigits = /^\d+$/;

interface FoundUnit {
  readonly unit: FigureUnit;
  readonly first: number;
  readonly end: number;
  readonly hyphenated: boolean;
}

/** The currency sign or code right before a number: "$", "US$", "Rs", "EUR". */
function currencyBefore(reading: Reading, at: number, floor: number): FoundUnit | undefined {
  const found = reading.words.signsBefore.find(reading, at);
  if (!found || !reading.continuesLine(at)) return undefined;
  let first = found.first;
  let unit = found.value;
  // "a $ 5 note": letters belong to the sign only where they stand at it, but for the well-known "US $".
  if (!isWhole(reading, first, found.end) || first < floor) {
    first = found.end - 1;
    const alone = plainSign(reading, first);
    if (first < floor || !alone) return undefined;
    unit = alone;
  }
  // "G7$" and "3$" are no currencies before a number.
  if (
    reading.isWord(first) &&
    reading.isJoined(first) &&
    (reading.isWord(first - 1) || reading.isNumber(first - 1))
  )
    return undefined;
  return { unit, first, end: at, hyphenated: false };
}

function isWhole(reading: Reading, first: number, end: number): boolean {
  for (let at = first + 1; at < end; at++)
    if (!reading.isJoined(at) && !spacedPrefixes.has(reading.lower(first))) return false;
  return true;
}

const spacedPrefixes = new Set(["us", "u.s.", "hk", "c", "nz", "nt"]);
const plainSigns = new Map([
  ["$", "USD"],
  ["£", "GBP"],
  ["¥", "JPY"],
]);

function plainSign(reading: Reading, at: number): FigureUnit | undefined {
  const code = plainSigns.get(reading.textOf(at));
  return code ? { kind: "money", unit: code, size: 1, strict: false } : undefined;
}

/** Codes that are words ("ALL 5") and single letters ("R500") need a number that looks like money. */
function isCredible(unit: FigureUnit, reading: Reading, numeral: Numeral): boolean {
  if (!unit.strict) return true;
  return (
    numeral.scale > 1 ||
    numeral.decimal ||
    (!numeral.words && !numeral.plain) ||
    (unit.short === true && reading.isJoined(numeral.first))
  );
}

/** "3m euros", "2m USD": the letter is million where a currency follows it. */
function moneyFollows(reading: Reading, at: number): boolean {
  const next = at + 2;
  if (!reading.isNumber(at) || reading.numeralClass(at + 1) !== NumeralClass.shortScale) return false;
  if (!reading.continuesLine(next)) return false;
  const found = reading.words.unitNames.find(reading, next) ?? reading.words.unitSigns.find(reading, next);
  return found?.value.kind === "money";
}

function inCurrency(reading: Reading, numeral: Numeral, before: FoundUnit, floor: number): Amount {
  let end = numeral.end;
  // "$5 million USD", "$50 CAD".
  const after = reading.continuesLine(end) ? reading.words.unitSigns.find(reading, end) : undefined;
  let { unit } = before.unit;
  if (after && after.value.kind === "money" && after.value.size === 1 && code.test(reading.textOf(end))) {
    unit = after.value.unit;
    end = after.end;
  }
  const minus = before.first - 1;
  const negative =
    minus >= floor &&
    reading.continuesLine(before.first) &&
    (reading.numeralClass(minus) === NumeralClass.minus ||
      (reading.isSign(minus, "-") && reading.isJoined(before.first) && !reading.isJoined(minus)));
  const value = numeral.value * before.unit.size;
  return {
    first: negative ? minus : before.first,
    end,
    kind: "money",
    value: negative ? -value : value,
    unit,
    size: before.unit.size,
    numeral,
    prefixed: true,
    hyphenated: false,
  };
}

/** "USD" */
const code = /^[A-Z]{3}$/;

/** The unit after a number: right at it, after a space or a hyphen, in brackets, or after "of a". */
function unitAfter(reading: Reading, numeral: Numeral): FoundUnit | undefined {
  const { end } = numeral;
  if (!reading.continues(end)) return undefined;
  if (reading.isHyphen(end) && reading.isJoined(end) && reading.isJoined(end + 1)) {
    const found = unitAt(reading, end + 1, numeral, true);
    return found && { ...found, hyphenated: true };
  }
  const found = unitAt(reading, end, numeral, reading.isJoined(end));
  if (found) return found;
  if (numeral.kind === "fraction") {
    const of = reading.lower(end) === "of" ? end + 1 : end;
    const article =
      reading.numeralClass(of) === NumeralClass.article || (of > end && reading.lower(of) === "one");
    if (!article) return undefined;
    const share = unitAt(reading, of + 1, numeral, false);
    return share && share.unit.unit !== "a" ? share : undefined;
  }
  // "hundreds of millions of dollars"
  if (numeral.vague && reading.lower(end) === "of") {
    const counted = unitAt(reading, end + 1, numeral, false);
    return counted && counted.unit.unit !== "a" ? counted : undefined;
  }
  return inBrackets(reading, numeral);
}

function unitAt(reading: Reading, at: number, numeral: Numeral, joined: boolean): FoundUnit | undefined {
  if (!reading.continues(at)) return undefined;
  const name = reading.words.unitNames.find(reading, at);
  const sign = reading.continuesLine(at) ? reading.words.unitSigns.find(reading, at) : undefined;
  const found = sign && (!name || sign.end >= name.end) ? sign : name;
  if (!found) return undefined;
  const { value: unit, end } = found;
  if (reading.isJoined(end) && (reading.isWord(end) || reading.isNumber(end))) return undefined;
  const measure = { unit, first: at, end, hyphenated: false };
  if (unit.kind === "money") return isMoneyAfter(reading, measure, numeral, joined) ? measure : undefined;
  if (unit.strict && !standsRightAt(reading, measure, numeral, joined)) return undefined;
  return isMeasure(reading, measure, numeral) ? sterling(reading, measure, numeral) : undefined;
}

/** "30C", "5.4 pc", the "(101F)" that gives a temperature again. */
function standsRightAt(
  reading: Reading,
  { unit, first, end }: FoundUnit,
  numeral: Numeral,
  joined: boolean,
): boolean {
  if (unit.unit === "%") return (joined && reading.isJoined(first)) || numeral.decimal;
  if (unit.unit === "[degF]")
    return reading.isJoined(first) && reading.isSign(numeral.first - 1, "(") && reading.isSign(end, ")");
  return joined && reading.isJoined(first);
}

function isMoneyAfter(reading: Reading, found: FoundUnit, numeral: Numeral, joined: boolean): boolean {
  const written = reading.textOf(found.first);
  const single = found.end === found.first + 1;
  if (single && (written === "p" || written === "c")) return joined && numeral.plain && numeral.value < 480;
  if (single && written === "won") return numeral.value >= 100 && !reading.isHyphen(found.first - 1);
  if (found.unit.strict) return isCredible(found.unit, reading, numeral);
  // "10 $ 30 $": a sign belongs to the number before it unless it stands right at the next one.
  const next = found.end;
  const sign = single && plainSigns.has(written);
  return !(sign && !reading.isJoined(found.first) && reading.isJoined(next) && reading.isNumber(next));
}

function isMeasure(reading: Reading, found: FoundUnit, numeral: Numeral): boolean {
  const { unit } = found.unit;
  const word = reading.lower(found.first);
  const next = found.end;
  // "two stone lions", "three cup finals".
  if (word === "stone" || word === "cup" || word === "foot" || word === "knot")
    if (numeral.value !== 1 && word !== "foot" && reading.isWord(next) && !reading.isHyphen(found.first - 1))
      return false;
  if (word === "drachma" || word === "dram") return numeral.words;
  if (unit === "pm" || (unit === "[in_i]" && word === "in")) return word.length > 2;
  return true;
}

/** "30 million pounds" is money unless the pounds are of something. */
function sterling(reading: Reading, found: FoundUnit, numeral: Numeral): FoundUnit {
  const word = reading.lower(found.first);
  if ((word !== "pounds" && word !== "pound") || found.end !== found.first + 1) return found;
  const converted = reading.isSign(found.end, "(") && plainSign(reading, found.end + 1) !== undefined;
  const weighed = reading.lower(found.end) === "of";
  if (!converted && (numeral.scale < 1e6 || weighed)) return found;
  return { ...found, unit: { kind: "money", unit: "GBP", size: 1, strict: false } };
}

/** "20 (kg)" */
function inBrackets(reading: Reading, numeral: Numeral): FoundUnit | undefined {
  const { end } = numeral;
  const closing = closingOf.get(reading.textOf(end));
  if (!closing || !reading.continuesLine(end)) return undefined;
  const found = reading.words.unitSigns.find(reading, end + 1);
  if (found?.value.kind !== "quantity" || !reading.isSign(found.end, closing)) return undefined;
  return { unit: found.value, first: end, end: found.end + 1, hyphenated: false };
}

const closingOf = new Map([
  ["(", ")"],
  ["[", "]"],
  ["{", "}"],
  ["<", ">"],
]);

function withUnit(reading: Reading, numeral: Numeral, found: FoundUnit): Amount {
  let { end } = found;
  let { value } = numeral;
  // "75 USD million".
  if (found.unit.kind === "money" && numeral.scale === 1 && reading.continuesLine(end)) {
    if (code.test(reading.textOf(found.first)) && reading.numeralClass(end) === NumeralClass.scale) {
      value *= 10 ** valueIn(reading.packed(end));
      end++;
    }
  }
  return {
    first: numeral.first,
    end,
    kind: found.unit.kind,
    value: value * found.unit.size,
    unit: found.unit.unit,
    size: found.unit.size,
    numeral,
    prefixed: false,
    hyphenated: found.hyphenated,
  };
}

/** 6'2" */
function feetAndInches(reading: Reading, numeral: Numeral): Amount | undefined {
  const { end } = numeral;
  if (!numeral.plain || !primes.has(reading.unit(end)) || !reading.isJoined(end)) return undefined;
  if (!reading.isNumber(end + 1) || !reading.isJoined(end + 1)) return undefined;
  const count = Number(reading.textOf(end + 1));
  if (!(count < 12) || numeral.value > 9) return undefined;
  const mark = reading.isJoined(end + 2) && secondPrimes.has(reading.unit(end + 2));
  const unit: FigureUnit = { kind: "quantity", unit: "[ft_i]", size: 1, strict: false };
  const amount = withUnit(reading, numeral, {
    unit,
    first: end,
    end: end + (mark ? 3 : 2),
    hyphenated: false,
  });
  return { ...amount, value: numeral.value + count / 12 };
}

/** ' ’ ′ */
const primes = new Set([39, 0x2019, 0x2032]);
/** " ” ″ */
const secondPrimes = new Set([34, 0x201d, 0x2033]);

/** Takes in what follows in a smaller unit: "5 feet 2 inches", "13 dollars 45 cents", "5-foot-10". */
function compound(reading: Reading, amount: Amount): Amount {
  const { end } = amount;
  if (amount.size !== 1 || !reading.continuesLine(end) || amount.numeral.decimal) return amount;
  if (amount.kind === "money") return withCents(reading, amount);
  const sub = subunits.get(amount.unit ?? "");
  if (!sub) return amount;
  const hyphen = reading.isHyphen(end) && reading.isJoined(end + 1);
  const and = reading.lower(end) === "and" || reading.isSign(end, ",");
  const at = hyphen || and ? end + 1 : end;
  if (!reading.continuesLine(at)) return amount;
  const numeral = readNumeral(reading, at, { money: false });
  if (!numeral || numeral.kind === "ordinal" || numeral.value >= 16 || numeral.scale > 1) return amount;
  const part = unitAfter(reading, numeral) ?? inches(reading, numeral);
  if (part ? part.unit.unit !== sub : !(hyphen && numeral.plain && !reading.isHyphen(numeral.end)))
    return amount;
  const count = unitsIn.get(sub)!;
  return { ...amount, end: part?.end ?? numeral.end, value: amount.value + numeral.value / count };
}

const unitsIn = new Map([
  ["[in_i]", 12],
  ["[oz_av]", 16],
  ["[lb_av]", 14],
]);

/** "in" is inches only after feet. */
function inches(reading: Reading, numeral: Numeral): FoundUnit | undefined {
  if (reading.lower(numeral.end) !== "in") return undefined;
  const unit: FigureUnit = { kind: "quantity", unit: "[in_i]", size: 1, strict: false };
  return { unit, first: numeral.end, end: numeral.end + 1, hyphenated: false };
}

function withCents(reading: Reading, amount: Amount): Amount {
  const and = reading.lower(amount.end) === "and";
  const at = and ? amount.end + 1 : amount.end;
  if (!reading.continuesLine(at)) return amount;
  const numeral = readNumeral(reading, at, { money: false });
  if (numeral?.kind !== "cardinal" || numeral.scale > 1 || numeral.value > 99) return amount;
  if (reading.words.signsBefore.find(reading, at) && !amount.prefixed && reading.isJoined(at)) return amount;
  const part = unitAfter(reading, numeral);
  if (part) {
    if (part.unit.kind !== "money" || part.unit.size === 1) return amount;
    return { ...amount, end: part.end, value: amount.value + numeral.value * part.unit.size };
  }
  // "15 dollars and 50."
  const bareCents =
    numeral.plain && numeral.value >= 10 && !amount.prefixed && endsClause(reading, numeral.end);
  return bareCents ? { ...amount, end: numeral.end, value: amount.value + numeral.value / 100 } : amount;
}

function endsClause(reading: Reading, at: number): boolean {
  return !reading.continues(at) || reading.isSign(at, ".") || reading.isSign(at, ";");
}

/** The modifier of a vague numeral. */
export const vagueness = (amount: Amount): Modifier | undefined => amount.numeral.vague;
