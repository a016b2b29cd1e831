import type { FigureKind, FigureValue, Modifier } from "../recognise/mention";

/** Units that `Intl` has words for, by the contract's unit: UCUM or plain. */
const intlUnits: Readonly<Record<string, string>> = {
  km: "kilometer",
  m: "meter",
  cm: "centimeter",
  mm: "millimeter",
  mi: "mile",
  ft: "foot",
  in: "inch",
  yd: "yard",
  kg: "kilogram",
  g: "gram",
  lb: "pound",
  oz: "ounce",
  l: "liter",
  L: "liter",
  ml: "milliliter",
  ha: "hectare",
  acre: "acre",
  h: "hour",
  min: "minute",
  s: "second",
  d: "day",
  wk: "week",
  mo: "month",
  Cel: "celsius",
  "[degF]": "fahrenheit",
  "km/h": "kilometer-per-hour",
  "mi/h": "mile-per-hour",
  mph: "mile-per-hour",
  bit: "bit",
  GB: "gigabyte",
  MB: "megabyte",
  TB: "terabyte",
};

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
  if (unit === "a") return `${sayNumber({}, value)} year${value.number === 1 ? "" : "s"} old`;
  if (unit === undefined) return sayNumber({}, value);
  if (kind === "money" && currencyCode.test(unit)) {
    return sayNumber({ style: "currency", currency: unit, currencyDisplay: "name" }, value);
  }
  const known = Object.hasOwn(intlUnits, unit) ? intlUnits[unit] : undefined;
  if (known) return sayNumber({ style: "unit", unit: known, unitDisplay: "long" }, value);
  return `${sayNumber({}, value)} ${unit}`;
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
