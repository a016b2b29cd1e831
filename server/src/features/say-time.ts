import type { TimeValue } from "../recognise/mention";
import type { TimeMod } from "../recognise/times/meaning";
import type { Message, MessageValue, SaidDay } from "../words/message";
import {
  alone,
  clockTime,
  dayAndHour,
  decade,
  fiscalYear,
  modified,
  partOfDay,
  partOfPeriod,
  partOfYear,
  reference,
  seasonOf,
  someTime,
  type TimeUnit,
  timeSpan,
  together,
  weekendFrom,
  weekFrom,
  yearsBeforeChrist,
  yearsFromTo,
} from "../words/values";
import type { Words } from "../words/words";

/** "2026-02-12", "2026-02-12T16:14", "2026-02-12TEV" */
const dayForm = /^(\d{4}-\d{2}-\d{2})(?:T(.+))?$/;
/** "2026-02" */
const monthForm = /^(\d{4})-(\d{2})$/;
/** "2026-W07", "2026-W07-WE" */
const weekForm = /^(\d{4})-W(\d{2})(-WE)?$/;
/** "2026-Q1", "2026-H2" */
const partForm = /^(\d{4})-([QH])(\d)$/;
/** "2026-SU" */
const seasonForm = /^(\d{4})-(SP|SU|FA|WI)$/;
/** "2026" */
const yearForm = /^\d{4}$/;
/** "FY2026", "FY2026-Q4" */
const fiscalForm = /^FY(\d{4})(?:-([QH])(\d))?$/;
/** "BC03" */
const beforeChristForm = /^BC(\d{2})$/;
/** A part of a day: "MO" */
const partForms = /^(?:MO|MI|AF|EV|NI|DT)$/;
/** "16:14", "16:14:30" */
const clockForm = /^(\d{2}):(\d{2})(?::\d{2})?/;
/** "P3D", "PT2H", "P1Y6M" */
const durationForm = /^P(?:[\d.X]+[YMWDQEC]|[\d.X]+DE|[\d.X]+CE)*(?:T(?:[\d.X]+[HMS])+)?$/;
/** One amount of a duration: "3D", "1DE" */
const amountForm = /(?<![\d.X])([\d.X]+)(DE|CE|[YMWDQHS])/g;
/** "XXXX-WXX-4": a weekday that the article gives no day to count from, or every such day */
const weekdayForm = /^XXXX-WXX-([1-7])(?:T(.+))?$/;
/** "XXXX-02-12" */
const yearlessForm = /^XXXX-(\d{2})-(\d{2})/;

/** A TIMEX3 value in words people use: "Thursday, February 12, 2026", "the second quarter of 2026", "3 days". */
export function sayTime(timex: string, words: Words): string {
  const said = toMessage(timex);
  return said ? words.say(said) : timex;
}

/** As `sayTime`, with what the text says of it: "the middle of March 2026", "at most 4 weeks". */
export function sayTimeValue({ timex, mod }: TimeValue, words: Words): string {
  const said = toMessage(timex) ?? (yearForm.test(timex) ? timex : undefined);
  return said && mod ? words.say(withMod(mod, said)) : sayTime(timex, words);
}

const toMessage = (timex: string): Message | undefined =>
  toReference(timex) ?? toCalendar(timex) ?? toDuration(timex) ?? toOpen(timex);

function withMod(mod: TimeMod, said: MessageValue): Message {
  switch (mod) {
    case "START":
    case "MID":
    case "END":
      return partOfPeriod(mod, said);
    default:
      return modified(mod, said);
  }
}

function toReference(timex: string): Message | undefined {
  return timex === "PAST_REF" || timex === "PRESENT_REF" || timex === "FUTURE_REF"
    ? reference(timex)
    : undefined;
}

