import type { ContentKey } from "../../index/content-key";
import type { Article } from "../../link/article";
import { affinityOf, areOfOtherYears, weighMeasures, weightOfOccasion, weightOfThing } from "./affinity";
import { crowdsOf, leastFor, moreInCrowd, needed } from "./by-chance";
import { findDigitSlip } from "./digit-slip";
import { areOfOnePattern } from "./one-pattern";
import { areOfOtherEvents, areOfOtherMatters, oppositionOf } from "./opposition";
import { areOfOtherStance } from "./stance";
import { areOfOneClass, areOfOtherScales, isEcho, isSmall, type Statement } from "./statement";
import { type ArticleStatements, statementsOf } from "./statements";
import { canBothHold, isBound as isBoundValue } from "./values";

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
const opposing = { otherwise: 2.5, bySlip: 1.4, bySwap: 0.7, byLongSlip: 0.35, from: 2 } as const;
/** Articles that agree in so many figures tell the same facts: what stands beside a figure in one of them then says less. */
const fewestAgreeing = 2;
const whereTheyAgree = 0.6;
/** How far below what is needed a pair is still looked at, for what other articles add: they say most where a word alone is another. */
const nearly = -0.6;
const nearlyOfScale = -1.8;

/** How much more has to be in common where the article has the other figure as well: of much the same, or of it is not said what. */
const ofTwin = { alike: 0.8, otherwise: 1.6 } as const;
/** From here on two sentences of one article say much the same. */
const sameMatter = 0.7;

/** Two articles that differ in more figures than this, and do not agree in many more, tell of two days or two events. */
const mostDiffering = 2;
const agreementsPerDifference = 4;
/** From here on two sentences say the same of their figures. */
const sameSentence = 2;

/** From here on two sentences are of one thing, however often their articles count such things. */
const ofOneOfSeveral = 6;

/** Two figures of two articles that stand where the other ought to, unless their sentences are `madeAlike`. */
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

/** What an article was compared with, as long as both say the same, by the other's URI. */
interface KnownPairs {
  readonly other: ContentKey;
  readonly compared: Compared;
}

/** Kept as long as the statements of the first article. */
const kept = new WeakMap<ArticleStatements, Map<string, KnownPairs>>();

/** The pairs of two articles, `a` of the one and `b` of the other; none where they are of one make and of two days. */
export function pairsOf(one: ArticleStatements, other: ArticleStatements): readonly Pair[] {
  const pairs = compare(one, other);
  if (pairs === "of two days") return [];
  return one.uri < other.uri ? pairs : pairs.map(({ a, b, beyond }) => ({ a: b, b: a, beyond }));
}

/** True where two articles are bulletins or results of one make: what they say of two days cannot conflict. */
export const areOfTwoDays = (one: Article, other: Article): boolean =>
  one !== other && compare(statementsOf(one), statementsOf(other)) === "of two days";

/** What was found out of two statements' sentences, kept as long as both. */
const patterns = new WeakMap<Statement, WeakMap<Statement, boolean>>();

/** Whether the sentences of a pair are of one make; `one` is the article of `a`, `other` that of `b`. */
export function madeAlike({ a, b }: Pick<Pair, "a" | "b">, one: Article, other: Article): boolean {
  if (one.uri > other.uri) return madeAlike({ a: b, b: a }, other, one);
  const known = patterns.get(a) ?? new WeakMap<Statement, boolean>();
  const alike = known.get(b) ?? (!isHardlyByChance(a, b) && areOfOnePattern(one, a, other, b));
  known.set(b, alike);
  patterns.set(a, known);
  return alike;
}

/** So many digits of which one is another: two sentences of one make would hardly have them of two things. */
const longSlip = 5;

const isHardlyByChance = (a: Statement, b: Statement): boolean =>
  (findDigitSlip(a.value.number, b.value.number)?.digits ?? 0) >= longSlip;

/** Rests on nothing but what the two articles state, so that it is done once for all checks. */
function compare(one: ArticleStatements, other: ArticleStatements): Compared {
  const [first, second] = one.uri < other.uri ? [one, other] : [other, one];
  const known = kept.get(first) ?? new Map<string, KnownPairs>();
  const before = known.get(second.uri);
  if (before?.other === second.content) return before.compared;
  const compared = pairUp(first, second) ?? "of two days";
  known.set(second.uri, { other: second.content, compared });
  kept.set(first, known);
  return compared;
}

/**
 * The figures of two articles that are left where those that both have are set aside, by pairs that fit each other best.
 * Undefined where the articles are of one make and of two days.
 */
