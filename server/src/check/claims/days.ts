import type { Article } from "../../link/article";

const millisecondsADay = 86_400_000;

/** How many days lie between the days two articles speak from; undefined where one of them does not say. */
export function daysBetween(a: Article, b: Article): number | undefined {
  if (!a.dateline || !b.dateline) return undefined;
  return Math.abs(Date.parse(a.dateline.day) - Date.parse(b.dateline.day)) / millisecondsADay;
}
