import type { CorpusView, Entity } from "../../index/corpus-view";
import { type LifeDate, lifeDates } from "../times/life-dates";
import { compared } from "./side";

/** How far apart two ages, in years, or the days of two births must be to be no slip of the pen as well. */
const apart = 2;
const daysAYear = 365.2425;

/**
 * True where the articles give both an age or a date of birth, and all that is said of the one is years away from all
 * that is said of the other: "Colin Tranter, 48," and "Colin Trantor, 31," are two people.
 */
export function areAgesApart(corpus: CorpusView, a: Entity, b: Entity): boolean {
  const ofA = datesOf(corpus, a);
  if (ofA.length === 0) return false;
  const ofB = datesOf(corpus, b);
  return ofB.length > 0 && ofA.every((one) => ofB.every((other) => isApart(one, other)));
}

function datesOf(corpus: CorpusView, { id, articles }: Entity): readonly LifeDate[] {
  return articles.slice(0, compared).flatMap((uri) => {
    const article = corpus.article(uri)!;
    return lifeDates(article).filter(({ entity }) => corpus.idOf(article, entity) === id);
  });
}

function isApart(a: LifeDate, b: LifeDate): boolean {
  if (a.born && b.born)
    return Math.max(a.born.first - b.born.last, b.born.first - a.born.last) > apart * daysAYear;
  return a.age !== undefined && b.age !== undefined && Math.abs(a.age - b.age) > apart + 1;
}
