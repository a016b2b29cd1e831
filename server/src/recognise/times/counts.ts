import { ownValue } from "../../text/own-value";
import { usualDenominators } from "../figures/digit-forms";
import { magnitudeValues, ordinals } from "./tables/number-words";
import { P } from "./tables/particles";
import type { TimeText } from "./time-text";
import { Time } from "./time-words";

/** A number that was read, and the token after it. */
export interface Count {
  readonly value: number;
  readonly end: number;
}

/** A cardinal in digits or words: "30", "1,200", "3.5", "3 1/2", "twenty-one", "two hundred", "one and a half", "half a". */
export function readCount(text: TimeText, at: number): Count | undefined {
  const count = text.isNumber(at) ? readDigits(text, at) : readWords(text, at);
  return count && withHalf(text, count);
}

function readDigits(text: TimeText, at: number): Count | undefined {
  const fraction = readFraction(text, at);
  if (fraction) return fraction;
  const whole = text.integer(at);
  const value = whole >= 0 ? whole : Number(text.text(at).replaceAll(",", ""));
  if (!Number.isFinite(value)) return undefined;
  if (text.has(at + 1, Time.magnitude))
    return { value: value * magnitudeValues[text.value(at + 1)]!, end: at + 2 };
  return { value, end: at + 1 };
}

/** More words than this make no number that a text would count time in. */
const longestCount = 12;

function readWords(text: TimeText, at: number): Count | undefined {
  if (text.isSign(at, "½")) return { value: 0.5, end: at + 1 };
  let end = at;
  let total = 0;
  let part = -1;
  while (end < at + longestCount) {
    const bits = text.bits(end);
    if (bits & Time.cardinal && addsTo(part, bits >>> 24)) {
      const value = bits >>> 24;
      part = Math.max(part, 0) + value;
      end++;
      if (value >= 20 && text.isDash(end) && text.has(end + 1, Time.cardinal)) end++;
    } else if (bits & Time.magnitude && part >= 0) {
      part *= magnitudeValues[bits >>> 24]!;
      if (part >= 1000) {
        total += part;
        part = 0;
      }
      end++;
    } else if ((part >= 20 || total > 0) && text.particle(end) === P.and && isAddend(text, end + 1, part)) {
      end++;
    } else break;
  }
  return part < 0 ? undefined : { value: total + part, end };
}

/** "twenty one" and "hundred five" add up, "five six" does not. */
function addsTo(part: number, value: number): boolean {
  return part < 0 || part % 100 === 0 || (part >= 20 && part % 10 === 0 && value < 10);
}

function isAddend(text: TimeText, at: number, part: number): boolean {
  return text.has(at, Time.cardinal) && addsTo(part, text.value(at));
}

/** "1/2", "3/4": a proper fraction, and no date or slogan such as "9/11" and "24/7". */
function readFraction(text: TimeText, at: number): Count | undefined {
  if (!text.isNumber(at) || !text.isSign(at + 1, "/") || !text.isNumber(at + 2)) return undefined;
  if (!text.isGlued(at + 1) || !text.isGlued(at + 2) || text.isSign(at + 3, "/")) return undefined;
  const numerator = text.integer(at);
  const denominator = text.integer(at + 2);
  if (!(numerator > 0 && numerator < denominator) || !usualDenominators.has(denominator)) return undefined;
  return { value: numerator / denominator, end: at + 3 };
}

/** "½", "1/4" or "and a half" after a number. */
function withHalf(text: TimeText, count: Count): Count {
  let end = count.end;
  if (text.isSign(end, "½")) return { value: count.value + 0.5, end: end + 1 };
  const fraction = readFraction(text, end);
  if (fraction && Number.isInteger(count.value))
    return { value: count.value + fraction.value, end: fraction.end };
  // "22-1/2 minutes"
  const joined = text.isDash(end) && text.isGlued(end + 1) ? readFraction(text, end + 1) : undefined;
  if (joined && Number.isInteger(count.value)) return { value: count.value + joined.value, end: joined.end };
  if (text.isDash(end)) end++;
  if (text.particle(end) !== P.and) return count;
  end++;
  if (text.isDash(end)) end++;
  if (text.particle(end) === P.a) end++;
  if (text.isDash(end)) end++;
  return text.particle(end) === P.half ? { value: count.value + 0.5, end: end + 1 } : count;
}

/** An ordinal in digits or words: "3rd", "02nd", "third", "twenty-first", "twenty fourth". */
export function readOrdinal(text: TimeText, at: number): Count | undefined {
  if (text.isNumber(at)) {
    const value = text.integer(at);
    const suffix = text.isGlued(at + 1) ? text.particle(at + 1) : 0;
    const isSuffix = suffix === P.st || suffix === P.nd || suffix === P.rd || suffix === P.th;
    return value >= 0 && isSuffix ? { value, end: at + 2 } : undefined;
  }
  const bits = text.bits(at);
  if (bits & Time.ordinal) return { value: bits >>> 24, end: at + 1 };
  if (!(bits & Time.cardinal) || bits >>> 24 < 20) return undefined;
  const next = text.isDash(at + 1) ? at + 2 : at + 1;
  const unit = ownValue(ordinals, text.lower(next));
  return unit !== undefined && unit < 10 ? { value: (bits >>> 24) + unit, end: next + 1 } : undefined;
}
