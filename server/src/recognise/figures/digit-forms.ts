import { changed, type Numeral, scaled } from "./numeral-value";
import { NumeralClass, valueIn, vulgarFractions } from "./numeral-words";
import type { Reading } from "./reading";

/** "3rd", "2½", "10 1/2", "1e10", "1.3x10^6". */
export function afterDigits(reading: Reading, numeral: Numeral): Numeral | undefined {
  const { end, value } = numeral;
  const kind = reading.numeralClass(end);
  // "14st 3lb" is a weight.
  const isStone = reading.textOf(end) === "st" && (value % 10 !== 1 || value % 100 === 11);
  if (kind === NumeralClass.ordinalEnding && reading.isJoined(end) && numeral.plain && !isStone)
    return changed(numeral, value, end + 1, { kind: "ordinal" });
  if (kind === NumeralClass.vulgar && numeral.plain && reading.continuesLine(end))
    return scaled(
      reading,
      changed(numeral, value + vulgarFractions[valueIn(reading.packed(end))]![1], end + 1),
    );
  if (numeral.plain && reading.isNumber(end) && reading.continuesLine(end)) {
    const part = slashFraction(reading, end);
    if (part && part.value < 1) return scaled(reading, changed(numeral, value + part.value, part.end));
  }
  if (isFractionPrice(reading, numeral.first)) {
    const part = slashFraction(reading, end + 1)!;
    if (numeral.decimal) return changed(numeral, value + part.value / 100, part.end);
    // "$3-1/2 billion"
    return scaled(reading, changed(numeral, value + part.value, part.end));
  }
  const slash = numeral.plain ? slashFraction(reading, numeral.first) : undefined;
  if (slash) return changed(numeral, slash.value, slash.end, { kind: "fraction" });
  return withExponent(reading, numeral);
}

/** "3/4": a proper fraction with a usual denominator, and no date, score or slogan such as "9/11" and "24/7". */
function slashFraction(reading: Reading, at: number): { value: number; end: number } | undefined {
  if (!reading.isSign(at + 1, "/") || !reading.isJoined(at + 1) || !reading.isJoined(at + 2))
    return undefined;
  if (!reading.isNumber(at + 2) || reading.isSign(at + 3, "/")) return undefined;
  const numerator = Number(reading.textOf(at));
  const denominator = Number(reading.textOf(at + 2));
  if (!(numerator > 0 && numerator < denominator) || !usualDenominators.has(denominator)) return undefined;
  // "took 4/32": what a bowler took, for how many runs.
  if (denominator > 10 && numerator % 2 === 0 && !reading.isHyphen(at - 1)) return undefined;
  return { value: numerator / denominator, end: at + 3 };
}

/** "98-1/2", "112-8/32": prices of bonds and shares; the "3.57-1/2" dollars of grain has fractions of a cent. */
export function isFractionPrice(reading: Reading, at: number): boolean {
  if (!reading.isNumber(at) || !reading.isSign(at + 1, "-")) return false;
  if (!reading.digits(at)?.plain && !withCents.test(reading.textOf(at))) return false;
  if (!reading.isJoined(at + 1) || !reading.isJoined(at + 2) || !reading.isNumber(at + 2)) return false;
  return slashFraction(reading, at + 2) !== undefined;
}

/** "3.57" */
const withCents = /^\d+\.\d\d$/;

/** Denominators of fractions written with a slash: "9/11" and "24/7" are none. */
export const usualDenominators = new Set([2, 3, 4, 5, 6, 8, 10, 16, 32, 64, 100]);

function withExponent(reading: Reading, numeral: Numeral): Numeral | undefined {
  let { end } = numeral;
  const joined = (token: number): boolean => reading.isJoined(token);
  const word = joined(end) ? reading.lower(end) : "";
  if (word === "e") {
    const power = exponent(reading, end + 1);
    // The 7E7 is an aeroplane.
    if (!power || (numeral.plain && power.value >= 0 && power.value < 10)) return undefined;
    return changed(numeral, Number(`${numeral.value}e${power.value}`), power.end);
  }
  if ((word === "x" || word === "×") && reading.textOf(end + 1) === "10" && joined(end + 1)) {
    end += 2;
    const power = reading.isSign(end, "^") ? exponent(reading, end + 1) : undefined;
    return power && changed(numeral, Number(`${numeral.value}e${power.value}`), power.end);
  }
  if (!reading.isSign(end, "^") || !joined(end)) return undefined;
  const power = exponent(reading, end + 1);
  return power && changed(numeral, numeral.value ** power.value, power.end);
}

function exponent(reading: Reading, at: number): { value: number; end: number } | undefined {
  let sign = 1;
  let token = at;
  while (reading.isJoined(token) && (reading.isSign(token, "-") || reading.isSign(token, "+"))) {
    if (reading.isSign(token, "-")) sign = -sign;
    token++;
  }
  const digits = reading.isJoined(token) && reading.isNumber(token) ? reading.digits(token) : undefined;
  return digits?.plain ? { value: sign * digits.value, end: token + 1 } : undefined;
}
