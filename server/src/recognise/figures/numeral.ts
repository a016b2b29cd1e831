import { type Cardinal, type CardinalContext, readCardinal } from "./cardinal";
import { afterDigits } from "./digit-forms";
import { endsShare, fractionFrom, halfOf, quotient, readDenominator, withAddedFraction } from "./fractions";
import { changed, fromCardinal, type Numeral, numeralOf, scaled } from "./numeral-value";
import { isPlural, NumeralClass, valueIn, vulgarFractions } from "./numeral-words";
import type { Reading } from "./reading";
import { plurals, someOf } from "./vague-numerals";

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
    ordinalFrom(reading, plainCardinal) ??
    fractionFrom(reading, plainCardinal, cardinal) ??
    withAddedFraction(reading, plainCardinal) ??
    quotient(reading, plainCardinal) ??
    plainCardinal
  );
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

/** "twenty-fifth", "two hundredth", "one hundred and first", "the one-millionth visitor", "2.5-millionth". */
function ordinalFrom(reading: Reading, numeral: Numeral): Numeral | undefined {
  let at = numeral.end;
  const hyphen = reading.isHyphen(at) && reading.isJoined(at) && reading.isJoined(at + 1);
  if (hyphen && isCountedOff(reading, numeral, at + 1))
    return changed(numeral, numeral.value * 10 ** valueIn(reading.packed(at + 1)), at + 2, {
      kind: "ordinal",
    });
  if (!numeral.words) return undefined;
  if (hyphen || (reading.numeralClass(at) === NumeralClass.and && numeral.value >= 100)) at++;
  const packed = reading.packed(at);
  if (isPlural(packed)) return undefined;
  const value = valueIn(packed);
  const kind = reading.numeralClass(at);
  if (kind === NumeralClass.scaleOrdinal && numeral.value > 1 && at === numeral.end)
    return changed(numeral, numeral.value * 10 ** value, at + 1, { kind: "ordinal" });
  if (kind !== NumeralClass.ordinal) return undefined;
  const tens = numeral.value % 100 >= 20 && numeral.value % 10 === 0;
  const fits = tens ? value < 10 : numeral.value >= 100 && numeral.value % 100 === 0;
  return fits ? changed(numeral, numeral.value + value, at + 1, { kind: "ordinal" }) : undefined;
}

/** The "one-millionth" of "the one-millionth visitor", the "10-millionth" of "its 10-millionth car"; no share "of" anything. */
function isCountedOff(reading: Reading, numeral: Numeral, at: number): boolean {
  const packed = reading.packed(at);
  if (reading.numeralClass(at) !== NumeralClass.scaleOrdinal || isPlural(packed) || numeral.scale > 1)
    return false;
  const before = numeral.first - 1;
  const isPlaced = reading.isClitic(before) || placers.has(reading.lower(before));
  return isPlaced && reading.isWord(at + 1) && reading.lower(at + 1) !== "of";
}

const placers = new Set("the its his her their our my your this that".split(" "));

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
    case NumeralClass.fold:
      return numeralOf(at, at + 1, value, "cardinal");
    case NumeralClass.tens:
    case NumeralClass.hundred:
    case NumeralClass.scale:
    case NumeralClass.dozen:
      return isPlural(packed) ? plurals(reading, at) : undefined;
    default:
      return undefined;
  }
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

/** Takes in "minus", "negative" or a minus sign that stands right before. */
function withSign(reading: Reading, numeral: Numeral): Numeral {
  const before = numeral.first - 1;
  if (before < 0 || numeral.kind === "ordinal" || !reading.continuesLine(numeral.first)) return numeral;
  const word = reading.numeralClass(before) === NumeralClass.minus;
  const sign =
    reading.isSign(before, "-") &&
    reading.isJoined(numeral.first) &&
    (!reading.isJoined(before) || reading.isSign(before - 1, "("));
  // "plus or minus 3"
  if ((!word && !sign) || (word && reading.lower(before - 1) === "or")) return numeral;
  return { ...numeral, first: before, value: -numeral.value, mantissa: -numeral.mantissa, plain: false };
}
