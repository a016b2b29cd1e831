import type { Amount } from "./amount";
import type { Reading } from "./reading";

/** True for a short number that people call: "call 911", "a 999 caller", "text 60566", "dial 1930 at once". */
export function isCalled(reading: Reading, amount: Amount): boolean {
  return amount.numeral.plain && (isEmergency(reading, amount) || isShortNumber(reading, amount));
}

function isEmergency(reading: Reading, { first, end, numeral }: Amount): boolean {
  if (!emergencies.has(numeral.value)) return false;
  const before = reading.lower(first - 1);
  return call.test(before) || (!reading.isJoined(end) && call.test(reading.lower(end)));
}

const emergencies = new Set([911, 999, 112]);
/** "call", "dialed", "caller", "operators" */
const call =
  /^(?:call(?:s|ed|ing|er|ers)?|dial(?:s|led|ed|ling|ing)?|phoned|rang|dispatch(?:er|ers)?|operators?)$/;

/** "ring 101, or", "helpline 1098": three to six digits that nothing behind is counted by. */
function isShortNumber(reading: Reading, { first, end }: Amount): boolean {
  if (!shortNumber.test(reading.textOf(first)) || !asks.has(reading.lower(first - 1))) return false;
  return !reading.isWord(end) || !reading.continues(end) || afterCall.has(reading.lower(end));
}

/** "101", "60566" */
const shortNumber = /^\d{3,6}$/;
const asks = new Set(
  "call ring dial text phone dialling dialing ringing texting helpline hotline".split(" "),
);
const afterCall = new Set("or and to for at if in on from immediately anytime now free".split(" "));
