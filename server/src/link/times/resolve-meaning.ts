import type {
  Anchor,
  ClockMeaning,
  DayPartMeaning,
  NthMeaning,
  RelativeMeaning,
  SetMeaning,
  ShiftMeaning,
  TimeMeaning,
} from "../../recognise/times/meaning";
import {
  addDays,
  addMonths,
  dayOfWeek,
  daysBetween,
  daysInMonth,
  type IsoDay,
  monthOf,
  nthWeekday,
  padded,
  toIsoDay,
  weekdayOf,
  weekOf,
  yearOf,
} from "./calendar";
import { resolveCalendar } from "./calendar-dates";
import { toDuration } from "./durations";
import { dayOfHoliday } from "./holidays";
import { addUnits, dayOf, firstDayOf, openPeriod, periodOf, shiftPeriod, yearOfPeriod } from "./periods";
import type { Resolved } from "./resolved";
import type { Scene } from "./scene";

/** The value of what an expression states, with what the scene implies. */
export function resolveMeaning(meaning: TimeMeaning, scene: Scene): Resolved {
  switch (meaning.form) {
    case "calendar":
      return resolveCalendar(meaning, scene);
    case "decade":
      return {
        timex: meaning.decade < 10 ? `19${meaning.decade}` : String(meaning.decade),
        how: meaning.decade < 10 ? "context" : "stated",
      };
    case "century":
      return { timex: `${meaning.isBefore ? "BC" : ""}${padded(meaning.century, 2)}`, how: "stated" };
    case "relative":
      return resolveRelative(meaning, scene);
    case "shift":
      return resolveShift(meaning, scene);
    case "holiday":
      return resolveHoliday(meaning.name, meaning.year, meaning.direction, scene);
    case "nth":
      return resolveNth(meaning, scene);
    case "weekday-of": {
      const { timex, how } = resolveMeaning(meaning.week, scene);
      const monday = firstDayOf(timex);
      return monday
        ? { timex: dayOfWeek(weekOf(monday), meaning.weekday), how }
        : { timex: `XXXX-WXX-${meaning.weekday}`, how };
    }
    case "weekend-of": {
      const { timex, how } = resolveMeaning(meaning.day, scene);
      const day = dayOf(timex);
      return day
        ? { timex: `${weekOf(weekdayOf(day) === 1 ? addDays(day, -1) : day)}-WE`, how }
        : { timex: "XXXX-WXX-WE", how };
    }
    case "week-of": {
      const { timex, how } = resolveMeaning(meaning.day, scene);
      const day = dayOf(timex);
      return { timex: day ? weekOf(day) : "XXXX-WXX", how };
    }
    case "clock":
      return resolveClock(meaning, scene);
    case "part":
      return resolvePart(meaning, scene);
    case "duration":
      return { timex: toDuration(meaning.amounts), how: "stated" };
    case "set":
      return { timex: toSet(meaning.every), how: "stated" };
    case "reference":
      return { timex: meaning.to, how: "stated" };
  }
}

function resolveRelative({ unit, offset, anchor }: RelativeMeaning, scene: Scene): Resolved {
  const base = resolveAnchor(anchor, scene, unit);
  const isGone =
    unit === "weekend" && offset === 0 && base?.how === "dateline" && isWeekendGone(base.timex, scene);
  const shifted = base && shiftPeriod(base.timex, unit, isGone ? -1 : offset);
  return shifted ? { timex: shifted, how: base.how } : { timex: openPeriod(unit), how: "unresolved" };
}

/** Early in a week, "the weekend" beside a past verb is the one that is over. */
function isWeekendGone(today: IsoDay, scene: Scene): boolean {
  return scene.tense === "past" && weekdayOf(today) < 5;
}

/** What a relative time is counted from; undefined where the article does not say. */
function resolveAnchor(anchor: Anchor, scene: Scene, unit: RelativeMeaning["unit"]): Resolved | undefined {
  if (typeof anchor === "object") return resolveMeaning(anchor, scene);
  const last = anchor === "mention" ? scene.last(unit) : undefined;
  if (last) return { timex: last, how: "context" };
  return scene.dateline === undefined ? undefined : { timex: scene.dateline, how: "dateline" };
}

