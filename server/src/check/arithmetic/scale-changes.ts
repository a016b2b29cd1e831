import type { Article } from "../../link/article";
import { directionOf } from "./change-words";
import { type ScaledFigure, toScale } from "./scaled";
import { isDisowned, type Step, sentencesWith, stepAt } from "./steps";

/** Two amounts of which a sentence says that the one became the other: "rose to [$8.1 billion](to) from [$7.6 million](from)". */
export interface ScaleChange {
  readonly from: ScaledFigure;
  readonly to: ScaledFigure;
}

/** Million and billion, billion and trillion. */
const thousandfold = 1000;
/** Read with one word of number, the amounts are a change as there are many. */
const mostAlike = 2;
/** How many steps may stand between the two, and between a word of change and the first. */
const reach = 12;
const reachOfChange = 8;
/** Something may grow a thousandfold in more years than this. */
const longAgo = 1;
/** Example: "2026-05" */
const yearAhead = /^\d{4}/;
/** Example: "2026-05-04" */
const aDay = /^\d{4}-\d\d-\d\d/;
const longTimes = new Set("since decade decades founding founded launch beginning".split(" "));

/**
 * The changes of an article from millions to billions, or back, that are small ones but for the word of number: "up to $8.1 billion
 * from $7.6 million". A sentence with a third such figure may compare others, and one that names years long past may mean it.
 */
export function findScaleChanges(article: Article): readonly ScaleChange[] {
  const sentences = sentencesWith(article, (figure) => toScale(article, figure) !== undefined);
  return sentences.flatMap((steps) => {
    const found = scaledSteps(article, steps);
    const [first, second] = found;
    if (found.length !== 2 || second!.at - first!.at > reach || isDisowned(steps)) return [];
    const change = readChange(steps, first!, second!);
    return change && isSlip(change) && !isOfLongTime(article, steps)
      ? [{ from: change.from.scaled, to: change.to.scaled }]
      : [];
  });
}

/** An amount with its step. */
interface ScaledStep {
  readonly at: number;
  readonly scaled: ScaledFigure;
}

function scaledSteps(article: Article, steps: readonly Step[]): readonly ScaledStep[] {
  return steps.flatMap(({ figure }, at) => {
    const scale = figure && toScale(article, figure);
    return scale ? [{ at, scaled: { article, figure, start: figure.start, ...scale } }] : [];
  });
}

interface Change {
  readonly from: ScaledStep;
  readonly to: ScaledStep;
  /** 0 where the two are only compared. */
  readonly direction: 1 | -1 | 0;
}

/** "To X from Y", "X, up from Y", "X, compared with Y", "from Y to X". */
function readChange(steps: readonly Step[], first: ScaledStep, second: ScaledStep): Change | undefined {
  const [before, beforeThat] = [stepAt(steps, second.at - 1).word, stepAt(steps, second.at - 2).word];
  if ((before === "with" || before === "to") && beforeThat === "compared")
    return { from: second, to: first, direction: 0 };
  const isBackward = before === "from";
  if (!isBackward && !(before === "to" && stepAt(steps, first.at - 1).word === "from")) return undefined;
  const direction =
    directionIn(steps, second.at - 3, second.at) ?? directionIn(steps, first.at - reachOfChange, first.at);
  if (direction === undefined) return undefined;
  return isBackward ? { from: second, to: first, direction } : { from: first, to: second, direction };
}

/** Which way the last word of change among some steps goes. */
function directionIn(steps: readonly Step[], first: number, end: number): 1 | -1 | undefined {
  for (let at = end - 1; at >= first && at >= 0; at--) {
    const { word, figure } = stepAt(steps, at);
    if (figure?.kind === "money") return undefined;
    const direction = turns.get(word) ?? directionOf(word);
    if (direction) return direction;
  }
  return undefined;
}

const turns = new Map<string, 1 | -1>([
  ["widened", 1],
  ["widen", 1],
  ["narrowed", -1],
  ["narrow", -1],
]);

function isSlip({ from: { scaled: from }, to: { scaled: to }, direction }: Change): boolean {
  if (from.figure.kind !== to.figure.kind || from.figure.value.unit !== to.figure.value.unit) return false;
  const [least, most] = [from.scale, to.scale].sort((a, b) => a - b) as [number, number];
  if (most / least !== thousandfold) return false;
  const ratio = to.mantissa / from.mantissa;
  if (ratio === 1 || ratio > mostAlike || ratio < 1 / mostAlike) return false;
  return direction === 0 || direction === Math.sign(ratio - 1);
}

function isOfLongTime({ dateline }: Article, steps: readonly Step[]): boolean {
  if (steps.some(({ word }) => longTimes.has(word))) return true;
  const years = steps.flatMap(({ time }) => {
    const timex = time?.kind === "date" ? time.value.timex : "";
    return yearAhead.test(timex) && !aDay.test(timex) ? [Number(timex.slice(0, 4))] : [];
  });
  // "Last year", "in 2024": these are set against one another, and a lone year against the article's own.
  if (dateline && years.length < 2) years.push(Number(dateline.day.slice(0, 4)));
  return Math.max(...years) - Math.min(...years) > longAgo;
}
