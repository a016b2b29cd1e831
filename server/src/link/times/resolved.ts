import type { TimeValue } from "../../recognise/mention";

/** A TIMEX3 value with how it came about. */
export interface Resolved {
  readonly timex: string;
  readonly how: TimeValue["resolved"];
  readonly weekday?: number;
  readonly exists?: boolean;
  /** True for a length of time that the words leave open to be read as a date: "in two weeks". */
  readonly isLength?: boolean;
}
