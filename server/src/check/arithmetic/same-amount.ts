import { oneMatter } from "../../index/corpus-view";
import type { Article } from "../../link/article";
import { stemOf } from "../../link/stems";
import { daysBetween } from "../claims/days";
import type { Stories } from "../claims/story";
import type { RuleContext } from "../rule";
import { differInScale, type ScaledFigure, scaledFigures } from "./scaled";
import { scalesOf } from "./scales";
import { type Surroundings, surroundingsOf } from "./surroundings";

/** A figure that states the same amount on another scale, and whether that is sure. */
export interface OtherScale {
  readonly scaled: ScaledFigure;
  readonly strong: boolean;
}

/** Words and names in common that make two figures speak of one thing, fairly and surely. */
const fair = 3;
const sure = 3.6;

/** A figure of one digit is often the same by chance, one of three and more hardly ever: so much more or less is needed. */
const byChance = 1.5;
const hardlyByChance = -0.9;

/** The same for two passages near each other in one article. */
const fairHere = 2.4;

/** How far apart, in characters, two passages of one article tell of one thing. */
const nearby = 1200;

/** Two words right after both figures ("for repairs to the bridge") say what they are for. */
const purposeWeight = 1.6;

/** What a title and its text have to have in common. */
const ofTitle = 2;

const nameWeight = 0.8;
const mostNames = 3;
const lightWeight = 0.3;

/** Words that stand beside most amounts. */
const light = new Set(
  "new total number figure million billion trillion dollar pound euro cost worth year month week make take give get put set see need want call plan first last company government country world people market quarter"
    .split(" ")
    .map(stemOf),
);

/**
 * The figures that state the same amount of the same thing with another word of number, in this article and in those of
 * its story.
 */
export function findOtherScales(
  own: ScaledFigure,
  context: RuleContext,
  stories: Stories,
): readonly OtherScale[] {
  const { corpus } = context;
  const others = stories.urisOf(own.article.uri).filter((uri) => {
    const scales = corpus.trait(scalesOf, uri) ?? [];
    return scales.some(({ mantissa, scale }) => mantissa === own.mantissa && scale !== own.scale);
  });
  const articles = [own.article, ...others.flatMap((uri) => corpus.article(uri) ?? [])];
  return articles.flatMap((article) => {
    const figures = scaledFigures(article).filter((other) => other.figure !== own.figure);
    // An article that has both says two things.
    const hasBoth = (in_: Article, as: ScaledFigure) =>
      scaledFigures(in_).some((each) => each.scale === as.scale && each.mantissa === as.mantissa);
    return figures.flatMap((other): OtherScale[] => {
      if (!differInScale(own, other)) return [];
      if (article !== own.article && (hasBoth(article, own) || hasBoth(own.article, other))) return [];
      const strong = strengthOf(own, other, context);
      return strong === undefined ? [] : [{ scaled: other, strong }];
    });
  });
}

/** True for strong evidence that two figures speak of one amount, false for fair, undefined for none. */
function strengthOf(a: ScaledFigure, b: ScaledFigure, context: RuleContext): boolean | undefined {
  const [one, other] = [surroundingsOf(a), surroundingsOf(b)];
  if (a.article === b.article && one.sentence === other.sentence) return undefined;
  if (one.measure && other.measure && one.measure !== other.measure) return undefined;
  // One article seldom has the same digits twice: where it takes the figure up again ("the €250 billion fine"), less will do.
  const isHere = a.article === b.article && a.digits > 1 && Math.abs(a.start - b.start) < nearby;
  if (isHere && (takesUp(a, b, one, other) || takesUp(b, a, other, one))) return false;
  if (areApart(one.years, other.years)) return undefined;
  if (
    a.article === b.article &&
    isOnlyInTitle(a, b) &&
    (a.digits > 1 || weightOfShared(one, other) >= ofTitle)
  )
    return false;
  if (a.figure.kind === "number" && !meet(one.after, other.after)) return undefined;
  const gap = a.article === b.article ? 0 : daysBetween(a.article, b.article);
  if (gap !== undefined && gap > oneMatter) return undefined;
  const words = weightOfShared(one, other);
  const purpose = [...one.after].filter((word) => other.after.has(word) && !light.has(word)).length >= 2;
  const names = Math.min(mostNames, sharedNames(a, b, one, other, context));
  const score = words + names * nameWeight + (purpose ? purposeWeight : 0);
  const needed = a.digits < 2 ? byChance : a.digits > 2 ? hardlyByChance : 0;
  if (isHere && words >= 2 && score >= fairHere) return score >= sure + needed;
  if (words < 2 || score < fair + needed) return undefined;
  return gap !== undefined && score >= sure + needed;
}

/**
 * "The €250 billion fine", behind "a fine of €250 million": a figure told before, by the word that follows it. With three digits and
 * more it is enough that it comes back in the next sentence.
 */
function takesUp(
  { article, start, digits }: ScaledFigure,
  told: ScaledFigure,
  own: Surroundings,
  other: Surroundings,
): boolean {
  if (start < told.start || !definite.test(article.text.slice(Math.max(0, start - 5), start))) return false;
  if (digits > 2 && own.sentence === other.sentence + 1) return true;
  return [...own.after].some((word) => other.words.has(word) && !light.has(word));
}

/** One of the two stands in the title, and nothing in the text has it as the title has. */
function isOnlyInTitle(a: ScaledFigure, b: ScaledFigure): boolean {
  const { prose } = a.article;
  const title = prose.blocks[0];
  if (title?.kind !== "heading") return false;
  const [first, second] = a.start < b.start ? [a, b] : [b, a];
  if (first.start >= title.end || second.start < title.end) return false;
  return !scaledFigures(a.article).some(
    ({ start, scale, mantissa }) =>
      start >= title.end && scale === first.scale && mantissa === first.mantissa,
  );
}

/** Example: "the " */
const definite = /\b(?:the|this|that) $/i;

function weightOfShared(a: Surroundings, b: Surroundings): number {
  let sum = 0;
  for (const word of a.words) if (b.words.has(word)) sum += light.has(word) ? lightWeight : 1;
  return sum;
}

function sharedNames(
  a: ScaledFigure,
  b: ScaledFigure,
  one: Surroundings,
  other: Surroundings,
  { corpus }: RuleContext,
): number {
  const ids = new Set([...other.entities].map((index) => corpus.idOf(b.article, index)));
  return [...one.entities].filter((index) => ids.has(corpus.idOf(a.article, index))).length;
}

const meet = (a: ReadonlySet<string>, b: ReadonlySet<string>): boolean => [...a].some((each) => b.has(each));

/** Both say something, and nothing in common. */
const areApart = (a: ReadonlySet<string>, b: ReadonlySet<string>): boolean =>
  a.size > 0 && b.size > 0 && !meet(a, b);
