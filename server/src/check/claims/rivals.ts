import type { CorpusView } from "../../index/corpus-view";
import type { Article } from "../../link/article";
import { isSlipOfScale, scaledFigures } from "../arithmetic/scaled";
import { surroundingsOf } from "../arithmetic/surroundings";
import { affinityOf } from "./affinity";
import { isEnumerated } from "./align";
import { daysBetween } from "./days";
import { findDigitSlip } from "./digit-slip";
import { type Statement, statementsOf } from "./statements";
import type { Stories } from "./story";
import { canBothHold } from "./values";
import { volatilityOf } from "./volatile";

/** A figure that another article of the story gives otherwise, and whether the evidence is strong. */
export interface Rival {
  readonly statement: Statement;
  readonly strong: boolean;
}

/** What the figures of a story say of each other. */
export interface Rivals {
  /** The rivals of a figure. */
  of(own: Statement): readonly Rival[];
  /** True where two articles are bulletins or results of one make: what they say of two days cannot conflict. */
  areOfTwoDays(a: Article, b: Article): boolean;
}

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
/** What each further article adds that has the other figure, and so many of them at most. */
const supportWeight = 0.3;
const mostSupport = 2;
/** Other articles have the figure that is asked about too. */
const echoed = 1.5;
/** Two figures that are both said to be rough are easily two estimates. */
const ofTwoRound = 2;
/** A bound, or what is planned, is easily another figure than what is. */
const ofOtherMeaning = 1.5;
/** An article that does not say its day may tell of any. */
const withoutDay = 1.5;
/** How far below what is needed a pair is still looked at, for what others add. */
const nearly = -supportWeight * mostSupport;
const strongBeyond = 1.5;

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
interface Pair {
  readonly a: Statement;
  readonly b: Statement;
  /** By how much what they have in common exceeds what is needed. */
  readonly beyond: number;
}

interface ScoredPair extends Pair {
  /** How much they have in common. */
  readonly score: number;
}

/**
 * Looks for figures of a story's articles that stand where another's ought to: neither article has the other's figure,
 * the two are each other's best match, and either one digit is all that differs or much is in common.
 */
export function createRivals(corpus: CorpusView, stories: Stories): Rivals {
  const known = new Map<string, readonly Pair[] | undefined>();
  const pairsOf = (a: Article, b: Article): readonly Pair[] | undefined => {
    const [first, second] = a.uri < b.uri ? [a, b] : [b, a];
    const key = `${first.uri} ${second.uri}`;
    if (!known.has(key)) known.set(key, pairUp(first, second, corpus));
    return known.get(key);
  };
  const findRivals = (own: Statement): readonly Rival[] => {
    if (own.mention.value.number === undefined) return [];
    const story = stories(own.article);
    const groups = new Map<number, Pair[]>();
    for (const article of story) {
      for (const pair of pairsOf(own.article, article) ?? []) {
        const turned = pair.a.mention === own.mention ? pair : { ...pair, a: pair.b, b: pair.a };
        if (turned.a.mention !== own.mention) continue;
        const value = turned.b.mention.value.number!;
        const group = groups.get(value);
        if (group) group.push(turned);
        else groups.set(value, [turned]);
      }
    }
    return [...groups.values()].flatMap((group) => judge(own, group, story));
  };
  return { of: findRivals, areOfTwoDays: (a, b) => a !== b && pairsOf(a, b) === undefined };
}

/**
 * The figures of two articles that are left where those that both have are set aside, by pairs that fit each other best.
 * Undefined where the articles are of one make and of two days.
 */
function pairUp(one: Article, other: Article, corpus: CorpusView): readonly Pair[] | undefined {
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
    const score = affinityOf(a, b, corpus)?.score;
    if (score !== undefined) pairs.push({ a, b, score, beyond: score - neededFor(a, b) - more });
  };
  for (const a of restOfOne) for (const b of restOfOther) consider(a, b, 0);
  // An article that has the figure in its headline and slips in its text.
  for (const a of restOfOne) for (const b of ofOther) if (isTwin(a, b, ofOne, corpus)) consider(a, b, ofTwin);
  for (const b of restOfOther)
    for (const a of ofOne) if (isTwin(b, a, ofOther, corpus)) consider(a, b, ofTwin);
  if (areOfOneMake(pairs, ofOne, ofOther, corpus)) return undefined;
  return pairs.filter((pair) => pair.beyond >= nearly && isBest(pair, pairs, (each) => each.beyond));
}

