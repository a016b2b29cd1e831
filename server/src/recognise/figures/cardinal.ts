import { isApostrophe, readDigitGroups } from "./digit-groups";
import { isPlural, NumeralClass, valueIn } from "./numeral-words";
import type { Reading } from "./reading";
import { isScaleLetter } from "./scale-letters";

/** A whole number in digits, words or both: "1,200", "three hundred and two", "4 thousand 3 hundred", "10bn". */
export interface Cardinal {
  /** The token after its last. */
  readonly end: number;
  readonly value: number;
  /** What it says before its last scale: 2 of "2 million". */
  readonly mantissa: number;
  /** Its last scale as a number, 1 where it has none. */
  readonly scale: number;
  /** Written in words only. */
  readonly words: boolean;
  /** One token of digits without separators and nothing else. */
  readonly plain: boolean;
  /** Has a decimal point. */
  readonly decimal: boolean;
  /** The tens it ends with, where they may as well begin a denominator: 30 of "one hundred thirty [fifths]"; else 0. */
  readonly lastTens: number;
}

/** How letters after digits are to be read: "m" is million in money and metres elsewhere. */
export interface CardinalContext {
  readonly money: boolean;
  /** How many cardinals this one is the rest of, after "and". */
  readonly depth?: number;
}

/** "six million and two thousand and three hundred and one" has three; a text of nothing but "a hundred and" more. */
const greatestDepth = 4;

type Last = "nothing" | "digits" | "small" | "tens" | "hundred" | "scale";

/** Reads a cardinal at a token; undefined where there is none. */
export function readCardinal(reading: Reading, at: number, context: CardinalContext): Cardinal | undefined {
  return reading.isNumber(at) && endsWithDigits(reading, at)
    ? readDigitsAlone(reading, at)
    : new CardinalReader(reading, context).read(at);
}

/** True where nothing behind one token of digits can go on with the number: most often a word or a mark. */
function endsWithDigits(reading: Reading, at: number): boolean {
  const next = at + 1;
  if (!reading.continues(next)) return true;
  if (reading.packed(next) !== 0) return false;
  if (reading.isWord(next)) return true;
  return (
    reading.isAnySign(next) &&
    !reading.isHyphen(next) &&
    !reading.isSign(next, ",") &&
    !isApostrophe(reading.unit(next))
  );
}

/** The number of one token of digits; most numbers are no more. */
function readDigitsAlone(reading: Reading, at: number): Cardinal | undefined {
  const digits = reading.digits(at);
  if (!digits) return undefined;
  const { value, plain, decimal } = digits;
  return { end: at + 1, value, mantissa: value, scale: 1, words: false, plain, decimal, lastTens: 0 };
}

/** Adds up the words of one cardinal. Invariant: the value so far is `total + group`, and `group` is below `limit`. */
class CardinalReader {
  readonly #reading: Reading;
  readonly #context: CardinalContext;
  #total = 0;
  #group = 0;
  /** The last scale: what follows must be smaller. */
  #limit = Number.POSITIVE_INFINITY;
  #last: Last = "nothing";
  #mantissa = 0;
  #scale = 1;
  #words = true;
  #plain = false;
  #decimal = false;
  #lastTens = 0;

  constructor(reading: Reading, context: CardinalContext) {
    this.#reading = reading;
    this.#context = context;
  }

