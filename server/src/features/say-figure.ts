import { measureUnits } from "../recognise/figures/units";
import type { FigureKind, FigureValue, Modifier } from "../recognise/mention";

/** A unit's full name in the singular, by its code. */
const unitNames: ReadonlyMap<string, string> = new Map([
  ...measureUnits.flatMap(({ code, names }) => (names[0] ? [[code, names[0]] as const] : [])),
  ["Cel", "degree Celsius"],
  ["[degF]", "degree Fahrenheit"],
]);

const modifierWords: Readonly<Record<Modifier, string>> = {
  APPROX: "about",
  LESS_THAN: "less than",
  MORE_THAN: "more than",
  EQUAL_OR_LESS: "at most",
  EQUAL_OR_MORE: "at least",
};

/** "USD" */
const currencyCode = /^[A-Z]{3}$/;
const compactFrom = 1_000_000;

/**
 * A figure's value in words people use: "5 percent", "about 1.2 billion US dollars", "between 3 and 5 kilometers",
 * "42 years old".
 */
export function sayFigure(kind: FigureKind, value: FigureValue): string {
  const said = sayValue(kind, value);
  return value.modifier ? `${modifierWords[value.modifier]} ${said}` : said;
}

/** The value with all its digits where `sayFigure` shortens it: "1,200,000,000" for "1.2 billion"; else undefined. */
export function sayInFull(value: FigureValue): string | undefined {
  if (value.number === undefined || Math.abs(value.number) < compactFrom) return undefined;
  return formatterOf({ maximumFractionDigits: 6 }).format(value.number);
}

function sayValue(kind: FigureKind, value: FigureValue): string {
  const { unit } = value;
  if (kind === "ordinal") return sayOrdinal(value);
  if (unit === "%") return `${sayNumber({}, value)} percent`;
  if (unit === "pp") return `${sayNumber({}, value)} percentage point${value.number === 1 ? "" : "s"}`;
  if (unit === "a") return sayAge(value);
  if (unit === undefined) return sayNumber({}, value);
  if (kind === "money" && currencyCode.test(unit)) {
    return sayNumber({ style: "currency", currency: unit, currencyDisplay: "name" }, value);
  }
  const name = unitNames.get(unit) ?? unit;
  return `${sayNumber({}, value)} ${value.number === 1 ? name : plural(name)}`;
}

/** "41 years old"; a small child's age in months. */
function sayAge(value: FigureValue): string {
  const { number } = value;
  const isInMonths = number !== undefined && number < 2 && !Number.isInteger(number);
  if (isInMonths) return `${Math.round(number * 12)} months old`;
  return `${sayNumber({}, value)} year${number === 1 ? "" : "s"} old`;
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

function sayNumber(style: Intl.NumberFormatOptions, { number, low, high }: FigureValue): string {
  const largest = Math.max(Math.abs(number ?? 0), Math.abs(high ?? 0));
  const formatter = formatterOf(
    largest >= compactFrom
      ? { ...style, notation: "compact", compactDisplay: "long", maximumSignificantDigits: 15 }
      : { ...style, minimumFractionDigits: 0, maximumFractionDigits: 6 },
  );
  if (number !== undefined) return formatter.format(number);
  return formatter.formatRange(low ?? 0, high ?? low ?? 0);
}

const ordinals = new Intl.PluralRules("en", { type: "ordinal" });
const ordinalEndings: Readonly<Record<string, string>> = { one: "st", two: "nd", few: "rd", other: "th" };

function sayOrdinal({ number, low, high }: FigureValue): string {
  const say = (rank: number): string =>
    `${formatterOf({}).format(rank)}${ordinalEndings[ordinals.select(rank)] ?? "th"}`;
  return number !== undefined ? say(number) : `${say(low ?? 0)} to ${say(high ?? 0)}`;
}

/** Formatters cost far more to make than to use; there is one for each style ever asked for, which are few. */
const formatters = new Map<string, Intl.NumberFormat>();

function formatterOf(options: Intl.NumberFormatOptions): Intl.NumberFormat {
  const key = JSON.stringify(options);
  const known = formatters.get(key);
  if (known) return known;
  const made = new Intl.NumberFormat("en", options);
  formatters.set(key, made);
  return made;
}
