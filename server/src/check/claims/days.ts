import type { Article } from "../../link/article";
import { millisecondsADay } from "../../link/times/calendar";

/** How many days lie between the days two articles speak from; undefined where one of them does not say. */
export function daysBetween(a: Article, b: Article): number | undefined {
  if (!a.dateline || !b.dateline) return undefined;
  return Math.abs(dayNumber(a.dateline) - dayNumber(b.dateline));
}

type Dateline = NonNullable<Article["dateline"]>;

const cache = new WeakMap<Dateline, number>();

/** Days since 1970; kept as long as the article, which never changes. */
function dayNumber(dateline: Dateline): number {
  const known = cache.get(dateline);
  if (known !== undefined) return known;
  const number = Date.parse(dateline.day) / millisecondsADay;
  cache.set(dateline, number);
  return number;
}
