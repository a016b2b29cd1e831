import type { FigureMention } from "../../recognise/mention";
import { findDigitSlip } from "../claims/digit-slip";
import type { Part } from "./part-list";
import { plainValue } from "./part-list";
import { type Step, stepAt } from "./steps";
import type { Whole } from "./wholes";

/** "Another £2.5m", "a further £2.5m" */
const adding = new Set(["another", "further", "additional", "extra"]);
/** "Which would take the deal to £9m", "bringing the price to" */
const raising = /^(?:tak(?:e|es|ing)|bring(?:s|ing)?|rais(?:e|es|ing)|lift(?:s|ing)?|push(?:es|ing)?)$/;
/** What is closed by what the sentence adds; a total may have more in it. */
const sums = new Set(
  "deal fee price package bill sum cost value offer bid investment payout fine sentence transfer purchase".split(
    " ",
  ),
);

/** How many words may stand between the verb and "to": "take the value of the deal to". */
const longestObject = 6;
/** A slip of one digit alone makes the sum wrong: with fewer, something else was added as well. */
const fewestDigits = 2;

/**
 * "£6.5m now and another £2.5m in add-ons, which would take the deal to £9m": a sum told of as what two figures before it make,
 * where another digit in one of the three would have them make it. Undefined where they do, or where it is not that plain.
 */
export function findAddedTo(steps: readonly Step[]): Whole | undefined {
  const places = steps.flatMap(({ figure }, at) =>
    figure && plainValue(figure) !== undefined && figure.kind === "money" ? [at] : [],
  );
  for (let index = 2; index < places.length; index++) {
    const [first, second, last] = [places[index - 2]!, places[index - 1]!, places[index]!];
    if (!adding.has(stepAt(steps, second - 1).word) || !isRaisedTo(steps, second, last)) continue;
    const [one, other, whole] = [first, second, last].map((at) => steps[at]!.figure!) as [
      FigureMention,
      FigureMention,
      FigureMention,
    ];
    if (new Set([one, other, whole].map(({ value }) => value.unit)).size > 1) continue;
    const [a, b, sum] = [one, other, whole].map(({ value }) => value.number!) as [number, number, number];
    if (!isSlip(sum, a + b) && !isSlip(a, sum - b) && !isSlip(b, sum - a)) continue;
    return {
      figure: whole,
      list: { parts: [toPart(one), toPart(other)], end: last, joined: true },
      explicit: true,
    };
  }
  return undefined;
}

const isSlip = (said: number, right: number): boolean =>
  (findDigitSlip(said, Number(right.toPrecision(12)))?.digits ?? 0) >= fewestDigits;

const toPart = (figure: FigureMention): Part => ({
  value: figure.value.number!,
  figure,
  words: [],
  at: undefined,
});

/** Between the two stands "take the deal to". */
function isRaisedTo(steps: readonly Step[], from: number, to: number): boolean {
  let link = to - 1;
  if (stepAt(steps, link).word !== "to") return false;
  for (link--; link > from && link >= to - longestObject; link--)
    if (raising.test(steps[link]!.word)) return steps.slice(link, to).some(({ word }) => sums.has(word));
  return false;
}