function pairUp(one: ArticleStatements, other: ArticleStatements): readonly Pair[] | undefined {
  const [ofOne, ofOther] = [one.all, other.all];
  const restOfOne = ofOne.filter((a) => !ofOther.some((b) => isEcho(a, b) || isMetBy(a, b)));
  const restOfOther = ofOther.filter((b) => !ofOne.some((a) => isEcho(a, b) || isMetBy(b, a)));
  const crowdOf = crowdsOf(restOfOne, restOfOther);
  const echoed = ofOne.filter((a) => !isSmall(a) && !restOfOne.includes(a));
  const agree = new Set(echoed.map(({ value }) => value.number)).size >= fewestAgreeing;
  const pairs: ScoredPair[] = [];
  const consider = (a: Statement, b: Statement, more: number): void => {
    if (!areOfOneClass(a, b)) return;
    const isOfScale = areOfOtherScales(a, b);
    // Rates are another from day to day, but none makes a million of a billion.
    if ((a.isConverted || b.isConverted) && !isOfScale) return;
    const score = isOfScale ? affinityOfScales(a, b) : affinityOf(a, b);
    // What comes first costs least: most pairs end here.
    if (score === undefined || score < leastThatMatters(a, b, more)) return;
    // "More than $2.5 million" holds where "more than $2.5 billion" does, but nobody says so.
    if (!isOfScale && canBothHold(a.value, b.value) && !areOneBound(a, b)) return;
    const beyond = score - neededFor({ a, b, score, agree }) - moreInCrowd(a, b, crowdOf(a, b)) - more;
    pairs.push({ a, b, score, beyond });
  };
  const considerTwin = (a: Statement, b: Statement, more: number | undefined): void => {
    if (more !== undefined) consider(a, b, more);
  };
  for (const a of restOfOne) for (const b of restOfOther) consider(a, b, 0);
  // An article that has the figure in its headline and slips in its text.
  for (const a of restOfOne) for (const b of ofOther) considerTwin(a, b, twinhoodOf(a, b, ofOne));
  for (const b of restOfOther) for (const a of ofOne) considerTwin(a, b, twinhoodOf(b, a, ofOther));
  if (areOfOneMake(pairs, ofOne, ofOther, isDated(one) && isDated(other))) return undefined;
  return pairs.filter(
    (pair) => pair.beyond >= nearlyFor(pair.a, pair.b) && isBest(pair, pairs, (each) => each.beyond),
  );
}

const isBound = ({ value }: Statement): boolean => isBoundValue(value);

const isDated = ({ day }: ArticleStatements): boolean => !Number.isNaN(day);

/** A pair of less than this is neither nearly enough nor tells that two articles are of one make. */
const leastThatMatters = (a: Statement, b: Statement, more: number): number =>
  Math.min(sameSentence, leastFor(a, b) + nearlyFor(a, b) + more);

const nearlyFor = (a: Statement, b: Statement): number => (areOfOtherScales(a, b) ? nearlyOfScale : nearly);

/** "By more than 30 percent", "by over 90 percent": both may hold, and nobody says the one who knows the other. Counts are told so while they grow. */
const areOneBound = ({ kind, value: a }: Statement, { value: b }: Statement): boolean =>
  kind !== "number" &&
  a.modifier !== undefined &&
  boundsToldAlike.has(a.modifier) &&
  a.modifier === b.modifier &&
  findDigitSlip(a.number, b.number) !== undefined;

const boundsToldAlike = new Set(["MORE_THAN", "LESS_THAN"]);

/** What a figure of one digit has to have in common besides the person. */
const likely = 2;

/**
 * What the two have in common where million is billion: with three digits and more hardly by chance, with fewer where the
 * same person stands in the sentences or right before them.
 */
function affinityOfScales(a: Statement, b: Statement): number | undefined {
  const found = affinityOf(a, b);
  const { digits } = a.scale!;
  if (areOfOtherYears(a, b)) return found;
  if (digits >= mostUnlike) return Math.max(found ?? 0, needed.ofScale[2]);
  const isSure = digits === 2 || (digits === 1 && (found ?? 0) >= likely && oppositionOf(a, b) === 0);
  return isSure && areOfOnePerson(a, b) ? Math.max(found ?? 0, leastFor(a, b)) : found;
}

const areOfOnePerson = (a: Statement, b: Statement): boolean =>
  a.besideScale!.persons.some((person) => b.besideScale!.persons.includes(person));

/** Both are plain figures, of what is or of what is to be. */
const areMeantAlike = (a: Statement, b: Statement): boolean =>
  a.value.modifier === undefined && b.value.modifier === undefined && a.about?.modality === b.about?.modality;

/** A bound that a figure of the other article keeps, of much the same: "fell below 4 percent", "fell to 3.9 percent". */
const isMetBy = (bound: Statement, other: Statement): boolean =>
  isBound(bound) &&
  !isBound(other) &&
  areOfOneClass(bound, other) &&
  canBothHold(bound.value, other.value) &&
  (affinityOf(bound, other) ?? 0) >= sameMatter;

