import { type Anchor, isDay, type TimeMeaning, type TimeUnit } from "./meaning";
import { readMonthFirst } from "./month-first";
import { type Piece, piece } from "./piece";
import { P } from "./tables/particles";
import type { TimeText } from "./time-text";
import { Time } from "./time-words";
import { readUnit } from "./unit-words";

/** "the year before", "the day after", "the week after next", "the day before yesterday"; `at` is "the". */
export function readTheUnit(
  text: TimeText,
  at: number,
  readDay: (text: TimeText, at: number) => Piece | undefined,
): Piece | undefined {
  const unit = readUnit(text, at + 1);
  if (!unit || unit.plural || text.lower(at + 1) === "second" || text.isDash(unit.end)) return undefined;
  const word = text.particle(unit.end);
  const relative = (end: number, offset: number, anchor: Anchor) =>
    piece(end, { form: "relative", unit: unit.unit, offset, anchor });
  if (word === P.before || word === P.after) {
    const after = text.particle(unit.end + 1);
    const offset = word === P.before ? -1 : 1;
    if (after === P.last || after === P.next) {
      const isPeriod = !text.has(unit.end + 2, Time.unit | Time.month | Time.weekday | Time.season);
      if (isPeriod) return relative(unit.end + 2, 2 * offset, "dateline");
    }
    const day = readDay(text, unit.end + 1);
    if (day && (unit.unit === "day" || unit.unit === "week" || day.meaning.form === "relative"))
      return relative(day.end, offset, day.meaning);
    const isAlone =
      !text.isWord(unit.end + 1) || after === P.and || after === P.in || after === P.at || after === P.by;
    return isAlone && !text.isNumber(unit.end + 1) ? relative(unit.end + 1, offset, "mention") : undefined;
  }
  if (word === P.of && unit.unit === "weekend") {
    const day = readDay(text, unit.end + 1);
    if (day && !day.next && isDay(day.meaning))
      return piece(day.end, { form: "weekend-of", day: day.meaning });
  }
  if (word === P.of && unit.unit === "week") {
    const day = readDay(text, unit.end + 1);
    if (day && !day.next) return piece(day.end, { form: "week-of", day: day.meaning });
  }
  if (word === P.of && unit.unit === "month" && text.has(unit.end + 1, Time.month)) {
    const month = readMonthFirst(text, unit.end + 1);
    if (month) return month;
  }
  return readDefinite(text, at, unit.unit, unit.end);
}

/** "for the year", "in the quarter", "over the weekend": the one the article speaks in. */
function readDefinite(text: TimeText, at: number, unit: TimeUnit, end: number): Piece | undefined {
  const lead = text.particle(at - 1);
  const meaning: TimeMeaning = {
    form: "relative",
    unit,
    offset: 0,
    anchor: unit === "weekend" ? "dateline" : "mention",
  };
  if (unit === "weekend")
    return text.isWord(end) && !text.has(end, Time.particle) && !isLedInto(lead)
      ? undefined
      : piece(end, meaning);
  // "gone within the hour", "off for the hour"
  const isHour = unit === "hour" && (lead === P.within || lead === P.for);
  if (isHour && (!text.isWord(end) || text.has(end, Time.particle)))
    return piece(end, { form: "duration", amounts: [{ count: 1, unit }] });
  if (unit !== "year" && unit !== "quarter" && unit !== "month" && unit !== "week" && unit !== "day")
    return undefined;
  if (text.has(at + 1, Time.capital)) return undefined;
  if (isBounded(text, end)) return piece(end, { form: "duration", amounts: [{ count: 1, unit }] });
  const isOfDay = unit === "day" && lead === P.of && !daysOfNoDate.has(text.lower(at - 2));
  const isLed =
    lead === P.for || lead === P.in || lead === P.during || (lead === P.of && unit !== "day") || isOfDay;
  const after = text.particle(end);
  const isFollowed =
    after === P.of ||
    after === P.that ||
    after === P.after ||
    after === P.before ||
    text.isClitic(end) ||
    text.isNumber(end);
  const isPlain = !text.isWord(end) || (text.has(end, Time.particle) && !text.has(end, Time.unit));
  if (!isLed || isFollowed || !isPlain || (unit === "day" && lead !== P.for && !isOfDay)) return undefined;
  return piece(end, meaning);
}

/** "the order of the day" and its like speak of no day. */
const daysOfNoDate = new Set([
  "order",
  "time",
  "times",
  "issue",
  "issues",
  "soup",
  "topic",
  "question",
  "light",
  "end",
  "hours",
  "heat",
]);

/** "the year ended June 30", "the quarter to March". */
function isBounded(text: TimeText, at: number): boolean {
  const word = text.particle(at);
  if (word === P.ended || word === P.ending) return true;
  const month = text.particle(at + 1) === P.end && text.isDash(at + 2) ? at + 3 : at + 1;
  return (
    (word === P.to || word === P.through) && text.has(month, Time.month) && text.has(month, Time.capital)
  );
}

function isLedInto(word: number): boolean {
  return word === P.over || word === P.in || word === P.for || word === P.during || word === P.of;
}
