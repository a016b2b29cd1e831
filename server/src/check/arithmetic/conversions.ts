import type { FigureMention } from "../../recognise/mention";
import { areConvertible, areOfOneDimension } from "./measures";
import { endsClause, type Step, stepAt } from "./steps";

/** A measure that is given again in another unit. */
export interface ConversionPair {
  readonly from: FigureMention;
  readonly to: FigureMention;
  /** False where other words stand between the two, so that they may measure different things. */
  readonly direct: boolean;
  /** The sentence speaks of ships and waters, so that its miles may be nautical. */
  readonly atSea: boolean;
}

/** How many words may stand between a measure and its brackets: "10 miles long (16 km)". */
const between = 2;

/** The conversion of the measure at a step: in brackets, after "or" between commas, after a slash. */
export function findConversion(steps: readonly Step[], at: number): ConversionPair | undefined {
  const from = stepAt(steps, at).figure;
  if (from?.kind !== "quantity" || isPartOfMore(steps, at, from)) return undefined;
  const found = inBrackets(steps, at) ?? afterOr(steps, at) ?? afterSlash(steps, at);
  const to = found && stepAt(steps, found.at).figure;
  if (!to || !areConvertible(from, to)) return undefined;
  return { from, to, direct: found.direct, atSea: steps.some(({ word }) => seaWords.has(word)) };
}

const seaWords = new Set(
  "nautical sea seas ocean maritime naval navy ship ships vessel vessels boat boats yacht sail sailed sailing sailors offshore waters territorial fishing trawler tanker coastguard marine knots".split(
    " ",
  ),
);

/** An amount of money that is given again in another currency, in the same ways as measures are. */
export function findExchange(
  steps: readonly Step[],
  at: number,
): Pick<ConversionPair, "from" | "to"> | undefined {
  const from = stepAt(steps, at).figure;
  if (from?.kind !== "money") return undefined;
  const found = inBrackets(steps, at) ?? afterOr(steps, at) ?? afterSlash(steps, at);
  const to = found?.direct ? stepAt(steps, found.at).figure : undefined;
  return to?.kind === "money" ? { from, to } : undefined;
}

interface Found {
  readonly at: number;
  readonly direct: boolean;
}

function inBrackets(steps: readonly Step[], at: number): Found | undefined {
  let open = at + 1;
  while (open <= at + between && isPlainWord(stepAt(steps, open))) open++;
  if (!/^[([]$/.test(stepAt(steps, open).word)) return undefined;
  let figure = open + 1;
  while (figure <= open + 3 && approximations.has(stepAt(steps, figure).word)) figure++;
  let end = figure + 1;
  while (end <= figure + 2 && dimensions.has(stepAt(steps, end).word)) end++;
  if (!/^[)\];,]$/.test(stepAt(steps, end).word) || !endsClause(stepAt(steps, end))) return undefined;
  const words = steps.slice(at + 1, open);
  return { at: figure, direct: words.every(({ word }) => dimensions.has(word)) };
}

/** "10 miles, or 16 km, upstream" */
function afterOr(steps: readonly Step[], at: number): Found | undefined {
  if (stepAt(steps, at + 1).word !== "," || stepAt(steps, at + 2).word !== "or") return undefined;
  let figure = at + 3;
  while (figure <= at + 4 && approximations.has(stepAt(steps, figure).word)) figure++;
  const end = stepAt(steps, figure + 1);
  return end.firstToken >= 0 && endsClause(end) ? { at: figure, direct: true } : undefined;
}

/** "10 miles/16 km" */
function afterSlash(steps: readonly Step[], at: number): Found | undefined {
  return stepAt(steps, at + 1).word === "/" ? { at: at + 2, direct: true } : undefined;
}

/** The second half of a measure that was not read as one: "1 metre 78 centimetres". */
function isPartOfMore(steps: readonly Step[], at: number, figure: FigureMention): boolean {
  for (let before = at - 1; before >= at - 2; before--) {
    const step = stepAt(steps, before);
    if (step.figure) return step.figure.value.unit === undefined || areOfOneDimension(step.figure, figure);
    if (!links.has(step.word)) return false;
  }
  return false;
}

const links = new Set([",", "and", "x", "×", "by", "-", "–", "to", "or"]);
const approximations = new Set(
  "about around roughly approximately approx . some nearly or c ca circa ~ ≈ = i.e. that is".split(" "),
);
const dimensions = new Set(
  "long wide high deep tall thick across away off distant in length width height depth diameter total square apart".split(
    " ",
  ),
);

function isPlainWord({ isWord, word }: Step): boolean {
  return isWord && !notBetween.has(word);
}

/** Words after which a measure in brackets is of something else. */
const notBetween = new Set(
  "per a an each every from to than and or of for while but with at by more less if is was were are has had which that who".split(
    " ",
  ),
);
