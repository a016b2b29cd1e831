/** The units that durations, shifts and periods are counted in; "night" is a day, "fortnight" two weeks. */
export type TimeUnit =
  | "second"
  | "minute"
  | "hour"
  | "day"
  | "weekend"
  | "week"
  | "month"
  | "quarter"
  | "year"
  | "decade"
  | "century";

/** So many of a unit; `count` is undefined where the text leaves it open ("several days", "decades"). */
export interface Amount {
  readonly count: number | undefined;
  readonly unit: TimeUnit;
}

/** TIMEX3's codes of seasons and of parts of a day. */
export type Season = "SP" | "SU" | "FA" | "WI";
export type DayPart = "MO" | "AF" | "EV" | "NI";

/** The word that places a named day or period: "last December", "this Friday", "next summer". */
export type Direction = "last" | "past" | "this" | "next" | "previous" | "following" | "coming";

/** Where a relative time is counted from: the article's day, the last date mentioned before, or a date stated with it. */
export type Anchor = "dateline" | "mention" | TimeMeaning;

/** A day, month, year… by its place in the calendar, with only the fields that the text states. */
export interface CalendarMeaning {
  readonly form: "calendar";
  /** Negative before Christ. */
  readonly year?: number | undefined;
  /** 1 to 12; anything else is a month that does not exist. */
  readonly month?: number | undefined;
  readonly day?: number | undefined;
  /** 1 Monday … 7 Sunday. */
  readonly weekday?: number | undefined;
  /** The ISO week. */
  readonly week?: number | undefined;
  readonly quarter?: number | undefined;
  /** Half of a year. */
  readonly half?: number | undefined;
  readonly season?: Season | undefined;
  /** True where the year is a fiscal year. */
  readonly fiscal?: boolean | undefined;
  readonly direction?: Direction | undefined;
  /** True for any such day, not one of them: "on a Monday". */
  readonly isAny?: boolean | undefined;
  /** The year counted from the article's: -1 in "January last year". */
  readonly years?: number | undefined;
  /** True where month and day are both digits. */
  readonly digits?: boolean | undefined;
  /** How the words are ordered; `either` for "5/3", where `month` and `day` may have to be exchanged. */
  readonly order?: "month-first" | "day-first" | "either" | undefined;
}

/**
 * A place in the calendar by what is stated of it. All are made here and not by spreading others, so that all are objects of
 * one make: the engine reads those several times as fast as objects of many.
 */
export function calendarDate(stated: Omit<CalendarMeaning, "form">): CalendarMeaning {
  return {
    form: "calendar",
    year: stated.year,
    month: stated.month,
    day: stated.day,
    weekday: stated.weekday,
    week: stated.week,
    quarter: stated.quarter,
    half: stated.half,
    season: stated.season,
    fiscal: stated.fiscal,
    direction: stated.direction,
    isAny: stated.isAny,
    years: stated.years,
    digits: stated.digits,
    order: stated.order,
  };
}

/** A decade: 199 for the 1990s; `decade` 9 with no century for "the nineties". */
export interface DecadeMeaning {
  readonly form: "decade";
  readonly decade: number;
  readonly direction?: Direction;
}

/** A century: 19 for the twentieth. */
export interface CenturyMeaning {
  readonly form: "century";
  readonly century: number;
  /** True before Christ. */
  readonly isBefore?: boolean;
}

/** A whole day, week, month, year… so many before or after that of its anchor: "yesterday", "last week", "the next day". */
export interface RelativeMeaning {
  readonly form: "relative";
  readonly unit: TimeUnit;
  readonly offset: number;
  readonly anchor: Anchor;
}

/** A length of time before or after its anchor: "two days ago", "three weeks after Easter". */
export interface ShiftMeaning {
  readonly form: "shift";
  readonly amounts: readonly Amount[];
  readonly direction: -1 | 1;
  readonly anchor: Anchor;
  /** True where the words point at a day even if the unit is longer: "in two weeks". */
  readonly exact?: boolean;
}

