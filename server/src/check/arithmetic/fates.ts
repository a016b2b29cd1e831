import type { Part } from "./part-list";
import { plainValue } from "./part-list";
import { type Step, stepAt } from "./steps";
import type { Whole } from "./wholes";

/** What may become of somebody, by the words for it: nobody has two of these at once, but for those of `overlapping`. */
const fates: ReadonlyMap<string, string> = new Map(
  Object.entries({
    dead: "died dead killed drowned perished",
    missing: "missing unaccounted",
    safe: "rescued saved survived escaped alive",
    hurt: "injured hurt wounded",
    unhurt: "unhurt unharmed uninjured unscathed",
    guilty: "convicted guilty",
    cleared: "acquitted cleared",
  }).flatMap(([fate, words]) => words.split(" ").map((word) => [word, fate] as const)),
);

/** Who is saved may be hurt or not. */
const overlapping: readonly (readonly [string, string])[] = [
  ["safe", "hurt"],
  ["safe", "unhurt"],
];

/** Between a figure and its fate: "30 were rescued", "four people are still missing", "five found not guilty". */
const between = new Set(
  "people persons passengers men women others were was are is be been have had has remain remained still found listed reported declared confirmed presumed and to or left then also".split(
    " ",
  ),
);
const longestBetween = 5;

/** What says that a part is of another part, or that one fate follows another. */
const nested = new Set("whom them later subsequently including hospital".split(" "));

/** How far behind "of the 45" its comma may stand: "Of the 45 people on the boat,". */
const longestNoun = 8;

/**
 * "Of the 45 passengers, 30 were rescued, 12 drowned and four are missing": all, with what became of them, where that is more
 * than all. Undefined where it is not: of the rest the text may say nothing.
 */
export function findTooManyFates(steps: readonly Step[]): Whole | undefined {
  if (steps.some(({ word }) => nested.has(word))) return undefined;
  const all = wholeOf(steps);
  if (!all) return undefined;
  const found = new Map<string, Part>();
  for (let at = all.end; at < steps.length; at++) {
    const { figure } = stepAt(steps, at);
    const fate = figure?.kind === "number" ? fateBehind(steps, at) : undefined;
    if (!figure || fate === undefined) continue;
    const value = plainValue(figure);
    if (value === undefined || found.has(fate)) return undefined;
    found.set(fate, { value, figure, words: [], at: undefined });
  }
  const parts = [...found.values()];
  const sum = parts.reduce((total, { value }) => total + value, 0);
  const isMixed = overlapping.some(([one, other]) => found.has(one) && found.has(other));
  if (parts.length < 2 || isMixed || sum <= all.figure.value.number!) return undefined;
  return { figure: all.figure, list: { parts, end: steps.length, joined: true }, explicit: true };
}

/** "Of the 45 passengers," and "45 people were aboard;", with the step behind. */
function wholeOf(steps: readonly Step[]): (Pick<Whole, "figure"> & { readonly end: number }) | undefined {
  for (const [at, { figure }] of steps.entries()) {
    if (figure?.kind !== "number" || plainValue(figure) === undefined) continue;
    const isOf = stepAt(steps, at - 1).word === "the" && stepAt(steps, at - 2).word === "of";
    for (let end = at + 1; end <= at + longestNoun; end++) {
      const { word, figure: other } = stepAt(steps, end);
      if (other || fates.has(word)) break;
      if (word === "aboard" || (word === "board" && stepAt(steps, end - 1).word === "on"))
        return { figure, end: end + 1 };
      if (isOf && word === ",") return { figure, end: end + 1 };
    }
    return undefined;
  }
  return undefined;
}

function fateBehind(steps: readonly Step[], at: number): string | undefined {
  let isNot = false;
  for (let next = at + 1; next <= at + longestBetween; next++) {
    const { word } = stepAt(steps, next);
    const fate = fates.get(word);
    if (fate === "guilty" && isNot) return "cleared";
    if (fate) return isNot ? undefined : fate;
    if (word === "not") isNot = true;
    else if (!between.has(word)) return undefined;
  }
  return undefined;
}
