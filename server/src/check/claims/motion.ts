import { falls, rises } from "../arithmetic/change-words";
import { endsClause, type Step, stepAt } from "../arithmetic/steps";

/** Whether a figure is what something rose or fell to, from or by: "rose [28%](by) to [125](to) from [100](from)". */
export interface Motion {
  readonly way: "to" | "from" | "by";
  /** 1 where it rose, -1 where it fell, 0 where that is not said. */
  readonly direction: 1 | -1 | 0;
}

/** Words that somebody does to a thing: "cut 500 jobs" is no fall by 500, "cut to 500" is one. */
const raised = "raise raises raised raising lift lifts lifted lifting boost boosts boosted boosting";
const cut = "cut cuts cutting reduce reduces reduced reducing lowered lowering trim trimmed slash slashed";

const own = directions([rises, 1], [falls, -1]);
const done = directions([rises, 1], [raised, 1], [falls, -1], [cut, -1]);

/** How far before a figure its preposition may stand, and the word of change before that. */
const beforeFigure = 3;
const beforePreposition = 9;
const behind = 2;

/** How a figure is part of a change; undefined where no change is told of beside it. */
export function motionOf(steps: readonly Step[], figure: number): Motion | undefined {
  let at = figure - 1;
  while (at > figure - 1 - beforeFigure && passedOver.has(stepAt(steps, at).word)) at--;
  const { word } = stepAt(steps, at);
  const direct = own.get(word);
  if (direct !== undefined) return { way: "by", direction: direct };
  if (comparisons.has(stepAt(steps, at - 1).word) && (word === "with" || word === "to"))
    return { way: "from", direction: 0 };
  const way = ways.get(word);
  if (way) {
    const direction = changeBefore(steps, at);
    return direction === undefined ? undefined : { way, direction };
  }
  const after = changeAfter(steps, figure);
  return after === undefined ? undefined : { way: "by", direction: after };
}

/** "Rose 16% to [$3.3 billion] from [$3 billion]": the word may stand before other figures, in the same clause. */
function changeBefore(steps: readonly Step[], preposition: number): 1 | -1 | undefined {
  for (let at = preposition - 1; at >= preposition - beforePreposition; at--) {
    const { word, firstToken } = stepAt(steps, at);
    const direction = done.get(word);
    if (direction !== undefined) return direction;
    if (firstToken < 0 || barriers.has(word)) return undefined;
  }
  return undefined;
}

/** "A 28% rise", "28% lower". */
function changeAfter(steps: readonly Step[], figure: number): 1 | -1 | undefined {
  for (let at = figure + 1; at <= figure + behind; at++) {
    const step = stepAt(steps, at);
    if (endsClause(step) || step.figure) return undefined;
    const direction = own.get(step.word);
    if (direction !== undefined) return direction;
  }
  return undefined;
}

/** True where one figure is what something changed by or from and the other what it changed to, or one rose and one fell. */
export function moveApart(a: Motion | undefined, b: Motion | undefined): boolean {
  if (!a || !b) return false;
  return a.way !== b.way || a.direction * b.direction < 0;
}

const ways: ReadonlyMap<string, Motion["way"]> = new Map([
  ["to", "to"],
  ["from", "from"],
  ["by", "by"],
  ["of", "by"],
]);
const comparisons = new Set(["compared", "comparison"]);
const passedOver = new Set(
  "a an the about some around roughly nearly almost just record another over".split(" "),
);
const barriers = new Set([".", ";", ":", "!", "?", "and", "but", "while", "whereas", "when", "who"]);

function directions(...lists: readonly (readonly [string, 1 | -1])[]): ReadonlyMap<string, 1 | -1> {
  return new Map(
    lists.flatMap(([words, direction]) => words.split(" ").map((word) => [word, direction] as const)),
  );
}
