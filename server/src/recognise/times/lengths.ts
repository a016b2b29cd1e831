import { readLength } from "./durations";
import { type Anchor, calendarDate, type Length, type TimeMeaning, type TimeMod } from "./meaning";
import { type Piece, piece } from "./piece";
import { isAmountEnd, isRate, readShareOfEach } from "./rates";
import { readSuspendedLength } from "./suspended-lengths";
import { P, particlesOf } from "./tables/particles";
import type { TimeText } from "./time-text";
import { Time } from "./time-words";

/** Reads a date that a length of time may be counted from. */
export type ReadDay = (text: TimeText, at: number) => Piece | undefined;

/** A length of time or what is made with one: "three years", "two days ago", "a week later", "three weeks after Easter". */
export function readTimespan(text: TimeText, at: number, readDay: ReadDay): Piece | undefined {
  const bound = readBound(text, at);
  const start = bound?.end ?? at;
  const length = readLength(text, start);
  if (!length) return readSuspendedLength(text, at);
  // "1,849 pounds a year from April", "frozen for three years from 2028"
  const isFrom =
    text.particle(length.end) === P.from && (text.particle(at - 1) === P.for || isRate(text, at, length));
  const shifted = isFrom ? undefined : readShift(text, length, readDay);
  const mod = bound?.mod ?? length.mod;
  if (shifted) return mod ? { ...shifted, mod } : shifted;
  const share = bound ? undefined : readShareOfEach(text, length);
  if (share) return share;
  if (isRate(text, at, length))
    return piece(length.end, { form: "set", every: length.amounts, quant: "EVERY" });
  if (isDoubtful(text, start, length)) return undefined;
  return piece(length.end, { form: "duration", amounts: length.amounts }, mod);
}

/** "in two weeks", "within three days": a future day where the tense allows it, which the resolver decides. */
export function readInLength(text: TimeText, at: number, readDay: ReadDay): Piece | undefined {
  const bound = readBound(text, at + 1);
  const length = readLength(text, bound?.end ?? at + 1);
  if (!length || length.amounts[0]!.count === undefined) return undefined;
  const inTime = readInTime(text, length);
  if (inTime) return inTime;
  if (text.isClitic(length.end) || text.isDash(length.end) || text.isDash(length.end - 2)) return undefined;
  // "the first time in 17 years", "the lowest in a decade"
  if (text.lower(at - 1) === "time" || text.lower(at - 1).endsWith("est") || isRecord(text, at))
    return undefined;
  if (text.particle(length.end) === P.since) {
    const day = readDay(text, length.end + 1) ?? readTheYear(text, length.end + 1, readDay);
    return (
      day &&
      piece(day.end, {
        form: "shift",
        amounts: length.amounts,
        direction: 1,
        anchor: day.meaning,
        exact: true,
      })
    );
  }
  if (readShift(text, length, readDay)) return undefined;
  return piece(
    length.end,
    { form: "shift", amounts: length.amounts, direction: 1, anchor: "dateline", exact: true },
    bound?.mod ?? length.mod,
  );
}

/** "the first man in over 50 years", "the only goal in three years": how long there was none. */
function isRecord(text: TimeText, at: number): boolean {
  for (let before = at - 2; before >= at - 3; before--)
    if (text.lower(before) === "first" || text.lower(before) === "only") return text.isWord(at - 1);
  return false;
}

/** "in two weeks' time", "in a year's time": so long from the article's day, whatever the tense. */
function readInTime(text: TimeText, { amounts, end }: Length): Piece | undefined {
  const hasMark = text.isClitic(end) || text.isSign(end, "'") || text.isSign(end, "’");
  if (!hasMark || !text.isGlued(end) || text.particle(end + 1) !== P.time) return undefined;
  const today = { form: "relative", unit: "day", offset: 0, anchor: "dateline" } as const;
  return piece(end + 2, { form: "shift", amounts, direction: 1, anchor: today, exact: true });
}

/** "the year 2011". */
function readTheYear(text: TimeText, at: number, readDay: ReadDay): Piece | undefined {
  return text.particle(at) === P.the && text.lower(at + 1) === "year" ? readDay(text, at + 2) : undefined;
}

