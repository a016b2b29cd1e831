import { readDayFirst } from "./day-first";
import { readLength } from "./durations";
import { readHoliday } from "./holidays";
import { type Anchor, calendarDate, type Direction, type TimeMeaning, type TimeUnit } from "./meaning";
import { readMonthFirst } from "./month-first";
import { readNumericDate } from "./numeric-dates";
import { type Piece, piece } from "./piece";
import { dayPartCodes, seasonCodes } from "./tables/calendar-words";
import { P } from "./tables/particles";
import { Tense } from "./tables/verbs";
import type { TimeText } from "./time-text";
import { Time } from "./time-words";
import { readUnit } from "./unit-words";
import { readWeekday } from "./weekdays";

/** "yesterday", "today", "tomorrow"; the others are read elsewhere. */
export function readDeicticDay(text: TimeText, at: number): Piece | undefined {
  const word = text.particle(at);
  if (text.isClitic(at + 1) && text.has(at + 2, Time.capital) && word === P.today) return undefined;
  if (word === P.today) return piece(at + 1, day(0));
  if (word === P.yesterday) return piece(at + 1, day(-1));
  if (word === P.tomorrow) return piece(at + 1, day(1));
  return undefined;
}

const day = (offset: number): TimeMeaning => ({ form: "relative", unit: "day", offset, anchor: "dateline" });

/** What a word before a period says: how far, in which way, and counted from what. */
interface Lead {
  readonly direction: Direction;
  readonly offset: number;
  readonly anchor: Anchor;
  /** True for "past", which tells of a length rather than of a place in the calendar. */
  readonly isPast: boolean;
  readonly hasThe: boolean;
  readonly at: number;
  readonly end: number;
}

function readLead(text: TimeText, at: number): Lead | undefined {
  const hasThe = text.particle(at) === P.the;
  let next = hasThe ? at + 1 : at;
  const first = text.particle(next);
  const second = text.particle(next + 1);
  if (
    (first === P.this || first === P.these) &&
    (second === P.past || second === P.coming || second === P.upcoming || second === P.last)
  )
    next++;
  const lead = (direction: Direction, offset: number, anchor: Anchor): Lead => ({
    direction,
    offset,
    anchor,
    isPast: text.particle(next) === P.past && first !== P.this,
    hasThe,
    at,
    end: next + 1,
  });
  switch (text.particle(next)) {
    case P.last:
      return lead("last", -1, "dateline");
    case P.past:
      return lead(first === P.this ? "last" : "past", -1, "dateline");
    case P.this:
    case P.current:
      return hasThe && text.particle(next) === P.this ? undefined : lead("this", 0, "dateline");
    case P.next:
      return lead("next", 1, hasThe ? "mention" : "dateline");
    case P.coming:
    case P.upcoming:
      return lead("coming", 1, "dateline");
    case P.latest:
      return hasThe && text.lower(next + 1) === "quarter" ? lead("last", -1, "dateline") : undefined;
    case P.previous:
      return lead("previous", -1, hasThe ? "mention" : "dateline");
    case P.following:
      return lead("following", 1, "mention");
    case P.same:
      return hasThe ? lead("this", 0, "mention") : undefined;
    case P.that:
      // "that same day"
      if (second === P.same) next++;
      return hasThe ? undefined : lead("this", 0, "mention");
    default:
      return undefined;
  }
}

/** "last week", "the next two years", "this Friday", "next spring", "the same day", "last night"; `at` may be "the". */
export function readPlaced(text: TimeText, at: number): Piece | undefined {
  const lead = readLead(text, at);
  if (!lead) return undefined;
  return readLedPeriod(text, lead) ?? readLedName(text, lead) ?? readSlip(text, lead);
}

/** "this years festival", with the apostrophe left out. */
function readSlip(text: TimeText, { end, direction, offset, hasThe }: Lead): Piece | undefined {
  const isYear = text.lower(end) === "years" && !hasThe && direction === "this";
  if (!isYear || !text.isWord(end + 1) || text.has(end + 1, Time.particle)) return undefined;
  return piece(end + 1, { form: "relative", unit: "year", offset, anchor: "dateline" });
}