  read(first: number): Cardinal | undefined {
    const reading = this.#reading;
    let at = first;
    if (reading.numeralClass(at) === NumeralClass.article) {
      const next = reading.packed(at + 1);
      const kind = reading.numeralClass(at + 1);
      if ((kind !== NumeralClass.hundred && kind !== NumeralClass.scale) || isPlural(next)) return undefined;
      if (!reading.continues(at + 1)) return undefined;
      this.#group = 1;
      this.#last = "small";
      at++;
    }
    for (let next = this.#take(at, first); next > at; next = this.#take(at, first)) at = next;
    if (this.#last === "nothing" || at === first) return undefined;
    const value = this.#total + this.#group;
    return {
      end: at,
      value,
      mantissa: this.#scale === 1 ? value : this.#mantissa,
      scale: this.#scale,
      words: this.#words,
      plain: this.#plain && at === first + 1,
      decimal: this.#decimal,
      lastTens: this.#last === "tens" && value > this.#lastTens ? this.#lastTens : 0,
    };
  }

  /** Takes what stands at a token, with a hyphen before it. Returns the token after, or `at` where nothing fits. */
  #take(at: number, first: number): number {
    const reading = this.#reading;
    if (at > first && !reading.continues(at)) return at;
    const token = at > first && this.#skipsHyphen(at) ? at + 1 : at;
    if (reading.isNumber(token) && token === at) return this.#takeDigits(token);
    const packed = reading.packed(token);
    const value = valueIn(packed);
    switch (reading.numeralClass(token)) {
      case NumeralClass.small:
        return this.#takeSmall(value) ? token + 1 : at;
      case NumeralClass.tens:
        return !isPlural(packed) && this.#takeTens(value) ? token + 1 : at;
      case NumeralClass.hundred:
        return this.#takeHundred(isPlural(packed)) ? token + 1 : at;
      case NumeralClass.scale:
        return this.#takeScale(10 ** value) ? token + 1 : at;
      case NumeralClass.shortScale:
        return this.#takeShortScale(token, value) ? token + 1 : at;
      case NumeralClass.and:
        return token === at ? this.#takeAnd(at) : at;
      default:
        return at;
    }
  }

  /** "twenty-one", "$4-million", and the spaced "fifty - two". */
  #skipsHyphen(at: number): boolean {
    const reading = this.#reading;
    if (!reading.isHyphen(at) || !reading.continues(at + 1)) return false;
    const joined = reading.isJoined(at) && reading.isJoined(at + 1);
    if (this.#last === "tens")
      return joined || (reading.isSign(at, "-") && !reading.isJoined(at) && !reading.isJoined(at + 1));
    return joined;
  }

  #takeDigits(at: number): number {
    const reading = this.#reading;
    if (this.#last !== "nothing" && !(this.#last === "scale" && this.#isSmallerScaled(at))) return at;
    const digits = readDigitGroups(reading, at, this.#context.money);
    if (!digits) return at;
    if (this.#last === "nothing") {
      this.#plain = digits.plain;
      this.#decimal = digits.decimal;
    }
    this.#words = false;
    this.#group += digits.value;
    this.#last = "digits";
    return digits.end;
  }

  /** "3 hundred" after "4 thousand": digits go on a number only where a smaller scale follows them. */
  #isSmallerScaled(at: number): boolean {
    const reading = this.#reading;
    if (!reading.continuesLine(at) || !reading.continuesLine(at + 1)) return false;
    const next = reading.packed(at + 1);
    const kind = reading.numeralClass(at + 1);
    if (kind === NumeralClass.hundred) return this.#limit > 100;
    return kind === NumeralClass.scale && 10 ** valueIn(next) < this.#limit;
  }

  #takeSmall(value: number): boolean {
    if (this.#last === "small" || this.#last === "digits") return false;
    if (this.#last === "tens" && (value === 0 || value > 9)) return false;
    if (this.#last !== "nothing" && value === 0) return false;
    this.#group += value;
    this.#last = "small";
    return true;
  }

  #takeTens(value: number): boolean {
    if (this.#last !== "nothing" && this.#last !== "hundred" && this.#last !== "scale") return false;
    this.#group += value;
    this.#last = "tens";
    this.#lastTens = value;
    return true;
  }

  #takeHundred(plural: boolean): boolean {
    if (this.#last !== "small" && this.#last !== "tens" && this.#last !== "digits") return false;
    if (this.#group < 1 || this.#group > 999 || (plural && this.#last === "digits")) return false;
    this.#group *= 100;
    this.#last = "hundred";
    return this.#limit > this.#group;
  }

  #takeScale(scale: number): boolean {
    if (this.#last === "nothing") return false;
    if (this.#last === "scale") {
      if (this.#group !== 0 || scale < this.#scale) return false;
      this.#total *= scale;
    } else {
      if (scale >= this.#limit) return false;
      this.#mantissa = this.#group + this.#total / scale;
      this.#total += this.#group * scale;
    }
    this.#group = 0;
    this.#limit = scale;
    this.#scale = scale;
    this.#last = "scale";
    return true;
  }

  #takeShortScale(at: number, power: number): boolean {
    const reading = this.#reading;
    if (this.#last !== "digits" || this.#total > 0 || reading.isHyphen(at - 1)) return false;
    if (!reading.continuesLine(at)) return false;
    // No scale in "24703m2".
    if (reading.isJoined(at + 1) && (reading.isNumber(at + 1) || reading.isWord(at + 1))) return false;
    const digits = { value: this.#group, plain: this.#plain, decimal: this.#decimal };
    if (!isScaleLetter(reading, at, digits, this.#context.money)) return false;
    return this.#takeScale(10 ** power);
  }

  /** Whether the words from a token on begin with a number below a hundred that no "hundred" follows. */
  #isBelowHundred(at: number): boolean {
    const reading = this.#reading;
    const tens = reading.numeralClass(at) === NumeralClass.tens;
    let end = at + 1;
    if (tens && reading.isHyphen(end)) end++;
    if (tens && reading.numeralClass(end) === NumeralClass.small) end++;
    return reading.numeralClass(end) === NumeralClass.scale;
  }

  /** "and two" after "three hundred", "and two hundred" after "6 crore": smaller than what is before. */
  #takeAnd(at: number): number {
    const reading = this.#reading;
    if (this.#last !== "hundred" && this.#last !== "scale") return at;
    if (!reading.continues(at + 1) || reading.numeralClass(at + 1) === NumeralClass.article) return at;
    const depth = (this.#context.depth ?? 0) + 1;
    const rest = depth > greatestDepth ? undefined : readCardinal(reading, at + 1, { money: false, depth });
    if (!rest || rest.decimal || rest.value === 0) return at;
    // "one hundred and twenty thousand": the scale is for both.
    if (this.#last === "hundred" && rest.words && rest.scale > 1 && this.#isBelowHundred(at + 1))
      return at + 1;
    const bound = this.#last === "hundred" ? 100 : this.#limit;
    if (rest.value >= bound || (!rest.words && (this.#last === "scale" || !rest.plain))) return at;
    if (beginsFraction(reading, rest)) return at;
    const dozens = reading.numeralClass(rest.end) === NumeralClass.dozen && reading.continues(rest.end);
    this.#group += dozens ? rest.value * 12 : rest.value;
    this.#lastTens = rest.lastTens;
    this.#last = rest.lastTens > 0 ? "tens" : "small";
    return dozens ? rest.end + 1 : rest.end;
  }
}

/** "three quarters" after "one hundred and": a proper fraction, to be added by itself. "thirty fifths" is none. */
function beginsFraction(reading: Reading, numerator: Cardinal): boolean {
  const at = reading.isHyphen(numerator.end) ? numerator.end + 1 : numerator.end;
  const packed = reading.packed(at);
  switch (reading.numeralClass(at)) {
    case NumeralClass.half:
    case NumeralClass.quarter:
      return true;
    case NumeralClass.ordinal:
      return valueIn(packed) > numerator.value && (isPlural(packed) || numerator.value === 1);
    case NumeralClass.scaleOrdinal:
      return isPlural(packed);
    default:
      return false;
  }
}
