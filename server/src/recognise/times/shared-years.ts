import type { CalendarMeaning, TimeMeaning } from "./meaning";
import { P, particlesOf } from "./tables/particles";
import type { TimeText } from "./time-text";

/** What `shareYear` needs of an expression. */
interface Dated {
  readonly firstToken: number;
  readonly endToken: number;
  readonly meaning: TimeMeaning;
}

const links = particlesOf("and", "or", "to", "through", "thru", "until", "till");

/**
 * "October, November and December 1956", "Dec. 28 to Jan. 3, 2026": a year behind the last of several dates is that of those
 * before it too. Returns the meaning of `first` with the year it shares, or undefined where it shares none.
 */
export function shareYear(text: TimeText, first: Dated, second: Dated): CalendarMeaning | undefined {
  const [a, b] = [first.meaning, second.meaning];
  if (a.form !== "calendar" || b.form !== "calendar" || !mayShare(a) || b.year === undefined)
    return undefined;
  if (b.month === undefined || (a.day === undefined) !== (b.day === undefined)) return undefined;
  if (!isLinked(text, first.endToken, second.firstToken)) return undefined;
  return { ...a, year: a.month! > b.month ? b.year - 1 : b.year };
}

function mayShare(meaning: CalendarMeaning): boolean {
  return (
    meaning.month !== undefined &&
    meaning.year === undefined &&
    meaning.years === undefined &&
    meaning.direction === undefined
  );
}

/** A comma, a dash, a word such as "and", or a comma and a word, with an abbreviation's stop before them. */
function isLinked(text: TimeText, from: number, to: number): boolean {
  let at = from;
  if (text.isSign(at, ".") && text.isGlued(at)) at++;
  const start = at;
  if (text.isSign(at, ",")) at++;
  if (text.isIn(at, links) || text.isDash(at) || text.isSign(at, "/")) at++;
  if (text.particle(at) === P.early || text.particle(at) === P.late) at++;
  return at > start && at === to;
}
