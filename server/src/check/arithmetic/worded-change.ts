import type { Article } from "../../link/article";
import type { FigureMention } from "../../recognise/mention";
import { findEndsAfter } from "./change-statements";
import { directionOf } from "./change-words";
import { before, type Interval, precisionOf } from "./precision";
import { amountAt, type Step, stepAt } from "./steps";

/** "Doubled from 40 to 90", "cut by half, from 8 to 5": a change in a word, with both of its figures, which make another. */
export interface WordedChange {
  /** The words that say by how much, by their offsets. */
  readonly start: number;
  readonly end: number;
  readonly from: FigureMention;
  readonly to: FigureMention;
  /** The percentage by which the figures differ, without a sign. */
  readonly percent: number;
  /** The figures are further off than such words ever are. */
  readonly sure: boolean;
}

/** What a word says something changed by: 1 for "doubled", -0.5 for "halved". */
const verbs: ReadonlyMap<string, number> = new Map([
  ...["doubled", "doubling", "doubles"].map((word) => [word, 1] as const),
  ...["tripled", "tripling", "triples", "trebled", "trebling"].map((word) => [word, 2] as const),
  ...["quadrupled", "quadrupling", "quadruples"].map((word) => [word, 3] as const),
  ...["halved", "halving", "halves"].map((word) => [word, -0.5] as const),
]);

/** By how much of itself the change may differ from the word: "doubled" for 1.9 times as many, "a third" for 31%. */
const usual = { below: 0.15, above: 0.2 } as const;
/** With a word such as "about", or as what is beyond doubt. */
const wide = { below: 0.35, above: 0.35 } as const;
/** "Nearly doubled" is not more than doubled. */
const slight = 0.03;

const bySomeMore = new Set(["than", "over", "least"]);
const bySomeLess = new Set("nearly almost practically virtually effectively under to".split(" "));
const roughly = new Set("about around roughly some approximately broadly".split(" "));

/** A sentence with more figures than this is a table, in which anything may belong to anything. */
const manyFigures = 12;

/** The change that the word at a step says, where the figures after it make another one. */
export function findWrongWordedChange(
  article: Article,
  steps: readonly Step[],
  at: number,
): WordedChange | undefined {
  const said = changeAt(article, steps, at);
  if (!said || !leadsToEnds(steps, said.last + 1)) return undefined;
  const ends = findEndsAfter(steps, said.last);
  const [from, to] = ends ? [amountAt(steps, ends.from), amountAt(steps, ends.to)] : [];
  if (!ends || !from || !to || ![from, to].every((figure) => isLike(figure, from))) return undefined;
  const allowed = allowedFor(said.change, stepAt(steps, said.first - 1).word);
  if (fits(article, from, to, allowed) || isExplained(article, steps, from, to, allowed)) return undefined;
  const beyond = Math.abs(said.change) * wide.above;
  const far = { low: said.change - beyond, high: said.change + beyond };
  const { tokens } = article.prose;
  return {
    start: tokens.start[stepAt(steps, said.first).firstToken]!,
    end: tokens.end[stepAt(steps, said.last).endToken - 1]!,
    from,
    to,
    percent: Math.abs(to.value.number! / from.value.number! - 1) * 100,
    sure: !ends.loose && !fits(article, from, to, far),
  };
}

/** The words of a change, by steps, and what they say. */
interface Said {
  readonly first: number;
  readonly last: number;
  readonly change: number;
}

function changeAt(article: Article, steps: readonly Step[], at: number): Said | undefined {
  const verb = verbs.get(stepAt(steps, at).word);
  if (verb !== undefined) return { first: at, last: at, change: verb };
  const fraction = fractionAt(article, steps, at);
  if (fraction === undefined) return undefined;
  const first = stepAt(steps, at - 1).word === "a" ? at - 1 : at;
  let before = first - 1;
  while (before >= first - 3 && linking.has(stepAt(steps, before).word)) before--;
  const direction = directionOf(stepAt(steps, before).word) ?? directionBeforeObject(steps, first);
  return direction ? { first, last: at, change: direction * fraction } : undefined;
}

