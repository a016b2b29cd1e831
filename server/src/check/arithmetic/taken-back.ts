import { type Step, stepAt } from "./steps";

const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/));

/** "Wrongly" beside such a word is said of what was stated; "wrongly jailed for 17 years" is not. */
const wrongly = set("wrongly mistakenly incorrectly erroneously");
const stating = set(
  `said say says saying put puts reported report reports reporting gave give gives given stated state states told tell claimed claim
  wrote listed counted estimated announced recorded described quoted printed published suggested`,
);
/** "Were wrong", "proved false", "was later found to be mistaken" */
const untrue = set("wrong mistaken incorrect erroneous false untrue inaccurate");
const being = set("is was were are be been being proved proven");
/** "Denied that it had offered 4%"; "denied 13 counts of fraud" is no figure denied. */
const denying = set("denied denies deny denying");
const deniedThing = set("that having it he she they");
/** "Corrected itself", "corrected the figure" */
const correcting = set("corrected corrects correcting");
const correctedThing = set("itself himself herself themselves the that this its an");
const misstating = set("misstated misreported miscounted misquoted retracted");
const supposing = set("would might could");

/** How many words may stand between "wrongly" and what was stated so, and between "were" and "wrong". */
const reach = 2;

/**
 * True for a sentence that says itself that what it tells of is not so: reports that were wrong, what was denied, what had an
 * earlier version, and what would have been. Its figures stand against nobody's.
 */
export function isTakenBack(steps: readonly Step[]): boolean {
  return steps.some(({ word }, at) => {
    if (wrongly.has(word)) return isNear(steps, at, 1, stating) || isNear(steps, at, -1, stating);
    if (untrue.has(word)) return isNear(steps, at, -1, being);
    if (denying.has(word)) return deniedThing.has(stepAt(steps, at + 1).word);
    if (correcting.has(word)) return correctedThing.has(stepAt(steps, at + 1).word);
    if (supposing.has(word)) return isPast(steps, at + 1) && isConditional(steps);
    return misstating.has(word) || (word === "earlier" && stepAt(steps, at + 1).word === "version");
  });
}

function isNear(steps: readonly Step[], at: number, direction: 1 | -1, words: ReadonlySet<string>): boolean {
  for (let far = 1; far <= reach; far++) if (words.has(stepAt(steps, at + far * direction).word)) return true;
  return false;
}

/** "Would have paid"; "would have to pay" is yet to come. */
const isPast = (steps: readonly Step[], at: number): boolean =>
  stepAt(steps, at).word === "have" && stepAt(steps, at + 1).word !== "to";

/** "If it had offered 4%, they might have agreed", "Had it offered 4%, …" */
const isConditional = (steps: readonly Step[]): boolean =>
  stepAt(steps, 0).word === "had" || steps.some(({ word }) => word === "if");
