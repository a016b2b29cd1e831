import type { Article } from "../../link/article";
import { type Dimension, measureUnits } from "../../recognise/figures/units";
import type { FigureMention } from "../../recognise/mention";
import { ownValue } from "../../text/own-value";
import { type Interval, meets, precisionOf } from "./precision";

/** A unit of measure as conversions see it. */
interface Measure {
  readonly dimension: Dimension;
  /** How many base units it is; several where writers mean different units by one word ("ton", "gallon"). The first is what a fix writes. */
  readonly sizes: readonly number[];
  readonly system: "metric" | "customary" | "sea" | "other";
}

/** Other sizes of the same word: short and long tons, imperial gallons, metric horsepower… */
const otherSizes: Readonly<Record<string, readonly number[]>> = {
  t: [907.18474, 1016.0469088],
  kt: [907184.74, 1016046.9088],
  Mt: [907184740, 1016046908.8],
  "[gal_us]": [4.54609],
  "[qt_us]": [1.1365225],
  "[pt_us]": [0.56826125],
  "[foz_us]": [0.0284130625],
  "[bu_us]": [36.36872],
  "[cup_us]": [0.25, 0.284130625],
  "[tbs_us]": [0.015, 0.0177581640625],
  "[tsp_us]": [0.005, 0.00591938802083],
  "[oz_av]": [0.0311034768],
  "[HP]": [735.49875],
  cal: [4184],
};

const sea = new Set(["[nmi_i]", "[kn_i]"]);
const others = new Set(["cal", "kcal", "[ly]"]);

const measures: ReadonlyMap<string, Measure> = new Map(
  measureUnits.map(({ code, dimension, size }) => [
    code,
    { dimension, sizes: [size, ...(ownValue(otherSizes, code) ?? [])], system: systemOf(code) },
  ]),
);

function systemOf(code: string): Measure["system"] {
  if (sea.has(code)) return "sea";
  if (others.has(code)) return "other";
  return code.startsWith("[") ? "customary" : "metric";
}

const temperatures = new Set(["Cel", "[degF]", "deg"]);

/** True for two figures of one dimension in units of different systems: a conversion and not two measures. */
export function areConvertible(a: FigureMention, b: FigureMention): boolean {
  const [from, to] = [a.value.unit ?? "", b.value.unit ?? ""];
  if (temperatures.has(from) && temperatures.has(to)) return from !== to;
  const [one, other] = [measures.get(from), measures.get(to)];
  if (!one || !other || one.dimension !== other.dimension || one.system === other.system) return false;
  return one.sizes[0]! > 0 && other.sizes[0]! > 0;
}

/** True for two figures that measure the same dimension. */
export function areOfOneDimension(a: FigureMention, b: FigureMention): boolean {
  const [one, other] = [measures.get(a.value.unit ?? ""), measures.get(b.value.unit ?? "")];
  return one !== undefined && one.dimension === other?.dimension;
}

/** What a figure is in another figure's unit. */
export interface Conversion {
  readonly value: number;
  /** False where no rounding and no meaning of the units makes the other figure of it. */
  readonly fits: boolean;
  /** How far off the other figure is, as a part of the right value; for temperatures in parts of 30 degrees. */
  readonly off: number;
  /** The other figure is off by several times what rounding explains. */
  readonly sure: boolean;
}

/** Converts one end of a figure and compares it with the same end of the other. */
export function convert(
  article: Article,
  { from, to, atSea }: { readonly from: FigureMention; readonly to: FigureMention; readonly atSea: boolean },
  end: "number" | "low" | "high",
): Conversion | undefined {
  const [given, stated] = [from.value[end], to.value[end]];
  if (given === undefined || stated === undefined) return undefined;
  const areInFives = [given, stated].every((value) => value >= leastInFives && value % 5 === 0);
  const more = areInFives ? inFives : 0;
  const own = roundingOf(article, from, given) + more;
  const other = roundingOf(article, to, stated) + more;
  const around: Interval = { low: stated - other, high: stated + other };
  const isNautical = from.value.unit === "[mi_i]" && (atSea || seaLimits.has(given));
  const conversions = conversionsOf(from.value.unit!, to.value.unit!);
  if (isNautical) conversions.push(...conversionsOf("[nmi_i]", to.value.unit!));
  const fits = conversions.some((apply) =>
    meets({ low: apply(given - own), high: apply(given + own) }, around),
  );
  const isTemperature = temperatures.has(from.value.unit!);
  const distances = conversions.map((apply) => Math.abs(stated / apply(given) - 1));
  const off = isTemperature ? Math.abs(conversions[0]!(given) - stated) / 30 : Math.min(...distances);
  const slack = isTemperature ? (own + other) / 30 : own / Math.abs(given) + other / Math.abs(stated);
  return { value: conversions[0]!(given), fits, off, sure: off > Math.max(surely, several * slack) };
}

/** "75 km (45 miles)": where both are whole fives, from so much on, either may be rounded to one, that is by so much more than by its last place. */
const leastInFives = 20;
const inFives = 1;

/** A conversion is surely wrong where it is off by so much, and by so many times what rounding explains. */
const surely = 0.04;
const several = 2.5;

/** Miles from the coast to which the law of the sea gives a state rights: they are nautical ones, even where the text does not say so. */
const seaLimits = new Set([3, 12, 24, 200, 350]);

/** All ways to convert that the two units may mean, the likeliest first. Differences of temperature count as well. */
function conversionsOf(from: string, to: string): ((value: number) => number)[] {
  if (to === "Cel" || from === "[degF]")
    if (from !== "Cel") return [(value) => ((value - 32) * 5) / 9, (value) => (value * 5) / 9];
  if (temperatures.has(from)) return [(value) => (value * 9) / 5 + 32, (value) => (value * 9) / 5];
  const [one, other] = [measures.get(from)!, measures.get(to)!];
  return one.sizes.flatMap((size) =>
    other.sizes.map((otherSize) => (value: number) => (value * size) / otherSize),
  );
}

/** How far a figure with zeros at its end, or in words, may be rounded, as a part of it. */
const roughly = 0.05;
const approximately = 0.1;

/** Two numbers in one measure: "5 feet 10 inches", 6'2", "11 stone 4". */
const compound = /\d\D+\d/;
const grouped = /\d[.,]\d/g;
const partsIn = new Map([
  ["[ft_i]", 12],
  ["[stone_av]", 14],
  ["[lb_av]", 16],
]);

/** True for a measure in two units, such as "5 feet 10 inches". */
export function isCompound(article: Article, { start, end, value }: FigureMention): boolean {
  if (value.number === undefined || !partsIn.has(value.unit ?? "")) return false;
  return compound.test(article.text.slice(start, end).replace(grouped, "00"));
}

/** By how much the value of a figure may be rounded, in its own unit. */
function roundingOf(article: Article, figure: FigureMention, value: number): number {
  const size = Math.abs(value);
  const slack = figure.value.modifier === "APPROX" ? size * approximately : size * 0.005;
  if (isCompound(article, figure)) return 0.5 / partsIn.get(figure.value.unit!)! + slack;
  const { place, zeros, decimals, scaled } = precisionOf(article, figure);
  if (!Number.isInteger(value) && decimals === 0 && !scaled) return size * roughly + slack;
  const most = temperatures.has(figure.value.unit!) ? place : size * roughly;
  return Math.max(place / 2, Math.min((place * 10 ** zeros) / 2, most)) + slack;
}
