import type { Modifier } from "../mention";
import type { Amount } from "./amount";
import type { Reading } from "./reading";

/** The bound that the words around an amount set to it: "more than", "up to", "or so"; undefined where it is stated plainly. */
export function findModifier(reading: Reading, amount: Amount): Modifier | undefined {
  return modifierBefore(reading, amount.first) ?? modifierAfter(reading, amount.end);
}

/** The bound right before a token, a determiner between them left out of account: "at least another 20". */
export function modifierBefore(reading: Reading, first: number): Modifier | undefined {
  if (!reading.continues(first)) return undefined;
  const at = determiners.has(reading.lower(first - 1)) && reading.continues(first - 1) ? first - 1 : first;
  const found = reading.words.boundsBefore.find(reading, at);
  if (!found) return undefined;
  const before = reading.lower(found.first - 1);
  if (reading.lower(found.first) === "up" && motions.has(before)) return undefined;
  return found.value;
}

const determiners = new Set([
  "a",
  "an",
  "the",
  "another",
  "only",
  "just",
  "its",
  "their",
  "his",
  "her",
  "all",
  "these",
]);
/** "went up to 50" is where it went, and no bound. */
const motions = new Set(
  "go goes going gone went move moved moves climb climbed rose risen rise pushed push bumped bump jumped shot ramped scaled edged ticked stepped".split(
    " ",
  ),
);

function modifierAfter(reading: Reading, end: number): Modifier | undefined {
  if (!reading.continues(end)) return undefined;
  const direct = reading.words.boundsAfter.find(reading, end);
  if (direct && (!reading.isSign(end, "+") || reading.isJoined(end))) return direct.value;
  // "50 people or more"
  for (let at = end + 1; at <= end + 2 && reading.continues(at); at++) {
    if (!reading.isWord(at - 1)) return undefined;
    if (reading.lower(at) === "or") return reading.words.boundsAfter.find(reading, at)?.value;
  }
  return undefined;
}