/** "A loss of £4.2 million", "sales of £4.2 billion". */
const areOfOtherMeasures = ({ measure: a }: Statement, { measure: b }: Statement): boolean =>
  a !== undefined && b !== undefined && a !== b;

/** "A price of $793, an increase of 28%", "revenue of $62 billion, an increase of 20%". */
const areChangesOfOthers = (a: Statement, b: Statement): boolean =>
  a.kind === "percent" && a.motion?.way === "by" && b.motion?.way === "by" && areOfOtherMeasures(a, b);

/** How much more it takes where the figure's own article says elsewhere what the other article says; undefined where it does not. */
function twinhoodOf(own: Statement, other: Statement, ofOwn: readonly Statement[]): number | undefined {
  if (own.unitClass !== other.unitClass) return undefined;
  const digits = findDigitSlip(own.value.number, other.value.number)?.digits ?? 0;
  if (digits < 2 && !areOfOtherScales(own, other)) return undefined;
  // "Winds of 155 mph", "a storm of the class has winds of 157 mph or higher": the bound is no slip of it.
  const echoes = ofOwn.filter((each) => isEcho(each, other) && isBound(each) === isBound(own));
  if (echoes.length === 0 || echoes.some(({ sentence }) => sentence === own.sentence)) return undefined;
  const alike = echoes.some(
    (each) => !areOfTwoYears(own, each) && (affinityOf(own, each) ?? 0) >= sameMatter,
  );
  if (alike) return ofTwin.alike;
  // "Nurses won 25%. Porters won 29%" beside "Porters won 29%": what stands beside the slip must keep nothing apart.
  return oppositionOf(own, other) === 0 ? ofTwin.otherwise : undefined;
}

/** "Paid 45 million in 1998", "is worth 45 billion today". */
const areOfTwoYears = (one: Statement, other: Statement): boolean =>
  [one, other].some(({ period }) => period?.grain === "year") && one.period?.timex !== other.period?.timex;

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
  areDated: boolean,
): boolean {
  const alike = pairs.filter(
    (pair) => pair.score >= sameSentence && isBest(pair, pairs, (each) => each.score),
  );
  if (alike.length <= (areDated ? mostDiffering : mostDiffering - 1)) return false;
  const agreeing = ofOne.filter(
    (a) => !isSmall(a) && ofOther.some((b) => isEcho(a, b) && (affinityOf(a, b) ?? 0) >= sameSentence),
  );
  return alike.length * agreementsPerDifference > agreeing.length;
}

/** A pair with how much it has in common, and whether its articles agree in other figures. */
interface Weighed extends Pick<ScoredPair, "a" | "b" | "score"> {
  readonly agree: boolean;
}

function neededFor({ a, b, score, agree }: Weighed): number {
  const least = leastFor(a, b);
  const slip = findDigitSlip(a.value.number, b.value.number);
  const digits = slip?.digits ?? 0;
  const isSwap = slip?.isSwap === true && digits > 1;
  if (agree && isSwap ? areOfOtherEvents(a, b) : areOfOtherMatters(a, b)) return Number.POSITIVE_INFINITY;
  if (areOfOtherScales(a, b)) return areOfOtherMeasures(a, b) ? Number.POSITIVE_INFINITY : least;
  if (digits < mostUnlike && (areOfOtherStance(a, b) || areChangesOfOthers(a, b)))
    return Number.POSITIVE_INFINITY;
  const opposed = oppositionOf(a, b);
  // "34% of the market", "70% of Torvik": which of them is meant is plain only where both say of what, and all else alike.
  const isOneOfSeveral = digits < 2 && (a.isEnumerated || b.isEnumerated);
  const isPlain = a.about?.base !== undefined && opposed === 0 && score >= ofOneOfSeveral;
  if (isOneOfSeveral && !isPlain) return Number.POSITIVE_INFINITY;
  if (!slip) return least + (areMeantAlike(a, b) ? 0 : ofOtherMeaning) + opposed * opposing.otherwise;
  const roundness = [a, b].every(({ value }) => value.modifier === "APPROX") ? ofTwoRound : 0;
  const weight = digits >= mostUnlike ? opposing.byLongSlip : isSwap ? opposing.bySwap : opposing.bySlip;
  if (agree && slip.isSwap && digits >= mostUnlike) return roundness;
  const ofPattern =
    score - weightOfThing(a, b) - weighMeasures(a, b) - (digits > 1 ? weightOfOccasion(a, b) : 0);
  const likeness = Math.max(0, ofPattern - opposing.from) * (agree ? whereTheyAgree : 1);
  return least + roundness + opposed * weight * likeness;
}