function toCalendar(timex: string): Message | undefined {
  const day = dayForm.exec(timex);
  if (day) return withHour({ day: day[1]!, form: "full" }, day[2]);
  if (monthForm.test(timex)) return alone({ day: `${timex}-01`, form: "month" });
  const week = weekForm.exec(timex);
  if (week) return toWeek(Number(week[1]), Number(week[2]), week[3] !== undefined);
  const part = partForm.exec(timex);
  if (part) return partOfYear(part[2] === "Q" ? "quarter" : "half", part[3]!, part[1]!);
  const season = seasonForm.exec(timex);
  if (season) return seasonOf(season[2]!, season[1]!);
  const fiscal = fiscalForm.exec(timex);
  if (fiscal) {
    const year = fiscalYear(fiscal[1]!);
    return fiscal[3] ? partOfYear(fiscal[2] === "Q" ? "quarter" : "half", fiscal[3], year) : year;
  }
  const century = beforeChristForm.exec(timex);
  if (century) return yearsBeforeChrist(`${Number(century[1]) + 1}00`, `${Number(century[1]) * 100 + 1}`);
  if (/^\d{3}$/.test(timex)) return decade(`${timex}0`);
  return /^\d{2}$/.test(timex) ? yearsFromTo(`${timex}00`, `${timex}99`) : undefined;
}

function withHour(day: SaidDay, hour: string | undefined): Message {
  return hour === undefined ? alone(day) : dayAndHour(day, toHour(hour));
}

/** "16:14" as "4:14 p.m."; "EV" as "evening". */
function toHour(hour: string): MessageValue {
  if (partForms.test(hour)) return partOfDay(hour);
  const clock = clockForm.exec(hour);
  if (!clock) return hour;
  const hours = Number(clock[1]);
  const minutes = clock[2] === "00" ? "" : `:${clock[2]}`;
  return clockTime(hours % 24 < 12 ? "am" : "pm", `${hours % 12 || 12}${minutes}`, `${hours}:${clock[2]}`);
}

/** A week by its Monday, its weekend by the Saturday. */
function toWeek(year: number, week: number, weekend: boolean): Message {
  return weekend ? weekendFrom(dayInWeek(year, week, 5)) : weekFrom(dayInWeek(year, week, 0));
}

/** `2026-02-09` for `2026-W07`: the day a week begins on; undefined for anything but a week or its weekend. */
export function mondayOf(timex: string): string | undefined {
  const week = weekForm.exec(timex);
  return week ? dayInWeek(Number(week[1]), Number(week[2]), 0) : undefined;
}

/** A day of an ISO week, `day` counted from its Monday: the week with January 4 is the first. */
function dayInWeek(year: number, week: number, day: number): string {
  const fourth = new Date(Date.UTC(year, 0, 4));
  const monday = 4 - ((fourth.getUTCDay() + 6) % 7) + (week - 1) * 7;
  return new Date(Date.UTC(year, 0, monday + day)).toISOString().slice(0, 10);
}

const units: Readonly<Record<string, TimeUnit>> = {
  Y: "year",
  M: "month",
  W: "week",
  D: "day",
  Q: "quarter",
  DE: "decade",
  CE: "century",
  TH: "hour",
  TM: "minute",
  TS: "second",
};

function toDuration(timex: string): Message | undefined {
  if (!durationForm.test(timex)) return undefined;
  const [days = "", hours = ""] = timex.slice(1).split("T");
  const spans = [...toSpans(days, ""), ...toSpans(hours, "T")];
  return spans.length > 0 ? together(spans) : undefined;
}

function toSpans(amounts: string, prefix: string): Message[] {
  return [...amounts.matchAll(amountForm)].flatMap(([, number, unit]) => {
    const name = units[prefix + unit];
    if (!name) return [];
    return number === "X" ? someTime(name) : timeSpan(Number(number), name);
  });
}

/** Values that want a day to count from. */
function toOpen(timex: string): Message | undefined {
  const weekday = weekdayForm.exec(timex);
  // January 1, 2024 was a Monday.
  if (weekday) return withHour({ day: `2024-01-0${weekday[1]}`, form: "weekday" }, weekday[2]);
  const yearless = yearlessForm.exec(timex);
  if (yearless) return toMonthDay(`2024-${yearless[1]}-${yearless[2]}`);
  const clock = /^(?:XXXX-XX-XX)?T(.+)$/.exec(timex);
  return clock ? alone(toHour(clock[1]!)) : undefined;
}

/** Undefined for a day that no year has. */
function toMonthDay(day: string): Message | undefined {
  const exists = new Date(`${day}T00:00:00Z`).toJSON()?.startsWith(day);
  return exists ? alone({ day, form: "monthDay" }) : undefined;
}
