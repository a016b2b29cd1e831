import { type Message, type MessageValue, message } from "./message";

// What figures and times come to, in words.

/** "about", "more than" and the like before a value. */
export function modified(
  modifier: "APPROX" | "LESS_THAN" | "MORE_THAN" | "EQUAL_OR_LESS" | "EQUAL_OR_MORE",
  value: MessageValue,
): Message {
  switch (modifier) {
    case "APPROX":
      return message("about {value}", { value });
    case "LESS_THAN":
      return message("less than {value}", { value });
    case "MORE_THAN":
      return message("more than {value}", { value });
    case "EQUAL_OR_LESS":
      return message("at most {value}", { value });
    case "EQUAL_OR_MORE":
      return message("at least {value}", { value });
  }
}

export function percent(number: string): Message {
  return message("{number} percent", { number });
}

/** `count` decides the form of the noun, `number` is how it is written. */
export function percentagePoints(count: number, number: string): Message {
  return message("{count, plural, one {{number} percentage point} other {{number} percentage points}}", {
    count,
    number,
  });
}

export function yearsOld(count: number, number: string): Message {
  return message("{count, plural, one {{number} year old} other {{number} years old}}", { count, number });
}

export function monthsOld(count: number): Message {
  return message("{count, plural, one {# month old} other {# months old}}", { count });
}

/** "21st" */
export function rankOf(rank: number): Message {
  return message("{rank, selectordinal, one {#st} two {#nd} few {#rd} other {#th}}", { rank });
}

/** "1st to 3rd" */
export function rankRange(low: number, high: number): Message {
  return message("{low} to {high}", { low: rankOf(low), high: rankOf(high) });
}

/** The past, the present or the future as a whole. */
export function reference(timex: "PAST_REF" | "PRESENT_REF" | "FUTURE_REF"): Message {
  switch (timex) {
    case "PAST_REF":
      return message("some time in the past");
    case "PRESENT_REF":
      return message("the present");
    case "FUTURE_REF":
      return message("some time in the future");
  }
}

/** A part of a period: "the start of March 2026". */
export function partOfPeriod(part: "START" | "MID" | "END", period: MessageValue): Message {
  switch (part) {
    case "START":
      return message("the start of {period}", { period });
    case "MID":
      return message("the middle of {period}", { period });
    case "END":
      return message("the end of {period}", { period });
  }
}

/** A quarter or a half of a year, from 1. */
export function partOfYear(what: "quarter" | "half", part: string, year: MessageValue): Message {
  return what === "quarter"
    ? message(
        "{part, select, 1 {the first quarter of {year}} 2 {the second quarter of {year}} 3 {the third quarter of {year}} other {the fourth quarter of {year}}}",
        { part, year },
      )
    : message("{part, select, 1 {the first half of {year}} other {the second half of {year}}}", {
        part,
        year,
      });
}

/** `season` is TIMEX3's: SP, SU, FA, WI. */
export function seasonOf(season: string, year: string): Message {
  return message(
    "{season, select, SP {spring {year}} SU {summer {year}} FA {autumn {year}} other {winter {year}}}",
    { season, year },
  );
}

export function fiscalYear(year: string): Message {
  return message("fiscal year {year}", { year });
}

/** `first` is the decade's first year. */
export function decade(first: string): Message {
  return message("the {first}s", { first });
}

/** A century before Christ by its years: 400 to 301. */
export function yearsBeforeChrist(first: string, last: string): Message {
  return message("the years {first} to {last} BC", { first, last });
}

export function yearsFromTo(first: string, last: string): Message {
  return message("the years {first} to {last}", { first, last });
}

/** `day` is ISO: the Monday of the week. */
export function weekFrom(day: string): Message {
  return message("the week from {day}", { day: { day, form: "full" } });
}

/** `day` is ISO: the Saturday. */
export function weekendFrom(day: string): Message {
  return message("the weekend from {day}", { day: { day, form: "full" } });
}

/** A day or a weekday with an hour or a part of the day. */
export function dayAndHour(day: MessageValue, hour: MessageValue): Message {
  return message("{day}, {hour}", { day, hour });
}

/** `part` is TIMEX3's: MO, MI, AF, EV, NI, DT. */
export function partOfDay(part: string): Message {
  return message(
    "{part, select, MO {morning} MI {midday} AF {afternoon} EV {evening} NI {night} other {daytime}}",
    { part },
  );
}

/** An hour by the clock of twelve hours ("4:14") and by that of twenty-four ("16:14"). */
export function clockTime(half: "am" | "pm", twelve: string, clock: string): Message {
  return message("{half, select, am {{twelve} a.m.} other {{twelve} p.m.}}", { half, twelve, clock });
}

/** The units of durations. */
export type TimeUnit =
  | "year"
  | "month"
  | "week"
  | "day"
  | "quarter"
  | "decade"
  | "century"
  | "hour"
  | "minute"
  | "second";

/** "3 days" */
export function timeSpan(count: number, unit: TimeUnit): Message {
  return message(
    "{unit, select, year {{count, plural, one {# year} other {# years}}} month {{count, plural, one {# month} other {# months}}} week {{count, plural, one {# week} other {# weeks}}} day {{count, plural, one {# day} other {# days}}} quarter {{count, plural, one {# quarter} other {# quarters}}} decade {{count, plural, one {# decade} other {# decades}}} century {{count, plural, one {# century} other {# centuries}}} hour {{count, plural, one {# hour} other {# hours}}} minute {{count, plural, one {# minute} other {# minutes}}} other {{count, plural, one {# second} other {# seconds}}}}",
    { unit, count },
  );
}

/** "some days" */
export function someTime(unit: TimeUnit): Message {
  return message(
    "{unit, select, year {some years} month {some months} week {some weeks} day {some days} quarter {some quarters} decade {some decades} century {some centuries} hour {some hours} minute {some minutes} other {some seconds}}",
    { unit },
  );
}

/** "1 year and 6 months" */
export function together(spans: readonly Message[]): Message {
  return alone({ list: spans, join: "and" });
}

/** A day or an hour by itself: there is nothing to translate. */
export function alone(value: MessageValue): Message {
  return { text: "{value}", values: { value } };
}

/** "every day", "every 2 weeks": what comes round once in each such time. */
export function every(time: string): Message {
  return message("every {time}", { time });
}

/** "3 times every week" */
export function timesEvery(count: number, time: string): Message {
  return message("{count, plural, one {# time every {time}} other {# times every {time}}}", { count, time });
}

/** `day` is ISO: the Monday of the week. */
export function weekOf(day: string): Message {
  return message("week of {day}", { day: { day, form: "medium" } });
}
