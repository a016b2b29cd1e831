import type { TimeExpression } from "../recognise/times/times";
import type { Prose } from "../text/prose";
import { type HeadDay, toHeadDay } from "./head-day";
import { lineStart, spanOf } from "./head-lines";
import { calendarOf } from "./times/order";

/** "BRUSSELS, Feb. 12 (AP) —" at the head of a paragraph: a place in capitals, a day, an agency or a dash. */
export function inWireLine(uri: string, prose: Prose, times: readonly TimeExpression[]): HeadDay | undefined {
  for (const expression of times) {
    if (expression.start > 3000) return undefined;
    const date = calendarOf(expression.meaning);
    if (date?.month === undefined || date.day === undefined) continue;
    // Nearly every date ends here, before its line is looked at.
    if (!wireAgency.test(prose.text.slice(expression.end, expression.end + 40))) continue;
    const before = prose.text.slice(lineStart(prose.text, expression.start), expression.start);
    if (before.length > 120) continue;
    const isPlace = wirePlace.test(before) || (date.year !== undefined && mixedPlace.test(before));
    if (!isPlace) continue;
    const found = toHeadDay(uri, date, times, spanOf(expression));
    if (found) return found;
  }
  return undefined;
}

/** "BRUSSELS, ", "WASHINGTON (AP), ", "SAN JOSE, Calif., ", "NEW YORK -- ", "AVONBY, Ohio (" */
const wirePlace =
  /^\W{0,9}\p{Lu}{2}[\p{Lu}\s.'’/-]{0,60}(?:\([^)]{0,40}\))?[,\s–—-]{1,5}(?:\p{Lu}[\p{L}.]{0,30}[,\s–—-]{1,5}){0,3}\(?$/u;
/** "Brussels, ", which counts only before a full date */
const mixedPlace = /^[^\p{L}]*\p{Lu}[\p{L}.'’-]+(?:\s\p{Lu}[\p{L}.'’-]+){0,2}\s?,\s*$/u;
/** " (AP) —", " (Reuters) - ", " (dpa) - ", " — ", " -- ", " /PRNewswire/ --", " https://news.example) --" */
const wireAgency =
  /^\.?,?\s*(?:\((?:\p{Lu}|(?:dpa|epd|apa|sda)\b)[^)]{0,30}\)|(?:https?:\/\/[^\s)]{1,30})?\)?\s*[-–—_]{1,2}\s|\/\p{Lu})/u;
