import type { CalendarMeaning, Direction } from "../../recognise/times/meaning";
import type { ClauseTense } from "../../recognise/times/tense";
import {
  addDays,
  addMonths,
  dayNumber,
  dayNumberOf,
  dayOfWeek,
  daysBetween,
  daysInMonth,
  type IsoDay,
  monthOf,
  padded,
  toIsoDay,
  weekdayOf,
  weekOf,
  yearOf,
} from "./calendar";
import { inOrder } from "./order";
import type { Resolved } from "./resolved";
import type { Scene } from "./scene";
import { seasonMonths, yearInSeason } from "./seasons";

/** Resolves a place in the calendar, filling in the year, month or week that is not stated. */
export function resolveCalendar(stated: CalendarMeaning, scene: Scene): Resolved {
  const meaning = inOrder(stated, scene.isDayFirst);
  const weekday = meaning.day === undefined ? undefined : meaning.weekday;
  if (!exists(meaning))
    return {
      timex: writeStated(meaning),
      how: meaning.year === undefined ? "unresolved" : "stated",
      exists: false,
      ...(weekday === undefined ? {} : { weekday }),
    };
  if (meaning.year !== undefined) return resolved(writeStated(meaning), "stated", weekday);
  if (scene.dateline === undefined || meaning.isAny)
    return resolved(writeStated(meaning), "unresolved", weekday);
  if (meaning.years !== undefined) {
    const year = yearOf(scene.dateline) + meaning.years;
    return resolved(writeStated({ ...meaning, year }), "dateline", weekday);
  }
  const near = meaning.month !== undefined && meaning.day === undefined ? scene.monthNear() : undefined;
  if (near !== undefined && meaning.direction === undefined && scene.from === undefined) {
    const beside = monthBeside(meaning.month!, near);
    if (fits(beside, scene.dateline, scene.tense)) return resolved(beside, "context", weekday);
  }
  if (scene.from !== undefined)
    return resolved(fillInAfter(meaning, scene.from, scene.dateline), "context", weekday);
  const season = meaning.month !== undefined ? scene.seasonNear() : undefined;
  const year = season === undefined ? undefined : yearInSeason(season, meaning.month!);
  if (year !== undefined && meaning.direction === undefined)
    return resolved(writeStated({ ...meaning, year }), "context", weekday);
  const following = dayAfterNamed(meaning, scene, scene.dateline);
  if (following !== undefined) return resolved(following, "context", weekday);
  return resolved(fillIn(meaning, scene.dateline, scene.tense), "dateline", weekday);
}

/**
 * "He left on April 11 and came back on the 29th", in an article of June: a day without a month that follows one of another
 * month than the article's is the next such day behind it.
 */
function dayAfterNamed(meaning: CalendarMeaning, scene: Scene, today: IsoDay): IsoDay | undefined {
  const { month, day, weekday, direction } = meaning;
  if (day === undefined || month !== undefined || weekday !== undefined || direction !== undefined)
    return undefined;
  const near = scene.dayNear(scene.token);
  if (near === undefined || near.slice(0, 7) === today.slice(0, 7)) return undefined;
  const first = `${near.slice(0, 7)}-01`;
  const start = day >= Number(near.slice(8)) ? first : addMonths(first, 1);
  const isDay = day <= daysInMonth(yearOf(start), monthOf(start));
  const found = `${start.slice(0, 8)}${padded(day, 2)}`;
  return isDay && !(scene.tense === "past" && found > today) ? found : undefined;
}

/** False for a month to come that the clause speaks of as past. */
function fits(month: string, today: IsoDay, tense: ClauseTense): boolean {
  return !(tense === "past" && month > today.slice(0, 7));
}

const resolved = (timex: string, how: Resolved["how"], weekday: number | undefined): Resolved =>
  weekday === undefined ? { timex, how } : { timex, how, weekday };

/** False for a month or day that no year has, or that the stated year has not. */
function exists({ year, month, day }: CalendarMeaning): boolean {
  if (month !== undefined && (month < 1 || month > 12)) return false;
  if (day === undefined) return true;
  const last = month === undefined ? 31 : daysInMonth(year ?? 2000, month);
  return day >= 1 && day <= last;
}