function readLedPeriod(text: TimeText, lead: Lead): Piece | undefined {
  const at = lead.end;
  const isThat = text.particle(lead.at) === P.that;
  const unit = readUnit(text, at);
  if (unit && !unit.plural && text.lower(at) !== "second" && text.lower(at) !== "night")
    return ofUnit(text, lead, unit.unit, unit.end);
  if (text.lower(at) === "fiscal" || text.lower(at) === "financial") {
    // "the previous fiscal", as the Indian press has it.
    const isAlone = text.lower(at) === "fiscal" && (!text.isWord(at + 1) || text.has(at + 1, Time.particle));
    if (text.lower(at + 1) === "year" || isAlone)
      return piece(isAlone ? at + 1 : at + 2, calendarDate({ fiscal: true, direction: lead.direction }));
  }
  if (text.has(at, Time.dayPart) && !text.has(at, Time.plural)) {
    const part = dayPartCodes[text.value(at)]!;
    const isLastNight = lead.offset === -1 && lead.anchor === "dateline";
    const of: Anchor =
      lead.offset === 0 || isLastNight || lead.anchor === "mention"
        ? { form: "relative", unit: "day", offset: lead.offset, anchor: lead.anchor }
        : "dateline";
    return piece(at + 1, { form: "part", part, day: of });
  }
  if (isThat || isVerb(text, lead)) return undefined;
  const length = readLength(text, at);
  if (length && !isAmountOfNothing(text, at)) {
    const isStretch = lead.offset !== 0 || text.particle(lead.at) === P.these;
    return isStretch
      ? piece(length.end, { form: "duration", amounts: length.amounts }, length.mod)
      : undefined;
  }
  if (unit?.plural && lead.hasThe && (lead.direction === "coming" || lead.isPast))
    return piece(unit.end, { form: "duration", amounts: [{ count: undefined, unit: unit.unit }] });
  return undefined;
}

/** "The talks are to last 45 minutes." */
function isVerb(text: TimeText, { at, direction }: Lead): boolean {
  const isLast = direction === "last" && text.particle(at) === P.last;
  return isLast && (text.particle(at - 1) === P.to || text.tense(at - 1) === Tense.future);
}

/** "the last one second": an article between lead and unit is no count here. */
function isAmountOfNothing(text: TimeText, at: number): boolean {
  return text.particle(at) === P.a || text.particle(at) === P.an;
}

function ofUnit(text: TimeText, lead: Lead, unit: TimeUnit, end: number): Piece | undefined {
  if (unit === "second" || unit === "minute" || unit === "hour")
    return lead.isPast || lead.direction === "last" || lead.direction === "next"
      ? piece(end, { form: "duration", amounts: [{ count: 1, unit }] })
      : undefined;
  const isStretch =
    lead.isPast ||
    (lead.hasThe &&
      (lead.direction === "last" || lead.direction === "next") &&
      leadsToStretch(text.particle(lead.at - 1), text.lower(lead.at - 1)) &&
      unit !== "day");
  if (isStretch && unit !== "weekend" && unit !== "century" && unit !== "quarter")
    return piece(end, { form: "duration", amounts: [{ count: 1, unit }] });
  const isDay =
    unit === "day" && (lead.direction === "last" || lead.direction === "this") && lead.anchor === "dateline";
  if (isDay) return undefined;
  const meaning: TimeMeaning = { form: "relative", unit, offset: lead.offset, anchor: lead.anchor };
  if (unit === "week") {
    const weekday = text.isDash(end) ? end + 1 : end;
    if (text.has(weekday, Time.weekday) && !text.has(weekday, Time.plural))
      return piece(weekday + 1, { form: "weekday-of", weekday: text.value(weekday), week: meaning });
  }
  return piece(end, meaning);
}

/** "over the last year", "within the next month" tell of a length. */
function leadsToStretch(word: number, written: string): boolean {
  return (
    word === P.over || word === P.for || word === P.during || word === P.within || written === "throughout"
  );
}

function readLedName(text: TimeText, lead: Lead): Piece | undefined {
  const at = lead.end;
  const bits = text.bits(at);
  const { direction } = lead;
  if (text.particle(lead.at) === P.that) return undefined;
  const holiday = lead.hasThe ? undefined : readHoliday(text, at, direction);
  if (holiday) return holiday;
  if (bits & Time.month) {
    const found = readMonthFirst(text, at);
    // "This Jan. 20 story": the word is the story's.
    const isDay = found?.meaning.form === "calendar" && found.meaning.day !== undefined;
    return found && !(isDay && direction === "this") ? placed(found, direction) : undefined;
  }
  // "A row following Monday's vote" comes after it; "the following Monday" and "on following Monday" are days.
  const isBehind = direction === "following" && !lead.hasThe && text.particle(lead.at - 1) !== P.on;
  if (isBehind && bits & Time.weekday) return undefined;
  if (bits & Time.weekday && !(bits & Time.plural)) {
    const found = readWeekday(text, at, true);
    return found && placed(found, direction);
  }
  if (bits & Time.season)
    return piece(at + 1, calendarDate({ season: seasonCodes[bits >>> 24]!, direction }));
  if (text.isNumber(at) && !lead.hasThe) {
    const found = readNumericDate(text, at) ?? readDayFirst(text, at);
    return found && placed(found, direction);
  }
  return undefined;
}

/** Gives the direction to a calendar date that states no year of its own. */
function placed(found: Piece, direction: Direction): Piece {
  const { meaning } = found;
  if (
    meaning.form !== "calendar" ||
    meaning.year !== undefined ||
    (meaning.weekday !== undefined && meaning.day !== undefined)
  )
    return found;
  return { ...found, meaning: { ...meaning, direction } };
}
