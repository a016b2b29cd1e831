import type { TimeExpression } from "../recognise/times/times";
import type { Prose } from "../text/prose";
import { type HeadDay, toHeadDay } from "./head-day";
import { countLines, isBeside, lineEnd, lineStart, spanOf } from "./head-lines";
import { calendarOf, inOrder, isDayFirst } from "./times/order";

/** In how many of the first lines a day without its year may be the article's. */
const yearlessLines = 5;
/** A line with such a day, a byline or a paper's name on it is no longer than this. */
const longestYearlessLine = 80;

/** "Wednesday, Oct. 29", "Nov. 8 | Gil Ferland", "The Mercury, Saturday October 31": a day without its year on a line of the head. */
export function onYearlessLine(
  uri: string,
  prose: Prose,
  times: readonly TimeExpression[],
): HeadDay | undefined {
  const dayFirst = isDayFirst(times);
  for (const expression of times) {
    const { start, end, meaning } = expression;
    const from = lineStart(prose.text, start);
    if (countLines(prose.text.slice(0, from)) >= yearlessLines) return undefined;
    const stated = calendarOf(meaning);
    if (stated?.month === undefined || stated.day === undefined || stated.year !== undefined) continue;
    const [before, after] = [prose.text.slice(from, start), prose.text.slice(end, lineEnd(prose.text, end))];
    if (before.length + after.length > longestYearlessLine) continue;
    if (!opensYearless.test(before) || !endsYearless.test(after)) continue;
    if (!isBeside(before) || !isBeside(after)) continue;
    const found = toHeadDay(uri, inOrder(stated, dayFirst), times, spanOf(expression));
    if (found) return found;
  }
  return undefined;
}

/** What stands before such a day ends with a mark, and so does what stands behind it begin. */
const opensYearless = /(?:^|[,|·•–—:])[\s*_]*$/;
const endsYearless = /^[\s*_]*(?:$|[,|·•–—])/;
