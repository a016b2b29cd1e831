import type { Article } from "../../link/article";
import { millisecondsADay } from "../../link/times/calendar";
import { findDigitSlip } from "../claims/digit-slip";
import type { When } from "./when";

/** Two days, years further apart than this are two occasions, unless a slip of a digit lies between the years. */
const farthestDays = 31;
const farthestYears = 12;
/** A full hour may be said for what was at so many minutes from it. */
const roundHour = 30;
/** What was "at about 9:40" may have been so many minutes from it. */
const roughHour = 45;
/** Of spans in one unit one is hardly meant for another that is so many times as long. */
const farthestSpans = 10;

/** True for two times of one kind that are one, that one is rough for, or that are too far apart to be meant for one. */
export function canBothBe(a: When, b: When): boolean {
  if (a.value === b.value) return true;
  switch (a.grain) {
    case "day":
      return (
        Math.abs(dayNumber(a.value) - dayNumber(b.value)) > farthestDays &&
        a.value.slice(4) !== b.value.slice(4)
      );
    case "year": {
      const [one, other] = [Number(a.value), Number(b.value)];
      return Math.abs(one - other) > farthestYears && findDigitSlip(one, other) === undefined;
    }
    case "hour": {
      const apart = Math.abs(minutesOf(a.value) - minutesOf(b.value));
      if (apart < roughHour && (a.mod !== "" || b.mod !== "")) return true;
      return apart < roundHour && (a.value.endsWith(":00") || b.value.endsWith(":00"));
    }
    case "span":
      return unitOf(a.value) !== unitOf(b.value) || timesApart(a.value, b.value) >= farthestSpans;
  }
}

/**
 * True where one time has passed and the other is to come, where the earlier article could not know of the later one's
 * event, or each tells of a day as far back as the other: what is told from day to day is another event every day.
 */
export function areApartInTime(a: When, b: When, one: Article, other: Article): boolean {
  if (a.day === "" || b.day === "" || !one.dateline || !other.dateline) return false;
  const [first, second] = [one.dateline.day, other.dateline.day].map(dayNumber) as [number, number];
  const [day, otherDay] = [dayNumber(a.day), dayNumber(b.day)];
  if (a.grain === "hour") return day !== otherDay;
  const [ahead, otherAhead] = [day - first, otherDay - second];
  if (ahead * otherAhead < 0) return true;
  if (ahead > 0 || otherAhead > 0) return Math.min(day, otherDay) < Math.max(first, second);
  const [known, told] = first <= second ? [first, otherDay] : [second, day];
  return first !== second && (told > known || ahead === otherAhead);
}

/** True for two days that lie equally far before their articles' days: "on Friday" of Sunday's, "on Thursday" of Saturday's. */
export function areAsFarBack(a: When, b: When, one: Article, other: Article): boolean {
  if (a.day === "" || b.day === "" || !one.dateline || !other.dateline) return false;
  const [back, otherBack] = [
    dayNumber(one.dateline.day) - dayNumber(a.day),
    dayNumber(other.dateline.day) - dayNumber(b.day),
  ];
  const [first, told] = one.dateline.day <= other.dateline.day ? [one, b] : [other, a];
  return back === otherBack && dayNumber(told.day) <= dayNumber(first.dateline!.day);
}

const dayNumber = (day: string): number => Math.round(Date.parse(day) / millisecondsADay);

function minutesOf(hour: string): number {
  const [hours, minutes] = hour.split(":").map(Number) as [number, number];
  return hours * 60 + minutes;
}

/** "PT" and "H" of "PT24H" */
const unitOf = (span: string): string => span.replace(/[\d.]+/, "");

function timesApart(a: string, b: string): number {
  const [one, other] = [a, b].map((span) => Number(/[\d.]+/.exec(span)?.[0])) as [number, number];
  return Math.max(one, other) / Math.max(1, Math.min(one, other));
}