/** The value as far as it is stated, with X for what is not. */
function writeStated(meaning: CalendarMeaning): string {
  const year = meaning.year === undefined ? "XXXX" : writeYear(meaning.year);
  const whole = meaning.fiscal ? `FY${year}` : year;
  if (meaning.quarter !== undefined) return `${whole}-Q${meaning.quarter}`;
  if (meaning.half !== undefined) return `${whole}-H${meaning.half}`;
  if (meaning.season !== undefined) return `${whole}-${meaning.season}`;
  if (meaning.week !== undefined) return `${whole}-W${padded(meaning.week, 2)}`;
  if (meaning.month !== undefined) {
    const month = `${whole}-${padded(meaning.month, 2)}`;
    return meaning.day === undefined ? month : `${month}-${padded(meaning.day, 2)}`;
  }
  if (meaning.day !== undefined) return `${whole}-XX-${padded(meaning.day, 2)}`;
  return meaning.weekday === undefined ? whole : `${whole}-WXX-${meaning.weekday}`;
}

/** "2026", "0079", and "BC0044" for a negative one. */
const writeYear = (year: number): string => (year < 0 ? `BC${padded(-year, 4)}` : padded(year, 4));

function fillIn(meaning: CalendarMeaning, today: IsoDay, tense: ClauseTense): string {
  const { month, day, weekday, direction } = meaning;
  if (meaning.fiscal && meaning.quarter === undefined) return `FY${yearOf(today) + offsetOf(direction)}`;
  // Beside a weekday the nearest year is meant, whatever the tense, so that the two can be compared.
  if (month !== undefined && day !== undefined)
    return dayInYear(month, day, today, weekday === undefined ? tense : undefined, direction);
  if (month !== undefined) return monthInYear(month, today, tense, direction);
  if (day !== undefined)
    return weekday === undefined ? dayOfMonth(day, today, tense) : weekdayAndDay(weekday, day, today);
  if (weekday !== undefined) return nearWeekday(weekday, today, tense, direction);
  if (meaning.quarter !== undefined) return nearQuarter(meaning, today, tense);
  if (meaning.season !== undefined) return nearSeason(meaning, today, tense);
  return writeStated({ ...meaning, year: yearOf(today) });
}

/** The end of an interval: the first day, weekday or month from the interval's beginning on. */
function fillInAfter(meaning: CalendarMeaning, from: IsoDay, today: IsoDay): string {
  const { month, day, weekday } = meaning;
  if (month === undefined && day === undefined && weekday !== undefined)
    return addDays(from, (weekday - weekdayOf(from) + 7) % 7 || 7);
  if (month === undefined) return fillIn(meaning, today, undefined);
  const year =
    yearOf(from) +
    (writeStated({ ...meaning, year: yearOf(from) }) < from.slice(0, day === undefined ? 7 : 10) ? 1 : 0);
  return day !== undefined && day > daysInMonth(year, month)
    ? fillIn(meaning, today, undefined)
    : writeStated({ ...meaning, year });
}

function offsetOf(direction: Direction | undefined): number {
  if (direction === "last" || direction === "past" || direction === "previous") return -1;
  return direction === "next" || direction === "following" || direction === "coming" ? 1 : 0;
}

/** Picks of several values, in order of time, by direction and tense: the last before today, the first after, or the nearest. */
function pick<T>(
  candidates: readonly T[],
  distance: (one: T) => number,
  tense: ClauseTense,
  offset: number,
): T {
  if (offset < 0) return candidates.findLast((one) => distance(one) < 0) ?? candidates[0]!;
  if (offset > 0) return candidates.find((one) => distance(one) > 0) ?? candidates.at(-1)!;
  const byTense =
    tense === "past"
      ? candidates.findLast((one) => distance(one) <= 0)
      : tense === "future"
        ? candidates.find((one) => distance(one) >= 0)
        : undefined;
  if (byTense !== undefined) return byTense;
  return candidates.reduce((best, one) => (Math.abs(distance(one)) < Math.abs(distance(best)) ? one : best));
}

/** A day and month take the year that the tense points to; February 29 the nearest year that has one. */
function dayInYear(
  month: number,
  day: number,
  today: IsoDay,
  tense: ClauseTense,
  direction: Direction | undefined,
): string {
  const year = yearOf(today);
  if (direction === "this" && day <= daysInMonth(year, month)) return toIsoDay(year, month, day);
  const reach = month === 2 && day === 29 ? 8 : 1;
  const now = dayNumberOf(today);
  const distance = (one: number): number => dayNumber(one, month, day) - now;
  const candidates: number[] = [];
  for (let one = year - reach; one <= year + reach; one++)
    if (day <= daysInMonth(one, month)) candidates.push(one);
  // "It was announced for March 9" in an article of February is rarely the March before.
  const isNear = candidates.some((one) => Math.abs(distance(one)) < nearDays);
  const chosen = pick(candidates, distance, isNear ? undefined : tense, offsetOf(direction));
  return toIsoDay(chosen, month, day);
}

