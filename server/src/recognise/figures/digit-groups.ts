import type { Digits } from "./digits";
import type { Reading } from "./reading";

/** A number in digits, that may be parted into several tokens. */
export interface DigitGroups extends Digits {
  /** The token after its last. */
  readonly end: number;
}

/**
 * Reads the digits at a token with the groups that belong to them: "1,200", "1 414 021 100", and the broken "18, 000". In money
 * two groups are one number too: "R2 400".
 */
export function readDigitGroups(reading: Reading, at: number, isMoney = false): DigitGroups | undefined {
  const digits = reading.digits(at);
  if (!digits) return undefined;
  const { value, plain, decimal } = digits;
  const mayGoOn = plain && value !== 0 && value <= 999;
  const groups = mayGoOn
    ? (spacedGroups(reading, at + 1, value, isMoney) ??
      brokenGroup(reading, at + 1, value) ??
      apostropheGroups(reading, at + 1, value))
    : undefined;
  return groups ?? { value, plain, decimal, end: at + 1 };
}

/** Up to three digits, then groups of just three, parted by one space each. */
function spacedGroups(
  reading: Reading,
  at: number,
  value: number,
  isMoney: boolean,
): DigitGroups | undefined {
  const { tokens, text } = reading;
  let end = at;
  let sum = value;
  let decimal = false;
  while (!decimal && reading.isNumber(end)) {
    const start = tokens.start[end]!;
    if (start - tokens.end[end - 1]! !== 1 || !reading.continuesLine(end)) break;
    const group = text.slice(start, tokens.end[end]!);
    if (!spacedGroup.test(group)) break;
    decimal = group.length > 3;
    sum = sum * 1000 + Number(group.replace(",", "."));
    end++;
  }
  // Two groups alone are as likely two numbers, unless a hard space or a currency holds them together.
  const isHard = isHardSpace(text.charCodeAt(tokens.end[at - 1]!));
  const isHeld = isMoney || isHard || isCount(reading, at - 1, end);
  if (end === at || (end === at + 1 && !decimal && !isHeld)) return undefined;
  // "14 200-strong units" may be 14 of them.
  return !isHard && reading.isJoined(end) && reading.isHyphen(end)
    ? undefined
    : { value: sum, plain: false, decimal, end };
}

/** "and 345 857 pupils": between words of a line, with what it counts behind. */
function isCount(reading: Reading, first: number, end: number): boolean {
  return reading.continuesLine(end) && plural.test(reading.lower(end)) && reading.isWord(first - 1);
}

/** "pupils", "people" */
const plural = /^(?:[a-z]{2,}[^s]s|people|women|men|children)$/;

/** ", 000" or " 000": nothing but a group of thousands begins with a nought. */
function brokenGroup(reading: Reading, at: number, value: number): DigitGroups | undefined {
  const comma = reading.isSign(at, ",") && reading.isJoined(at);
  const next = comma ? at + 1 : at;
  if (reading.unit(next) !== nought) return undefined;
  const group = reading.textOf(next);
  if (!thousands.test(group) || !reading.continuesLine(next)) return undefined;
  if (!comma && reading.tokens.start[next]! - reading.tokens.end[next - 1]! !== 1) return undefined;
  return { value: value * 1000 + Number(group), plain: false, decimal: false, end: next + 1 };
}

/** "1'234'567", as the Swiss write it. */
function apostropheGroups(reading: Reading, at: number, value: number): DigitGroups | undefined {
  let end = at;
  let sum = value;
  while (isApostrophe(reading.unit(end)) && reading.isJoined(end) && reading.isJoined(end + 1)) {
    const group = reading.textOf(end + 1);
    if (!apostropheGroup.test(group)) break;
    sum = sum * 1000 + Number(group);
    end += 2;
  }
  if (end === at || (reading.isJoined(end) && reading.isWord(end))) return undefined;
  return { value: sum, plain: false, decimal: false, end };
}

/** "'" or "’". */
export const isApostrophe = (unit: number): boolean => unit === 39 || unit === 0x2019;
/** "567", "567.89" */
const apostropheGroup = /^\d{3}(?:\.\d+)?$/;

/** Three digits, or three with decimals that end the number: "567", "567.89", "200,50". */
const spacedGroup = /^\d{3}(?:[.,]\d{1,2}|\.\d+)?$/;
const nought = 48;
/** "000", "050" */
const thousands = /^0\d\d$/;
const isHardSpace = (unit: number): boolean => unit === 0xa0 || unit === 0x202f || unit === 0x2009;
