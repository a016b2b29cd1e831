import { ownValue } from "../../text/own-value";
import { readCount } from "./counts";
import { readDate } from "./days";
import { readScoreless } from "./hours";
import { readFromParticle } from "./lead-words";
import { readTimespan } from "./lengths";
import { calendarDate } from "./meaning";
import { readDayWithHour, readHourWithDay } from "./moments";
import { readOpeningDays } from "./opening-hours";
import { type Piece, piece } from "./piece";
import { readSet } from "./sets";
import { dayPartCodes } from "./tables/calendar-words";
import { P, particlesOf } from "./tables/particles";
import type { TimeText } from "./time-text";
import { Time } from "./time-words";
import { readUnit } from "./unit-words";
import { readWeekdaysAgo } from "./weekdays";
import { yearNumber } from "./years";

/** The time expression that begins at the token, with the other dates of its interval; undefined where none does. */
export function readExpression(text: TimeText, at: number): Piece | undefined {
  if (text.isNumber(at)) return readFromNumber(text, at);
  const bits = text.bits(at);
  // "St. Patrick's Day" and "Mid-Autumn Festival", whose first words are those of "1st" and "mid-March" as well.
  if (bits & Time.holiday && bits & Time.particle && text.has(at, Time.capital)) {
    const holiday = readDate(text, at);
    if (holiday) return holiday;
  }
  if (bits & Time.particle) return readFromParticle(text, at, bits >>> 24);
  if (bits & Time.unit) return readBareUnit(text, at) ?? readDate(text, at);
  if (bits & Time.dayPart) return readBarePart(text, at);
  if (bits & Time.cardinal) return readFromCardinal(text, at);
  if (text.isSign(at, "[")) return readBracketed(text, at);
  if (bits & Time.ordinal && !isFollowed(text, at + 1)) return undefined;
  return (
    (text.isSign(at, "½") ? readTimespan(text, at, readDate) : undefined) ??
    readOpeningDays(text, at) ??
    readDayWithHour(text, at)
  );
}

/** "[Ten] years ago": an editor's brackets around the count, inside a quotation. */
function readBracketed(text: TimeText, at: number): Piece | undefined {
  const count = readCount(text, at + 1);
  const unit = count && text.isSign(count.end, "]") ? readUnit(text, count.end + 1) : undefined;
  if (!count || !unit?.plural) return undefined;
  const amounts = [{ count: count.value * unit.times, unit: unit.unit }];
  const word = text.particle(unit.end);
  if (word !== P.ago && word !== P.later && word !== P.earlier)
    return piece(unit.end, { form: "duration", amounts });
  const direction = word === P.later ? 1 : -1;
  return piece(unit.end + 1, {
    form: "shift",
    amounts,
    direction,
    anchor: word === P.ago ? "dateline" : "mention",
  });
}

/** True where the next token can go on with a time: a word that the grammar knows, a number or a sign. */
function isFollowed(text: TimeText, at: number): boolean {
  return !text.isWord(at) || (text.bits(at) & ~Time.capital) !== 0;
}

const dayLeads = particlesOf("on", "at");

/** Most numbers count something: the word behind tells, unless it is glued to them. */
function readFromNumber(text: TimeText, at: number): Piece | undefined {
  if (isShare(text, at) || isTailOfCode(text, at)) return undefined;
  const isPlain = !isFollowed(text, at + 1) && !text.isGlued(at + 1) && !text.isIn(at - 1, dayLeads);
  const isDiary = text.length(at) === 4 && text.integer(at) < 1000 && text.integer(at) >= 0;
  if (isPlain && !isDiary && text.lower(at + 1).length > 1 && !lengthens.has(text.lower(at + 1)))
    return yearNumber(text, at) > 0 ? readDayWithHour(text, at) : undefined;
  if (text.has(at + 1, Time.magnitude) && endsCount(text, at + 2)) return undefined;
  return (
    readScoreless(text, at) ??
    readSet(text, at) ??
    readWeekdaysAgo(text, at) ??
    readTimespan(text, at, readDate) ??
    readDayWithHour(text, at)
  );
}

/** "28 million people", "28 million.": nothing that a time is counted in stands behind the magnitude. */
function endsCount(text: TimeText, at: number): boolean {
  if (text.isSign(at, ".") || text.isSign(at, ",")) return true;
  return !isFollowed(text, at) && text.lower(at).length > 1 && !lengthens.has(text.lower(at));
}

/** The 03 of "612/03MAR": behind a slash, with letters right at it. */
function isTailOfCode(text: TimeText, at: number): boolean {
  // "345-6 dec" is a score.
  if (text.isDash(at - 1) && text.isGlued(at) && text.isGlued(at - 1) && text.isNumber(at - 2))
    if (text.has(at + 1, Time.month) && text.has(at + 1, Time.weak) && !text.has(at + 1, Time.capital))
      return true;
  return text.isSign(at - 1, "/") && text.isGlued(at) && text.isWord(at + 1) && text.isGlued(at + 1);
}

/** "5%", "3.5%": a short number before a per cent sign, which no date or hour has, save one after "@". */
function isShare(text: TimeText, at: number): boolean {
  return text.isSign(at + 1, "%") && text.length(at) <= 5 && !text.isSign(at - 1, "@");
}

function readFromCardinal(text: TimeText, at: number): Piece | undefined {
  if (!isFollowed(text, at + 1) && !lengthens.has(text.lower(at + 1))) return undefined;
  return (
    readHourWithDay(text, at, false) ??
    readSet(text, at) ??
    readWeekdaysAgo(text, at) ??
    readTimespan(text, at, readDate) ??
    readDayWithHour(text, at)
  );
}

