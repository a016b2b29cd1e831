const long = new Intl.DateTimeFormat("en", { dateStyle: "long", timeZone: "UTC" });

/** "March 6, 2026" for the ISO day `2026-03-06`, as messages have it. */
export function sayDay(day: string): string {
  const date = new Date(`${day}T00:00:00Z`);
  return Number.isNaN(date.getTime()) ? day : long.format(date);
}
