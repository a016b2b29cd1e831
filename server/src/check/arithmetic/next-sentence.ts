import { plainValue, readPartList } from "./part-list";
import { endsClause, type Step, stepAt } from "./steps";
import type { Whole } from "./wholes";

/** What people are counted as: "eleven people", "nine suspects". */
const peopleWords = new Set(
  `people persons victims dead passengers suspects workers employees children students pupils members defendants patients residents survivors
  officers soldiers tourists hikers climbers miners migrants jurors judges guests players athletes residents prisoners inmates`.split(
    /\s+/,
  ),
);

/** How far behind its figure the noun may stand: "eleven young people". */
const nounReach = 3;

/**
 * "Eleven people died. Seven were men and three were women.": the one count of people of a sentence, with the parts with which
 * the next one begins and ends its first clause.
 */
export function findPartsInNext(steps: readonly Step[], next: readonly Step[]): Whole | undefined {
  if (steps.at(-1)?.endToken !== next[0]?.firstToken || !next[0]?.figure) return undefined;
  const list = readPartList(next, 0);
  if (!list?.joined || !endsClause(stepAt(next, list.end))) return undefined;
  // "Seven were children and three were from one village" says two things of the same people.
  if (!list.parts.every(({ words }) => words[0] === "were" || words[0] === "was" || words.length === 1))
    return undefined;
  const counts = steps.flatMap(({ figure }, at) => (figure?.kind === "number" ? [at] : []));
  const [at] = counts;
  if (at === undefined || counts.length !== 1 || stepAt(steps, at - 1).word === "of") return undefined;
  const figure = stepAt(steps, at).figure!;
  const isOfPeople = steps.slice(at + 1, at + 1 + nounReach).some(({ word }) => peopleWords.has(word));
  return isOfPeople && plainValue(figure) !== undefined ? { figure, list, explicit: false } : undefined;
}
