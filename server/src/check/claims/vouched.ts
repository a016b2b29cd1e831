import { weighHeads, weighName } from "./affinity";
import { findDigitSlip } from "./digit-slip";
import { moveApart } from "./motion";
import { hashesOf, weighLackingAll, weighSharedBest } from "./near-words";
import { areOfOtherMatters } from "./opposition";
import { periodsMeet } from "./periods";
import { areOfOtherStance } from "./stance";
import { areOfOneClass, areOfOtherScales, isEcho, isSmall, type Statement } from "./statement";
import type { ArticleStatements } from "./statements";
import { areBoundsOfOneSide, canBothHold, isBound, significantDigits } from "./values";

/** A statement with those of its article. */
export interface StatementOf {
  readonly of: ArticleStatements;
  readonly statement: Statement;
}

/** A figure that several articles of a story agree on, where one that none of them has is a slip of it. */
export interface Vouched {
  readonly places: readonly StatementOf[];
  readonly strong: boolean;
}

/**
 * What the figure and its sentence must have in common with all that vouch for the other, and how much may stand right beside it
 * that none of them has. By how many digits of a slip say something, then by how many articles vouch: what three agree on
 * is a fact of the story, which a fourth is likely to tell.
 */
const needed = {
  bySlip: { 1: { 2: 3.4, 3: 3 }, 2: { 2: 3, 3: 2 }, 3: { 2: 1.2, 3: 1.2 } },
  ofScale: { 1: { 2: 3.4, 3: 1.8 }, 2: { 2: 1.5, 3: 1 }, 3: { 2: 0, 3: 0 } },
  /** Where the article has the figure that they agree on as well, it may well be of something else. */
  ofTwin: 0.8,
} as const;
const mostLacking = { ofTwo: 1, ofThree: 2 } as const;
/** What each that vouches must have in common with another. */
const withEachOther = 1;
const ofBeside = { word: 0.5, time: 0.6 } as const;

/** The figures that at least two other articles agree on and an article's own are slips of, by the mentions of these. */
export function findVouched(
  article: ArticleStatements,
  story: readonly ArticleStatements[],
): ReadonlyMap<number, Vouched> {
  const found = new Map<number, Vouched>();
  if (story.length < 2 || Number.isNaN(article.day)) return found;
  const byValue = placesByValue(story);
  const agreed = [...byValue.values()].filter((places) => places.some(({ of }) => of !== places[0]!.of));
  if (agreed.length === 0) return found;
  for (const own of article.all) {
    if (!mayBeSlip(own) || byValue.get(own.value.number!)?.some((each) => isEcho(each.statement, own)))
      continue;
    let [best, most]: [Vouched | undefined, number] = [undefined, 0];
    for (const places of agreed) {
      const beyond = weigh(own, article, places);
      if (beyond !== undefined && beyond.by >= most) [best, most] = [beyond.vouched, beyond.by];
    }
    if (best) found.set(own.mention, best);
  }
  return found;
}

/** True where another article has the figure of the same thing: two that have one figure by chance vouch for nothing. */
const agreesWithAnother = ({ of, statement }: StatementOf, places: readonly StatementOf[]): boolean =>
  places.some((other) => other.of !== of && weighFit(statement, [other.statement]) >= withEachOther);

/** Of the articles that say their day, by what the figures come to. */
function placesByValue(story: readonly ArticleStatements[]): ReadonlyMap<number, readonly StatementOf[]> {
  const byValue = new Map<number, StatementOf[]>();
  for (const of of story) {
    for (const statement of of.all) {
      const { number } = statement.value;
      if (number === undefined || isSmall(statement)) continue;
      const places = byValue.get(number);
      if (places) places.push({ of, statement });
      else byValue.set(number, [{ of, statement }]);
    }
  }
  return byValue;
}

const mayBeSlip = (own: Statement): boolean =>
  own.value.number !== undefined && !isSmall(own) && !own.isConverted;

