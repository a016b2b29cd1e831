import { readHourWithDay } from "./moments";
import type { Piece } from "./piece";
import { P, particlesOf } from "./tables/particles";
import type { TimeText } from "./time-text";
import { Time } from "./time-words";
import { readZone } from "./zones";

/** An hour that begins with a number, where it is no score, ratio or verse. */
export function readScoreless(text: TimeText, at: number): Piece | undefined {
  // "FOXO3a" and "v2.30" are names.
  if (text.length(at) > 5 || (text.isGlued(at) && text.isWord(at - 1) && text.lower(at - 1) !== "t"))
    return undefined;
  const interval = readInterval(text, at);
  if (interval) return interval;
  const hour = readHourWithDay(text, at, text.isSign(at - 1, "@") || isOpening(text, at));
  return hour && !isScore(text, at, hour) ? hour : undefined;
}

/** "Doors open 6.45", "kick-off 7.30", "starts at 10.15": hour and minutes behind the word for what begins then. */
function isOpening(text: TimeText, at: number): boolean {
  if (!dottedHour.test(text.text(at)) || text.isSign(at + 1, "%")) return false;
  if (text.isWord(at + 1) && !text.has(at + 1, Time.particle)) return false;
  const lead = text.particle(at - 1) === P.at ? at - 2 : at - 1;
  const word = text.lower(lead);
  if (word === "open" || word === "opens") return opened.has(text.lower(lead - 1));
  return openings.has(text.lower(lead)) && (word !== "off" || kicks.has(text.lower(lead - 2)));
}

/** "7.30" */
const dottedHour = /^\d{1,2}\.[0-5]\d$/;
const opened = new Set(["doors", "gates", "box", "office", "museum", "bar"]);
const openings = new Set(["off", "starts", "begins", "start"]);
const kicks = new Set(["kick", "tip", "throw"]);

/** "from 2 to 4 p.m.", "between 2 and 4 p.m.", "6-8 p.m.", "9:30 to 9:37 a.m.": the half of the day stands only behind the second hour. */
function readInterval(text: TimeText, first: number): Piece | undefined {
  const dials = readDials(text, first);
  if (dials) return dials;
  const hour = text.integer(first);
  if (hour < 1 || hour > 12 || text.length(first) > 2) return undefined;
  const minute = minuteBehind(text, first);
  const at = minute === undefined ? first : first + 2;
  const lead = text.particle(first - 1);
  const link = text.particle(at + 1);
  const isWord =
    (lead === P.from && (link === P.to || link === P.until || link === P.till)) ||
    (lead === P.between && link === P.and) ||
    link === P.to;
  const isDash = text.isDash(at + 1) && !text.isDash(at - 1);
  const isNamed = text.isIn(at + 2, namedHours);
  if ((!isWord && !isDash) || !(text.isNumber(at + 2) || isNamed)) return undefined;
  const second = readHourWithDay(text, at + 2, false);
  if (second?.meaning.form !== "clock") return undefined;
  if (!isNamed && !halves.has(halfBehind(text, at + 2))) return undefined;
  const isSameHalf = hour % 12 <= (second.meaning.hour % 12 || 12);
  // "from 10 till noon" is a morning, "from 8 to midnight" an evening, "from 06:00 to midnight" has the hour of the day.
  const isOfDay = text.text(first).startsWith("0");
  const isAfternoon = isNamed
    ? second.meaning.hour === 0 && !isOfDay
    : second.meaning.hour >= 12 === isSameHalf;
  const { day } = second.meaning;
  const clock = { form: "clock", hour: (hour % 12) + (isAfternoon ? 12 : 0), day } as const;
  return {
    end: at + 1,
    meaning: minute === undefined ? clock : { ...clock, minute },
    next: { ...second, start: at + 2 },
  };
}

/** "between 0500 and 2230 GMT", "0900-1100 GMT": the zone stands only behind the second hour. */
function readDials(text: TimeText, first: number): Piece | undefined {
  const dial = text.length(first) === 4 ? text.integer(first) : -1;
  if (dial < 0 || dial >= 2400 || dial % 100 > 59 || text.length(first + 2) !== 4) return undefined;
  const link = text.particle(first + 1);
  const isLinked =
    (text.isDash(first + 1) && text.isGlued(first + 1)) ||
    link === P.to ||
    link === P.until ||
    (link === P.and && text.particle(first - 1) === P.between);
  if (!isLinked || !text.isNumber(first + 2) || !readZone(text, first + 3)) return undefined;
  const second = readHourWithDay(text, first + 2, false);
  if (second?.meaning.form !== "clock" || second.meaning.zone === undefined) return undefined;
  const { day, zone } = second.meaning;
  return {
    end: first + 1,
    meaning: { form: "clock", hour: Math.floor(dial / 100), minute: dial % 100, zone, day },
    next: { ...second, start: first + 2 },
  };
}

const namedHours = particlesOf("noon", "midday", "midnight");

/** The 30 of "9:30". */
function minuteBehind(text: TimeText, at: number): number | undefined {
  const isClock = text.isSign(at + 1, ":") && text.isGlued(at + 1) && text.isGlued(at + 2);
  const minute = isClock && text.length(at + 2) === 2 ? text.integer(at + 2) : -1;
  return minute >= 0 && minute < 60 ? minute : undefined;
}

const halves = new Set(["a.m.", "p.m.", "am", "pm", "a.m", "p.m"]);

/** The word behind an hour of digits, with or without minutes. */
function halfBehind(text: TimeText, at: number): string {
  return text.lower(text.isSign(at + 1, ":") ? at + 3 : at + 1);
}

const hourLeads = particlesOf(
  "at",
  "by",
  "from",
  "until",
  "till",
  "after",
  "before",
  "around",
  "about",
  "since",
  "to",
  "and",
  "between",
);

/** "won 25:10", "a 2:1 ratio", "John 3:16": digits with a colon that nothing shows to be an hour. */
function isScore(text: TimeText, at: number, hour: Piece): boolean {
  if (hour.meaning.form !== "clock" || hour.meaning.day !== undefined) return false;
  const isBare = hour.end === at + 3 || hour.end === at + 5;
  const isShown = hour.meaning.zone !== undefined || text.has(hour.end - 1, Time.particle);
  if (!isBare || !text.isSign(at + 1, ":") || isShown || text.isIn(at - 1, hourLeads)) return false;
  if (hour.meaning.hour > 23 || text.length(at) < 2 || hour.end === at + 5) return true;
  return text.has(at - 1, Time.capital) && !text.has(at - 1, Time.weekday | Time.month);
}
