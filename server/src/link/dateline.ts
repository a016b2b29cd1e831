import type { TimeExpression } from "../recognise/times/times";
import type { Prose } from "../text/prose";
import type { Dateline } from "./article";

/** The day an article speaks from, or undefined where it does not say. */
export function findDateline(
  _uri: string,
  _prose: Prose,
  _times: readonly TimeExpression[],
): Dateline | undefined {
  return undefined;
}
