import type { Modifier } from "../mention";
import type { Cardinal } from "./cardinal";
import { isPlural, NumeralClass, valueIn } from "./numeral-words";
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

/** A cardinal as a numeral. */
export function fromCardinal(first: number, cardinal: Cardinal): Numeral {
  const { end, value, mantissa, scale, words, plain, decimal } = cardinal;
  return { first, end, value, mantissa, scale, kind: "cardinal", words, plain, decimal, vague: undefined };
}

/** Gives a numeral another value and end, and whatever else. */
export function changed(numeral: Numeral, value: number, end: number, more: Partial<Numeral> = {}): Numeral {
  return { ...numeral, value, mantissa: value, scale: 1, end, plain: false, ...more };
}

/** A numeral in words. */
export function numeralOf(first: number, end: number, value: number, kind: Numeral["kind"]): Numeral {
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

/** Multiplies by a scale that follows: "half million", "2.5 [million]", "two thirds of a million". */
export function scaled(reading: Reading, numeral: Numeral): Numeral {
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
