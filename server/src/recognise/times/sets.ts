import { readCount } from "./counts";
import { readLength } from "./durations";
import { readHoliday } from "./holidays";
import { calendarDate, type SetMeaning, type TimeUnit } from "./meaning";
import { type Piece, piece } from "./piece";
import { dayPartCodes, seasonCodes } from "./tables/calendar-words";
import { P } from "./tables/particles";
import type { TimeText } from "./time-text";
import { Time } from "./time-words";
import { readUnit } from "./unit-words";

const adverbs: ReadonlyMap<number, TimeUnit> = new Map([
  [P.daily, "day"],
  [P.nightly, "day"],
  [P.hourly, "hour"],
  [P.weekly, "week"],
  [P.monthly, "month"],
  [P.quarterly, "quarter"],
  [P.yearly, "year"],
  [P.annually, "year"],
]);

/** What recurs: "every Friday", "each year", "every two weeks", "daily", "twice a week", "weekdays". */
export function readSet(text: TimeText, at: number): Piece | undefined {
  const word = text.particle(at);
  if (word === P.every || word === P.each)
    return readEvery(text, at + 1, word === P.every ? "EVERY" : "EACH");
  const unit = adverbs.get(word);
  if (unit) {
    // "Daily Mail", "Weekly Standard": a capital inside a sentence is a name.
    // "the Oslobodjenje daily" is a paper.
    const isPaper =
      word !== P.annually &&
      at > text.from + 1 &&
      text.isWord(at - 1) &&
      text.has(at - 1, Time.capital) &&
      !text.has(at - 1, Time.weekday) &&
      text.lower(at - 1) !== "open";
    if (isPaper) return undefined;
    const isName = text.has(at, Time.capital) && (at > text.from || text.has(at + 1, Time.capital));
    return isName ? undefined : piece(at + 1, { form: "set", every: [{ count: 1, unit }], quant: "EVERY" });
  }
  if (word === P.weekdays)
    return piece(at + 1, { form: "set", every: [{ count: 1, unit: "day" }], quant: "EVERY" });
  return readYearly(text, at) ?? readFrequency(text, at);
}

/** "a three-yearly check", "10-yearly": what recurs after so many of the unit. */
function readYearly(text: TimeText, at: number): Piece | undefined {
  const count = text.isNumber(at) || text.has(at, Time.cardinal) ? readCount(text, at) : undefined;
  if (!count || !text.isDash(count.end) || !text.isGlued(count.end)) return undefined;
  const unit = adverbs.get(text.particle(count.end + 1));
  if (!unit) return undefined;
  return piece(count.end + 2, { form: "set", every: [{ count: count.value, unit }], quant: "EVERY" });
}

function readEvery(text: TimeText, at: number, quant: string): Piece | undefined {
  const other = text.particle(at) === P.other;
  const nth = quant === "EVERY" && text.has(at, Time.ordinal) ? text.value(at) : 1;
  const start = other || nth > 1 ? at + 1 : at;
  const set = (end: number, every: SetMeaning["every"]) => piece(end, { form: "set", every, quant });
  // What has no length to be doubled keeps the word: "every other Sunday", "every third Friday".
  const skipping = start > at ? `${quant} ${text.lower(at).toUpperCase()}` : quant;
  const setOfNamed = (end: number, every: SetMeaning["every"]) =>
    piece(end, { form: "set", every, quant: skipping });
  const bits = text.bits(start);
  if (bits & Time.weekday && !(bits & Time.weak)) {
    const day = calendarDate({ weekday: bits >>> 24 });
    const part = text.has(start + 1, Time.dayPart) && !text.has(start + 1, Time.plural);
    return part
      ? setOfNamed(start + 2, { form: "part", part: dayPartCodes[text.value(start + 1)]!, day })
      : setOfNamed(start + 1, day);
  }
  if (bits & Time.month && text.has(start, Time.capital))
    return setOfNamed(start + 1, calendarDate({ month: bits >>> 24 }));
  if (bits & Time.season) return setOfNamed(start + 1, calendarDate({ season: seasonCodes[bits >>> 24]! }));
  const unit = readUnit(text, start);
  if (unit && !unit.plural && text.lower(start) !== "night" && text.lower(start) !== "second")
    return set(unit.end, [{ count: (other ? 2 : nth) * unit.times, unit: unit.unit }]);
  if (bits & Time.dayPart)
    return setOfNamed(start + 1, { form: "part", part: dayPartCodes[bits >>> 24]!, day: undefined });
  // "every Christmas"
  const holiday = bits & Time.holiday && text.has(start, Time.capital) ? readHoliday(text, start) : undefined;
  if (holiday && !holiday.next) return set(holiday.end, [{ count: other ? 2 : 1, unit: "year" }]);
  const length = readLength(text, start);
  return length ? set(length.end, length.amounts) : undefined;
}

/** "once a week", "twice a year", "three times a day", "four times per month". */
function readFrequency(text: TimeText, at: number): Piece | undefined {
  const word = text.particle(at);
  const times =
    word === P.once
      ? { value: 1, end: at + 1 }
      : word === P.twice
        ? { value: 2, end: at + 1 }
        : readTimes(text, at);
  if (!times) return undefined;
  const link = text.particle(times.end);
  const isPer =
    link === P.a || link === P.an || link === P.every || link === P.each || text.lower(times.end) === "per";
  const unit = isPer ? readUnit(text, times.end + 1) : undefined;
  // "once every six months"
  const length = (link === P.every || link === P.each) && !unit ? readLength(text, times.end + 1) : undefined;
  if (length && !length.mod)
    return piece(length.end, { form: "set", every: length.amounts, freq: `${times.value}X` });
  if (!unit || unit.plural) return undefined;
  return piece(unit.end, {
    form: "set",
    every: [{ count: unit.times, unit: unit.unit }],
    freq: `${times.value}X`,
  });
}

function readTimes(text: TimeText, at: number) {
  const count = readCount(text, at);
  return count && text.particle(count.end) === P.times
    ? { value: count.value, end: count.end + 1 }
    : undefined;
}
