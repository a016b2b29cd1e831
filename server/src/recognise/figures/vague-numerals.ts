import type { Modifier } from "../mention";
import { type Numeral, numeralOf } from "./numeral-value";
import { isPlural, NumeralClass, valueIn } from "./numeral-words";
import type { Reading } from "./reading";

/** "several hundred", "a few dozen", "a couple of thousand": undefined for "few people". */
export function someOf(reading: Reading, first: number, at: number, value: number): Numeral | undefined {
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
export function plurals(reading: Reading, first: number): Numeral | undefined {
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
