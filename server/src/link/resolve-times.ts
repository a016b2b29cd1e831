import type { TimeMention } from "../recognise/mention";
import type { TimeExpression } from "../recognise/times/times";
import type { Prose } from "../text/prose";
import type { Dateline } from "./article";

/** Gives each time expression its TIMEX3 value, by the dateline, the other dates of the text and the tense. */
export function resolveTimes(
  _prose: Prose,
  _times: readonly TimeExpression[],
  _dateline: Dateline | undefined,
): TimeMention[] {
  return [];
}