/**
 * A length before or after its anchor keeps the grain of its unit, "two years ago" a year, unless it is counted from a day
 * that is named or the words point at a day. An open count points at the past or stays open.
 */
function resolveShift({ amounts, direction, anchor, exact }: ShiftMeaning, scene: Scene): Resolved {
  const smallest = amounts.at(-1)!.unit;
  if (amounts.some(({ count }) => count === undefined))
    return anchor === "dateline"
      ? { timex: direction < 0 ? "PAST_REF" : "FUTURE_REF", how: "stated" }
      : { timex: openPeriod(smallest), how: "unresolved" };
  const isClock = smallest === "hour" || smallest === "minute" || smallest === "second";
  if (isClock && anchor === "mention" && totalHours(amounts) < 24)
    return { timex: "XXXX-XX-XXTXX:XX", how: "unresolved" };
  const base = resolveAnchor(anchor, scene, smallest);
  // "Two years later she left", where no earlier date stands: from what is not said, and not from today.
  const isUntold =
    base?.how === "dateline" && anchor === "mention" && direction > 0 && scene.tense === "past";
  if (!base || base.how === "unresolved" || isUntold)
    return { timex: openPeriod(smallest), how: "unresolved" };

  if (isClock && totalHours(amounts) < 24)
    return { timex: direction < 0 ? "PAST_REF" : "FUTURE_REF", how: base.how };
  const start = dayOf(base.timex) ?? (exact ? firstDayOf(base.timex) : undefined);
  if (!start) {
    const shifted =
      amounts.length === 1
        ? shiftPeriod(base.timex, smallest, direction * Math.trunc(amounts[0]!.count!))
        : undefined;
    return shifted ? { timex: shifted, how: base.how } : { timex: openPeriod(smallest), how: "unresolved" };
  }
  const day = amounts.reduce((from, { count, unit }) => addUnits(from, unit, direction * count!), start);
  const isDay = exact || typeof anchor === "object" || (anchor === "mention" && smallest === "week");
  return { timex: isDay ? day : periodOf(day, smallest), how: base.how };
}

function totalHours(amounts: ShiftMeaning["amounts"]): number {
  const hours = { second: 1 / 3600, minute: 1 / 60, hour: 1 } as const;
  return amounts.reduce(
    (sum, { count, unit }) => sum + (count ?? 0) * (unit in hours ? hours[unit as keyof typeof hours] : 24),
    0,
  );
}

function resolveHoliday(
  name: string,
  year: number | undefined,
  direction: string | undefined,
  scene: Scene,
): Resolved {
  if (year !== undefined) return { timex: dayOfHoliday(name, year) ?? String(year), how: "stated" };
  const today = scene.dateline;
  if (today === undefined) {
    const days = [2021, 2022, 2023, 2024].map((one) => dayOfHoliday(name, one)?.slice(5));
    return {
      timex: days[0] && days.every((one) => one === days[0]) ? `XXXX-${days[0]}` : "XXXX-XX-XX",
      how: "unresolved",
    };
  }
  const days = [-1, 0, 1].flatMap((offset) => dayOfHoliday(name, yearOf(today) + offset) ?? []);
  if (days.length === 0) return { timex: "XXXX-XX-XX", how: "unresolved" };
  return { timex: pickDay(days, today, direction, scene.tense), how: "dateline" };
}

function pickDay(
  days: readonly IsoDay[],
  today: IsoDay,
  direction: string | undefined,
  tense: Scene["tense"],
): IsoDay {
  const before = days.filter((one) => one < today).at(-1) ?? days[0]!;
  const after = days.find((one) => one > today) ?? days.at(-1)!;
  if (direction === "last" || direction === "previous") return before;
  if (direction === "next" || direction === "coming") return after;
  if (direction === "following") return days.find((one) => one > today) ?? after;
  if (direction === "this") return days.find((one) => one.slice(0, 4) === today.slice(0, 4)) ?? after;
  if (days.includes(today)) return today;
  if (tense === "past") return before;
  if (tense === "future") return after;
  return Math.abs(daysBetween(today, before)) <= Math.abs(daysBetween(today, after)) ? before : after;
}

