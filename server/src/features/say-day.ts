const full = new Intl.DateTimeFormat("en", { dateStyle: "full", timeZone: "UTC" });
const short = new Intl.DateTimeFormat("en", { dateStyle: "medium", timeZone: "UTC" });
const month = new Intl.DateTimeFormat("en", { month: "long", year: "numeric", timeZone: "UTC" });

/** "Thursday, February 12, 2026" for `2026-02-12`; undefined for a day that no calendar has. */
export function sayDay(day: string): string | undefined {
  const date = dateOf(day);
  return date && full.format(date);
}

/** "Feb 12, 2026" for `2026-02-12`; undefined for a day that no calendar has. */
export function sayDayShortly(day: string): string | undefined {
  const date = dateOf(day);
  return date && short.format(date);
}

/** "February 2026"; `number` counts from 1. */
export function sayMonth(year: number, number: number): string {
  return month.format(new Date(Date.UTC(year, number - 1, 1)));
}

/** `2026-02-12` of a date, in UTC. */
export function dayOf(date: Date): string {
  return date.toISOString().slice(0, 10);
}

function dateOf(day: string): Date | undefined {
  const date = new Date(`${day}T00:00:00Z`);
  return Number.isNaN(date.getTime()) || dayOf(date) !== day ? undefined : date;
}