/** Within how many days of the article a day is taken for the nearest one, whatever the tense. */
const nearDays = 75;

function monthInYear(
  month: number,
  today: IsoDay,
  tense: ClauseTense,
  direction: Direction | undefined,
): string {
  if (direction === "this") return `${today.slice(0, 4)}-${padded(month, 2)}`;
  const year = yearOf(today);
  const candidates = [year - 1, year, year + 1];
  const distance = (one: number) => (one - year) * 12 + month - monthOf(today);
  return `${padded(pick(candidates, distance, tense, offsetOf(direction)), 4)}-${padded(month, 2)}`;
}

/** "in December, January and April": a month beside another is the one nearest to it. */
function monthBeside(month: number, near: IsoDay): string {
  const year = yearOf(near);
  const distance = (one: number) => (one - year) * 12 + month - monthOf(near);
  return `${padded(pick([year - 1, year, year + 1], distance, undefined, 0), 4)}-${padded(month, 2)}`;
}

function dayOfMonth(day: number, today: IsoDay, tense: ClauseTense): string {
  const candidates = [-1, 0, 1].flatMap((offset) => {
    const month = addMonths(`${today.slice(0, 7)}-01`, offset);
    return day <= daysInMonth(yearOf(month), monthOf(month)) ? [`${month.slice(0, 8)}${padded(day, 2)}`] : [];
  });
  return pick(candidates, (one) => daysBetween(today, one), tense, 0);
}

/** "Monday the 21st": the nearest month in which the two agree. */
function weekdayAndDay(weekday: number, day: number, today: IsoDay): string {
  const first = `${today.slice(0, 7)}-01`;
  let best: IsoDay | undefined;
  for (let offset = -14; offset <= 14; offset++) {
    const month = addMonths(first, offset);
    if (day > daysInMonth(yearOf(month), monthOf(month))) continue;
    const one = `${month.slice(0, 8)}${padded(day, 2)}`;
    if (
      weekdayOf(one) === weekday &&
      (!best || Math.abs(daysBetween(today, one)) < Math.abs(daysBetween(today, best)))
    )
      best = one;
  }
  return best ?? `${today.slice(0, 7)}-${padded(day, 2)}`;
}

/**
 * A weekday is the last one up to today, or the next from today where the clause lies ahead. "Last" and "next" point to the
 * weeks beside this one, as news uses them; "this" to this week.
 */
function nearWeekday(
  weekday: number,
  today: IsoDay,
  tense: ClauseTense,
  direction: Direction | undefined,
): IsoDay {
  const back = (weekdayOf(today) - weekday + 7) % 7;
  const ahead = (7 - back) % 7;
  switch (direction) {
    case "last":
      return addDays(today, back <= 1 ? -(back + 7) : -back);
    case "past":
      return addDays(today, -(back || 7));
    case "previous":
      return dayOfWeek(weekOf(addDays(today, -7)), weekday);
    case "this":
      return tense === "past" || tense === undefined
        ? dayOfWeek(weekOf(today), weekday)
        : addDays(today, ahead);
    case "next":
    case "following":
      return dayOfWeek(weekOf(addDays(today, 7)), weekday);
    case "coming":
      return addDays(today, ahead || 7);
    default:
      return tense === "future" ? addDays(today, ahead) : addDays(today, -back);
  }
}

/** The last quarter that had begun, or the next that has not ended. */
function nearQuarter(meaning: CalendarMeaning, today: IsoDay, tense: ClauseTense): string {
  const year = yearOf(today);
  const now = Math.ceil(monthOf(today) / 3);
  const distance = (one: number) => (one - year) * 4 + meaning.quarter! - now;
  const chosen = pick([year - 1, year, year + 1], distance, tense === "future" ? "future" : "past", 0);
  return writeStated({ ...meaning, year: chosen });
}

function nearSeason(meaning: CalendarMeaning, today: IsoDay, tense: ClauseTense): string {
  const { season, direction } = meaning;
  const year = yearOf(today);
  const distance = (one: number) => {
    const months = (one - year) * 12 + seasonMonths[season!] - monthOf(today);
    return months > 0 ? months : months > -3 ? 0 : months + 2;
  };
  const candidates = [year - 2, year - 1, year, year + 1];
  if (direction === "this")
    return writeStated({ ...meaning, year: season === "WI" && monthOf(today) < 4 ? year - 1 : year });
  return writeStated({ ...meaning, year: pick(candidates, distance, tense, offsetOf(direction)) });
}
