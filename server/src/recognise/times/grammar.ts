import { readDate } from "./days";
import { readInLength, readTimespan } from "./lengths";
import { readDayWithHour, readHourWithDay } from "./moments";
import { readPhase } from "./phases";
import { type Piece, piece } from "./piece";
import { readReference } from "./references";
import { readSet } from "./sets";
import { dayPartCodes } from "./tables/calendar-words";
import { P } from "./tables/particles";
import type { TimeText } from "./time-text";
import { Time } from "./time-words";

/** The time expression that begins at the token, with the other dates of its interval; undefined where none does. */
export function readExpression(text: TimeText, at: number): Piece | undefined {
  if (text.isNumber(at)) return readFromNumber(text, at);
  const bits = text.bits(at);
  if (bits & Time.particle) return readFromParticle(text, at, bits >>> 24);
  if (bits & Time.unit) return readBareUnit(text, at) ?? readDate(text, at);
  if (bits & Time.dayPart) return readBarePart(text, at);
  if (bits & Time.cardinal) return readFromCardinal(text, at);
  return readTimespanOfSign(text, at) ?? readDayWithHour(text, at);
}

function readFromNumber(text: TimeText, at: number): Piece | undefined {
  const hour = isHourLike(text, at) ? readHourWithDay(text, at, isLedToHour(text, at)) : undefined;
  if (hour && !isScore(text, at, hour)) return hour;
  return readSet(text, at) ?? readTimespan(text, at, readDate) ?? readDayWithHour(text, at);
}

function readFromCardinal(text: TimeText, at: number): Piece | undefined {
  const hour = readHourWithDay(text, at, false);
  return hour ?? readSet(text, at) ?? readTimespan(text, at, readDate) ?? readDayWithHour(text, at);
}

/** "½ hour". */
function readTimespanOfSign(text: TimeText, at: number): Piece | undefined {
  return text.isSign(at, "½") ? readTimespan(text, at, readDate) : undefined;
}

/** A number that could be an hour: at most four digits, or digits with one point. */
function isHourLike(text: TimeText, at: number): boolean {
  return text.length(at) <= 5;
}

function isLedToHour(text: TimeText, at: number): boolean {
  return text.isSign(at - 1, "@");
}

/** "won 25:10", "a 2:1 ratio", "John 3:16": digits with a colon that nothing shows to be an hour. */
function isScore(text: TimeText, at: number, hour: Piece): boolean {
  if (hour.meaning.form !== "clock" || hour.meaning.day !== undefined || hour.end > at + 5) return false;
  const isBare = hour.end === at + 3 || hour.end === at + 5;
  if (!isBare || !text.isSign(at + 1, ":") || hour.meaning.zone || text.has(hour.end - 1, Time.particle))
    return false;
  const before = text.particle(at - 1);
  const isLed =
    before === P.at ||
    before === P.by ||
    before === P.from ||
    before === P.until ||
    before === P.till ||
    before === P.after ||
    before === P.before ||
    before === P.around ||
    before === P.about ||
    before === P.since ||
    before === P.to ||
    before === P.and ||
    before === P.between;
  if (isLed) return false;
  if (hour.meaning.hour > 23 || text.length(at) < 2 || hour.end === at + 5) return true;
  return text.has(at - 1, Time.capital) && !text.has(at - 1, Time.weekday | Time.month);
}

function readFromParticle(text: TimeText, at: number, word: number): Piece | undefined {
  const next = text.bits(at + 1);
  switch (word) {
    case P.the:
      if (
        next === 0 &&
        !text.isNumber(at + 1) &&
        !isApostrophe(text, at + 1) &&
        text.lower(at + 1) !== "foreseeable"
      )
        return undefined;
      return readPhase(text, at) ?? readReference(text, at) ?? readDayWithHour(text, at);
    case P.a:
    case P.an:
      return next & (Time.unit | Time.magnitude | Time.particle | Time.ordinal | Time.dayPart)
        ? readFromArticle(text, at)
        : undefined;
    case P.in:
      return readFromIn(text, at);
    case P.at:
      return readFromAt(text, at);
    case P.tonight:
    case P.today:
    case P.yesterday:
    case P.tomorrow:
      return readDayWithHour(text, at);
    case P.half:
      return readHourWithDay(text, at, false) ?? readTimespan(text, at, readDate);
    case P.mid:
      return text.lower(at + 1) === "night" ? readHourWithDay(text, at, true) : readPhase(text, at);
    case P.noon:
    case P.midnight:
    case P.midday:
      return readHourWithDay(text, at, true);
    case P.overnight:
      return undefined;
    case P.all:
      return readAll(text, at);
    default:
      return (
        readReference(text, at) ??
        readSet(text, at) ??
        readPhase(text, at) ??
        readTimespan(text, at, readDate) ??
        readDayWithHour(text, at)
      );
  }
}

