/** The months that seasons begin in: March, June, September and December. A winter has the year it began in. */
export const seasonMonths = { SP: 3, SU: 6, FA: 9, WI: 12 } as const;

/**
 * The year of a month in a season of a year, "1946-WI": February of that winter is of the year after. Undefined for a month that
 * is not of the season.
 */
export function yearInSeason(season: string, month: number): number | undefined {
  const [year, name] = season.split("-") as [string, keyof typeof seasonMonths];
  const since = (month - seasonMonths[name] + 12) % 12;
  if (since > (name === "WI" ? 3 : 2)) return undefined;
  return Number(year) + (month < seasonMonths[name] ? 1 : 0);
}
