import type { TimeUnit } from "../../recognise/times/meaning";
import { addDays, addMonths, dayOfWeek, type IsoDay, monthOf, padded, weekOf, yearOf } from "./calendar";

/** TIMEX3 values of whole periods: days, weeks, months, quarters, years, decades and centuries. */
export type Period = string;

/** "2026-02-12", with or without an hour behind it */
const dayForm = /^\d{4}-\d\d-\d\d/;
/** "2026-02" */
const monthForm = /^\d{4}-\d\d$/;
/** "2026-W07" and "2026-W07-WE" */
const weekForm = /^\d{4}-W\d\d/;
/** "2026-Q1" */
const quarterForm = /^\d{4}-Q\d$/;
/** "FY2026-Q1" */
const fiscalQuarterForm = /^FY(\d{4})-Q(\d)$/;
/** "2026", and "2026-SU" or "2026-H1", which are at least in that year */
const yearForm = /^(?:FY)?\d{4}(?:$|-)/;
/** "202" */
const decadeForm = /^\d{3}$/;

/** The day of a value that has one. */
export function dayOf(value: Period): IsoDay | undefined {
  return dayForm.test(value) ? value.slice(0, 10) : undefined;
}

/** The first day of a period, from a week's Monday to a year's January 1; undefined for a value that is not resolved. */
export function firstDayOf(value: Period): IsoDay | undefined {
  const day = dayOf(value);
  if (day) return day;
  if (weekForm.test(value)) return dayOfWeek(value, value.endsWith("WE") ? 6 : 1);
  if (monthForm.test(value)) return `${value}-01`;
  if (quarterForm.test(value)) return `${value.slice(0, 4)}-${padded(Number(value.slice(6)) * 3 - 2, 2)}-01`;
  if (/^\d{4}$/.test(value)) return `${value}-01-01`;
  return undefined;
}

/** The period of this unit that holds the day. */
export function periodOf(day: IsoDay, unit: TimeUnit): Period {
  switch (unit) {
    case "week":
      return weekOf(day);
    case "weekend":
      return `${weekOf(day)}-WE`;
    case "month":
      return day.slice(0, 7);
    case "quarter":
      return `${day.slice(0, 4)}-Q${Math.ceil(monthOf(day) / 3)}`;
    case "year":
      return day.slice(0, 4);
    case "decade":
      return day.slice(0, 3);
    case "century":
      return day.slice(0, 2);
    default:
      return day;
  }
}

/** The period of this unit so many before or after the one that holds `base`; undefined where `base` is too coarse. */
export function shiftPeriod(base: Period, unit: TimeUnit, offset: number): Period | undefined {
  const fiscal = unit === "quarter" ? fiscalQuarterForm.exec(base) : null;
  if (fiscal) {
    const quarter = Number(fiscal[1]) * 4 + Number(fiscal[2]) - 1 + offset;
    return `FY${Math.floor(quarter / 4)}-Q${(quarter % 4) + 1}`;
  }
  const day = firstDayFor(base, unit);
  return day && periodOf(addUnits(day, unit, offset), unit);
}

/** The first day of a base that is at least as fine as the unit. */
function firstDayFor(base: Period, unit: TimeUnit): IsoDay | undefined {
  const day = dayOf(base);
  if (day) return day;
  const isWeek = weekForm.test(base);
  switch (unit) {
    case "week":
    case "weekend":
      return isWeek ? dayOfWeek(base, 1) : undefined;
    case "month":
      return isWeek || monthForm.test(base) ? firstDayOf(base) : undefined;
    case "quarter":
      return monthForm.test(base) || quarterForm.test(base) ? firstDayOf(base) : undefined;
    case "year":
      return isWeek
        ? dayOfWeek(base, 4)
        : yearForm.test(base)
          ? `${base.replace("FY", "").slice(0, 4)}-01-01`
          : undefined;
    case "decade":
    case "century":
      if (decadeForm.test(base)) return `${base}0-01-01`;
      return yearForm.test(base) ? `${base.slice(0, 4)}-01-01` : undefined;
    default:
      return undefined;
  }
}

/** The day so many units on. Units shorter than a day count as whole days of 24 hours. */
export function addUnits(day: IsoDay, unit: TimeUnit, count: number): IsoDay {
  switch (unit) {
    case "second":
      return addDays(day, Math.trunc(count / 86_400));
    case "minute":
      return addDays(day, Math.trunc(count / 1440));
    case "hour":
      return addDays(day, Math.trunc(count / 24));
    case "day":
      return addDays(day, Math.trunc(count));
    case "week":
    case "weekend":
      return addDays(day, Math.round(count * 7));
    case "month":
      return addMonths(day, Math.trunc(count));
    case "quarter":
      return addMonths(day, Math.trunc(count * 3));
    case "year":
      return addMonths(day, Math.round(count * 12));
    case "decade":
      return addMonths(day, Math.round(count * 120));
    case "century":
      return addMonths(day, Math.round(count * 1200));
  }
}

/** The form of a period of which nothing is known. */
export function openPeriod(unit: TimeUnit): Period {
  switch (unit) {
    case "week":
      return "XXXX-WXX";
    case "weekend":
      return "XXXX-WXX-WE";
    case "month":
      return "XXXX-XX";
    case "quarter":
      return "XXXX-QX";
    case "year":
      return "XXXX";
    case "decade":
      return "XXX";
    case "century":
      return "XX";
    default:
      return "XXXX-XX-XX";
  }
}

/** The year that a period lies in, where it says one. */
export function yearOfPeriod(value: Period): number | undefined {
  return yearForm.test(value) ? yearOf(value.replace("FY", "")) : undefined;
}
