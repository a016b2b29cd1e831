import { monthWords, weekdayWords } from "../../../text/calendar-words";

const fromOne = (words: string): Readonly<Record<string, number>> =>
  Object.fromEntries(words.split(" ").map((word, index) => [word, index + 1]));

/** Months by name: 1 January … 12 December. */
export const months = fromOne(monthWords);

/** Abbreviated months; they count as months only beside a number or after a preposition. */
export const shortMonths: Readonly<Record<string, number>> = {
  jan: 1,
  feb: 2,
  febr: 2,
  mar: 3,
  apr: 4,
  jun: 6,
  jul: 7,
  aug: 8,
  sep: 9,
  sept: 9,
  oct: 10,
  nov: 11,
  dec: 12,
};

/** ISO weekdays: 1 Monday … 7 Sunday. */
export const weekdays = fromOne(weekdayWords);

/** Abbreviated weekdays; they count only beside a date or an hour. */
export const shortWeekdays: Readonly<Record<string, number>> = {
  mon: 1,
  tue: 2,
  tues: 2,
  wed: 3,
  weds: 3,
  thu: 4,
  thur: 4,
  thurs: 4,
  fri: 5,
  sat: 6,
  sun: 7,
};

/** Seasons as TIMEX3 codes; their order is that of `seasonCodes`. */
export const seasons: Readonly<Record<string, number>> = {
  spring: 0,
  summer: 1,
  autumn: 2,
  fall: 2,
  winter: 3,
};
export const seasonCodes = ["SP", "SU", "FA", "WI"] as const;

/** Parts of a day; their order is that of `dayPartCodes`. */
export const dayParts: Readonly<Record<string, number>> = {
  morning: 0,
  afternoon: 1,
  evening: 2,
  night: 3,
  mornings: 0,
  afternoons: 1,
  evenings: 2,
  nights: 3,
};
export const dayPartCodes = ["MO", "AF", "EV", "NI"] as const;

/** Units of time by singular and abbreviation; plurals are told by their final s. */
export const unitNames = [
  "second",
  "minute",
  "hour",
  "day",
  "weekend",
  "week",
  "month",
  "quarter",
  "year",
  "decade",
  "century",
  "fortnight",
] as const;

/** Other ways to write a unit. */
export const unitForms: Readonly<Record<string, (typeof unitNames)[number]>> = {
  sec: "second",
  secs: "second",
  min: "minute",
  mins: "minute",
  hr: "hour",
  hrs: "hour",
  night: "day",
  nights: "day",
  wk: "week",
  wks: "week",
  workweek: "week",
  yr: "year",
  yrs: "year",
  centuries: "century",
};
