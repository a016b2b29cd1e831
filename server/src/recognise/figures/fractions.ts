import { type Cardinal, readCardinal } from "./cardinal";
import { changed, fromCardinal, type Numeral, numeralOf, scaled } from "./numeral-value";
import { isPlural, NumeralClass, valueIn } from "./numeral-words";
import type { Reading } from "./reading";
import { isSentenceStart } from "./sentence-start";
import { wordList } from "./word-lists";

/** "two thirds", "three-quarters", "one fifth", "one hundred thirty fifths" (100 thirty-fifths). */
export function fractionFrom(reading: Reading, numeral: Numeral, cardinal?: Cardinal): Numeral | undefined {
  const { end } = numeral;
  const hyphen = reading.isHyphen(end) && reading.continues(end + 1);
  const found = readDenominator(reading, hyphen ? end + 1 : end);
  if (!found || !reading.continues(hyphen ? end + 1 : end)) return undefined;
  const one = numeral.value === 1;
  // "the two halves" are no one.
  if (found.plural && found.value === 2) return undefined;
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
export function withAddedFraction(reading: Reading, numeral: Numeral): Numeral | undefined {
  // "three-and-a-half" has hyphens all through.
  const hyphen = reading.isHyphen(numeral.end) && reading.isJoined(numeral.end + 1);
  // "The average is 20.1 and three quarters are older."
  if (numeral.decimal && numeral.scale === 1) return undefined;
  const and = hyphen ? numeral.end + 1 : numeral.end;
  const at = hyphen && reading.isHyphen(and + 1) ? and + 2 : and + 1;
  if (reading.numeralClass(and) !== NumeralClass.and || !reading.continues(at)) return undefined;
  // "six of one and half a dozen of the other"
  const isHalfOf =
    reading.numeralClass(at) === NumeralClass.half && reading.numeralClass(at + 1) === NumeralClass.article;
  const part = isHalfOf ? undefined : addedFraction(reading, at, numeral.scale > 1);
  if (!part || (!numeral.words && reading.lower(part.end) === "of")) return undefined;
  if (part.scale > 1) return changed(numeral, numeral.value + part.value, part.end);
  // "one million and a half" is 1.5 million; "one hundred and a half" is 100.5.
  const value = numeral.value + part.value * numeral.scale;
  return scaled(reading, changed(numeral, value, part.end, { decimal: true }));
}

/** A fraction after "and"; where the number before it has a scale of its own, it may have another: "one billion and a half million". */
function addedFraction(reading: Reading, at: number, mayScale: boolean): Numeral | undefined {
  const kind = reading.numeralClass(at);
  if (kind === NumeralClass.article || kind === NumeralClass.half) {
    const next = reading.isHyphen(at + 1) && reading.isJoined(at + 1) ? at + 2 : at + 1;
    const denominator = readDenominator(reading, kind === NumeralClass.half ? at : next);
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

/** "three out of four", "one in five", "one-in-five", "one of every three"; and in sums "1 over 20". */
export function quotient(reading: Reading, numeral: Numeral): Numeral | undefined {
  const { end } = numeral;
  if (reading.isHyphen(end)) return hyphenedQuotient(reading, numeral);
  if (!reading.isIn(end, partLinks)) return undefined;
  const word = reading.lower(end);
  if (word === "of" && reading.lower(end + 1) === "every") return partOf(reading, numeral, end + 2);
  const outOf = word === "out" && reading.lower(end + 1) === "of";
  let at = outOf ? end + 2 : end + 1;
  if (reading.lower(at) === "every" && word !== "over" && reading.continues(at)) at++;
  if ((!outOf && word !== "over" && word !== "in") || !reading.continues(at)) return undefined;
  if (reading.numeralClass(at) === NumeralClass.article) return undefined;
  const divisor = readCardinal(reading, at, { money: false });
  if (!divisor || divisor.decimal || numeral.decimal || numeral.scale > 1) return undefined;
  // "struck out 11 over 6 2/3 innings"
  if (word === "over" && reading.isNumber(divisor.end)) return undefined;
  if (word === "over" && (reading.isWord(divisor.end) || reading.unit(divisor.end) === 37)) return undefined;
  if (word !== "over" && numeral.value >= divisor.value) return undefined;
  if (word === "in" && !isShare(reading, numeral, divisor)) return undefined;
  return changed(numeral, numeral.value / divisor.value, divisor.end, { kind: "fraction" });
}

const partLinks = wordList("of out over in");

/** "one-in-five" */
function hyphenedQuotient(reading: Reading, numeral: Numeral): Numeral | undefined {
  const link = numeral.end + 1;
  if (reading.lower(link) !== "in" || !reading.isHyphen(link + 1)) return undefined;
  for (let at = link - 1; at <= link + 2; at++) if (!reading.isJoined(at)) return undefined;
  return partOf(reading, numeral, link + 2);
}

/** So many of a whole that stands at `at`. */
function partOf(reading: Reading, numeral: Numeral, at: number): Numeral | undefined {
  const whole = reading.continues(at) ? readCardinal(reading, at, { money: false }) : undefined;
  if (!whole || whole.decimal || numeral.decimal || numeral.value <= 0 || numeral.value >= whole.value)
    return undefined;
  return changed(numeral, numeral.value / whole.value, whole.end, { kind: "fraction" });
}

/** "one in five", "nine in 10": of round wholes, and no "one in 2019". */
function isShare(reading: Reading, numeral: Numeral, whole: Cardinal): boolean {
  if (whole.value > 1000 && whole.plain) return false;
  if (isTimeNoun(reading.lower(whole.end))) return false;
  if (numeral.value === 1 || whole.value === 10 || whole.value === 100) return true;
  const stands = isSentenceStart(reading, numeral.first) || beforeShare.has(reading.lower(numeral.first - 1));
  const counts = numeral.words && whole.words && pluralNoun.test(reading.lower(whole.end));
  return whole.value <= 20 && (stands || counts);
}

const beforeShare = new Set([
  "nearly",
  "almost",
  "about",
  "around",
  "roughly",
  "than",
  "some",
  "over",
  "every",
  "saying",
  "that",
  "found",
  "finds",
  "shows",
]);
/** "buyers", "of" behind a whole in words */
const pluralNoun = /^(?:[a-z]{2,}[^s]s|people|children|women|men|of)$/;
const isTimeNoun = (word: string): boolean => timeNoun.test(word) || word === "overs";
/** "years", "matches": what one thing may happen in. */
const timeNoun =
  /^(?:second|minute|hour|day|night|week|month|year|decade|match|game|start|attempt|season|inning|test|race|round|set|outing|appearance|trip|tries|try)(?:e?s)?$/;

/** "half a million", "half a dozen", "half million", "a quarter million"; else the bare fraction. */
export function halfOf(reading: Reading, first: number, at: number, denominator: number): Numeral {
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

/** "a third of", "by a fifth.": a noun after it would make it an ordinal ("a third term"). */
export function endsShare(reading: Reading, at: number): boolean {
  return (
    !reading.continues(at) ||
    (!reading.isWord(at) && !reading.isHyphen(at)) ||
    afterShare.has(reading.lower(at))
  );
}

const afterShare = new Set(
  "of to in from since over on by this last at as but and or more less higher lower cheaper dearer bigger smaller larger weaker stronger firmer faster slower fewer better worse longer shorter richer poorer heavier lighter greater full empty complete".split(
    " ",
  ),
);

interface Denominator {
  readonly value: number;
  readonly plural: boolean;
  readonly end: number;
}

/** "third", "quarters", "twenty-firsts", "hundredths"; not "second", which is time. */
export function readDenominator(reading: Reading, at: number): Denominator | undefined {
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