/** "about", "more than", "at least", "up to", "nearly"… before a length, as TimeML's `mod`. */
function readBound(text: TimeText, at: number): { readonly mod: TimeMod; readonly end: number } | undefined {
  const word = text.particle(at);
  const next = text.particle(at + 1);
  switch (word) {
    case P.about:
    case P.around:
    case P.roughly:
    case P.approximately:
    case P.some:
      return { mod: "APPROX", end: at + 1 };
    case P.nearly:
    case P.almost:
    case P.under:
      return { mod: "LESS_THAN", end: at + 1 };
    case P.over:
      return isMoreThan(text, at) ? { mod: "MORE_THAN", end: at + 1 } : undefined;
    case P.more:
      return next === P.than && !isCompared(text, at) ? { mod: "MORE_THAN", end: at + 2 } : undefined;
    case P.less:
    case P.fewer:
      return next === P.than && !isCompared(text, at) ? { mod: "LESS_THAN", end: at + 2 } : undefined;
    case P.at:
      if (next === P.least) return { mod: "EQUAL_OR_MORE", end: at + 2 };
      return next === P.most ? { mod: "EQUAL_OR_LESS", end: at + 2 } : undefined;
    case P.up:
      return next === P.to ? { mod: "EQUAL_OR_LESS", end: at + 2 } : undefined;
    default:
      return undefined;
  }
}

/** "5% more than a year ago", "a fifth less than last week": so much more than it was then. */
function isCompared(text: TimeText, at: number): boolean {
  return isAmountEnd(text, at - 1) || text.has(at - 1, Time.ordinal) || shares.has(text.lower(at - 1));
}

const shares = new Set("far much slightly half quarter thirds quarters fifths tenths".split(" "));

const overLeads = particlesOf("for", "in", "after", "within", "than", "just", "well", "of", "since");

/** "over three years" is a stretch, "for over three years" and "over three years ago" are bounds. */
function isMoreThan(text: TimeText, at: number): boolean {
  if (text.isIn(at - 1, overLeads)) return true;
  const before = text.lower(at - 1);
  if (before === "lasted" || before === "took" || before === "takes" || before === "spent") return true;
  const length = readLength(text, at + 1);
  return length !== undefined && text.particle(length.end) === P.ago;
}

function readShift(text: TimeText, length: Length, readDay: ReadDay): Piece | undefined {
  const { amounts, end } = length;
  const shift = (to: number, direction: -1 | 1, anchor: Anchor): Piece =>
    piece(to, { form: "shift", amounts, direction, anchor });
  const word = text.particle(end);
  const isGlued = text.isDash(end);
  switch (word) {
    case P.ago:
      return readAgoBeside(text, length) ?? shift(end + 1, -1, "dateline");
    case P.back:
      return text.particle(end + 1) === P.to || text.particle(end + 1) === P.in
        ? undefined
        : shift(end + 1, -1, "dateline");
    case P.earlier:
      return shift(end + 1, -1, "mention");
    case P.later:
    case P.afterwards:
    case P.afterward:
      return shift(end + 1, 1, "mention");
    case P.hence:
      return shift(end + 1, 1, "dateline");
    case P.today:
    case P.tomorrow:
    case P.on:
      return readWeekOn(text, length, readDay);
    case P.from:
    case P.after:
    case P.before: {
      if (word === P.from && text.particle(end + 1) === P.now) return shift(end + 2, 1, "dateline");
      if (isSubDay(length)) return undefined;
      const day = readDay(text, end + 1);
      if (day && canAnchor(day.meaning)) return shift(day.end, word === P.before ? -1 : 1, day.meaning);
      // "double those of a year before."
      return word === P.before && !text.isWord(end + 1) && !text.isNumber(end + 1)
        ? shift(end + 1, -1, "mention")
        : undefined;
    }
    default:
      if (isGlued && (text.particle(end + 1) === P.ago || text.particle(end + 1) === P.earlier))
        return shift(end + 2, -1, "dateline");
      return undefined;
  }
}

