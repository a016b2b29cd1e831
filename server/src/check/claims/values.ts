import type { FigureValue } from "../../recognise/mention";

/** How far off "about", "nearly", "some" may be; and before a figure of three digits or more that is no half of a round one: "some 2,340". */
const approximately = 0.1;
const closely = 0.03;

interface Interval {
  readonly low: number;
  readonly high: number;
}

/**
 * True where two figures can both hold: they are equal, one rounds to the other, a bound or a range takes the other
 * in, or one is approximate and near enough. Units must be the same.
 */
export function canBothHold(a: FigureValue, b: FigureValue): boolean {
  const [one, other] = [intervalOf(a), intervalOf(b)];
  if (!one || !other) return true;
  if (one.low <= other.high && other.low <= one.high) return true;
  if (a.number === undefined || b.number === undefined) return false;
  return roundsTo(a.number, b.number) || roundsTo(b.number, a.number);
}

/** "More than 40", "at most 3%": not where the figure itself lies. */
export const isBound = ({ modifier }: FigureValue): boolean =>
  modifier !== undefined && modifier !== "APPROX";

/** "More than 300", "over 500": each holds where the other does, but of one thing one article gives the one and not the other. */
export const areBoundsOfOneSide = (a: FigureValue, b: FigureValue): boolean =>
  isBound(a) && isBound(b) && isLower(a) === isLower(b);

const isLower = ({ modifier }: FigureValue): boolean =>
  modifier === "MORE_THAN" || modifier === "EQUAL_OR_MORE";

function intervalOf({ number, low, high, modifier }: FigureValue): Interval | undefined {
  const [from, to] = [low ?? number, high ?? number];
  if (from === undefined || to === undefined) return undefined;
  switch (modifier) {
    case "APPROX": {
      const slack =
        Math.max(Math.abs(from), Math.abs(to)) * (isClose(from) && isClose(to) ? closely : approximately);
      return { low: from - slack, high: to + slack };
    }
    case "MORE_THAN":
    case "EQUAL_OR_MORE":
      return { low: from, high: Number.POSITIVE_INFINITY };
    case "LESS_THAN":
    case "EQUAL_OR_LESS":
      return { low: Number.NEGATIVE_INFINITY, high: to };
    case undefined:
      return { low: from, high: to };
  }
}

/** "2,340", not "2,350" or "12,500", which are as round as what has a digit less. */
function isClose(number: number): boolean {
  const digits = significantDigits(number);
  return digits > 3 || (digits === 3 && !Math.abs(number).toExponential().startsWith("5", 4));
}

/**
 * True where the exact figure gives the rounder one when written with as few digits: 3.46 and 3.5, 1,237 and 1,200. What lies
 * half-way, as 3.25, may have been rounded before, from 3.247 or 3.252, and gives 3.2 and 3.3. To one digit only what is
 * written with a fraction is rounded: 3.1 and 3, 3.1 million and 3 million; not 31 and 30.
 */
function roundsTo(exact: number, round: number): boolean {
  const digits = significantDigits(round);
  const isWritten = digits > 1 || !Number.isInteger(exact) || exact >= million;
  if (significantDigits(exact) <= digits || !isWritten) return false;
  const hair = Math.abs(exact) * 1e-9;
  return [exact - hair, exact + hair].some((near) => Number(near.toPrecision(digits)) === round);
}

const million = 1e6;

/** Without the zeros at the end: 2 for 15,000. */
export function significantDigits(number: number): number {
  const written = Math.abs(number).toExponential();
  const digits = written.indexOf("e");
  return digits > 1 ? digits - 1 : 1;
}
