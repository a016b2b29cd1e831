import type { Article } from "../../link/article";
import { isSlipOfScale, scaledFigures } from "../arithmetic/scaled";
import { surroundingsOf } from "../arithmetic/surroundings";
import { affinityOf } from "./affinity";
import { isEnumerated } from "./align";
import { findDigitSlip } from "./digit-slip";
import { oppositionOf } from "./opposition";
import { areOfOtherStance } from "./stance";
import { type Statement, statementsOf } from "./statements";
import { canBothHold } from "./values";

/**
 * What two sentences must have in common: the less likely it is that two figures are this close by chance, the less.
 * `bySlip` is by the digits that say something where one of them differs, `ofScale` where million is billion.
 */
const needed = {
  bySlip: [9, 1.7, 0.75, 0.25],
  bySmallSlip: 2.6,
  ofScale: [9, 3.1, 0.25, 0.25],
  otherwise: 3.4,
} as const;
/** Two figures that are both said to be rough are easily two estimates. */
const ofTwoRound = 2;
/** A bound, or what is planned, is easily another figure than what is. */
const ofOtherMeaning = 1.5;
/** With so many digits, of which one is another, two figures are hardly this close by chance, whatever stands beside them. */
const mostUnlike = 3;
/**
 * What each word adds that stands beside one figure and not in the other's sentence: much for figures that no slip
 * explains; for others the more, the more the sentences have in common beyond `from`, as sentences of one make have.
 */
const opposing = { otherwise: 2.5, bySlip: 1, from: 2 } as const;
/** How far below what is needed a pair is still looked at, for what other articles add. */
const nearly = -0.6;

/** A plain count under this says too little to be found again. */
const smallest = 10;

/** How much more has to be in common where the article has the other figure as well. */
const ofTwin = 0.3;
/** From here on two sentences of one article say much the same. */
const sameMatter = 0.7;

/** Two articles that differ in more figures than this, and do not agree in many more, tell of two days or two events. */
const mostDiffering = 2;
const agreementsPerDifference = 4;
/** From here on two sentences say the same of their figures. */
const sameSentence = 2;

/** Two figures of two articles that stand where the other ought to. */
export interface Pair {
  readonly a: Statement;
  readonly b: Statement;
  /** By how much what they have in common exceeds what is needed. */
  readonly beyond: number;
}

interface ScoredPair extends Pair {
  /** How much they have in common. */
  readonly score: number;
}

type Compared = readonly Pair[] | "of two days";

const cache = new WeakMap<Article, WeakMap<Article, Compared>>();

/** The pairs of two articles, in either order; none where they are of one make and of two days. */
export function pairsOf(one: Article, other: Article): readonly Pair[] {
  const pairs = compare(one, other);
  return pairs === "of two days" ? [] : pairs;
}

/** True where two articles are bulletins or results of one make: what they say of two days cannot conflict. */
export const areOfTwoDays = (one: Article, other: Article): boolean =>
  one !== other && compare(one, other) === "of two days";

/** Rests on nothing but the two articles, so that it is done once for all checks as long as both are in memory. */
function compare(one: Article, other: Article): Compared {
  const [first, second] = one.uri < other.uri ? [one, other] : [other, one];
  const known = cache.get(first) ?? new WeakMap<Article, Compared>();
  cache.set(first, known);
  const found = known.get(second) ?? pairUp(first, second) ?? "of two days";
  known.set(second, found);
  return found;
}

/**
 * The figures of two articles that are left where those that both have are set aside, by pairs that fit each other best.
 * Undefined where the articles are of one make and of two days.
 */
function pairUp(one: Article, other: Article): readonly Pair[] | undefined {
  const [ofOne, ofOther] = [statementsOf(one), statementsOf(other)];
  const restOfOne = ofOne.filter((a) => !ofOther.some((b) => isEcho(a, b)));
  const restOfOther = ofOther.filter((b) => !ofOne.some((a) => isEcho(a, b)));
  const pairs: ScoredPair[] = [];
  const consider = (a: Statement, b: Statement, more: number): void => {
    if (
      a.unitClass !== b.unitClass ||
      a.isConverted ||
      b.isConverted ||
      canBothHold(a.mention.value, b.mention.value)
    )
      return;
    const score = affinityOf(a, b)?.score;
    if (score !== undefined) pairs.push({ a, b, score, beyond: score - neededFor(a, b, score) - more });
  };
  for (const a of restOfOne) for (const b of restOfOther) consider(a, b, 0);
  // An article that has the figure in its headline and slips in its text.
  for (const a of restOfOne) for (const b of ofOther) if (isTwin(a, b, ofOne)) consider(a, b, ofTwin);
  for (const b of restOfOther) for (const a of ofOne) if (isTwin(b, a, ofOther)) consider(a, b, ofTwin);
  if (areOfOneMake(pairs, ofOne, ofOther)) return undefined;
  return pairs.filter((pair) => pair.beyond >= nearly && isBest(pair, pairs, (each) => each.beyond));
}

