import type { Article } from "../../link/article";
import type { FigureMention } from "../../recognise/mention";
import type { PercentStatement } from "./percent-statements";
import { before, type Interval, meets, type Precision, precisionOf } from "./precision";

/** What the two figures of a statement give. */
export interface Outcome {
  /** The percentage that they give, without a sign. */
  readonly percent: number;
  /** The stated percentage is among those that rounding allows. */
  readonly fits: boolean;
  /** The text says that it rose where it fell, or the other way round. */
  readonly contrary: boolean;
  /** No rounding of the figures gives the stated percentage, and nothing else makes the reading doubtful. */
  readonly sure: boolean;
}

/** How many decimals the cents of a price are. */
const centDigits = 2;
/** Figures further apart than this are not two readings of one thing: a scale word is missing, or they are not a pair. */
const widest = 20;

/** Works a percentage out; undefined where the two figures are no pair: other units, bounds, ranges, signs. */
export function workOut(article: Article, statement: PercentStatement): Outcome | undefined {
  const pair =
    statement.kind === "change" ? [statement.from, statement.to] : [statement.part, statement.whole];
  const [one, other] = pair as [FigureMention, FigureMention];
  const { percent } = statement;
  if (![one, other, percent].every(isPlain) || one.kind === "percent") return undefined;
  if (!areOfOneUnit(article, one, other) || one.value.number === other.value.number) return undefined;
  const ratio = one.value.number! / other.value.number!;
  if (statement.kind === "change" ? ratio > widest || ratio < 1 / widest : ratio > 1) return undefined;
  const [a, b] = [precisionOf(article, one), precisionOf(article, other)];
  const share = statement.kind === "share";
  const stated = statedPercentages(article, percent);
  const possible = (lenient: boolean): Interval =>
    percentages(intervalOf(one, a, b, lenient), intervalOf(other, b, a, lenient), share);
  const exact = share ? ratio * 100 : (1 / ratio - 1) * 100;
  const contrary = statement.kind === "change" && statement.direction * exact < 0;
  const isApproximate = [one, other, percent].some(({ value }) => value.modifier === "APPROX");
  return {
    percent: Math.abs(exact),
    fits: !contrary && meets(possible(false), stated),
    contrary,
    sure: !contrary && !isApproximate && statement.explicit && !meets(possible(true), stated),
  };
}

/** Also "1.23 billion crowns from 1.5 billion", where the second leaves out what is said. */
function areOfOneUnit(article: Article, one: FigureMention, other: FigureMention): boolean {
  if (one.kind === other.kind) return one.value.unit === other.value.unit;
  if (![one, other].every(({ kind }) => kind === "money" || kind === "number")) return false;
  return [one, other].every((figure) => precisionOf(article, figure).scaled);
}

/** A positive figure with one number and no bound. */
function isPlain({ kind, value }: FigureMention): boolean {
  if (kind === "ordinal" || value.number === undefined || value.number <= 0) return false;
  return value.modifier === undefined || value.modifier === "APPROX";
}

/** The stated percentage with one of its last place more and less: some round up, some cut off. */
function statedPercentages(article: Article, percent: FigureMention): Interval {
  const { place } = precisionOf(article, percent);
  const number = percent.value.number!;
  const slack = place * 1.001 + (percent.value.modifier === "APPROX" ? number * 0.1 + place : 0);
  return { low: number - slack, high: number + slack };
}

/**
 * What a figure may have been. Zeros at the end of both are taken for rounding: all of them where `lenient`, else up to a
 * twentieth of the figure, and none for counts below a thousand, which are taken as exact.
 */
function intervalOf(figure: FigureMention, own: Precision, other: Precision, lenient: boolean): Interval {
  const number = figure.value.number!;
  const unit = Math.min(own.place * 10 ** own.zeros, other.place * 10 ** other.zeros);
  const rounded = Math.max(own.place, unit);
  const isSmall = !own.scaled && number < 1000;
  const isCount = figure.kind === "number" && own.decimals === 0;
  // Beside "$3.3 billion" "$3 billion" is 3.0, and beside "$41.14" "$44" is 44.00: nobody writes the noughts.
  const isPrice = figure.kind === "money" && !own.scaled && other.decimals === centDigits;
  const isTerse =
    (own.scaled || isPrice) && own.decimals === 0 && other.decimals > 0 && other.scale === own.scale;
  if (isTerse && !lenient) return before(figure, { ...own, place: own.place / 10 }, 0);
  const strict = !isSmall ? Math.max(own.place, Math.min(rounded, number / 20)) : isCount ? 0 : own.place;
  return before(figure, { ...own, place: lenient ? rounded : strict }, 0);
}

/** The percentages without sign that two intervals allow. */
function percentages(one: Interval, other: Interval, share: boolean): Interval {
  const values = [one.low, one.high].flatMap((a) =>
    [other.low, other.high].map((b) => (share ? (a / b) * 100 : (b / a - 1) * 100)),
  );
  const [low, high] = [Math.min(...values), Math.max(...values)];
  if (low >= 0) return { low, high };
  return high <= 0 ? { low: -high, high: -low } : { low: 0, high: Math.max(-low, high) };
}
