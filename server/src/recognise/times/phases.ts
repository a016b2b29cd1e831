import { ownValue } from "../../text/own-value";
import { readDate } from "./days";
import { calendarDate, type TimeMeaning, type TimeMod } from "./meaning";
import { readDayWithHour } from "./moments";
import { type Piece, piece } from "./piece";
import { dayPartCodes } from "./tables/calendar-words";
import { P, particlesOf } from "./tables/particles";
import type { TimeText } from "./time-text";
import { Time } from "./time-words";
import { readYearOfDate, yearNumber } from "./years";

/** A part of a period: "mid-March", "early next year", "late Thursday", "the end of 2023"; `at` may be "the". */
export function readPhase(text: TimeText, at: number): Piece | undefined {
  const start = text.particle(at) === P.the ? at + 1 : at;
  const word = text.particle(start);
  switch (word) {
    case P.early:
      return readOf(text, start, "START");
    case P.late:
      return readOf(text, start, "END");
    case P.mid:
      return readOf(text, start, "MID");
    case P.earlier:
    case P.later:
      return start === at ? readEarlierThis(text, start) : undefined;
    case P.beginning:
    case P.start:
      return readPartOf(text, start, "START");
    case P.end:
      return readPartOf(text, start, "END");
    case P.middle:
      return readPartOf(text, start, "MID");
    default:
      return start > at ? (readSmallHours(text, start) ?? readTurn(text, start)) : undefined;
  }
}

function readOf(text: TimeText, at: number, mod: TimeMod): Piece | undefined {
  let next = at + 1;
  if (text.isDash(next)) next++;
  const lead = text.particle(next);
  if (lead === P.in || lead === P.on) next++;
  // "the early hours of Tuesday"
  if (text.lower(next) === "hours" && text.particle(next + 1) === P.of) next += 2;
  // "mid night" is an hour.
  const isPart = text.has(next, Time.dayPart) && !(mod === "MID" && text.lower(next) === "night");
  if (isPart && (next === at + 1 || (mod === "MID" && next === at + 2))) {
    const before = text.particle(at - 1);
    const isLed =
      before === P.in ||
      before === P.the ||
      before === P.by ||
      before === P.until ||
      before === P.since ||
      mod === "MID";
    return isLed
      ? piece(next + 1, { form: "part", part: dayPartCodes[text.value(next)]!, day: undefined }, mod)
      : undefined;
  }
  if (mod === "MID" && text.lower(next) === "year") return readMidYear(text, at, next);
  const found = readDayWithHour(text, next);
  if (!found || found.next || !hasPhases(found.meaning)) return undefined;
  return { ...found, mod: found.mod ?? mod };
}

const midYearLeads = particlesOf("at", "by", "in", "until", "since", "before", "after", "from", "to");

/** "by mid-year", "at mid-year 1999", and no "mid-year review" */
function readMidYear(text: TimeText, at: number, year: number): Piece | undefined {
  const stated = yearNumber(text, year + 1);
  if (stated > 0) return piece(year + 2, calendarDate({ year: stated }), "MID");
  const isPlain = !text.isWord(year + 1) || text.has(year + 1, Time.particle);
  if (!isPlain || text.isDash(year + 1) || !text.isIn(at - 1, midYearLeads)) return undefined;
  return piece(year + 1, { form: "relative", unit: "year", offset: 0, anchor: "dateline" }, "MID");
}

/** "the small hours of Sunday", "the wee hours of Sunday" */
function readSmallHours(text: TimeText, at: number): Piece | undefined {
  const word = text.lower(at);
  if ((word !== "small" && word !== "wee") || text.lower(at + 1) !== "hours") return undefined;
  const isOf = text.particle(at + 2) === P.of;
  if (!isOf && text.isIn(at - 2, nightLeads))
    return piece(at + 2, { form: "part", part: "NI", day: undefined });
  const found = isOf ? readDate(text, at + 3) : undefined;
  return found && !found.next && hasPhases(found.meaning) ? { ...found, mod: "START" } : undefined;
}

const nightLeads = particlesOf("in", "until", "till", "by", "during");

/** "the turn of the century", "the turn of the year", "the turn of the 20th century" */
function readTurn(text: TimeText, at: number): Piece | undefined {
  if (text.lower(at) !== "turn" || text.particle(at + 1) !== P.of) return undefined;
  const unit = text.particle(at + 2) === P.the ? ownValue(turned, text.lower(at + 3)) : undefined;
  if (unit) return piece(at + 4, { form: "relative", unit, offset: 0, anchor: "dateline" }, "START");
  const found = readDate(text, at + 2);
  return found?.meaning.form === "century" ? { ...found, mod: "START" } : undefined;
}

const turned: Readonly<Record<string, "century" | "year" | "decade">> = {
  century: "century",
  millennium: "century",
  year: "year",
  decade: "decade",
};

function readPartOf(text: TimeText, at: number, mod: TimeMod): Piece | undefined {
  if (mod === "END" && text.isDash(at + 1) && text.isGlued(at + 1)) return readEndOf(text, at);
  if (text.particle(at + 1) !== P.of) return undefined;
  const the = text.particle(at + 2) === P.the ? at + 3 : at + 2;
  if (the > at + 2 && text.has(the, Time.unit) && !text.has(the, Time.plural)) {
    const unit = text.lower(the);
    const isPeriod =
      unit === "year" ||
      unit === "month" ||
      unit === "week" ||
      unit === "quarter" ||
      unit === "decade" ||
      unit === "century" ||
      unit === "day";
    const isPlain = !text.isWord(the + 1) || text.has(the + 1, Time.particle);
    if (isPeriod && isPlain && !text.isClitic(the + 1))
      return piece(the + 1, { form: "relative", unit, offset: 0, anchor: "dateline" }, mod);
  }
  const found = readDate(text, at + 2);
  if (!found || found.next || !hasPhases(found.meaning)) return undefined;
  return { ...found, mod };
}

/** "end-March", "end-June 2025", "end-2025" */
function readEndOf(text: TimeText, at: number): Piece | undefined {
  const first = at + 2;
  if (text.isDash(at - 1) || !text.isGlued(first)) return undefined;
  if (text.has(first, Time.month) && text.has(first, Time.capital)) {
    const year = readYearOfDate(text, first + 1);
    const meaning = calendarDate({ month: text.value(first), year: year?.value });
    return piece(year?.end ?? first + 1, meaning, "END");
  }
  const alone = yearNumber(text, first);
  return alone > 0 ? piece(first + 1, calendarDate({ year: alone }), "END") : undefined;
}

/** "earlier this month", "later on Thursday". */
function readEarlierThis(text: TimeText, at: number): Piece | undefined {
  const next = text.particle(at + 1) === P.on || text.particle(at + 1) === P.in ? at + 2 : at + 1;
  const found = readDayWithHour(text, next);
  return found && !found.next && found.meaning.form !== "duration" && hasPhases(found.meaning)
    ? found
    : undefined;
}

function hasPhases(meaning: TimeMeaning): boolean {
  switch (meaning.form) {
    case "duration":
    case "set":
    case "reference":
    case "shift":
      return false;
    default:
      return true;
  }
}