/** A plain count that stands in any two articles. */
export const isSmall = (each: Statement): boolean =>
  isBare(each) && Math.abs(each.mention.value.number!) < smallest;

/** Both are plain figures, of what is or of what is to be. */
const areMeantAlike = (a: Statement, b: Statement): boolean =>
  a.mention.value.modifier === undefined &&
  b.mention.value.modifier === undefined &&
  a.claim?.modality === b.claim?.modality;

/** "A loss of £4.2 million", "sales of £4.2 billion". */
function areOfOtherMeasures(a: Statement, b: Statement): boolean {
  const [one, other] = [a, b].map(
    ({ article, mention, start }) => surroundingsOf({ article, figure: mention, start }).measure,
  );
  return one !== undefined && other !== undefined && one !== other;
}

const digitsOf = ({ article, mention }: Statement): number =>
  scaledFigures(article).find(({ figure }) => figure === mention)?.digits ?? 1;

/** True where the figure's own article says elsewhere, of much the same, what the other article says. */
function isTwin(own: Statement, other: Statement, ofOwn: readonly Statement[]): boolean {
  const echoes = ofOwn.filter((each) => isEcho(each, other));
  if (echoes.length === 0 || echoes.some(({ sentence }) => sentence === own.sentence)) return false;
  const digits = findDigitSlip(own.mention.value.number, other.mention.value.number)?.digits ?? 0;
  if (digits < 2 && !isSlipOfScale(own, other)) return false;
  return echoes.some((each) => (affinityOf(own, each)?.score ?? 0) >= sameMatter);
}

/** True where a pair's figures have no better one. */
function isBest<Each extends Pair>(
  pair: Each,
  pairs: readonly Each[],
  worth: (pair: Each) => number,
): boolean {
  return !pairs.some((each) => (each.a === pair.a) !== (each.b === pair.b) && worth(each) > worth(pair));
}

/** Two bulletins, results or reports of one make: sentence by sentence they say the same, with other figures. */
function areOfOneMake(
  pairs: readonly ScoredPair[],
  ofOne: readonly Statement[],
  ofOther: readonly Statement[],
): boolean {
  const alike = pairs.filter(
    (pair) => pair.score >= sameSentence && isBest(pair, pairs, (each) => each.score),
  );
  const isDated = pairs.every(({ a, b }) => a.article.dateline && b.article.dateline);
  if (alike.length <= (isDated ? mostDiffering : mostDiffering - 1)) return false;
  const agreeing = ofOne.filter(
    (a) => !isSmall(a) && ofOther.some((b) => isEcho(a, b) && (affinityOf(a, b)?.score ?? 0) >= sameSentence),
  );
  return alike.length * agreementsPerDifference > agreeing.length;
}

function neededFor(a: Statement, b: Statement, score: number): number {
  if (isSlipOfScale(a, b))
    return areOfOtherMeasures(a, b) ? Number.POSITIVE_INFINITY : needed.ofScale[Math.min(digitsOf(a), 3)]!;
  const slip = findDigitSlip(a.mention.value.number, b.mention.value.number);
  const digits = slip?.digits ?? 0;
  if (digits < mostUnlike && areOfOtherStance(a, b)) return Number.POSITIVE_INFINITY;
  if (digits < 2 && (isEnumerated(a) || isEnumerated(b))) return Number.POSITIVE_INFINITY;
  const opposed = digits < mostUnlike ? oppositionOf(a, b) : 0;
  if (!slip)
    return needed.otherwise + (areMeantAlike(a, b) ? 0 : ofOtherMeaning) + opposed * opposing.otherwise;
  const roundness = [a, b].every(({ mention }) => mention.value.modifier === "APPROX") ? ofTwoRound : 0;
  const least = isSmall(a) || isSmall(b) ? needed.bySmallSlip : needed.bySlip[Math.min(digits, 3)]!;
  return least + roundness + opposed * opposing.bySlip * Math.max(0, score - opposing.from);
}

/** The same figure, of the same kind or with its unit left out. */
export function isEcho(a: Statement, b: Statement): boolean {
  if (a.mention.value.number === undefined || a.mention.value.number !== b.mention.value.number) return false;
  return a.unitClass === b.unitClass || a.mention.kind === "number" || b.mention.kind === "number";
}

/** A plain count, without a unit, a decimal or a word of number. */
const isBare = ({ mention }: Statement): boolean =>
  mention.kind === "number" && Number.isInteger(mention.value.number);
