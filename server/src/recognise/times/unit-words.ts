import type { TimeUnit } from "./meaning";
import { unitNames } from "./tables/calendar-words";
import type { TimeText } from "./time-text";
import { Time } from "./time-words";

/** A unit word, with "fortnight" as two weeks. */
export interface Unit {
  readonly unit: TimeUnit;
  readonly times: number;
  readonly end: number;
  readonly plural: boolean;
}

/** The unit that a word names: "weeks", "night", "second", "fortnight". */
export function readUnit(text: TimeText, at: number): Unit | undefined {
  const bits = text.bits(at);
  const word = text.lower(at);
  if (bits & Time.unit) {
    const name = unitNames[bits >>> 24]!;
    const plural = (bits & Time.plural) !== 0;
    if (name === "fortnight") return { unit: "week", times: 2, end: at + 1, plural };
    return { unit: name, times: 1, end: at + 1, plural };
  }
  if (word === "second") return { unit: "second", times: 1, end: at + 1, plural: false };
  if (word === "night" || word === "nights")
    return { unit: "day", times: 1, end: at + 1, plural: word === "nights" };
  if (
    (word === "calendar" ||
      word === "working" ||
      word === "business" ||
      word === "consecutive" ||
      word === "straight" ||
      word === "full") &&
    text.has(at + 1, Time.unit)
  )
    return readUnit(text, at + 1);
  return undefined;
}
