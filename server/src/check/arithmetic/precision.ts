import type { Article } from "../../link/article";
import type { FigureMention } from "../../recognise/mention";

/** From `low` to `high`, both included. */
export interface Interval {
  readonly low: number;
  readonly high: number;
}

/** How a figure is written. */
export interface Precision {
  /** What one of its last written place is worth: 0.1 for "28.5%", 1 for "1,200", 100,000 for "$1.2 million". */
  readonly place: number;
  /** Zeros at the end of a whole number: 2 for "1,200". */
  readonly zeros: number;
  /** Digits after the decimal point. */
  readonly decimals: number;
  /** What the written digits are multiplied by: 1,000,000 for "$1.2 million". */
  readonly scale: number;
  /** A word or letter of number ("million", "bn") makes it larger: such a figure is rounded. */
  readonly scaled: boolean;
}

/** Example: "72,000" of "£72,000 a day". */
const digitsOf = /\d[\d,]*(?:\.\d+)?/;

/** What the digits of a figure say: 1.2 of "$1.2 million", 6 of "6 pence". Undefined for one in words. */
export function writtenNumber(text: string): number | undefined {
  const digits = writtenDigits(text);
  return digits === undefined ? undefined : Number(digits);
}

/** The digits of a figure without the commas between thousands. */
const writtenDigits = (text: string): string | undefined => digitsOf.exec(text)?.[0].replace(/,/g, "");

function countEndZeros(digits: string): number {
  let first = digits.length;
  while (digits[first - 1] === "0") first--;
  return digits.length - first;
}

/** How precisely a figure is written. One in words is taken as its number in digits. */
export function precisionOf(article: Article, { start, end, value }: FigureMention): Precision {
  const number = Math.abs(value.number ?? value.high ?? 0);
  const digits = writtenDigits(article.text.slice(start, end));
  const written = Number(digits ?? 0);
  const scale = written > 0 ? number / written : 1;
  const isScale = scale >= 999 && Math.abs(Math.log10(scale) - Math.round(Math.log10(scale))) < 1e-9;
  if (digits === undefined || !(isScale || Math.abs(scale - 1) < 1e-9)) return inWords(number);
  const decimals = digits.includes(".") ? digits.length - digits.indexOf(".") - 1 : 0;
  const size = isScale ? scale : 1;
  const zeros = decimals > 0 || written === 0 ? 0 : countEndZeros(digits);
  return { place: size * 10 ** -decimals, zeros, decimals, scale: size, scaled: isScale };
}

function inWords(number: number): Precision {
  if (!Number.isInteger(number))
    return { place: 0.01 * number, zeros: 0, decimals: 0, scale: 1, scaled: true };
  const zeros = number === 0 ? 0 : countEndZeros(String(number));
  return { place: 1, zeros, decimals: 0, scale: 1, scaled: number >= 1000 };
}

/** How far a figure said to be approximate may be off. */
const approximately = 0.1;

/**
 * What a figure may have been before it was rounded, given that figures beside it are written to the same place.
 * `zeros` is how many zeros at its end may be due to rounding.
 */
export function before(figure: FigureMention, { place, scaled }: Precision, zeros: number): Interval {
  const number = figure.value.number!;
  const half = (place * 10 ** zeros) / 2;
  const slack = figure.value.modifier === "APPROX" ? Math.abs(number) * approximately : 0;
  // The noise of binary fractions.
  const noise = scaled ? place * 1e-6 : 1e-9;
  return { low: number - half - slack - noise, high: number + half + slack + noise };
}

/** True where the two have a value in common. */
export function meets(a: Interval, b: Interval): boolean {
  return a.low <= b.high && b.low <= a.high;
}
