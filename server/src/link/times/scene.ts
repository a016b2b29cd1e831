import type { TimeUnit } from "../../recognise/times/meaning";
import type { ClauseTense } from "../../recognise/times/tense";
import type { IsoDay } from "./calendar";
import { dayOf, type Period, periodOf, shiftPeriod } from "./periods";

/**
 * What a time expression is resolved by: the article's day, and the last dates that the text has resolved. `note` is called
 * with each resolved date in the order of the text; a period of a unit is known from the last date that was fine enough.
 */
export class Scene {
  readonly dateline: IsoDay | undefined;
  /** True where "5/3" is the fifth of March. */
  readonly isDayFirst: boolean;
  tense: ClauseTense = undefined;
  /** True where the last day stands in the sentence that is being resolved. */
  isSameSentence: (token: number) => boolean = () => false;
  readonly #last = new Map<TimeUnit, Period>();
  #lastDayToken = -1;

  constructor(dateline: IsoDay | undefined, isDayFirst: boolean) {
    this.dateline = dateline;
    this.isDayFirst = isDayFirst;
  }

  note(value: Period, token: number): void {
    const day = dayOf(value);
    if (day) this.#lastDayToken = token;
    for (const unit of units) {
      const period = day ? periodOf(day, unit) : shiftPeriod(value, unit, 0);
      if (period) this.#last.set(unit, period);
    }
  }

  /** The last period of the unit that the text mentioned. */
  last(unit: TimeUnit): Period | undefined {
    return this.#last.get(unit);
  }

  /** The last day, where it was mentioned in the same sentence. */
  dayOfSentence(): IsoDay | undefined {
    return this.#lastDayToken >= 0 && this.isSameSentence(this.#lastDayToken)
      ? this.#last.get("day")
      : undefined;
  }
}

const units: readonly TimeUnit[] = ["day", "week", "month", "quarter", "year", "decade", "century"];
