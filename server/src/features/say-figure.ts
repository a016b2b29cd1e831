import { measureUnits } from "../recognise/figures/units";
import type { FigureKind, FigureValue } from "../recognise/mention";
import { modified, monthsOld, percent, percentagePoints, rankOf, rankRange, yearsOld } from "../words/values";
import type { Words } from "../words/words";

/** A unit's full name in the singular, by its code. */
const unitNames: ReadonlyMap<string, string> = new Map([
  ...measureUnits.flatMap(({ code, names }) => (names[0] ? [[code, names[0]] as const] : [])),
  ["Cel", "degree Celsius"],
  ["[degF]", "degree Fahrenheit"],
]);

/** "USD" */
const currencyCode = /^[A-Z]{3}$/;
const compactFrom = 1_000_000;

/**
 * A figure's value in words people use: "5 percent", "about 1.2 billion US dollars", "between 3 and 5 kilometers",
 * "42 years old".
 */
export function sayFigure(kind: FigureKind, value: FigureValue, words: Words): string {
  const said = sayValue(kind, value, words);
  return value.modifier ? words.say(modified(value.modifier, said)) : said;
}

/** The value with all its digits where `sayFigure` shortens it: "1,200,000,000" for "1.2 billion"; else undefined. */
export function sayInFull(value: FigureValue, words: Words): string | undefined {
  if (value.number === undefined || Math.abs(value.number) < compactFrom) return undefined;
  return words.number(value.number, { maximumFractionDigits: 6 });
}

function sayValue(kind: FigureKind, value: FigureValue, words: Words): string {
  const { unit } = value;
  if (kind === "ordinal") return sayOrdinal(value, words);
  const number = sayNumber({}, value, words);
  if (unit === "%") return words.say(percent(number));
  if (unit === "pp") return words.say(percentagePoints(countOf(value), number));
  if (unit === "a") return sayAge(value, number, words);
  if (unit === undefined) return number;
  if (kind === "money" && currencyCode.test(unit)) {
    return sayNumber({ style: "currency", currency: unit, currencyDisplay: "name" }, value, words);
  }
  // The recogniser knows the units' English names; other languages have their symbols.
  const name = words.isEnglish ? (unitNames.get(unit) ?? unit) : unit;
  return `${number} ${value.number === 1 || !words.isEnglish ? name : plural(name)}`;
}

/** What decides the form of a noun: the number, of a range the higher one. */
function countOf({ number, low, high }: FigureValue): number {
  return number ?? high ?? low ?? 0;
}

/** "41 years old"; a small child's age in months. */
function sayAge(value: FigureValue, said: string, words: Words): string {
  const { number } = value;
  const isInMonths = number !== undefined && number < 2 && !Number.isInteger(number);
  return words.say(isInMonths ? monthsOld(Math.round(number * 12)) : yearsOld(countOf(value), said));
}

const irregular: ReadonlyMap<string, string> = new Map([
  ["foot", "feet"],
  ["inch", "inches"],
  ["stone", "stone"],
  ["horsepower", "horsepower"],
]);
/** The noun of a unit's name: "foot" of "square foot", "kilometer" of "kilometer per hour", "degree" of "degree Celsius" */
const unitNoun = /(?<![a-z])[a-z]{3,}(?=$| per | [A-Z])/;

/** "square feet", "kilometers per hour", "degrees Celsius"; a unit that is no word stays as it is. */
function plural(unit: string): string {
  return unit.replace(unitNoun, (noun) => irregular.get(noun) ?? (/[sz]$/.test(noun) ? noun : `${noun}s`));
}

function sayNumber(
  style: Intl.NumberFormatOptions,
  { number, low, high }: FigureValue,
  words: Words,
): string {
  // "1.50 US dollars", and "2 US dollars"
  const hasCents =
    style.style === "currency" && [number, low, high].some((one) => !Number.isInteger(one ?? 0));
  const largest = Math.max(Math.abs(number ?? 0), Math.abs(high ?? 0));
  const options: Intl.NumberFormatOptions =
    largest >= compactFrom
      ? { ...style, notation: "compact", compactDisplay: "long", maximumSignificantDigits: 15 }
      : { ...style, minimumFractionDigits: hasCents ? 2 : 0, maximumFractionDigits: 6 };
  if (number !== undefined) return asFraction(number, words) ?? words.number(number, options);
  return words.range(low ?? 0, high ?? low ?? 0, options);
}

/** Of what people part things into, all that decimals can only come near. */
const unevenParts = [3, 6, 7, 9];

/** "2/3", "1 1/3"; undefined for what decimals say. */
function asFraction(number: number, words: Words): string | undefined {
  const isWhole = (value: number): boolean => Math.abs(value - Math.round(value)) < 1e-6;
  const whole = Math.trunc(number);
  const rest = number - whole;
  const parts =
    rest > 0 && !isWhole(rest * 1e4) ? unevenParts.find((each) => isWhole(rest * each)) : undefined;
  if (parts === undefined) return undefined;
  const fraction = `${words.number(Math.round(rest * parts))}/${words.number(parts)}`;
  return whole === 0 ? fraction : `${words.number(whole)} ${fraction}`;
}

function sayOrdinal({ number, low, high }: FigureValue, words: Words): string {
  return words.say(number !== undefined ? rankOf(number) : rankRange(low ?? 0, high ?? 0));
}
