import type { Reading } from "./reading";

/** True where the first of several groups of digits begins that are a telephone number or an account: they count nothing. */
export const isInGroups = (reading: Reading, at: number): boolean =>
  isNamedPhone(reading, at) || isFreephone(reading, at) || isAccount(reading, at);

/** Words before telephone numbers and codes in groups: "fax 555 0148", "Tel: 0171 555 0199", "ISBN 0 19 852663 6". */
const phoneWords = new Set(
  "tel telephone phone fax mobile hotline helpline call dial isbn issn iban".split(" "),
);

function isNamedPhone(reading: Reading, at: number): boolean {
  if (!reading.isNumber(at + 1) || !reading.continuesLine(at + 1)) return false;
  const hasMark = reading.isSign(at - 1, ".") || reading.isSign(at - 1, ":");
  return phoneWords.has(reading.lower(hasMark ? at - 2 : at - 1));
}

/** "1800 123 456", "1300 655 506": what a call costs, and two groups of three digits. */
function isFreephone(reading: Reading, at: number): boolean {
  if (!freephone.test(reading.textOf(at))) return false;
  return [at + 1, at + 2].every(
    (group) =>
      reading.isNumber(group) && threeDigits.test(reading.textOf(group)) && isNextGroup(reading, group),
  );
}

/** "1800", "1300", "1890" */
const freephone = /^1[38][0-9]0$/;
/** "123" */
const threeDigits = /^\d{3}$/;

/** The rest of "DE89 3704 0044 0532 0130 00": groups behind a country and its check digits. */
function isAccount(reading: Reading, at: number): boolean {
  if (!fourDigits.test(reading.textOf(at)) || !fourDigits.test(reading.textOf(at + 1))) return false;
  return (
    isNextGroup(reading, at) &&
    isNextGroup(reading, at + 1) &&
    checkDigits.test(`${reading.textOf(at - 2)}${reading.textOf(at - 1)}`)
  );
}

/** "3704" */
const fourDigits = /^\d{4}$/;
/** "DE89" */
const checkDigits = /^[A-Z]{2}\d{2}$/;

/** After a telephone number that begins with a nought: "020 7946 0018", "01 23 45 67 89"; else `at`. */
export function endOfTrunkCall(reading: Reading, at: number): number {
  if (reading.unit(at) !== nought || !bareGroup.test(reading.textOf(at))) return at;
  let digits = 0;
  let end = at;
  while (reading.isNumber(end) && (end === at || isNextGroup(reading, end))) {
    if (!bareGroup.test(reading.textOf(end))) return at;
    digits += reading.textOf(end).length;
    end++;
  }
  return end > at + 1 && digits >= leastTrunkDigits && digits <= mostTrunkDigits ? end : at;
}

const nought = 48;
/** Digits of a national telephone number with its nought: the shortest are those of small towns. */
const leastTrunkDigits = 8;
const mostTrunkDigits = 11;

const isNextGroup = (reading: Reading, at: number): boolean =>
  reading.continuesLine(at) && !reading.isJoined(at);

/** After a telephone number with its area in brackets: "(202) 555-0100", "(36 1) 555 2410", "+1 (212) 555 0171"; else `at`. */
export function endOfPhone(reading: Reading, at: number): number {
  let inside = at;
  if (reading.isSign(at - 1, "+") && reading.isJoined(at) && reading.isSign(at + 1, "(")) inside = at + 2;
  else if (!reading.isSign(at - 1, "(")) return at;
  let close = inside;
  while (reading.isNumber(close) && reading.continuesLine(close)) close++;
  if (close === inside || close > inside + 2 || !reading.isSign(close, ")")) return at;
  let digits = 0;
  let end = close + 1;
  while (reading.isNumber(end) && reading.continuesLine(end) && bareGroup.test(reading.textOf(end))) {
    digits += reading.textOf(end).length;
    end++;
    if (reading.isHyphen(end) && reading.isNumber(end + 1) && reading.continuesLine(end + 1)) end++;
  }
  return digits >= leastPhoneDigits ? end : at;
}

/** "0171" */
const bareGroup = /^\d{2,8}$/;
/** The least digits of a telephone number behind its area. */
const leastPhoneDigits = 6;

/** After all numbers of "+44 20 7946 0958". */
export function endOfNumbers(reading: Reading, at: number): number {
  let end = at;
  while (reading.isNumber(end) && (end === at || reading.continuesLine(end))) end++;
  return end;
}
