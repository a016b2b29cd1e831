import { type Part, readPartList } from "./part-list";
import { wholeBefore } from "./part-over-whole";
import { type Step, stepAt } from "./steps";
import type { Whole } from "./wholes";

/** Words that say nothing of where a part is or whom it is from: "300 million comes from Germany", "200 are in Orsten". */
const verbs = new Set(
  "is are was were be been will would comes come came goes go went has have had being based located".split(
    " ",
  ),
);

/** By these parts are told apart: nothing of what is in one place is in another. */
const partings = new Set(["in", "at", "from"]);

/**
 * "€500 million, of which €300 million comes from Germany and €250 million from France": parts at different places or from different
 * givers that make more than the whole that they are said to be of. Undefined where they make less, for they need not be all.
 */
export function findPartsOverWhole(steps: readonly Step[]): Whole | undefined {
  for (let at = 1; at < steps.length; at++) {
    const opening = openingAt(steps, at);
    const list = opening && readPartList(steps, opening.first);
    if (!opening || !list?.joined || !areApart(list.parts)) continue;
    const sum = list.parts.reduce((all, { value }) => all + value, 0);
    const figure = stepAt(steps, opening.whole).figure!;
    if (figure.value.modifier || sum <= figure.value.number!) continue;
    return { figure, list, explicit: true };
  }
  return undefined;
}

/** The whole and the first part of "500 jobs, of which 300…", "500 jobs, including 300…", "Of the 500 jobs, 300…". */
function openingAt(
  steps: readonly Step[],
  at: number,
): { readonly whole: number; readonly first: number } | undefined {
  const before = wholeBefore(steps, at);
  if (before) return { whole: before.whole, first: before.end };
  const isOf =
    stepAt(steps, at - 1).word === "the" && stepAt(steps, at - 2).word === "of" && stepAt(steps, at).figure;
  if (!isOf) return undefined;
  const comma = steps.findIndex(({ word, figure }, next) => next > at && (word === "," || figure));
  return comma > 0 && stepAt(steps, comma).word === "," ? { whole: at, first: comma + 1 } : undefined;
}

function areApart(parts: readonly Part[]): boolean {
  const ways = parts.map(({ words }) => words.find((word) => !verbs.has(word)));
  return ways[0] !== undefined && partings.has(ways[0]) && ways.every((way) => way === ways[0]);
}
