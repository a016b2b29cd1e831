import type { Amount } from "./amount";
import type { Reading } from "./reading";

/** "787 Dreamliner", "747 Jumbo", "737 jets", "a 777", "the long-range 777 is" */
export function isAirliner(reading: Reading, { first, end, numeral }: Amount): boolean {
  if (numeral.value < 707 || numeral.value > 787 || numeral.value % 10 !== 7) return false;
  const hasNext = reading.continuesLine(end) && !reading.isJoined(end);
  if (hasNext && (reading.isCapital(end) || aircraft.has(reading.lower(end)))) return true;
  const before = reading.lower(first - 1);
  return one.has(before) || (ofOne.has(before) && (!reading.isWord(end) || verbs.has(reading.lower(end))));
}

/** What stands behind the number of an airliner and is not counted by it. */
const aircraft = new Set(
  `jet jets jetliner jetliners plane planes aircraft airliner airliners airplane airplanes freighter freighters tanker tankers
  family fleet program programme project crash crashes model models variant variants pilot pilots replacement production`.split(
    /\s+/,
  ),
);
/** Before one of a thing, which no number counts. */
const one = new Set("a another each every".split(" "));
/** Before an airliner, or before so many people or things. */
const ofOne = new Set("the its new range boeing's first newest latest big".split(" "));
/** What an airliner does or is. */
const verbs = new Set(
  "is was has had will can could would flew landed crashed took made entered seats carries".split(" "),
);
