import { isCredible, plainSign, plainSigns } from "./currency-before";
import type { FigureUnit } from "./figure-words";
import type { Numeral } from "./numeral-value";
import { NumeralClass } from "./numeral-words";
import type { Reading } from "./reading";

/** A unit or currency that was found beside a number: the tokens from `first` to before `end`. */
export interface FoundUnit {
  readonly unit: FigureUnit;
  readonly first: number;
  readonly end: number;
  readonly hyphenated: boolean;
}

/** The unit after a number: right at it, after a space or a hyphen, in brackets, or after "of a". */
export function unitAfter(reading: Reading, numeral: Numeral): FoundUnit | undefined {
  const { end } = numeral;
  if (!reading.continues(end)) return undefined;
  if (reading.isHyphen(end) && reading.isJoined(end) && reading.isJoined(end + 1)) {
    // "a quarter-point cut" of a rate
    if (numeral.kind === "fraction" && reading.lower(end + 1) === "point" && numeral.value < 1)
      return { unit: percentagePoint, first: end + 1, end: end + 2, hyphenated: true };
    const found = unitAt(reading, end + 1, numeral, true);
    return found && { ...found, hyphenated: true };
  }
  const found = unitAt(reading, end, numeral, reading.isJoined(end));
  if (found) return found;
  // "a quarter point"
  if (numeral.kind === "fraction" && numeral.value < 0.5 && reading.lower(end) === "point")
    return { unit: percentagePoint, first: end, end: end + 1, hyphenated: false };
  // "0.1 of a percentage point"
  const isDecimal = numeral.kind === "cardinal" && numeral.decimal;
  const isPart = isDecimal && Math.abs(numeral.value) < 1 && reading.lower(end) === "of";
  if (numeral.kind === "fraction" || isPart) {
    const of = reading.lower(end) === "of" ? end + 1 : end;
    const article =
      reading.numeralClass(of) === NumeralClass.article || (of > end && reading.lower(of) === "one");
    if (!article) return undefined;
    const share = unitAt(reading, of + 1, numeral, false);
    return share && share.unit.unit !== "a" && (!isPart || share.unit.kind === "percent") ? share : undefined;
  }
  // "hundreds of millions of dollars"
  if (numeral.vague && reading.lower(end) === "of") {
    const counted = unitAt(reading, end + 1, numeral, false);
    return counted && counted.unit.unit !== "a" ? counted : undefined;
  }
  return inBrackets(reading, numeral);
}

const percentagePoint: FigureUnit = { kind: "percent", unit: "pp", size: 1, strict: false };

function unitAt(reading: Reading, at: number, numeral: Numeral, joined: boolean): FoundUnit | undefined {
  if (!reading.continues(at)) return undefined;
  const name = reading.words.unitNames.find(reading, at);
  const sign = reading.continuesLine(at) ? reading.words.unitSigns.find(reading, at) : undefined;
  const found = sign && (!name || sign.end >= name.end) ? sign : name;
  if (!found) return undefined;
  const { value: unit, end } = found;
  if (reading.isJoined(end) && (reading.isWord(end) || reading.isNumber(end))) return undefined;
  // "24703 L-202"
  if (capitalLetter.test(reading.textOf(at)) && reading.isHyphen(end) && reading.isJoined(end))
    return undefined;
  const measure = { unit, first: at, end, hyphenated: false };
  if (unit.kind === "money") return isMoneyAfter(reading, measure, numeral, joined) ? measure : undefined;
  if (unit.strict && !standsRightAt(reading, measure, numeral, joined)) return undefined;
  return isMeasure(reading, measure, numeral) ? sterling(reading, measure, numeral) : undefined;
}

/** "L" */
const capitalLetter = /^[A-Z]$/;

/** "30C", "5.4 pc", the "(101F)" that gives a temperature again. */
function standsRightAt(
  reading: Reading,
  { unit, first, end }: FoundUnit,
  numeral: Numeral,
  joined: boolean,
): boolean {
  if (unit.unit === "%") return (joined && reading.isJoined(first)) || numeral.decimal;
  if (isInTwoScales(reading, first, end, numeral) || isTemperature(reading, first, numeral)) return true;
  if (unit.unit === "[degF]")
    return reading.isJoined(first) && opensBracket(reading, numeral.first) && reading.isSign(end, ")");
  return joined && reading.isJoined(first);
}

/** The first number behind a bracket, or the second of a range there: "(101F)", "(41-50F)". */
const opensBracket = (reading: Reading, first: number): boolean =>
  reading.isSign(first - 1, "(") || (reading.isHyphen(first - 1) && reading.isSign(first - 3, "("));

/** How far before a temperature a word of the weather may stand. */
const weatherReach = 8;

