import type { Article } from "../../link/article";
import { isTime, type TimeMention } from "../../recognise/mention";
import { withoutMarks } from "../../text/markdown-marks";
import { daysOf } from "./elapsed";

/** A number of days or weeks that the two days beside it contradict. */
export interface WrongCount {
  readonly length: TimeMention;
  /** The later day, and the earlier one. */
  readonly days: readonly [TimeMention, TimeMention];
  /** How many days lie between them. */
  readonly right: number;
}

/** Between the first day and the length: ", ", ", just ". */
const beforeLength = /^,? ?(?:[-–—] ?)?(?:just |only |exactly |some )?$/;
/** Between the length and the second day: " after it broke out on ". */
const afterLength = /^ (after|before) (?:(?!(?:and|but|or|when|while)\b)[^\s.,;:()“”"]+ ){0,12}(?:on |of )?$/;
/** Example: "P12D", "P3W" */
const count = /^P(\d+)([DW])$/;
/** Both ends may count or neither; weeks are counted roughly. */
const slack = { D: 1, W: 4 } as const;
const daysAWeek = 7;
const aDay = /^\d{4}-\d\d-\d\d$/;
const withDigit = /\d/;

/** Example: "12-day" */
const lasting = /-(?:day|week)$/i;
/** Between "12-day" and its first day: " trip starts on ", " fair, from ". */
const toFirst =
  /^ (?!(?:\p{L}+ )?(?:working|school|week)\b)(?:[\p{L}’'-]+ ){0,3}[\p{L}’'-]+,?(?: will| is to)? (?:starts?|started|begins?|began|begin|runs?|ran|lasts|lasted|opens?|opened|from|takes place|took place|is on)(?: on| from)? $/u;
/** Between its first and its last day: " to ", " and ends on ". */
const toLast =
  /^(?: to | through | until | till | ?[-–—] ?|,? and (?:ends?|ended|finishes|finished|closes|closed|runs to|ran to|lasts until|lasted until)(?: on)? )$/;

/**
 * "On Monday, 12 days after it broke out on July 3", where Monday is July 13, and "the 12-day trip starts on March 9 and ends on
 * March 26".
 */
export function wrongCounts(article: Article): readonly WrongCount[] {
  const times = article.mentions.filter(isTime);
  return times.flatMap((length, at) => {
    const lasted = wrongLasting(article, times, at);
    if (lasted) return [lasted];
    const [one, other] = [times[at - 1], times[at + 1]];
    const stated = count.exec(length.value.timex);
    if (!stated || !one || !other || length.value.mod !== undefined) return [];
    const way = wayOf(article, one, length, other);
    const [first, second] = [dayOf(one), dayOf(other)];
    if (!way || first === undefined || second === undefined) return [];
    const right = way === "after" ? first - second : second - first;
    const unit = stated[2] as keyof typeof slack;
    const said = Number(stated[1]) * (unit === "W" ? daysAWeek : 1);
    if (right <= 0 || Math.abs(right - said) <= slack[unit]) return [];
    return [{ length, days: way === "after" ? [one, other] : [other, one], right }];
  });
}

/** What is said to last otherwise than from its first day to its last. */
function wrongLasting(
  { text, prose }: Article,
  times: readonly TimeMention[],
  at: number,
): WrongCount | undefined {
  const [length, one, other] = [times[at]!, times[at + 1], times[at + 2]];
  const stated = count.exec(length.value.timex);
  if (!stated || !one || !other || length.value.mod !== undefined) return undefined;
  if (!lasting.test(text.slice(length.start, length.end))) return undefined;
  if (![one, other].every((day) => withDigit.test(text.slice(day.start, day.end)))) return undefined;
  if (!toFirst.test(withoutMarks(prose, { start: length.end, end: one.start }))) return undefined;
  if (!toLast.test(withoutMarks(prose, { start: one.end, end: other.start }))) return undefined;
  const [first, last] = [dayOf(one), dayOf(other)];
  if (first === undefined || last === undefined) return undefined;
  const unit = stated[2] as keyof typeof slack;
  const said = Number(stated[1]) * (unit === "W" ? daysAWeek : 1);
  const right = last - first;
  return right <= 0 || Math.abs(right - said) <= slack[unit]
    ? undefined
    : { length, days: [other, one], right };
}

/** "after" or "before", where the length says how far the one day lies from the other. */
function wayOf(
  { text, prose }: Article,
  one: TimeMention,
  length: TimeMention,
  other: TimeMention,
): string | undefined {
  // Which Monday "after the storm on Monday" means is not said.
  if (!withDigit.test(text.slice(other.start, other.end))) return undefined;
  if (!beforeLength.test(withoutMarks(prose, { start: one.end, end: length.start }))) return undefined;
  return afterLength.exec(withoutMarks(prose, { start: length.end, end: other.start }))?.[1];
}

const dayOf = ({ value: { timex, mod } }: TimeMention): number | undefined =>
  mod === undefined && aDay.test(timex) ? daysOf(timex)?.first : undefined;
