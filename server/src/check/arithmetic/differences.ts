import type { Article } from "../../link/article";
import type { FigureMention } from "../../recognise/mention";
import { findChange } from "./change-statements";
import { before, meets, precisionOf } from "./precision";
import { amountAt, type Step, stepAt } from "./steps";

/** "Rose to 24 pence from 20 pence, an increase of 6 pence": a change in so many, with both of its ends. */
export interface Difference {
  readonly change: FigureMention;
  readonly from: FigureMention;
  readonly to: FigureMention;
  /** What the two ends give. */
  readonly right: number;
}

/** The change that a sentence states with the figure at a step, where its own two ends give another one. */
export function findWrongDifference(
  article: Article,
  steps: readonly Step[],
  at: number,
): Difference | undefined {
  const change = amountAt(steps, at);
  if (!change || !isPlain(change) || isPercentage(change) || isFraction(change)) return undefined;
  const statement = findChange(steps, at);
  if (!statement?.explicit || statement.direction === 0) return undefined;
  const { from, to } = statement;
  const inPoints = isInPoints(steps, at, change);
  const isEnd = (end: FigureMention): boolean => isEndOf(end, change, inPoints);
  if (new Set([change, from, to]).size < 3 || ![from, to].every(isEnd)) return undefined;
  if (!inPoints && change.value.number! > Math.max(from.value.number!, to.value.number!)) return undefined;
  const [low, high] = [from, to].map((end) => before(end, precisionOf(article, end), 0)) as [Bounds, Bounds];
  const [least, most] = [high.low - low.high, high.high - low.low];
  const span = statement.direction > 0 ? { low: least, high: most } : { low: -most, high: -least };
  const stated = before(change, precisionOf(article, change), 0);
  if (span.high <= 0 || meets(stated, span) || isExplained(article, steps, change, isEnd)) return undefined;
  return { change, from, to, right: Math.abs(to.value.number! - from.value.number!) };
}

interface Bounds {
  readonly low: number;
  readonly high: number;
}

const isPercentage = ({ kind, value }: FigureMention): boolean => kind === "percent" && value.unit === "%";

/** A figure with one number and no bound. */
const isPlain = ({ kind, value }: FigureMention): boolean =>
  kind !== "ordinal" && value.number !== undefined && value.number > 0 && value.modifier === undefined;

/** "A quarter" of what it was, and no quarter of one thing. */
const isFraction = ({ kind, value }: FigureMention): boolean => kind === "number" && value.number! < 1;

/** "0.3 percentage points", and "five points" between two percentages. */
const isInPoints = (steps: readonly Step[], at: number, { kind, value }: FigureMention): boolean =>
  value.unit === "pp" ||
  (kind === "number" &&
    /^points?$/.test(stepAt(steps, at + 1).word) &&
    steps.filter(({ figure }) => figure && isPercentage(figure)).length > 1);

/** Both are of one unit; points are what percentages differ by. */
function isEndOf(end: FigureMention, change: FigureMention, inPoints: boolean): boolean {
  if (!isPlain(end)) return false;
  if (inPoints) return isPercentage(end);
  return end.kind === change.kind && end.value.unit === change.value.unit && end.value.unit !== "a";
}

/** Two other figures of the sentence differ by so much: what belongs to what is then not known. */
function isExplained(
  article: Article,
  steps: readonly Step[],
  change: FigureMention,
  isEnd: (end: FigureMention) => boolean,
): boolean {
  const figures = steps.flatMap(({ figure }) => (figure && isEnd(figure) ? [figure] : []));
  const stated = before(change, precisionOf(article, change), 0);
  return figures.some((one) =>
    figures.some((other) => {
      const difference = other.value.number! - one.value.number!;
      return one !== change && other !== change && meets(stated, { low: difference, high: difference });
    }),
  );
}