function resolveNth({ n, unit, within }: NthMeaning, scene: Scene): Resolved {
  const whole = resolveMeaning(within, scene);
  const timex = nthOf(n, unit, whole.timex);
  return timex ? { timex, how: whole.how } : { timex: openOf(unit), how: "unresolved" };
}

function openOf(unit: NthMeaning["unit"]): string {
  return typeof unit === "object"
    ? `XXXX-WXX-${unit.weekday}`
    : unit === "half"
      ? "XXXX-HX"
      : openPeriod(unit);
}

function nthOf(n: number, unit: NthMeaning["unit"], whole: string): string | undefined {
  const year = yearOfPeriod(whole);
  if (year === undefined) return undefined;
  const isYear = /^\d{4}$/.test(whole);
  const isMonth = /^\d{4}-\d\d$/.test(whole);
  const month = monthOf(whole);
  if (typeof unit === "object") return isMonth ? nthWeekday(year, month, unit.weekday, n) : undefined;
  switch (unit) {
    case "half":
      return isYear ? `${whole}-H${n}` : undefined;
    case "quarter":
      return isYear ? `${whole}-Q${n < 0 ? 4 : n}` : undefined;
    case "month":
      return isYear && n <= 12 ? `${whole}-${padded(n < 0 ? 12 : n, 2)}` : undefined;
    case "week":
      // The first week of a month holds its fourth day, as the first of a year does.
      if (isYear) return n < 0 ? weekOf(`${whole}-12-28`) : `${whole}-W${padded(n, 2)}`;
      return isMonth
        ? weekOf(
            n < 0 ? toIsoDay(year, month, daysInMonth(year, month)) : addDays(`${whole}-04`, (n - 1) * 7),
          )
        : undefined;
    case "day": {
      const first = firstDayOf(whole);
      if (!first || (!isYear && !isMonth)) return undefined;
      return n < 0 ? addDays(addMonths(first, isYear ? 12 : 1), -1) : addDays(first, n - 1);
    }
    case "year":
      return /^\d{3}$/.test(whole) ? `${whole}${n - 1}` : undefined;
    default:
      return undefined;
  }
}

function resolveClock(meaning: ClockMeaning, scene: Scene): Resolved {
  const { hour, minute = 0, second } = meaning;
  const clock = `T${padded(hour, 2)}:${padded(minute, 2)}${second === undefined ? "" : `:${padded(second, 2)}`}`;
  const isHour = minute < 60 && (second ?? 0) < 61 && (hour < 24 || (hour === 24 && minute === 0));
  const day = resolveDay(meaning.day, scene);
  const timex = `${day?.timex ?? ""}${clock}`;
  const isDay = day?.exists !== false;
  return { ...(day ?? { how: "stated" as const }), timex, ...(isHour && isDay ? {} : { exists: false }) };
}

function resolvePart(meaning: DayPartMeaning, scene: Scene): Resolved {
  const day = resolveDay(meaning.day, scene);
  return {
    ...(day ?? { how: "unresolved" as const }),
    timex: `${day?.timex ?? "XXXX-XX-XX"}T${meaning.part}`,
  };
}

/** The day of an hour: the one stated with it, else one mentioned shortly before, else the article's. */
function resolveDay(anchor: Anchor | undefined, scene: Scene): Resolved | undefined {
  if (typeof anchor === "object") return resolveMeaning(anchor, scene);
  if (scene.recurs(scene.token)) return undefined;
  const near = scene.dayNear(scene.token);
  if (near) return { timex: near, how: "context" };
  return scene.dateline === undefined ? undefined : { timex: scene.dateline, how: "dateline" };
}

function toSet(every: SetMeaning["every"]): string {
  if (Array.isArray(every)) return toDuration(every);
  const one = every as Exclude<SetMeaning["every"], readonly unknown[]>;
  switch (one.form) {
    case "calendar":
      if (one.weekday !== undefined) return `XXXX-WXX-${one.weekday}`;
      if (one.season !== undefined) return `XXXX-${one.season}`;
      return one.month === undefined ? "P1Y" : `XXXX-${padded(one.month, 2)}`;
    case "part":
      return `${typeof one.day === "object" ? toSet(one.day as SetMeaning["every"]) : "XXXX-XX-XX"}T${one.part}`;
    case "relative":
      return openPeriod(one.unit);
  }
}
