import type { Modifier } from "../mention";
import { type Cardinal, type CardinalContext, readCardinal } from "./cardinal";
import { readDigits } from "./digits";
import { isPlural, NumeralClass, valueIn, vulgarFractions } from "./numeral-words";
import type { Reading } from "./reading";

/** A number as written, without what it counts. */
export interface Numeral {
  readonly first: number;
  /** The token after its last. */
  readonly end: number;
  readonly value: number;
  /** What it says before its last scale: 2.5 of "2.5 million"; the value itself where it has none. */
  readonly mantissa: number;
  readonly scale: number;
  readonly kind: "cardinal" | "fraction" | "ordinal";
  readonly words: boolean;
  /** One token of digits without separators. */
  readonly plain: boolean;
  readonly decimal: boolean;
  /** Set where the number itself is vague: "dozens", "tens of billions", "several hundred". */
  readonly vague: Modifier | undefined;
}

/** Reads the number that begins at a token; undefined where there is none. */
export function readNumeral(reading: Reading, at: number, context: CardinalContext): Numeral | undefined {
  const cardinal = readCardinal(reading, at, context);
  const numeral = cardinal ? afterCardinal(reading, at, cardinal) : withoutCardinal(reading, at);
  return numeral ? withSign(reading, numeral) : undefined;
}

function afterCardinal(reading: Reading, first: number, cardinal: Cardinal): Numeral | undefined {
  const plainCardinal = fromCardinal(first, cardinal);
  const { end } = cardinal;
  if (!cardinal.words) {
    const digital = afterDigits(reading, plainCardinal);
    if (digital) return digital;
  }
  if (!reading.continues(end)) return plainCardinal;
  return (
    dozens(reading, plainCardinal) ??
    spokenDecimals(reading, plainCardinal) ??
    ordinalFrom(reading, plainCardinal, cardinal) ??
    fractionFrom(reading, plainCardinal, cardinal) ??
    withAddedFraction(reading, plainCardinal) ??
    quotient(reading, plainCardinal) ??
    plainCardinal
  );
}

function fromCardinal(first: number, cardinal: Cardinal): Numeral {
  const { end, value, mantissa, scale, words, plain, decimal } = cardinal;
  return { first, end, value, mantissa, scale, kind: "cardinal", words, plain, decimal, vague: undefined };
}

/** Gives a numeral another value and end, and whatever else. */
function changed(numeral: Numeral, value: number, end: number, more: Partial<Numeral> = {}): Numeral {
  return { ...numeral, value, mantissa: value, scale: 1, end, plain: false, ...more };
}

/** "3rd", "2½", "10 1/2", "1e10", "1.3x10^6". */
function afterDigits(reading: Reading, numeral: Numeral): Numeral | undefined {
  const { end, value } = numeral;
  const kind = reading.numeralClass(end);
  if (kind === NumeralClass.ordinalEnding && reading.isJoined(end) && numeral.plain)
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
  return { value: numerator / denominator, end: at + 3 };
}

const usualDenominators = new Set([2, 3, 4, 5, 6, 8, 10, 16, 32, 64, 100]);

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
  const digits =
    reading.isJoined(token) && reading.isNumber(token) ? readDigits(reading.textOf(token)) : undefined;
  return digits?.plain ? { value: sign * digits.value, end: token + 1 } : undefined;
}

function dozens(reading: Reading, numeral: Numeral): Numeral | undefined {
  const { end } = numeral;
  const at = reading.isHyphen(end) && reading.isJoined(end) && reading.isJoined(end + 1) ? end + 1 : end;
  if (reading.numeralClass(at) !== NumeralClass.dozen || !reading.continues(at)) return undefined;
  return changed(numeral, numeral.value * 12, at + 1);
}

