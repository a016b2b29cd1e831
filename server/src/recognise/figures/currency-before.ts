import type { FigureUnit } from "./figure-words";
import type { Numeral } from "./numeral-value";
import type { Reading } from "./reading";
import type { FoundUnit } from "./unit-after";

/** The currency sign or code right before a number: "$", "US$", "Rs", "EUR". */
export function currencyBefore(reading: Reading, at: number, floor: number): FoundUnit | undefined {
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
/** Signs that stand for a currency by themselves, without letters. */
export const plainSigns = new Map([
  ["$", "USD"],
  ["£", "GBP"],
  ["¥", "JPY"],
]);

/** The currency that a single sign such as "$" means, or undefined. */
export function plainSign(reading: Reading, at: number): FigureUnit | undefined {
  const code = plainSigns.get(reading.textOf(at));
  return code ? { kind: "money", unit: code, size: 1, strict: false } : undefined;
}

/** "P3" and "P12" are places on a grid, and pages; "P500" are pesos. */
const mayBePesos = ({ unit }: FigureUnit, { value }: Numeral): boolean =>
  unit !== "PHP" || value >= fewestPesos;

const fewestPesos = 30;

/** Codes that are words ("ALL 5") and single letters ("R500") need a number that looks like money. */
export function isCredible(unit: FigureUnit, reading: Reading, numeral: Numeral): boolean {
  if (!unit.strict) return true;
  if (unit.coded) return numeral.scale > 1 || numeral.decimal || !numeral.plain || numeral.value >= 100;
  return (
    numeral.scale > 1 ||
    numeral.decimal ||
    (!numeral.words && !numeral.plain) ||
    (unit.short === true && reading.isJoined(numeral.first) && mayBePesos(unit, numeral))
  );
}