const isSmall = (each: Statement): boolean => isBare(each) && Math.abs(each.mention.value.number!) < smallest;

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
function isTwin(own: Statement, other: Statement, ofOwn: readonly Statement[], corpus: CorpusView): boolean {
  const echoes = ofOwn.filter((each) => isEcho(each, other));
  if (echoes.length === 0 || echoes.some(({ sentence }) => sentence === own.sentence)) return false;
  const digits = findDigitSlip(own.mention.value.number, other.mention.value.number)?.digits ?? 0;
  if (digits < 2 && !isSlipOfScale(own, other)) return false;
  return echoes.some((each) => (affinityOf(own, each, corpus)?.score ?? 0) >= sameMatter);
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
  corpus: CorpusView,
): boolean {
  const alike = pairs.filter(
    (pair) => pair.score >= sameSentence && isBest(pair, pairs, (each) => each.score),
  );
  const isDated = pairs.every(({ a, b }) => a.article.dateline && b.article.dateline);
  if (alike.length <= (isDated ? mostDiffering : mostDiffering - 1)) return false;
  const agreeing = ofOne.filter(
    (a) =>
      !isSmall(a) &&
      ofOther.some((b) => isEcho(a, b) && (affinityOf(a, b, corpus)?.score ?? 0) >= sameSentence),
  );
  return alike.length * agreementsPerDifference > agreeing.length;
}

function neededFor(a: Statement, b: Statement): number {
  if (isSlipOfScale(a, b))
    return areOfOtherMeasures(a, b) ? Number.POSITIVE_INFINITY : needed.ofScale[Math.min(digitsOf(a), 3)]!;
  const slip = findDigitSlip(a.mention.value.number, b.mention.value.number);
  if ((!slip || slip.digits < 2) && (isEnumerated(a) || isEnumerated(b))) return Number.POSITIVE_INFINITY;
  if (!slip) return needed.otherwise + (areMeantAlike(a, b) ? 0 : ofOtherMeaning);
  const roundness = [a, b].every(({ mention }) => mention.value.modifier === "APPROX") ? ofTwoRound : 0;
  return (
    (isSmall(a) || isSmall(b) ? needed.bySmallSlip : needed.bySlip[Math.min(slip.digits, 3)]!) + roundness
  );
}

/** The rivals of one value, where together they are enough. */
function judge(own: Statement, pairs: readonly Pair[], story: readonly Article[]): readonly Rival[] {
  const [first] = pairs;
  const supporters = story.filter((article) => statementsOf(article).some((each) => isEcho(each, first!.b)));
  if (mayHaveChanged(own, pairs, supporters)) return [];
  const support = Math.min(mostSupport, supporters.length - 1) * supportWeight;
  const isEchoed = story.some((article) => statementsOf(article).some((each) => isEcho(each, own)));
  const best = Math.max(...pairs.map(({ beyond }) => beyond));
  const isDated = own.article.dateline !== undefined && pairs.some(({ b }) => b.article.dateline);
  const beyond = best + support - (isEchoed ? echoed : 0) - (isDated ? 0 : withoutDay);
  if (beyond < 0) return [];
  const isSure = isDated && beyond >= strongBeyond && !isSmall(own) && !isSmall(first!.b);
  return pairs.map(({ b }) => ({ statement: b, strong: isSure }));
}

/** The same figure, of the same kind or with its unit left out. */
function isEcho(a: Statement, b: Statement): boolean {
  if (a.mention.value.number === undefined || a.mention.value.number !== b.mention.value.number) return false;
  return a.unitClass === b.unitClass || a.mention.kind === "number" || b.mention.kind === "number";
}

/** A plain count, without a unit, a decimal or a word of number. */
const isBare = ({ mention }: Statement): boolean =>
  mention.kind === "number" && Number.isInteger(mention.value.number);

/** Counts of a day grow and fall; one that others have on the same day, or before and after it, did not. */
function mayHaveChanged(own: Statement, pairs: readonly Pair[], supporters: readonly Article[]): boolean {
  const kinds = [own, ...pairs.map(({ b }) => b)].map(volatilityOf);
  if (kinds.every((kind) => kind === undefined)) return false;
  if (pairs.some(({ b }) => daysBetween(own.article, b.article) === 0)) return false;
  const day = own.article.dateline?.day ?? "";
  const days = [...new Set(supporters.flatMap(({ dateline }) => dateline?.day ?? []))];
  if (!kinds.includes("counted")) return days.length < 2;
  return !days.some((each) => each <= day) || !days.some((each) => each >= day);
}
