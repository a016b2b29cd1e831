import type { FigureMention, FigureValue } from "../mention";
import { isAge } from "./ages";
import type { Amount } from "./amount";
import { readAmount } from "./amount";
import { codeEnd } from "./codes";
import { isEnumerator } from "./enumerators";
import { findModifier } from "./find-modifier";
import { isIdle } from "./idle";
import { isLabel, labelEnd } from "./labels";
import { NumeralClass } from "./numeral-words";
import { readRange, withScaleOfEnd } from "./ranges";
import type { Reading } from "./reading";
import { mentionOf, readSetForm } from "./set-forms";

/** What stands at a token: a figure, or something that is none and to be left alone up to `end`. */
export interface FigureAt {
  readonly mention: FigureMention | undefined;
  /** The number is a name's in this text: the 787 of "Boeing 787". */
  readonly label?: number;
  /** The token to go on at. */
  readonly end: number;
}

/** Reads the figure whose number begins at a token. It reaches back no further than `floor`. */
export function readFigure(reading: Reading, at: number, floor: number): FigureAt {
  const isDecade = reading.numeralClass(at) === NumeralClass.decade;
  const ready = isDecade || reading.isNumber(at) ? readSetForm(reading, at, floor) : undefined;
  if (ready) return { mention: ready, end: ready.endToken };
  const code = codeEnd(reading, at);
  if (code > at) return { mention: undefined, end: code };
  const amount = readAmount(reading, at, floor);
  if (!amount) return { mention: undefined, end: at + 1 };
  if (!Number.isFinite(amount.value)) return { mention: undefined, end: amount.end };
  if (isEnumerator(reading, amount)) return { mention: undefined, end: amount.end };
  const label = labelEnd(reading, amount);
  if (label > at) return { mention: undefined, label: amount.value, end: label };
  const range = readRange(reading, amount);
  if (range && Number.isFinite(range.high ?? 0))
    return { mention: toMention(reading, range.amount, range.low, range.high), end: range.amount.end };
  if (isLabel(reading, amount) || isIdle(reading, amount)) return { mention: undefined, end: amount.end };
  const whole = reading.lower(amount.end) === "to" ? withScaleOfEnd(reading, amount) : amount;
  return { mention: toMention(reading, whole), end: amount.end };
}

function toMention(reading: Reading, amount: Amount, low?: number, high?: number): FigureMention {
  const { first, end } = amount;
  const modifier = amount.numeral.vague ?? findModifier(reading, amount);
  const age = amount.unit === undefined && amount.kind === "number" && isAge(reading, amount);
  const unit = age ? "a" : amount.unit;
  const value: FigureValue =
    low !== undefined && high !== undefined
      ? { low: tidy(low), high: tidy(high), unit, modifier }
      : { number: tidy(amount.value), unit, modifier };
  return mentionOf(reading, age ? "quantity" : amount.kind, first, end, value);
}

/** Takes off the noise of binary fractions: 3.4 × 10⁶ is 3400000, not 3399999.9999999995. */
function tidy(value: number): number {
  return Number.isSafeInteger(value) ? value : Number(value.toPrecision(15));
}