/** "a year ago today", "20 years ago this month", "a week ago Monday": so long before the day, the month or the weekday that is said behind it. */
function readAgoBeside(text: TimeText, { amounts, end }: Length): Piece | undefined {
  const unit = amounts.length === 1 && amounts[0]!.count !== undefined ? amounts[0]!.unit : undefined;
  const before = (to: number, anchor: Anchor): Piece =>
    piece(to, { form: "shift", amounts, direction: -1, anchor });
  const at = end + 1;
  const isLong = unit === "year" || unit === "decade" || unit === "month" || unit === "week";
  if (isLong && text.particle(at) === P.today)
    return before(at + 1, { form: "relative", unit: "day", offset: 0, anchor: "dateline" });
  const years = unit === "year" ? amounts[0]!.count! : 0;
  if (Number.isInteger(years) && years > 0 && text.particle(at) === P.this && text.lower(at + 1) === "month")
    return piece(at + 2, { form: "relative", unit: "month", offset: -12 * years, anchor: "dateline" });
  if (unit !== "week" || !text.has(at, Time.weekday) || text.has(at, Time.weak | Time.plural))
    return undefined;
  return before(at + 1, { ...calendarDate({ weekday: text.value(at) }), direction: "past" });
}

/** "a fortnight today", "a week on Tuesday": so many weeks from a day to come, as the British say it. */
function readWeekOn(text: TimeText, { amounts, end }: Length, readDay: ReadDay): Piece | undefined {
  const isWeeks = amounts.length === 1 && amounts[0]!.unit === "week" && amounts[0]!.count !== undefined;
  const isOn = text.particle(end) === P.on;
  if (!isWeeks || (isOn && !text.has(end + 1, Time.weekday))) return undefined;
  const day = readDay(text, isOn ? end + 1 : end);
  if (!day || day.next || text.particle(day.end) === P.since) return undefined;
  const { meaning } = day;
  const isNamed = meaning.form === "calendar" && meaning.day === undefined && meaning.month === undefined;
  if (isOn && !isNamed) return undefined;
  const anchor: Anchor = isNamed ? { ...meaning, direction: "coming" } : meaning;
  return piece(day.end, { form: "shift", amounts, direction: 1, anchor });
}

function isSubDay(length: Length): boolean {
  const unit = length.amounts[0]!.unit;
  return unit === "second" || unit === "minute" || unit === "hour";
}

function canAnchor(meaning: TimeMeaning): boolean {
  return (
    meaning.form === "calendar" ||
    meaning.form === "relative" ||
    meaning.form === "holiday" ||
    meaning.form === "shift"
  );
}

/** "a minute" and "a second" before a noun, "one day" before a verb of hope, are not worth a mention. */
function isDoubtful(text: TimeText, at: number, length: Length): boolean {
  const { unit } = length.amounts[0]!;
  const isArticle = text.particle(at) === P.a || text.particle(at) === P.an;
  if (unit === "quarter")
    return !text.has(length.end - 1, Time.plural) || isArticle || isFraction(text, length.end);
  if (unit === "weekend") return true;
  // "reached a century", "scored a century": a hundred runs.
  if (text.lower(length.end - 1) === "century" && isRuns(text, at, length.end)) return true;
  // "one day last May" is some day of it.
  if (unit === "day" && text.lower(at) === "one" && text.isIn(length.end, dayLeads)) return true;
  if (!isArticle || length.amounts[0]!.count !== 1) return false;
  return (
    unit === "second" ||
    (unit === "minute" && text.isWord(length.end) && !text.has(length.end, Time.particle))
  );
}

/** "reached a century", "hit a quick half-century", "a century-plus stand": runs. */
function isRuns(text: TimeText, at: number, end: number): boolean {
  if (text.isDash(end) && text.lower(end + 1) === "plus") return true;
  for (let before = at - 1; before >= at - 3 && text.isWord(before); before--)
    if (batted.has(text.lower(before))) return true;
  return false;
}

const batted = new Set(
  "reach reached reaching score scored scoring hit hitting completed completing notched smashed struck".split(
    " ",
  ),
);

const dayLeads = particlesOf("last", "next", "this", "in");

const articles = particlesOf("the", "a", "an");

/** "three quarters of the vote", but "three quarters of the year" and "of 2025". */
function isFraction(text: TimeText, at: number): boolean {
  if (text.particle(at) !== P.of) return false;
  const noun = text.isIn(at + 1, articles) ? at + 2 : at + 1;
  return !text.isNumber(noun) && !text.has(noun, Time.unit | Time.particle);
}
