import type { Amount } from "./amount";
import type { Reading } from "./reading";

/**
 * The end of a set phrase whose numbers count nothing: "a fifty-fifty call", "a million thanks", "a six-figure sum"; 0 where there is
 * none.
 */
export function endOfIdiom(reading: Reading, { end, numeral }: Amount): number {
  if (reading.isHyphen(end) && reading.isJoined(end) && reading.lower(end + 1) === "figure") return end + 2;
  if (!numeral.words) return 0;
  if (reading.isHyphen(end) && reading.isJoined(end) && reading.lower(end + 1) === reading.lower(end - 1))
    return end + 2;
  return numeral.scale > 1 && thanks.has(reading.lower(end)) ? end + 1 : 0;
}

const thanks = new Set(["thanks", "apologies", "pardons"]);
