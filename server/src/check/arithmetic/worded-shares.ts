import type { Article } from "../../link/article";
import type { FigureMention } from "../../recognise/mention";
import { endsClause, type Step, stepAt } from "./steps";

/** "One in four pupils (20%)": a share in words with the percentage that says it again. */
export interface WordedShare {
  readonly share: FigureMention;
  readonly percent: FigureMention;
  /** What the words make, in per cent. */
  readonly right: number;
}

/** How far apart the two may be: in points, and by the share in words, which is always rounded. */
const points = 3.5;
const byShare = 0.13;
/** After "about", "nearly", "more than". */
const roughly = 2;

/** How many words a noun has at most: "one in four pupils of the town". */
const longestNoun = 6;

const hedges = new Set(
  "about around roughly nearly almost over than some just under least most approximately".split(" "),
);
/** With these the percentage is of something else: "one in four pupils, and 20 percent of teachers". */
const others = new Set("and while but with against compared from up down than".split(" "));
const anyDigit = /\d/;

/** The share in words at a step whose own percentage, in brackets or behind ", or", is another. */
export function findWrongWordedShare(
  article: Article,
  steps: readonly Step[],
  at: number,
): WordedShare | undefined {
  const { figure } = stepAt(steps, at);
  const { number, modifier } = figure?.value ?? {};
  if (figure?.kind !== "number" || number === undefined || number <= 0 || number >= 1) return undefined;
  if (anyDigit.test(article.text.slice(figure.start, figure.end))) return undefined;
  const place = percentAfter(steps, at);
  const percent = place < 0 ? undefined : stepAt(steps, place).figure;
  if (percent?.kind !== "percent" || percent.value.unit !== "%" || !percent.value.number) return undefined;
  const isRough =
    modifier !== undefined || percent.value.modifier !== undefined || hedges.has(stepAt(steps, at - 1).word);
  const allowed = Math.max(points, byShare * number * 100) * (isRough ? roughly : 1);
  if (Math.abs(percent.value.number - number * 100) <= allowed) return undefined;
  return { share: figure, percent, right: number * 100 };
}

/** The step of the percentage that an aside gives of the share at a step; -1 where there is none. */
function percentAfter(steps: readonly Step[], at: number): number {
  for (let next = at + 1; next <= at + 1 + longestNoun; next++) {
    const { word, figure, isWord, isName } = stepAt(steps, next);
    if (word === "(") return stepAt(steps, next + 2).word === ")" ? next + 1 : -1;
    if (word === "," && stepAt(steps, next + 1).word === "or")
      return endsClause(stepAt(steps, next + 3)) ? next + 2 : -1;
    if (figure || others.has(word) || !(isWord || isName)) return -1;
  }
  return -1;
}
