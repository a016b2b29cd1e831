import { addDays, type IsoDay, nthWeekday, toIsoDay } from "./calendar";

/** The day of a holiday in a year; undefined where no rule or table says it. `name` is a key of the grammar's names. */
export function dayOfHoliday(name: string, year: number): IsoDay | undefined {
  const fixed = fixedDays[name];
  if (fixed) return toIsoDay(year, fixed[0], fixed[1]);
  const floating = weekdayRules[name];
  if (floating) return nthWeekday(year, floating.month, floating.weekday, floating.n);
  const fromEaster = easterOffsets[name];
  if (fromEaster !== undefined) return addDays(easterOf(year), fromEaster);
  if (name === "black-friday" || name === "cyber-monday")
    return addDays(nthWeekday(year, 11, 4, 4)!, name === "black-friday" ? 1 : 4);
  if (name === "election-day") return addDays(nthWeekday(year, 11, 1, 1)!, 1);
  if (name === "remembrance-sunday") return nthWeekday(year, 11, 7, 2);
  return lunarDays[name]?.[year];
}

/** Month and day. */
const fixedDays: Readonly<Record<string, readonly [number, number]>> = {
  christmas: [12, 25],
  "christmas-eve": [12, 24],
  "boxing-day": [12, 26],
  "new-year": [1, 1],
  "new-year-eve": [12, 31],
  "independence-day": [7, 4],
  "bastille-day": [7, 14],
  "australia-day": [1, 26],
  "canada-day": [7, 1],
  "may-day": [5, 1],
  "veterans-day": [11, 11],
  juneteenth: [6, 19],
  "groundhog-day": [2, 2],
  "inauguration-day": [1, 20],
  halloween: [10, 31],
  "all-saints": [11, 1],
  valentine: [2, 14],
  "st-patrick": [3, 17],
  "st-george": [4, 23],
  "st-andrew": [11, 30],
  "st-david": [3, 1],
  "april-fools": [4, 1],
  "earth-day": [4, 22],
  "guy-fawkes": [11, 5],
  "burns-night": [1, 25],
  "waitangi-day": [2, 6],
  "orthodox-christmas": [1, 7],
  "anzac-day": [4, 25],
};

/** The n-th weekday of a month, as in the United States where countries differ. */
const weekdayRules: Readonly<
  Record<string, { readonly month: number; readonly weekday: number; readonly n: number }>
> = {
  thanksgiving: { month: 11, weekday: 4, n: 4 },
  "labor-day": { month: 9, weekday: 1, n: 1 },
  "memorial-day": { month: 5, weekday: 1, n: -1 },
  "presidents-day": { month: 2, weekday: 1, n: 3 },
  "columbus-day": { month: 10, weekday: 1, n: 2 },
  "mlk-day": { month: 1, weekday: 1, n: 3 },
  "mothers-day": { month: 5, weekday: 7, n: 2 },
  "fathers-day": { month: 6, weekday: 7, n: 3 },
};

/** Days from Easter Sunday. */
const easterOffsets: Readonly<Record<string, number>> = {
  "whit-monday": 50,
  easter: 0,
  "easter-monday": 1,
  "good-friday": -2,
  "maundy-thursday": -3,
  "palm-sunday": -7,
  "ash-wednesday": -46,
  "shrove-tuesday": -47,
  ascension: 39,
  pentecost: 49,
};

/** Easter Sunday of the western churches, by the computus of Meeus, Jones and Butcher. */
function easterOf(year: number): IsoDay {
  const a = year % 19;
  const b = Math.floor(year / 100);
  const c = year % 100;
  const d = Math.floor(b / 4);
  const g = Math.floor((8 * b + 13) / 25);
  const h = (19 * a + b - d - g + 15) % 30;
  const i = Math.floor(c / 4);
  const l = (32 + 2 * (b % 4) + 2 * i - h - (c % 4)) % 7;
  const m = Math.floor((a + 11 * h + 22 * l) / 451);
  const n = h + l - 7 * m + 114;
  return toIsoDay(year, Math.floor(n / 31), (n % 31) + 1);
}

/** First days of feasts that follow the moon, as their usual calendars announce them; other years stay open. */
const lunarDays: Readonly<Record<string, Readonly<Record<number, IsoDay>>>> = {
  "eid-al-fitr": {
    2019: "2019-06-04",
    2020: "2020-05-24",
    2021: "2021-05-13",
    2022: "2022-05-02",
    2023: "2023-04-21",
    2024: "2024-04-10",
    2025: "2025-03-30",
    2026: "2026-03-20",
    2027: "2027-03-10",
  },
  "eid-al-adha": {
    2019: "2019-08-11",
    2020: "2020-07-31",
    2021: "2021-07-20",
    2022: "2022-07-09",
    2023: "2023-06-28",
    2024: "2024-06-16",
    2025: "2025-06-06",
    2026: "2026-05-27",
    2027: "2027-05-16",
  },
  "lunar-new-year": {
    2019: "2019-02-05",
    2020: "2020-01-25",
    2021: "2021-02-12",
    2022: "2022-02-01",
    2023: "2023-01-22",
    2024: "2024-02-10",
    2025: "2025-01-29",
    2026: "2026-02-17",
    2027: "2027-02-06",
  },
};
