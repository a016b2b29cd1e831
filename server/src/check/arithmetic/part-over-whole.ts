import { stemOf } from "../../link/stems";
import type { FigureMention } from "../../recognise/mention";
import { areKindred } from "../claims/kindred-nouns";
import { endsClause, type Step, stepAt } from "./steps";

/** A part that is more than what it is said to be a part of. */
export interface PartOverWhole {
  readonly part: FigureMention;
  readonly whole: FigureMention;
}

/** How many words may stand between a whole and "including", and between that and the part. */
const longestNoun = 8;
const longestLead = 3;
/** "About 20, including 21 women": what is rough is not held to a few. */
const slack = 1.1;

/**
 * "A fine of $2.5 million, including $500 million for the airlines", "420 jobs, of which 500 are in Larmouth", "12 people, including
 * 20 children": a part of money, or of persons, or of what is not named anew, that is more than the whole.
 */
export function findPartOverWhole(steps: readonly Step[]): PartOverWhole | undefined {
  for (let at = 1; at < steps.length; at++) {
    const found = wholeBefore(steps, at);
    const part = found && figureAfter(steps, found.end);
    if (!found || part === undefined) continue;
    const { whole } = found;
    const [one, other] = [steps[whole]!.figure!, steps[part]!.figure!];
    if (one.kind !== other.kind || one.value.unit !== other.value.unit || one.value.unit === "a") continue;
    if (one.kind === "number" && !namesNothing(steps, at) && !arePersons(steps, whole, part)) continue;
    if (isOver(other, one)) return { part: other, whole: one };
  }
  return undefined;
}

/** The step of the whole before ", including" or ", of which" at a step, and the step behind these words. */
export function wholeBefore(
  steps: readonly Step[],
  at: number,
): { readonly whole: number; readonly end: number } | undefined {
  const end = leadEnd(steps, at);
  const whole = end === undefined ? undefined : figureBefore(steps, at);
  return end === undefined || whole === undefined || isBalance(steps, whole) ? undefined : { whole, end };
}

/** The step after ", including" or ", of which" at a step. */
function leadEnd(steps: readonly Step[], at: number): number | undefined {
  const { word } = steps[at]!;
  if (word === "including") return at + 1;
  return word === "of" && ofWhole.has(stepAt(steps, at + 1).word) ? at + 2 : undefined;
}

const ofWhole = new Set(["which", "whom", "them"]);

/** "Of which 500" names no noun of its own. */
const namesNothing = (steps: readonly Step[], at: number): boolean => steps[at]!.word === "of";

function figureAfter(steps: readonly Step[], from: number): number | undefined {
  for (let at = from; at < from + longestLead && at < steps.length; at++) {
    if (steps[at]!.figure) return isHeld(steps[at]!.figure!) ? at : undefined;
    if (!steps[at]!.isWord || !leading.has(steps[at]!.word)) return undefined;
  }
  return undefined;
}

/** What may stand between "including" and its figure. */
const leading = new Set([
  "at",
  "least",
  "about",
  "some",
  "around",
  "nearly",
  "almost",
  "more",
  "than",
  "over",
  "a",
]);

/** The one figure before it in the clause, with what it counts between them. */
function figureBefore(steps: readonly Step[], before: number): number | undefined {
  for (let at = before - 1; at >= 0 && at >= before - longestNoun; at--) {
    const step = steps[at]!;
    // "Rose to $5 million from $4 million, including": of which of the two?
    if (step.figure) return isHeld(step.figure) && stepAt(steps, at - 1).word !== "from" ? at : undefined;
    if (step.time || barriers.has(step.word)) return undefined;
    if (endsClause(step) && !(step.word === "," && at === before - 1)) return undefined;
  }
  return undefined;
}

/** Behind these the figure is of something else. */
const barriers = new Set(["and", "or", "but", "by", "from", "than", "after", "over", "per", "a", "each"]);

const isHeld = ({ kind, value }: FigureMention): boolean =>
  (kind === "money" || kind === "number") &&
  value.number !== undefined &&
  value.modifier !== "LESS_THAN" &&
  value.modifier !== "EQUAL_OR_LESS";

const isOver = ({ value: part }: FigureMention, { value: whole }: FigureMention): boolean =>
  part.number! > whole.number! * (whole.modifier === undefined && part.modifier === undefined ? 1 : slack);

/** "A loss of 4 million, including 6 million of charges": what is left when something was taken off may be less than a part. */
const isBalance = (steps: readonly Step[], whole: number): boolean =>
  steps[whole]!.figure!.kind === "money" &&
  steps.slice(0, whole + balanceReach).some(({ word }) => balances.has(word));

const balanceReach = 4;
const balances = new Set(
  "loss losses lost lose profit profits income earnings earned ebitda result results net deficit surplus gain gains margin flow change balance return returns swing".split(
    " ",
  ),
);

/** Both count persons: "12 people, including 20 children". */
const arePersons = (steps: readonly Step[], whole: number, part: number): boolean =>
  [whole, part].every((at) => {
    const { word } = stepAt(steps, at + 1);
    return word !== "" && (persons.has(word) || areKindred(stemOf(word), person));
  });

const person = stemOf("person");
const persons = new Set(["person", "people", "persons", "others", "men", "women", "children"]);
