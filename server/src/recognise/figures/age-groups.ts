import type { Modifier } from "../mention";
import { NumeralClass, valueIn } from "./numeral-words";
import type { Reading } from "./reading";
import { isSentenceStart } from "./sentence-start";

// Ages that many share: "over-65s", "in her thirties".

/** The ages of "over-65s", "under 16s": the token after; undefined where none stand. A team of "Under-21s" is written with a capital. */
export function readAgeBound(
  reading: Reading,
  at: number,
): { readonly modifier: Modifier; readonly end: number } | undefined {
  if (!reading.isNumber(at) || !reading.isJoined(at + 1) || reading.textOf(at + 1) !== "s") return undefined;
  const before = reading.isHyphen(at - 1) ? at - 2 : at - 1;
  const value = Number(reading.textOf(at));
  if (!(value >= 1 && value <= 120) || !reading.continues(at)) return undefined;
  const isOpening = isSentenceStart(reading, before);
  switch (isOpening ? reading.lower(before) : reading.textOf(before)) {
    case "over":
      return { modifier: "MORE_THAN", end: at + 2 };
    case "under":
      return { modifier: "LESS_THAN", end: at + 2 };
    default:
      return undefined;
  }
}

/** The years of "in his 40s", "in her early thirties": lowest and highest, and the token after; undefined for decades of the century. */
export function readAgeDecade(
  reading: Reading,
  at: number,
): { readonly low: number; readonly high: number; readonly end: number } | undefined {
  const isWord = reading.numeralClass(at) === NumeralClass.decade;
  if (!isWord && !isDecadeInDigits(reading, at)) return undefined;
  const value = isWord ? valueIn(reading.packed(at)) : Number(reading.textOf(at));
  if (value % 10 !== 0 || value < 10 || value > 100) return undefined;
  const before = stageOfDecade.has(reading.lower(at - 1))
    ? at - 2
    : reading.isHyphen(at - 1)
      ? at - 3
      : at - 1;
  if (!possessives.has(reading.lower(before))) return undefined;
  return { low: value, high: value + 9, end: isWord ? at + 1 : at + 2 };
}

/** "40s" */
function isDecadeInDigits(reading: Reading, at: number): boolean {
  return (
    reading.isNumber(at) &&
    reading.isJoined(at + 1) &&
    reading.unit(at + 1) === letterS &&
    reading.textOf(at + 1) === "s"
  );
}

/** "s" */
const letterS = 115;
const possessives = new Set(["his", "her", "their", "my", "our", "your"]);
const stageOfDecade = new Set(["early", "mid", "late"]);