const linking = new Set("by about around roughly nearly almost more than over".split(" "));

/** "Cut its road budget by half": the verb before its object. */
function directionBeforeObject(steps: readonly Step[], first: number): number | undefined {
  const by = [first - 1, first - 2, first - 3].find((at) => stepAt(steps, at).word === "by");
  for (let at = (by ?? 0) - 1; by !== undefined && at >= by - 5; at--) {
    const { word, isWord } = stepAt(steps, at);
    const direction = directionOf(word);
    if (direction !== undefined) return direction;
    if (!isWord) return undefined;
  }
  return undefined;
}

/** "half", "a third", "a quarter", "two-thirds". */
function fractionAt(article: Article, steps: readonly Step[], at: number): number | undefined {
  const { word, figure } = stepAt(steps, at);
  if (word === "half") return 0.5;
  const isThird = figure?.kind === "ordinal" && stepAt(steps, at - 1).word === "a";
  if (isThird && article.text.slice(figure.start, figure.end).toLowerCase() === "third") return 1 / 3;
  const { number } = figure?.value ?? {};
  const isFraction = figure?.kind === "number" && number !== undefined && number > 0 && number < 1;
  return isFraction && !anyDigit.test(article.text.slice(figure.start, figure.end)) ? number : undefined;
}

/** Example: "0.5", which is an amount and no word */
const anyDigit = /\d/;

/** From a change to its figures: "doubled since May, from", "halved its tax to", and no other clause or change between. */
function leadsToEnds(steps: readonly Step[], from: number): boolean {
  for (let at = from; ; at++) {
    const { word, time, isName, isWord } = stepAt(steps, at);
    if (word === "from" || word === "to") return true;
    if (word === ",") return /^(?:from|to)$/.test(stepAt(steps, at + 1).word);
    if (!(isWord || time || isName) || directionOf(word) !== undefined || otherClauses.has(word))
      return false;
  }
}

const otherClauses = new Set("and as with while but when after point points that which who".split(" "));

/** The changes that a word allows, given the word before it. */
function allowedFor(change: number, hedge: string): Interval {
  const size = Math.abs(change);
  const [least, most] = allowedSize(size, hedge);
  return change > 0 ? { low: least, high: most } : { low: -most, high: -least };
}

function allowedSize(size: number, hedge: string): [number, number] {
  if (bySomeMore.has(hedge)) return [size * (1 - slight), Number.POSITIVE_INFINITY];
  if (bySomeLess.has(hedge)) return [size * (1 - wide.below), size * (1 + slight)];
  const { below, above } = roughly.has(hedge) ? wide : usual;
  return [size * (1 - below), size * (1 + above)];
}

/** Whether the figures, as they may have been before they were rounded, make a change that is allowed. */
function fits(article: Article, from: FigureMention, to: FigureMention, { low, high }: Interval): boolean {
  const [start, end] = [from, to].map((figure) => {
    const precision = precisionOf(article, figure);
    return before(figure, precision, precision.scaled ? precision.zeros : Math.max(0, precision.zeros - 1));
  }) as [Interval, Interval];
  return end.low / start.high - 1 <= high && end.high / start.low - 1 >= low;
}

/** Two other figures of the sentence make such a change: what belongs to what is then not known. */
function isExplained(
  article: Article,
  steps: readonly Step[],
  from: FigureMention,
  to: FigureMention,
  allowed: Interval,
): boolean {
  const figures = steps.flatMap(({ figure }) => (figure && isLike(figure, from) ? [figure] : []));
  if (figures.length > manyFigures) return true;
  return figures.some((one) =>
    figures.some(
      (other) => one !== other && !(one === from && other === to) && fits(article, one, other, allowed),
    ),
  );
}

/** A plain figure of the other's unit, of what may double. */
function isLike({ kind, value }: FigureMention, other: FigureMention): boolean {
  if (kind === "ordinal" || value.number === undefined || value.number <= 0 || value.modifier) return false;
  return kind === other.kind && value.unit === other.value.unit && value.unit !== "a";
}