/** "minus 12 C", "highs of 30 C and 85 F": a letter behind a number below zero, or where the weather is told. */
function isTemperature(reading: Reading, at: number, { first, value }: Numeral): boolean {
  if (scaleOf(reading, at) === undefined || reading.isJoined(at) || reading.isHyphen(at + 1)) return false;
  if (value < 0) return true;
  for (let before = first - 1; before >= first - weatherReach && reading.continues(before + 1); before--)
    if (weather.has(reading.lower(before))) return true;
  return false;
}

const weather: ReadonlySet<string> = new Set(
  "temperature temperatures highs lows mercury thermometer thermometers".split(" "),
);

/** "100 F (38 C)": a temperature in both scales, from either of them. */
function isInTwoScales(reading: Reading, first: number, end: number, { first: number }: Numeral): boolean {
  const own = scaleOf(reading, first);
  if (own === undefined) return false;
  if (reading.isSign(end, "(")) {
    const other = reading.isNumber(end + 1) ? end + 2 : end + 3;
    const isOther = reading.isNumber(other - 1) && (scaleOf(reading, other) ?? own) !== own;
    return isOther && reading.isSign(other + 1, ")");
  }
  if (!reading.isSign(end, ")")) return false;
  const bracket = reading.isSign(number - 1, "(") ? number - 1 : number - 2;
  if (!reading.isSign(bracket, "(")) return false;
  return (scaleOf(reading, bracket - 1) ?? own) !== own && reading.isNumber(bracket - 2);
}

/** "C" or "F". */
function scaleOf(reading: Reading, at: number): string | undefined {
  const letter = reading.textOf(at);
  return letter === "C" || letter === "F" ? letter : undefined;
}

/** The 1080 of "1080p". */
const linesOfScreens = new Set([240, 360, 480, 540, 576, 720, 1080, 1440, 2160, 4320]);

function isMoneyAfter(reading: Reading, found: FoundUnit, numeral: Numeral, joined: boolean): boolean {
  const written = reading.textOf(found.first);
  const single = found.end === found.first + 1;
  if (single && (written === "p" || written === "c"))
    return joined && !numeral.words && numeral.scale === 1 && !linesOfScreens.has(numeral.value);
  // A musician, see labels.
  if (written === "Cent" && !numeral.words && numeral.value > 1) return false;
  if (single && written === "won")
    return (
      (numeral.value >= 100 || numeral.decimal) &&
      (numeral.scale >= 1e6 || !reading.isHyphen(found.first - 1))
    );
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
  // The cyclist of "2 Stone 4:09:12".
  if (word === "stone" && reading.textOf(found.first) === "Stone") return false;
  // "two stone lions", "three cup finals".
  if (word === "stone" || word === "cup" || word === "foot" || word === "knot")
    if (
      numeral.words &&
      numeral.value !== 1 &&
      word !== "foot" &&
      reading.isWord(next) &&
      !reading.isHyphen(found.first - 1)
    )
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
  const isPrice =
    !weighed &&
    (isExchanged(reading, numeral.first, found.end) ||
      withPence.test(reading.textOf(found.first - 1)) ||
      (!reading.isHyphen(found.first - 1) && isPaid(reading, numeral.first)));
  if (!converted && !isPrice && (numeral.scale < 1e6 || weighed)) return found;
  return { ...found, unit: { kind: "money", unit: "GBP", size: 1, strict: false } };
}

/** "($1 = 0.7604 pounds)", "(1 pound = $1.31)" */
const isExchanged = (reading: Reading, first: number, end: number): boolean =>
  reading.isSign(first - 1, "=") || reading.isSign(end, "=");

/** "12.50" */
const withPence = /^[\d,]+\.\d\d$/;

/** "cost him 200", "fined 500": a verb or noun of money shortly before. */
function isPaid(reading: Reading, first: number): boolean {
  for (let at = first - 1; at >= first - paidReach && reading.continuesLine(at + 1); at--)
    if (payments.has(reading.lower(at))) return true;
  return false;
}

const payments = new Set(
  `cost costs costing fined fine fines paid pay pays paying worth price prices priced fee fees earn earns earned earning salary
  bills tariff tariffs tax taxes levy premium premiums pension pensions budget raised donated donation donations cash sale
  wage wages bail compensation damages prize reward bribe bribes rent spent spend bill debt debts loan grant`.split(
    /\s+/,
  ),
);
const paidReach = 4;

/** "20 (kg)" */
function inBrackets(reading: Reading, numeral: Numeral): FoundUnit | undefined {
  const { end } = numeral;
  const closing = reading.isAnySign(end) ? closingOf.get(reading.textOf(end)) : undefined;
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
