import type { ShareStatement } from "./percent-statements";
import { amountAt, approximations, endsClause, type Step, stepAt } from "./steps";

/** The share that a sentence states with the percentage at a step, with the part and the whole. */
export function findShare(steps: readonly Step[], at: number): ShareStatement | undefined {
  return (
    shareThenPart(steps, at) ??
    partThenShare(steps, at) ??
    wholeThenPart(steps, at) ??
    shareBeforePart(steps, at) ??
    partOrShare(steps, at)
  );
}

/** "28% of the 200 members, 90 people,". */
function shareThenPart(steps: readonly Step[], at: number): ShareStatement | undefined {
  const whole = wholeAfter(steps, at + 1);
  const joint = whole < 0 ? undefined : findJoint(steps, nounEnd(steps, whole + 1, 5));
  if (!joint) return undefined;
  const part = joint.end;
  return endsClause(stepAt(steps, nounEnd(steps, part + 1, 3)))
    ? toShare(steps, at, part, whole, joint.explicit)
    : undefined;
}

/** "90 of the 200 members, or 28%,". */
function partThenShare(steps: readonly Step[], at: number): ShareStatement | undefined {
  if (!endsClause(stepAt(steps, afterTotal(steps, at + 1)))) return undefined;
  for (let whole = at - 1; whole >= at - longestWhole; whole--) {
    if (!amountAt(steps, whole)) continue;
    const joint =
      findJoint(steps, nounEnd(steps, whole + 1, 5)) ??
      explicitly(findJoint(steps, phraseEnd(steps, whole + 1)));
    const part = partBefore(steps, whole);
    return joint?.end === at && part >= 0 ? toShare(steps, at, part, whole, joint.explicit) : undefined;
  }
  return undefined;
}

/** How far before its percentage a whole stands: "of the 200 seats in the new provincial assembly, or 45 percent". */
const longestWhole = 12;

const explicitly = (joint: Joint | undefined): Joint | undefined => (joint?.explicit ? joint : undefined);

/** "Of the 200 members, 90 (28%)". */
function wholeThenPart(steps: readonly Step[], at: number): ShareStatement | undefined {
  if (!endsClause(stepAt(steps, at + 1)) || stepAt(steps, at - 1).word !== "(") return undefined;
  let part = at - 2;
  while (part > at - 6 && isNoun(stepAt(steps, part))) part--;
  if (!amountAt(steps, part) || stepAt(steps, part - 1).word !== ",") return undefined;
  let whole = part - 2;
  while (whole > part - 7 && isNoun(stepAt(steps, whole))) whole--;
  let of = whole - 1;
  while (of > whole - 3 && wholes.has(stepAt(steps, of).word)) of--;
  return stepAt(steps, of).word === "of" ? toShare(steps, at, part, whole, true) : undefined;
}

/** "28%, or 90 of the 200 members", "28% (90 of 200)". */
function shareBeforePart(steps: readonly Step[], at: number): ShareStatement | undefined {
  const joint = findJoint(steps, at + 1);
  if (!joint?.explicit) return undefined;
  const whole = wholeAfter(steps, joint.end + 1);
  return whole < 0 ? undefined : toShare(steps, at, joint.end, whole, true);
}

/** "90 members, or 28% of the 200", "$90 (28% of the $200 saved)": part and whole in one unit. */
function partOrShare(steps: readonly Step[], at: number): ShareStatement | undefined {
  const whole = wholeAfter(steps, at + 1);
  const joint = stepAt(steps, at - 1).word;
  if (whole < 0 || (joint !== "(" && !(joint === "or" && isComma(stepAt(steps, at - 2))))) return undefined;
  let part = at - (joint === "(" ? 2 : 3);
  while (part > at - 7 && isNoun(stepAt(steps, part))) part--;
  const [one, other] = [amountAt(steps, part), amountAt(steps, whole)];
  return one && one.kind === other?.kind && one.value.unit === other.value.unit
    ? toShare(steps, at, part, whole, true)
    : undefined;
}

function toShare(
  steps: readonly Step[],
  at: number,
  partAt: number,
  wholeAt: number,
  explicit: boolean,
): ShareStatement | undefined {
  const [percent, part, whole] = [at, partAt, wholeAt].map((step) => amountAt(steps, step));
  return percent && part && whole ? { kind: "share", percent, part, whole, explicit } : undefined;
}

/** The figure after "of the". */
function wholeAfter(steps: readonly Step[], at: number): number {
  if (stepAt(steps, at).word !== "of") return -1;
  let next = at + 1;
  while (next < at + 3 && wholes.has(stepAt(steps, next).word)) next++;
  return amountAt(steps, next) ? next : -1;
}

function partBefore(steps: readonly Step[], whole: number): number {
  let of = whole - 1;
  while (of > whole - 4 && wholes.has(stepAt(steps, of).word)) of--;
  return stepAt(steps, of).word === "of" && amountAt(steps, of - 1) ? of - 1 : -1;
}

/** What parts two ways of saying one thing, and the figure after it: ", or", "(", ",". */
function findJoint(steps: readonly Step[], at: number): Joint | undefined {
  let next = at;
  const comma = isComma(stepAt(steps, next));
  if (comma) next++;
  const explicit = /^(?:or|\()$/.test(stepAt(steps, next).word);
  if (explicit) next++;
  if (!comma && !explicit) return undefined;
  if (approximations.has(stepAt(steps, next).word)) next++;
  return amountAt(steps, next) ? { end: next, explicit } : undefined;
}

/** Where the figure after a joint stands, and whether "or" or a bracket says that both are one. */
interface Joint {
  readonly end: number;
  readonly explicit: boolean;
}

const isComma = (step: Step): boolean => /^[,–—]$/.test(step.word) || (step.word === "-" && endsClause(step));

/** The step after a noun phrase of at most `most` words. */
function nounEnd(steps: readonly Step[], at: number, most: number): number {
  let end = at;
  while (end < at + most) {
    if (!isNoun(stepAt(steps, end))) break;
    end++;
  }
  return end;
}

/** The step after a noun with what stands after it: "seats in the provincial assembly". */
function phraseEnd(steps: readonly Step[], at: number): number {
  let end = at;
  while (end < at + longestWhole && (isNoun(stepAt(steps, end)) || inWords.has(stepAt(steps, end).word)))
    end++;
  return end;
}

const inWords = new Set("in of on at for".split(" "));

/** A word, a name or a hyphen that may stand in a noun phrase. */
const isNoun = ({ isWord, isName, word }: Step): boolean =>
  isName || word === "-" || (isWord && !closers.has(word));

/** The step after "of the total", where that follows. */
function afterTotal(steps: readonly Step[], at: number): number {
  if (stepAt(steps, at).word !== "of") return at;
  const noun = stepAt(steps, at + 1).word === "the" ? at + 2 : at + 1;
  return /^(?:total|all|them|whole)$/.test(stepAt(steps, noun).word) ? noun + 1 : at;
}

const wholes = new Set("the its his her their all our these those total some about".split(" "));
/** What cannot stand in the noun phrase of a part or a whole. */
const closers = new Set(
  "or and of to from in on at by for with than as more fewer less higher lower who that which were was are is had have has said".split(
    " ",
  ),
);
