import { Shape } from "../../text/vocabulary";
import type { Amount } from "./amount";
import type { Reading } from "./reading";

/** How far back in its paragraph the first of the numbers may stand. */
const reach = 80;

/** The 2 of "1. Anna Ruiz 9.85, 2. Tom Brand 9.91": numbers that tell the items of a list in one line. */
export function isEnumerator(reading: Reading, { first, end, numeral, unit }: Amount): boolean {
  if (unit !== undefined || !numeral.plain || numeral.value > 150 || !standsBefore(reading, end))
    return false;
  if (!isParting(reading, first - 1)) return false;
  if (numeral.value === 1) return true;
  for (let at = first - 2; at > first - reach && reading.continues(at + 1); at--)
    if (reading.isNumber(at) && standsBefore(reading, at + 1) && Number(reading.textOf(at)) < numeral.value)
      return true;
  return false;
}

/** A stop right behind the number, and a capital behind a space on the same line. */
function standsBefore(reading: Reading, end: number): boolean {
  if (!reading.isSign(end, ".") || !reading.isJoined(end)) return false;
  const next = end + 1;
  if (!reading.continuesLine(next) || reading.isJoined(next)) return false;
  return (reading.shape(next) & Shape.initialCapital) !== 0;
}

const isParting = (reading: Reading, at: number): boolean =>
  reading.isSign(at, ",") || reading.isSign(at, ";") || reading.isSign(at, ":");