function isApostrophe(text: TimeText, at: number): boolean {
  return text.isSign(at, "'") || text.isSign(at, "’") || text.isSign(at, "‘");
}

function readFromArticle(text: TimeText, at: number): Piece | undefined {
  return readPast(text, at) ?? readTimespan(text, at, readDate);
}

/** "a quarter past nine". */
function readPast(text: TimeText, at: number): Piece | undefined {
  return text.lower(at + 1) === "quarter" ? readHourWithDay(text, at, false) : undefined;
}

/** "in two weeks", "in the morning at 7"; "in" alone belongs to no date. */
function readFromIn(text: TimeText, at: number): Piece | undefined {
  if (text.particle(at + 1) === P.the) {
    if (!text.has(at + 2, Time.dayPart)) return undefined;
    const hour = text.particle(at + 3) === P.at ? at + 4 : at + 3;
    const clock = readHourWithDay(text, hour, true);
    const isHour = text.isNumber(hour) || text.has(hour, Time.cardinal);
    return isHour && clock?.meaning.form === "clock" ? clock : undefined;
  }
  return readInLength(text, at, readDate);
}

/** "at 8.30 pm today" takes "at" in where a bare hour would not be read without it; "at present". */
function readFromAt(text: TimeText, at: number): Piece | undefined {
  const reference = readReference(text, at);
  if (reference) return reference;
  if (text.isNumber(at + 1) && text.integer(at + 1) < 0) {
    const hour = readHourWithDay(text, at + 1, true);
    const isPlain =
      hour &&
      hour.meaning.form === "clock" &&
      !text.isSign(hour.end, "%") &&
      !(text.isWord(hour.end) && !text.has(hour.end, Time.particle));
    if (isPlain) return hour;
  }
  return text.particle(at + 1) === P.least || text.particle(at + 1) === P.most
    ? readTimespan(text, at, readDate)
    : undefined;
}

/** "all week", "all month". */
function readAll(text: TimeText, at: number): Piece | undefined {
  if (!text.has(at + 1, Time.unit) || text.has(at + 1, Time.plural)) return undefined;
  const length = readTimespanAfterAll(text, at + 1);
  return length && piece(at + 2, length);
}

function readTimespanAfterAll(text: TimeText, at: number) {
  const unit = text.lower(at);
  return unit === "week" || unit === "month" || unit === "year" || unit === "day"
    ? ({ form: "duration", amounts: [{ count: 1, unit }] } as const)
    : undefined;
}

/** Units in the plural without a count: "for decades", "in months", "years later", "weeks ago". */
function readBareUnit(text: TimeText, at: number): Piece | undefined {
  if (!text.has(at, Time.plural)) return undefined;
  const lower = text.lower(at);
  if (lower === "seconds" || lower === "quarters" || lower === "minutes" || lower.length < 4)
    return undefined;
  const unit = lower.slice(0, -1);
  const name = unit === "centurie" ? "century" : unit;
  if (
    name !== "day" &&
    name !== "week" &&
    name !== "month" &&
    name !== "year" &&
    name !== "decade" &&
    name !== "century" &&
    name !== "hour"
  )
    return undefined;
  const amounts = [{ count: undefined, unit: name }] as const;
  const after = text.particle(at + 1);
  if (after === P.ago) return piece(at + 2, { form: "reference", to: "PAST_REF" });
  if (after === P.later || after === P.earlier)
    return piece(at + 2, {
      form: "shift",
      amounts,
      direction: after === P.later ? 1 : -1,
      anchor: "mention",
    });
  const before = text.particle(at - 1);
  const isLed =
    before === P.for || before === P.in || before === P.over || before === P.within || before === P.after;
  return isLed && !text.isClitic(at + 1) ? piece(at + 1, { form: "duration", amounts }) : undefined;
}

/** "mornings", "evenings" recur; "morning" alone is none. */
function readBarePart(text: TimeText, at: number): Piece | undefined {
  if (!text.has(at, Time.plural) || text.particle(at - 1) === P.the) return undefined;
  return text.particle(at - 1) === P.in || text.has(at - 1, Time.weekday)
    ? piece(at + 1, {
        form: "set",
        every: { form: "part", part: dayPartCodes[text.value(at)]!, day: undefined },
        quant: "EVERY",
      })
    : undefined;
}