/** Words that may stand between a count and its unit. */
const lengthens = new Set([
  "additional",
  "consecutive",
  "straight",
  "full",
  "working",
  "business",
  "o'clock",
  "a",
  "p",
]);

const lengthLeads = particlesOf("for", "in", "over", "within", "after");

/** Units in the plural without a count: "for decades", "in months", "years later", "weeks ago". */
function readBareUnit(text: TimeText, at: number): Piece | undefined {
  const beside = readDayBeside(text, at);
  if (beside) return beside;
  // "quarter to nine"
  const isHour = text.particle(at + 1) === P.to || text.particle(at + 1) === P.past;
  if (isHour && text.lower(at) === "quarter") return readHourWithDay(text, at, false);
  const glued = readGluedUnit(text, at) ?? readUnitsEnd(text, at);
  if (glued) return glued;
  if (!text.has(at, Time.plural)) return readYearEnd(text, at);
  const unit = ownValue(openUnits, text.lower(at));
  if (!unit) return undefined;
  const amounts = [{ count: undefined, unit }];
  const after = text.particle(at + 1);
  if (after === P.ago) return piece(at + 2, { form: "reference", to: "PAST_REF" });
  if (after === P.later || after === P.earlier)
    return piece(at + 2, {
      form: "shift",
      amounts,
      direction: after === P.later ? 1 : -1,
      anchor: "mention",
    });
  // "after hours" is when a market has closed.
  if (unit === "hour" && text.particle(at - 1) === P.after) return undefined;
  return text.isIn(at - 1, lengthLeads) && !text.isClitic(at + 1)
    ? piece(at + 1, { form: "duration", amounts })
    : undefined;
}

/** "Day after tomorrow", "day before yesterday", without "the". */
function readDayBeside(text: TimeText, at: number): Piece | undefined {
  if (text.lower(at) !== "day") return undefined;
  const [link, word] = [text.particle(at + 1), text.particle(at + 2)];
  const offset =
    link === P.after && word === P.tomorrow ? 2 : link === P.before && word === P.yesterday ? -2 : 0;
  return offset === 0
    ? undefined
    : piece(at + 3, { form: "relative", unit: "day", offset, anchor: "dateline" });
}

/** "year-ago", "year-earlier quarter", "month-long", "years-long", "year-end 1997". */
function readGluedUnit(text: TimeText, at: number): Piece | undefined {
  if (!text.isDash(at + 1) || !text.isGlued(at + 1)) return undefined;
  const unit = readUnit(text, at);
  const word = text.particle(at + 2);
  if (!unit || unit.unit === "weekend") return undefined;
  if (word === P.end && unit.unit === "year" && yearNumber(text, at + 3) > 0)
    return piece(at + 4, calendarDate({ year: yearNumber(text, at + 3) }), "END");
  if (word === P.end && !unit.plural && unit.unit !== "day")
    return piece(at + 3, { form: "relative", unit: unit.unit, offset: 0, anchor: "dateline" }, "END");
  if (word === P.long)
    return piece(at + 3, {
      form: "duration",
      amounts: [{ count: unit.plural ? undefined : unit.times, unit: unit.unit }],
    });
  if (unit.plural || (word !== P.ago && word !== P.earlier)) return undefined;
  const isPeriod = text.lower(at + 3) === "quarter" || text.lower(at + 3) === "period";
  return piece(isPeriod ? at + 4 : at + 3, {
    form: "shift",
    amounts: [{ count: 1, unit: unit.unit }],
    direction: -1,
    anchor: "dateline",
  });
}

const endLeads = particlesOf("by", "at", "before", "until", "since");

/** "by week's end", "at year's end" */
function readUnitsEnd(text: TimeText, at: number): Piece | undefined {
  if (!text.isClitic(at + 1) || text.particle(at + 2) !== P.end) return undefined;
  const unit = readUnit(text, at);
  if (!unit || unit.plural || unit.unit === "second" || unit.unit === "weekend") return undefined;
  return piece(at + 3, { form: "relative", unit: unit.unit, offset: 0, anchor: "dateline" }, "END");
}

/** "by year end", "at year end 1997" */
function readYearEnd(text: TimeText, at: number): Piece | undefined {
  const isEnd = text.lower(at) === "year" && text.particle(at + 1) === P.end && text.isIn(at - 1, endLeads);
  const year = isEnd ? yearNumber(text, at + 2) : 0;
  if (year > 0) return piece(at + 3, calendarDate({ year }), "END");
  return isEnd
    ? piece(at + 2, { form: "relative", unit: "year", offset: 0, anchor: "dateline" }, "END")
    : undefined;
}

const openUnits: Readonly<Record<string, "hour" | "day" | "week" | "month" | "year" | "decade" | "century">> =
  {
    hours: "hour",
    days: "day",
    weeks: "week",
    months: "month",
    years: "year",
    decades: "decade",
    centuries: "century",
  };

/** "mornings", "evenings" recur; "morning" alone is none. */
function readBarePart(text: TimeText, at: number): Piece | undefined {
  const isRecurring =
    text.has(at, Time.plural) && (text.particle(at - 1) === P.in || text.has(at - 1, Time.weekday));
  return isRecurring
    ? piece(at + 1, {
        form: "set",
        every: { form: "part", part: dayPartCodes[text.value(at)]!, day: undefined },
        quant: "EVERY",
      })
    : undefined;
}