/** "two hundred point seventy-one", "nought point nought three": after the point the words stand for digits. */
function spokenDecimals(reading: Reading, numeral: Numeral): Numeral | undefined {
  let at = numeral.end;
  if (!numeral.words || reading.numeralClass(at) !== NumeralClass.point) return undefined;
  let digits = "";
  at++;
  while (reading.continues(at) && digits.length < 12) {
    const kind = reading.numeralClass(at);
    if (kind === NumeralClass.small) {
      digits += valueIn(reading.packed(at));
      at++;
    } else if (kind === NumeralClass.tens) {
      const tail = readCardinal(reading, at, { money: false });
      if (!tail) break;
      digits += tail.value;
      at = tail.end;
    } else break;
  }
  if (!digits) return undefined;
  return scaled(reading, changed(numeral, numeral.value + Number(`0.${digits}`), at, { decimal: true }));
}

/** "twenty-fifth", "two hundredth", "one hundred and first". */
function ordinalFrom(reading: Reading, numeral: Numeral, cardinal: Cardinal): Numeral | undefined {
  if (!numeral.words) return undefined;
  let at = numeral.end;
  const hyphen = reading.isHyphen(at) && reading.isJoined(at) && reading.isJoined(at + 1);
  if (hyphen || (reading.numeralClass(at) === NumeralClass.and && numeral.value >= 100)) at++;
  const packed = reading.packed(at);
  if (isPlural(packed)) return undefined;
  const value = valueIn(packed);
  const kind = reading.numeralClass(at);
  if (kind === NumeralClass.scaleOrdinal && numeral.value > 1 && at === numeral.end)
    return changed(numeral, numeral.value * 10 ** value, at + 1, { kind: "ordinal" });
  if (kind !== NumeralClass.ordinal) return undefined;
  const tens =
    cardinal.lastTens > 0 || (numeral.value >= 20 && numeral.value < 100 && numeral.value % 10 === 0);
  const fits = tens ? value < 10 : numeral.value >= 100 && numeral.value % 100 === 0;
  return fits ? changed(numeral, numeral.value + value, at + 1, { kind: "ordinal" }) : undefined;
}

interface Denominator {
  readonly value: number;
  readonly plural: boolean;
  readonly end: number;
}

/** "third", "quarters", "twenty-firsts", "hundredths"; not "second", which is time. */
function readDenominator(reading: Reading, at: number): Denominator | undefined {
  const packed = reading.packed(at);
  const value = valueIn(packed);
  switch (reading.numeralClass(at)) {
    case NumeralClass.half:
    case NumeralClass.quarter:
      return { value, plural: isPlural(packed), end: at + 1 };
    case NumeralClass.ordinal:
      return value > 2 ? { value, plural: isPlural(packed), end: at + 1 } : undefined;
    case NumeralClass.scaleOrdinal:
      return { value: 10 ** value, plural: isPlural(packed), end: at + 1 };
    case NumeralClass.tens: {
      const next = reading.isHyphen(at + 1) ? at + 2 : at + 1;
      const ones = reading.packed(next);
      if (reading.numeralClass(next) !== NumeralClass.ordinal || valueIn(ones) > 9) return undefined;
      return isPlural(packed)
        ? undefined
        : { value: value + valueIn(ones), plural: isPlural(ones), end: next + 1 };
    }
    default:
      return undefined;
  }
}

/** "two thirds", "three-quarters", "one fifth", "one hundred thirty fifths" (100 thirty-fifths). */
function fractionFrom(reading: Reading, numeral: Numeral, cardinal?: Cardinal): Numeral | undefined {
  const { end } = numeral;
  const hyphen = reading.isHyphen(end) && reading.continues(end + 1);
  const found = readDenominator(reading, hyphen ? end + 1 : end);
  if (!found || !reading.continues(hyphen ? end + 1 : end)) return undefined;
  const one = numeral.value === 1;
  // "a two-third majority", "a three-quarter turn"; but "three half-time changes" and "two quarter-finals" are no fractions.
  if (
    !found.plural &&
    !one &&
    !(hyphen && (found.value === 3 || found.value === 4) && !reading.isHyphen(found.end))
  )
    return undefined;
  if (!found.plural && found.value === 2 && numeral.first === end) return undefined;
  if (found.value === 4 && !hyphen && isFinancialQuarters(reading, numeral, found)) return undefined;
  const tens = cardinal?.lastTens ?? 0;
  const value =
    tens > 0 && found.value < 10 && found.plural
      ? (numeral.value - tens) / (tens + found.value)
      : numeral.value / found.value;
  return scaled(reading, changed(numeral, value, found.end, { kind: "fraction" }));
}

