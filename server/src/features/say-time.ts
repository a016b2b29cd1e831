import { dayOf, sayDay, sayMonth } from "./say-day";

const weekdays = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"];
const seasons: Readonly<Record<string, string>> = { SP: "spring", SU: "summer", FA: "autumn", WI: "winter" };
const partsOfDay: ReadonlyMap<string, string> = new Map([
  ["MO", "morning"],
  ["MI", "midday"],
  ["AF", "afternoon"],
  ["EV", "evening"],
  ["NI", "night"],
  ["DT", "daytime"],
]);
const references: ReadonlyMap<string, string> = new Map([
  ["PAST_REF", "some time in the past"],
  ["PRESENT_REF", "the present"],
  ["FUTURE_REF", "some time in the future"],
]);
const ordinals = ["first", "second", "third", "fourth"];

/** "2026-02-12", "2026-02-12T16:14", "2026-02-12TEV" */
const dayForm = /^(\d{4}-\d{2}-\d{2})(?:T(.+))?$/;
/** "2026-02" */
const monthForm = /^(\d{4})-(\d{2})$/;
/** "2026-W07", "2026-W07-WE" */
const weekForm = /^(\d{4})-W(\d{2})(-WE)?$/;
/** "2026-Q1", "2026-H2" */
const partForm = /^(\d{4})-([QH])(\d)$/;
/** "2026-SU" */
const seasonForm = /^(\d{4})-(SP|SU|FA|WI)$/;
/** "FY2026" */
const fiscalForm = /^FY(\d{4})$/;
/** "16:14", "16:14:30" */
const clockForm = /^(\d{2}):(\d{2})(?::\d{2})?/;
/** "P3D", "PT2H", "P1Y6M" */
const durationForm = /^P(?:[\d.X]+[YMWDQEC]|[\d.X]+DE|[\d.X]+CE)*(?:T(?:[\d.X]+[HMS])+)?$/;
/** One amount of a duration: "3D", "1DE" */
const amountForm = /(?<![\d.X])([\d.X]+)(DE|CE|[YMWDQHS])/g;
/** "XXXX-WXX-4": a weekday that the article gives no day to count from, or every such day */
const weekdayForm = /^XXXX-WXX-([1-7])(?:T(.+))?$/;
/** "XXXX-02-12" */
const yearlessForm = /^XXXX-(\d{2})-(\d{2})/;

/** A TIMEX3 value in words people use: "Thursday, February 12, 2026", "the second quarter of 2026", "3 days". */
export function sayTime(timex: string): string {
  const said = references.get(timex) ?? sayCalendar(timex) ?? sayDuration(timex) ?? sayOpen(timex);
  return said ?? timex;
}

function sayCalendar(timex: string): string | undefined {
  const day = dayForm.exec(timex);
  if (day) return sayDayAndHour(day[1]!, day[2]);
  const month = monthForm.exec(timex);
  if (month) return sayMonth(Number(month[1]), Number(month[2]));
  const week = weekForm.exec(timex);
  if (week) return sayWeek(Number(week[1]), Number(week[2]), week[3] !== undefined);
  const part = partForm.exec(timex);
  if (part)
    return `the ${ordinals[Number(part[3]) - 1]} ${part[2] === "Q" ? "quarter" : "half"} of ${part[1]}`;
  const season = seasonForm.exec(timex);
  if (season) return `${seasons[season[2]!]} ${season[1]}`;
  const fiscal = fiscalForm.exec(timex);
  if (fiscal) return `fiscal year ${fiscal[1]}`;
  if (/^\d{4}$/.test(timex)) return timex;
  if (/^\d{3}$/.test(timex)) return `the ${timex}0s`;
  if (/^\d{2}$/.test(timex)) return `the years ${timex}00 to ${timex}99`;
  return undefined;
}

function sayDayAndHour(day: string, hour: string | undefined): string {
  const said = sayDay(day) ?? day;
  return hour === undefined ? said : `${said}, ${sayHour(hour)}`;
}

/** "16:14" as "4:14 p.m."; "EV" as "evening". */
function sayHour(hour: string): string {
  const part = partsOfDay.get(hour);
  if (part) return part;
  const clock = clockForm.exec(hour);
  if (!clock) return hour;
  const hours = Number(clock[1]);
  const minutes = clock[2] === "00" ? "" : `:${clock[2]}`;
  return `${hours % 12 || 12}${minutes} ${hours % 24 < 12 ? "a.m." : "p.m."}`;
}

/** A week by its Monday, its weekend by the Saturday. */
function sayWeek(year: number, week: number, weekend: boolean): string {
  return `the ${weekend ? "weekend" : "week"} from ${sayDay(dayInWeek(year, week, weekend ? 5 : 0))}`;
}

/** `2026-02-09` for `2026-W07`: the day a week begins on; undefined for anything but a week or its weekend. */
export function mondayOf(timex: string): string | undefined {
  const week = weekForm.exec(timex);
  return week ? dayInWeek(Number(week[1]), Number(week[2]), 0) : undefined;
}

/** A day of an ISO week, `day` counted from its Monday: the week with January 4 is the first. */
function dayInWeek(year: number, week: number, day: number): string {
  const fourth = new Date(Date.UTC(year, 0, 4));
  const monday = 4 - ((fourth.getUTCDay() + 6) % 7) + (week - 1) * 7;
  return dayOf(new Date(Date.UTC(year, 0, monday + day)));
}

const units: Readonly<Record<string, string>> = {
  Y: "year",
  M: "month",
  W: "week",
  D: "day",
  Q: "quarter",
  DE: "decade",
  CE: "century",
  TH: "hour",
  TM: "minute",
  TS: "second",
};

function sayDuration(timex: string): string | undefined {
  if (!durationForm.test(timex)) return undefined;
  const [days = "", hours = ""] = timex.slice(1).split("T");
  const said = [...sayAmounts(days, ""), ...sayAmounts(hours, "T")];
  return said.length > 0 ? said.join(" and ") : undefined;
}

function sayAmounts(amounts: string, prefix: string): string[] {
  return [...amounts.matchAll(amountForm)].map(([, number, unit]) => {
    const name = units[prefix + unit] ?? unit!;
    const many = name === "century" ? "centuries" : `${name}s`;
    return number === "X" ? `some ${many}` : `${number} ${number === "1" ? name : many}`;
  });
}

/** Values that want a day to count from. */
function sayOpen(timex: string): string | undefined {
  const weekday = weekdayForm.exec(timex);
  if (weekday) return weekdays[Number(weekday[1]) - 1] + (weekday[2] ? `, ${sayHour(weekday[2])}` : "");
  const yearless = yearlessForm.exec(timex);
  if (yearless) return sayMonthDay(Number(yearless[1]), Number(yearless[2]));
  const clock = /^(?:XXXX-XX-XX)?T(.+)$/.exec(timex);
  if (clock) return sayHour(clock[1]!);
  return undefined;
}

function sayMonthDay(month: number, day: number): string {
  return sayMonth(2000, month).replace(/ \d+$/, ` ${day}`);
}