/** By how much a figure exceeds what is needed to be a slip of one that others agree on; undefined where it is none. */
function weigh(
  own: Statement,
  { all }: ArticleStatements,
  agreed: readonly StatementOf[],
): { readonly by: number; readonly vouched: Vouched } | undefined {
  const { number } = agreed[0]!.statement.value;
  const ofScale = agreed.some(({ statement }) => areOfOtherScales(own, statement));
  const slip = ofScale ? undefined : findDigitSlip(own.value.number, number);
  const digits = Math.min(3, ofScale ? own.scale!.digits : (slip?.digits ?? 0)) as 0 | 1 | 2 | 3;
  if (digits === 0) return undefined;
  // A round figure beside an exact one is another way of telling it.
  if (slip && significantDigits(own.value.number!) !== significantDigits(number!)) return undefined;
  const may = agreed.filter(({ of, statement }) => !Number.isNaN(of.day) && maySayTheSame(own, statement));
  const places = may.filter((place) => agreesWithAnother(place, may));
  // One article foresees what another merely states: it is enough that one of them means it as this one does.
  if (digits < 3 && places.every(({ statement }) => areOfOtherStance(own, statement))) return undefined;
  const votes = Math.min(3, countTellings(places)) as 0 | 1 | 2 | 3;
  if (votes < 2) return undefined;
  const twins = all.filter(
    (each) => each !== own && areOfOneClass(each, own) && each.value.number === number,
  );
  if (twins.some(({ sentence }) => sentence === own.sentence)) return undefined;
  const tellings = [...places.map(({ statement }) => statement), ...twins];
  if (weighLacking(own, tellings) > (digits < 3 && votes < 3 ? mostLacking.ofTwo : mostLacking.ofThree))
    return undefined;
  const least = (ofScale ? needed.ofScale : needed.bySlip)[digits][votes as 2 | 3];
  const by = weighFit(own, tellings) - least - (twins.length > 0 ? needed.ofTwin : 0);
  if (by < 0) return undefined;
  return { by, vouched: { places, strong: digits + (ofScale ? 1 : 0) >= 3 } };
}

/** Nothing in their sentences keeps two figures apart. */
function maySayTheSame(own: Statement, other: Statement): boolean {
  if (!areOfOneClass(own, other) || other.isConverted) return false;
  if (isBound(own.value) ? !areBoundsOfOneSide(own.value, other.value) : canBothHold(own.value, other.value))
    return false;
  if (own.whichOne !== other.whichOne || !periodsMeet(own, other)) return false;
  return !moveApart(own.motion, other.motion) && !areOfOtherMatters(own, other);
}

/** How many articles tell of it in words of their own: copies of one text have one vote. */
function countTellings(places: readonly StatementOf[]): number {
  const uris = new Set(places.map(({ of }) => of.uri));
  const wordings = new Set(places.map(({ statement }) => hashesOf(statement.words)));
  return Math.min(uris.size, wordings.size);
}

/** What a figure's sentence has in common with those of several others, as each word and name stands nearest in any of these. */
function weighFit(own: Statement, others: readonly Statement[]): number {
  let score = weighSharedBest(
    own.words,
    others.map(({ words }) => words),
  );
  for (const name of own.names) score += Math.max(...others.map(({ names }) => weighName(name, names)));
  if (own.after !== 0 && others.some(({ after }) => after === own.after)) score += ofBeside.word;
  if (own.before !== 0 && others.some(({ before }) => before === own.before)) score += ofBeside.word;
  if (own.times.some((time) => others.some(({ times }) => times.includes(time)))) score += ofBeside.time;
  return score + Math.max(0, ...others.map(({ about }) => weighHeads(own.about, about)));
}

/** How near a word has to stand to tell two things apart. */
const near = 0.75;

const weighLacking = (own: Statement, others: readonly Statement[]): number =>
  weighLackingAll(
    own.words,
    others.map(({ words }) => words),
    near,
  );
