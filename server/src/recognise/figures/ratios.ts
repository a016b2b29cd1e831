import { type Amount, readAmountFrom } from "./amount";
import type { Range } from "./ranges";
import type { Reading } from "./reading";
import { wordList } from "./word-lists";

/**
 * "2-to-1", "three-to-one", "outnumber them 3 to 1": the first by the second, which stands at `at`; undefined for a range and
 * for what is left to other rules.
 */
export function readRatio(reading: Reading, amount: Amount, at: number): Range | undefined {
  const { end } = amount;
  const isHyphened = reading.isHyphen(end);
  if (isHyphened && (!reading.isHyphen(end + 2) || !reading.isJoined(end + 2) || !reading.isJoined(at)))
    return undefined;
  if (!reading.continues(at) || amount.unit !== undefined || amount.numeral.kind !== "cardinal")
    return undefined;
  const other = readAmountFrom(reading, at);
  // "a 9-to-5 job"
  if (amount.value === 9 && other?.value === 5) return undefined;
  if (!other || other.value <= 0 || other.unit !== undefined || amount.value < other.value) return undefined;
  if (!isHyphened && !isSpokenRatio(reading, amount, other)) return undefined;
  const value = amount.value / other.value;
  const numeral = { ...amount.numeral, plain: false };
  return { amount: { ...amount, end: other.end, value, numeral }, low: undefined, high: undefined };
}

/** "2 to 1", which is no range since it goes down; what is won "2 to 1" is a score. */
function isSpokenRatio(reading: Reading, { first, value, numeral }: Amount, other: Amount): boolean {
  if (other.value !== 1 || value < 2 || other.numeral.scale > 1 || numeral.scale > 1) return false;
  if (numeral.words !== other.numeral.words || reading.lower(first - 1) === "from") return false;
  if (reading.isIn(first - 1, changes)) return false;
  let isScore = false;
  for (let at = first - 1; at > first - 1 - scoreReach && reading.continues(at + 1); at--) {
    if (reading.isIn(at, sidesOfMarket)) return true;
    isScore ||= reading.isIn(at, scoreVerbs);
  }
  return !isScore;
}

/** Verbs of change: "fell 3 to 1" says by how much, and to what. */
export const changes = wordList(
  "rose rise rises rising risen fell fall falls falling fallen gained gain gains lost lose loses losing up down dropped drop drops dropping climbed climb climbs climbing slipped slip slips slid slide slides added add adds adding shed sheds increased increase increases decreased decline declined declines jumped jump jumps surged surge surges edged tumbled tumble tumbles plunged plunge plunges sank sink sinks advanced advance advances eased ease eases cut cuts won beat beats soared soar soars leapt grew grow grows shrank raised lowered ticked inched crept retreated",
);
/** What ends in a score or a vote, which are no ratios. */
const scoreVerbs = wordList(
  "beat beats beaten win wins won winning lose loses losing defeat defeated victory draw drew lead leads leading led trailed trailing vote votes voted voting ruled ruling verdict decision score scored defeating beating downed edged thrashed",
);
/** "Decliners beat gainers 2 to 1": shares, of which there are so many for each of the others. */
const sidesOfMarket = wordList("gainers losers decliners advancers advances declines issues shares stocks");
/** How many tokens before a score its verb stands at most. */
const scoreReach = 8;
