import type { FigureKind } from "../mention";
import { compound } from "./compound-amounts";
import { currencyBefore, isCredible } from "./currency-before";
import type { FigureUnit } from "./figure-words";
import { readNumeral } from "./numeral";
import type { Numeral } from "./numeral-value";
import { NumeralClass, valueIn } from "./numeral-words";
import type { Reading } from "./reading";
import { type FoundUnit, unitAfter } from "./unit-after";

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

/**
 * Reads the amount whose number begins at a token, reaching back no further than `floor`; undefined where there is none.
 * `isMoney` is true where what stands before shows that it is money: the "7m" of "$5-7m".
 */
export function readAmount(reading: Reading, at: number, floor: number, isMoney = false): Amount | undefined {
  const loss = readLoss(reading, at, floor);
  if (loss) return loss;
  const pointFirst = isPointFirst(reading, at, floor);
  const before = currencyBefore(reading, pointFirst ? at - 1 : at, floor);
  const numeral = pointFirst
    ? decimalsOnly(reading, at)
    : readNumeral(reading, at, { money: isMoney || before !== undefined || moneyFollows(reading, at) });
  if (!numeral) return undefined;
  if (before && numeral.kind !== "ordinal" && isCredible(before.unit, reading, numeral))
    return compound(reading, inCurrency(reading, numeral, before, floor));
  const signed = withOdd(
    reading,
    numeral.first < floor ? { ...numeral, first: at, value: Math.abs(numeral.value) } : numeral,
  );
  const mixed = numeral.kind === "fraction" ? unitAndShare(reading, numeral, floor) : undefined;
  if (mixed) return mixed;
  const after = numeral.kind === "ordinal" ? undefined : unitAfter(reading, signed);
  if (!after) return feetAndInches(reading, signed) ?? bare(signed);
  return compound(reading, withUnit(reading, signed, after));
}

/** "70-odd percent", "40-odd billion euros": the bound stands between the number and its scale or unit. */
function withOdd(reading: Reading, numeral: Numeral): Numeral {
  const odd = numeral.end + 1;
  if (!reading.isHyphen(numeral.end) || reading.lower(odd) !== "odd") return numeral;
  const { unitNames, unitSigns } = reading.words;
  if (!reading.continuesLine(odd + 1)) return numeral;
  if (reading.numeralClass(odd + 1) === NumeralClass.scale && numeral.scale === 1) {
    const scale = 10 ** valueIn(reading.packed(odd + 1));
    const value = numeral.value * scale;
    return { ...numeral, end: odd + 2, value, scale, plain: false, vague: "APPROX" };
  }
  const unit = unitNames.find(reading, odd + 1) ?? unitSigns.find(reading, odd + 1);
  return unit ? { ...numeral, end: odd + 1, plain: false, vague: "APPROX" } : numeral;
}

/** "a mile and a quarter": one of a unit, and a share of it behind. */
function unitAndShare(reading: Reading, numeral: Numeral, floor: number): Amount | undefined {
  const { first } = numeral;
  if (reading.numeralClass(first - 1) !== NumeralClass.and || first - 3 < floor) return undefined;
  if (reading.numeralClass(first - 3) !== NumeralClass.article) return undefined;
  const found = reading.words.unitNames.find(reading, first - 2);
  if (found?.end !== first - 1 || found.value.kind !== "quantity") return undefined;
  const whole = {
    ...numeral,
    first: first - 3,
    value: 1 + numeral.value,
    kind: "cardinal",
    decimal: true,
  } as const;
  return withUnit(reading, whole, {
    unit: found.value,
    first: first - 2,
    end: numeral.end,
    hyphenated: false,
  });
}

/** "$(8.2) million": a loss, as companies write it. */
function readLoss(reading: Reading, at: number, floor: number): Amount | undefined {
  if (!reading.isNumber(at) || !reading.isSign(at - 1, "(") || !reading.isSign(at + 1, ")")) return undefined;
  if (!reading.isJoined(at) || !reading.isJoined(at + 1) || !reading.isJoined(at - 1)) return undefined;
  const before = currencyBefore(reading, at - 1, floor);
  const digits = reading.digits(at);
  if (!before || !digits) return undefined;
  const hasScale = reading.numeralClass(at + 2) === NumeralClass.scale && reading.continuesLine(at + 2);
  const scale = hasScale ? 10 ** valueIn(reading.packed(at + 2)) : 1;
  const value = -digits.value * scale;
  const end = hasScale ? at + 3 : at + 2;
  const numeral = decimal(at, end, value, digits.value, scale);
  const { unit, size } = before.unit;
  return {
    first: before.first,
    end,
    kind: "money",
    value: value * size,
    unit,
    size,
    numeral,
    prefixed: true,
    hyphenated: false,
  };
}

/** As `readAmount`, for a token that may as well be the sign or code of a currency before the number. */
export function readAmountFrom(reading: Reading, at: number, isMoney = false): Amount | undefined {
  for (let number = at; number < at + 4 && reading.continues(number); number++) {
    const found = readAmount(reading, number, at, isMoney);
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
  if (!reading.isJoined(at - 1)) return true;
  // "Rs.1,500": the stop is the abbreviation's.
  const { signsBefore } = reading.words;
  return !signsBefore.find(reading, at) && signsBefore.find(reading, at - 1) !== undefined;
}

function decimalsOnly(reading: Reading, at: number): Numeral | undefined {
  const digits = reading.textOf(at);
  if (!onlyDigits.test(digits)) return undefined;
  const value = Number(`0.${digits}`);
  const numeral = readNumeral(reading, at, { money: false });
  const scale = numeral?.plain === false ? numeral.scale : 1;
  return decimal(at - 1, scale > 1 ? numeral!.end : at + 1, value * scale, value, scale);
}

/** A cardinal in digits, taken for one with decimals. */
function decimal(first: number, end: number, value: number, mantissa: number, scale: number): Numeral {
  return {
    first,
    end,
    value,
    mantissa,
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
