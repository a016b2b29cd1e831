import type { Reading } from "./reading";

/** What the first of several holders does with its number: the others have theirs right behind their names. */
const having = new Set(
  "have has had with won took hold holds held get gets got scored received sold makes made".split(" "),
);

/** How many words a name and what is counted have at most. */
const longestName = 4;
const longestNoun = 2;

/** True for the 20 of "the Democrats have 42, the Greens 20 and the Liberals 15", and for the 15. */
export function isToldShare(reading: Reading, number: number): boolean {
  for (let at = number; ; ) {
    const name = at;
    at--;
    while (at > name - 1 - longestName && reading.isWord(at) && reading.isCapital(at)) at--;
    if (at === name - 1) return false;
    if (reading.lower(at) === "the") at--;
    const joint = at;
    if (reading.lower(at) === "and") at--;
    if (reading.isSign(at, ",") || reading.isSign(at, ";")) at--;
    if (at === joint) return false;
    for (const end = at; at > end - longestNoun && reading.isWord(at) && !reading.isCapital(at); ) at--;
    if (!reading.isNumber(at) || !reading.continuesLine(at)) return false;
    if (having.has(reading.lower(at - 1))) return true;
  }
}