/** "the past three quarters" are of a year. */
function isFinancialQuarters(reading: Reading, numeral: Numeral, found: Denominator): boolean {
  return (
    found.plural &&
    (spansOfTime.has(reading.lower(numeral.first - 1)) || spansOfTime.has(reading.lower(found.end)))
  );
}

const spansOfTime = new Set([
  "past",
  "last",
  "previous",
  "next",
  "first",
  "consecutive",
  "straight",
  "ago",
  "later",
  "coming",
]);

/** "two and a half", "five and a quarter", "three and two thirds", "3 million and a half"; a scale may follow. */
function withAddedFraction(reading: Reading, numeral: Numeral): Numeral | undefined {
  const at = numeral.end + 1;
  if (reading.numeralClass(numeral.end) !== NumeralClass.and || !reading.continues(at)) return undefined;
  const part = addedFraction(reading, at, numeral.scale > 1);
  if (!part) return undefined;
  if (part.scale > 1) return changed(numeral, numeral.value + part.value, part.end);
  // "one million and a half" is 1.5 million; "one hundred and a half" is 100.5.
  const value = numeral.value + part.value * numeral.scale;
  return scaled(reading, changed(numeral, value, part.end, { decimal: true }));
}

/** A fraction after "and"; where the number before it has a scale of its own, it may have another: "one billion and a half million". */
function addedFraction(reading: Reading, at: number, mayScale: boolean): Numeral | undefined {
  const kind = reading.numeralClass(at);
  if (kind === NumeralClass.article || kind === NumeralClass.half) {
    const denominator = readDenominator(reading, kind === NumeralClass.half ? at : at + 1);
    if (!denominator || denominator.plural) return undefined;
    const share = numeralOf(at, denominator.end, 1 / denominator.value, "fraction");
    return mayScale ? scaled(reading, share) : share;
  }
  const cardinal = readCardinal(reading, at, { money: false });
  if (!cardinal) return undefined;
  const found = fractionFrom(reading, fromCardinal(at, cardinal), cardinal);
  if (!found || found.mantissa >= 1) return undefined;
  return mayScale || found.scale === 1
    ? found
    : { ...found, value: found.mantissa, scale: 1, end: found.end - 1 };
}

/** "three out of four", "one in five"; and in sums "1 over 20". */
function quotient(reading: Reading, numeral: Numeral): Numeral | undefined {
  const { end } = numeral;
  const word = reading.lower(end);
  const outOf = word === "out" && reading.lower(end + 1) === "of";
  let at = outOf ? end + 2 : end + 1;
  if (reading.lower(at) === "every" && word !== "over" && reading.continues(at)) at++;
  if ((!outOf && word !== "over" && word !== "in") || !reading.continues(at)) return undefined;
  if (reading.numeralClass(at) === NumeralClass.article) return undefined;
  const divisor = readCardinal(reading, at, { money: false });
  if (!divisor || divisor.decimal || numeral.decimal || numeral.scale > 1) return undefined;
  if (word === "over" && (reading.isWord(divisor.end) || reading.unit(divisor.end) === 37)) return undefined;
  if (word !== "over" && numeral.value >= divisor.value) return undefined;
  if (word === "in" && !isShare(reading, numeral, divisor)) return undefined;
  return changed(numeral, numeral.value / divisor.value, divisor.end, { kind: "fraction" });
}

/** "one in five", "nine in 10": of round wholes, and no "one in 2019". */
function isShare(reading: Reading, numeral: Numeral, whole: Cardinal): boolean {
  if (whole.value > 1000 && whole.plain) return false;
  if (isTimeNoun(reading.lower(whole.end))) return false;
  return numeral.value === 1 || ((whole.value === 10 || whole.value === 100) && numeral.value < whole.value);
}

