import type { TimeUnit } from "../../recognise/times/meaning";
import type { ClauseTense } from "../../recognise/times/tense";
import { addDays, type IsoDay, yearOf } from "./calendar";
import { dayOf, type Period, shiftPeriod, yearOfPeriod } from "./periods";

/** Within how many tokens behind a day an hour without one is taken to be of that day. */
const nearby = 60;

/** A day that lies more than these days before the article's is left behind with its paragraph. */
const pastDays = 7;

/** Within how many tokens two months are taken to be of one list. */
const listReach = 12;

/** "1946-WI" */
const isSeason = /^\d{4}-(?:SP|SU|FA|WI)$/;

/** "2026-02" */
const isMonth = /^\d{4}-\d\d$/;

/** How many dates back a relative date may be counted from. */
const reach = 12;

/** How a date that is noted stands in the text. */
export interface Noted {
  readonly isStated: boolean;
  /** "Saturday's election": the day tells the event from others, and hours behind it are of the day before it in the text. */
  readonly isOwner: boolean;
  /** "The year to 28 June": no hour behind it is of the day. */
  readonly endsSpan: boolean;
}

/**
 * What a time expression is resolved by: the article's day, and the last dates that the text has resolved. `note` is called
 * with each resolved date in the order of the text; a period of a unit is known from the last date that was fine enough.
 */
export class Scene {
  readonly dateline: IsoDay | undefined;
  /** True where "5/3" is the fifth of March. */
  readonly isDayFirst: boolean;
  tense: ClauseTense = undefined;
  /** The first token of the expression. */
  token = 0;
  /** Where the expression ends an interval: the first day of its beginning. */
  from: IsoDay | undefined;
  readonly #noted: Period[] = [];
  #lastToken = -1;
  #isLastStated = false;
  #lastDay: IsoDay | undefined;
  #lastDayToken = -1;
  /** The token that ends the sentence of the last set of days, as long as no day has been noted since. */
  #recursUntil = -1;

  readonly #isParted: (from: number, to: number) => boolean;

  /** `isParted` says whether a paragraph begins behind the first of two tokens, up to the second. */
  constructor(
    dateline: IsoDay | undefined,
    isDayFirst: boolean,
    isParted: (from: number, to: number) => boolean,
  ) {
    this.#isParted = isParted;
    this.dateline = dateline !== undefined && isOfHistory(dateline) ? dateline : undefined;
    this.isDayFirst = isDayFirst;
  }

  note(value: Period, token: number, { isStated, isOwner, endsSpan }: Noted): void {
    this.#noted.push(value);
    this.#lastToken = token;
    this.#isLastStated = isStated;
    const day = dayOf(value);
    if (!day || endsSpan || (isOwner && this.dayNear(token) !== undefined)) return;
    this.#recursUntil = -1;
    this.#lastDay = day;
    this.#lastDayToken = token;
  }

  /** Notes a set of days, "every Sunday", in the sentence that ends before a token. */
  recur(sentenceEnd: number): void {
    this.#recursUntil = sentenceEnd;
  }

  /** True for an hour of each day of a set: "every Sunday from 6 am to 10 am". */
  recurs(token: number): boolean {
    return token < this.#recursUntil;
  }

  /**
   * The last date that was mentioned and is at least as fine as the unit; none reaches far back, or behind a date that could
   * not be resolved itself, or behind one that is too coarse and lies elsewhere ("Late 2018: … Two months later"), which is given instead.
   */
  last(unit: TimeUnit): Period | undefined {
    const from = Math.max(0, this.#noted.length - reach);
    let coarse: Period | undefined;
    for (let index = this.#noted.length - 1; index >= from; index--) {
      const value = this.#noted[index]!;
      if (value.includes("X")) return undefined;
      if (shiftPeriod(value, unit, 0))
        return coarse !== undefined && isElsewhere(value, coarse) ? coarse : value;
      coarse ??= value;
    }
    return undefined;
  }

  /**
   * The first day of the month that was mentioned last, where it stands in the same breath and without a year of its own:
   * "the most since April 2019, after a fall in February" speaks of two years.
   */
  monthNear(): IsoDay | undefined {
    const last = this.#noted.at(-1);
    if (
      last === undefined ||
      this.#isLastStated ||
      !isMonth.test(last) ||
      this.token - this.#lastToken > listReach
    )
      return undefined;
    return `${last}-01`;
  }

  /**
   * The season of a stated year that was mentioned last, in the same paragraph: "in the winter of 1946–47 … by mid-February".
   * Undefined for the article's own year, and that beside it.
   */
  seasonNear(): Period | undefined {
    const last = this.#noted.at(-1);
    if (last === undefined || !this.#isLastStated || !isSeason.test(last)) return undefined;
    if (this.dateline !== undefined && Math.abs(Number(last.slice(0, 4)) - yearOf(this.dateline)) < 2)
      return undefined;
    return this.#isParted(this.#lastToken, this.token) ? undefined : last;
  }

  /** The last day that was mentioned shortly before the token; one long past only in its own paragraph, none to come where the clause is past. */
  dayNear(token: number): IsoDay | undefined {
    const day = this.#lastDay;
    if (day === undefined) return undefined;
    if (token - this.#lastDayToken > nearby) return undefined;
    if (this.dateline === undefined) return day;
    if (this.tense === "past" && day > this.dateline) return undefined;
    return day < addDays(this.dateline, -pastDays) && this.#isParted(this.#lastDayToken, token)
      ? undefined
      : day;
  }
}

const isElsewhere = (value: Period, coarse: Period): boolean => {
  const year = yearOfPeriod(coarse);
  return year !== undefined && yearOfPeriod(value) !== year;
};

/** Arithmetic around a day needs years of four digits on both sides of it. */
function isOfHistory(day: IsoDay): boolean {
  return day >= "1000" && day < "3000";
}