/** A day that has a name of its own; `name` is a key of the table of holidays. */
export interface HolidayMeaning {
  readonly form: "holiday";
  readonly name: string;
  readonly year?: number;
  readonly direction?: Direction;
}

/** The `n`-th unit or weekday within a period, from the end where `n` is negative: "the first week of 2015", "the third Tuesday of March". */
export interface NthMeaning {
  readonly form: "nth";
  readonly n: number;
  readonly unit: TimeUnit | "half" | { readonly weekday: number };
  readonly within: TimeMeaning;
}

/** A weekday in a week: "Tuesday of next week", "Thursday, two years from now". */
export interface WeekdayOfMeaning {
  readonly form: "weekday-of";
  readonly weekday: number;
  readonly week: TimeMeaning;
}

/** The weekend that follows or holds a day: "Labor Day weekend". */
export interface WeekendOfMeaning {
  readonly form: "weekend-of";
  readonly day: TimeMeaning;
}

/** The week that holds a day: "the week of Feb. 9". */
export interface WeekOfMeaning {
  readonly form: "week-of";
  readonly day: TimeMeaning;
}

/** An hour of the clock, on a day where one is stated. */
export interface ClockMeaning {
  readonly form: "clock";
  /** 0 to 24 once a.m. or p.m. is taken in; anything else is an hour that does not exist. */
  readonly hour: number;
  readonly minute?: number;
  readonly second?: number;
  /** The zone as written: "GMT", "EST". */
  readonly zone?: string;
  readonly day: Anchor | undefined;
}

/** A part of a day: "Friday night", "this morning". */
export interface DayPartMeaning {
  readonly form: "part";
  readonly part: DayPart;
  readonly day: Anchor | undefined;
  /** True where it is no day that hours behind it are of: "overnight". */
  readonly isStretch?: boolean;
}

export interface DurationMeaning {
  readonly form: "duration";
  readonly amounts: readonly Amount[];
}

/** Something that recurs; `every` is what it recurs with. */
export interface SetMeaning {
  readonly form: "set";
  readonly every: readonly Amount[] | CalendarMeaning | DayPartMeaning | RelativeMeaning;
  readonly quant?: string;
  /** TIMEX3 `freq`: `2X`. */
  readonly freq?: string;
}

/** A time that is only pointed at. */
export interface ReferenceMeaning {
  readonly form: "reference";
  readonly to: "PAST_REF" | "PRESENT_REF" | "FUTURE_REF";
}

/** What a time expression states, before anything is implied by the dateline, other dates or the tense. */
export type TimeMeaning =
  | CalendarMeaning
  | DecadeMeaning
  | CenturyMeaning
  | RelativeMeaning
  | ShiftMeaning
  | HolidayMeaning
  | NthMeaning
  | WeekdayOfMeaning
  | WeekendOfMeaning
  | WeekOfMeaning
  | ClockMeaning
  | DayPartMeaning
  | DurationMeaning
  | SetMeaning
  | ReferenceMeaning;

/** TimeML's `mod` for a part of a period or a loose amount. */
export type TimeMod =
  | "START"
  | "MID"
  | "END"
  | "APPROX"
  | "LESS_THAN"
  | "MORE_THAN"
  | "EQUAL_OR_LESS"
  | "EQUAL_OR_MORE";

/** True where a meaning is a day, so that an hour may belong to it. */
export function isDay(meaning: TimeMeaning): boolean {
  switch (meaning.form) {
    case "calendar":
      return meaning.day !== undefined || meaning.weekday !== undefined;
    case "relative":
      return meaning.unit === "day";
    case "part":
    case "weekday-of":
    case "holiday":
      return true;
    case "nth":
      return typeof meaning.unit === "object" || meaning.unit === "day";
    default:
      return false;
  }
}

/** A length of time that was read. */
export interface Length {
  readonly amounts: readonly Amount[];
  readonly end: number;
  readonly mod?: TimeMod;
}