const isTimeNoun = (word: string): boolean => timeNoun.test(word);
/** "years", "matches": what one thing may happen in. */
const timeNoun =
  /^(?:second|minute|hour|day|night|week|month|year|decade|match|game|start|attempt|season)(?:e?s)?$/;

function withoutCardinal(reading: Reading, at: number): Numeral | undefined {
  const packed = reading.packed(at);
  const value = valueIn(packed);
  switch (reading.numeralClass(at)) {
    case NumeralClass.vulgar:
      return scaled(reading, numeralOf(at, at + 1, vulgarFractions[value]![1], "fraction"));
    case NumeralClass.half:
    case NumeralClass.quarter:
      return isPlural(packed) ? undefined : halfOf(reading, at, at, value);
    case NumeralClass.article:
      return afterArticle(reading, at);
    case NumeralClass.ordinal:
      return isPlural(packed) ? undefined : numeralOf(at, at + 1, value, "ordinal");
    case NumeralClass.scaleOrdinal:
      return isPlural(packed) ? undefined : numeralOf(at, at + 1, 10 ** value, "ordinal");
    case NumeralClass.few:
      return someOf(reading, at, at, value);
    case NumeralClass.tens:
    case NumeralClass.hundred:
    case NumeralClass.scale:
    case NumeralClass.dozen:
      return isPlural(packed) ? plurals(reading, at) : undefined;
    default:
      return undefined;
  }
}

function numeralOf(first: number, end: number, value: number, kind: Numeral["kind"]): Numeral {
  return {
    first,
    end,
    value,
    mantissa: value,
    scale: 1,
    kind,
    words: true,
    plain: false,
    decimal: kind === "fraction",
    vague: undefined,
  };
}

/** "half a million", "half a dozen", "half million", "a quarter million"; else the bare fraction. */
function halfOf(reading: Reading, first: number, at: number, denominator: number): Numeral {
  const share = numeralOf(first, at + 1, 1 / denominator, "fraction");
  const withScale = scaled(reading, share);
  if (withScale.end > share.end) return withScale;
  const hyphen = reading.isHyphen(at + 1) && reading.isJoined(at + 1) ? at + 2 : at + 1;
  const article = reading.numeralClass(hyphen) === NumeralClass.article ? hyphen + 1 : hyphen;
  if (!reading.continues(article)) return share;
  const packed = reading.packed(article);
  const kind = reading.numeralClass(article);
  if (isPlural(packed)) return share;
  if (kind === NumeralClass.dozen)
    return { ...share, end: article + 1, value: 12 / denominator, mantissa: 12 / denominator };
  if (kind !== NumeralClass.scale || article === hyphen) return share;
  const scale = 10 ** valueIn(packed);
  return { ...share, end: article + 1, value: scale / denominator, scale };
}

/** "a third", "a half million", "a few hundred", "a dozen", "a couple of thousand". */
function afterArticle(reading: Reading, at: number): Numeral | undefined {
  const next = at + 1;
  if (!reading.continues(next)) return undefined;
  const packed = reading.packed(next);
  const value = valueIn(packed);
  switch (reading.numeralClass(next)) {
    case NumeralClass.dozen:
      return isPlural(packed) ? undefined : { ...numeralOf(at, next + 1, 12, "cardinal") };
    case NumeralClass.half:
    case NumeralClass.quarter:
      return isPlural(packed) ? undefined : halfOf(reading, at, next, value);
    case NumeralClass.few:
      return someOf(reading, at, next, value);
    case NumeralClass.ordinal:
    case NumeralClass.scaleOrdinal:
    case NumeralClass.tens: {
      const found = readDenominator(reading, next);
      if (!found || found.plural || !endsShare(reading, found.end)) return undefined;
      return scaled(reading, numeralOf(at, found.end, 1 / found.value, "fraction"));
    }
    default:
      return undefined;
  }
}

/** "a third of", "by a fifth.": a noun after it would make it an ordinal ("a third term"). */
function endsShare(reading: Reading, at: number): boolean {
  return (
    !reading.continues(at) ||
    (!reading.isWord(at) && !reading.isHyphen(at)) ||
    afterShare.has(reading.lower(at))
  );
}

const afterShare = new Set(
  "of to in from since over on by this last at as but and or more less higher lower".split(" "),
);

/** "several hundred", "a few dozen", "a couple of thousand": undefined for "few people". */
function someOf(reading: Reading, first: number, at: number, value: number): Numeral | undefined {
  const next = value === 2 && reading.lower(at + 1) === "of" ? at + 2 : at + 1;
  if (!reading.continues(next)) return undefined;
  const packed = reading.packed(next);
  const kind = reading.numeralClass(next);
  const modifier: Modifier = value === 2 ? "APPROX" : "MORE_THAN";
  if (isPlural(packed)) return undefined;
  if (kind === NumeralClass.dozen)
    return { ...numeralOf(first, next + 1, 12 * value, "cardinal"), vague: modifier };
  if (kind !== NumeralClass.hundred && kind !== NumeralClass.scale) return undefined;
  let total = value;
  let end = next;
  while (reading.continues(end) && isBareScale(reading, end)) total *= 10 ** valueIn(reading.packed(end++));
  return { ...numeralOf(first, end, total, "cardinal"), vague: modifier };
}

function isBareScale(reading: Reading, at: number): boolean {
  const kind = reading.numeralClass(at);
  return (kind === NumeralClass.hundred || kind === NumeralClass.scale) && !isPlural(reading.packed(at));
}

/** "dozens", "tens of thousands", "hundreds of millions". */
function plurals(reading: Reading, first: number): Numeral | undefined {
  let total = 1;
  let end = first;
  for (let at = first; ; at += 2) {
    const packed = reading.packed(at);
    const kind = reading.numeralClass(at);
    if (!isPlural(packed)) break;
    if (kind === NumeralClass.tens) total *= 10;
    else if (kind === NumeralClass.dozen) total *= 12;
    else if (kind === NumeralClass.hundred || kind === NumeralClass.scale) total *= 10 ** valueIn(packed);
    else break;
    end = at + 1;
    if (reading.lower(end) !== "of" || !reading.continues(end) || !reading.continues(end + 1)) break;
  }
  const tensAlone = total === 10 && reading.lower(end) !== "of";
  return tensAlone ? undefined : { ...numeralOf(first, end, total, "cardinal"), vague: "MORE_THAN" };
}

/** Multiplies by a scale that follows: "half million", "2.5 [million]", "two thirds of a million". */
function scaled(reading: Reading, numeral: Numeral): Numeral {
  let at = numeral.end;
  if (reading.lower(at) === "of" && reading.numeralClass(at + 1) === NumeralClass.article) at += 2;
  else if (reading.isHyphen(at) && reading.isJoined(at) && reading.isJoined(at + 1)) at++;
  if (
    reading.numeralClass(at) !== NumeralClass.scale ||
    isPlural(reading.packed(at)) ||
    !reading.continues(at)
  )
    return numeral;
  const scale = 10 ** valueIn(reading.packed(at));
  return { ...numeral, end: at + 1, value: numeral.value * scale, mantissa: numeral.value, scale };
}

/** Takes in "minus", "negative" or a minus sign that stands right before. */
function withSign(reading: Reading, numeral: Numeral): Numeral {
  const before = numeral.first - 1;
  if (before < 0 || numeral.kind === "ordinal" || !reading.continuesLine(numeral.first)) return numeral;
  const word = reading.numeralClass(before) === NumeralClass.minus;
  const sign = reading.isSign(before, "-") && reading.isJoined(numeral.first) && !reading.isJoined(before);
  if (!word && !sign) return numeral;
  return { ...numeral, first: before, value: -numeral.value, mantissa: -numeral.mantissa, plain: false };
}
