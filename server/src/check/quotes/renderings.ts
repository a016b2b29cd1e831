import { oneMatter } from "../../index/corpus-view";
import { relatedness } from "../../index/relatedness";
import type { Article, Quotation } from "../../link/article";
import type { PlainWord, QuotedWord } from "../../link/quoted-words";
import { overlaps } from "../../text/span";
import { daysBetween } from "../claims/days";
import type { Severity } from "../finding";
import type { Standing } from "../sides";
import { type Alignment, alignWords, type Change } from "./align-words";
import { compareSpeakers } from "./same-speaker";
import { wordsOf } from "./words-quoted";

/** A quotation with its article and its words. */
export interface PlacedQuotation extends Standing {
  readonly quotation: Quotation;
  /** Its index in `Article.quotations`. */
  readonly index: number;
  readonly words: readonly QuotedWord[];
}

/** Two renderings of one quotation that differ in words. */
export interface Conflict {
  readonly alignment: Alignment;
  readonly severity: Severity;
}

/** Articles at most so many days apart report one occasion. */
const oneOccasion = 7;
/** From here on two articles tell one story; with one speaker, or a dozen words, in both it takes less where they are of one day or the next. */
const oneStory = { otherwise: 2, ofOne: 1 } as const;
const nextDay = 1;
/** After so many days the same words with another ordinal speak of another thing: "in the first half", "in the second half". */
const anotherOccasion = 3;

/** Quotations that share fewer words are short ones. */
const fewestShared = 5;
const fewestContent = 3;
const mostChanged = 3;
const leastRatio = 0.8;

/** How many words have to be the same where it is not said who speaks: fewer where one word differs in articles of one week. */
const fewestWithoutSpeaker = { near: 6, far: 8 } as const;

/** With so many words the same, one, two or three other ones are a slip, and not something said another time. */
const certain = [6, 12, 18] as const;

/** A short quotation is compared as a whole, and only where so many words have content, of which so many are the same. */
const shortContent = { least: 3, most: 5 } as const;
const fewestShort = 2;

/** How many words of a short quotation have to be the same, light ones too, where it is not said who speaks. */
const shortWithoutSpeaker = 5;

/** The article's quotation with its words; undefined in page furniture, and where it has nothing to be found by. */
export function placeQuotation(article: Article, index: number): PlacedQuotation | undefined {
  const quotation = article.quotations[index]!;
  if (quotation.keys.length === 0 || article.furniture.some((span) => overlaps(span, quotation)))
    return undefined;
  return {
    article,
    quotation,
    index,
    start: quotation.start,
    // Only few are looked at: those that another quotation comes near to.
    get words() {
      return wordsOf(article)[index]!;
    },
  };
}

/**
 * False where two quotations have so few words in common that they can't be found to be one, and where they have the same
 * words with content, so that they don't differ. To lay them side by side takes a hundred times as long, and most that
 * have a key in common end here.
 */
export function mayConflict(a: Pick<Quotation, "content">, b: Pick<Quotation, "content">): boolean {
  if (a.content.length === b.content.length && a.content.every((word, at) => word === b.content[at]))
    return false;
  const left = new Map<number, number>();
  for (const word of a.content) left.set(word, (left.get(word) ?? 0) + 1);
  let common = 0;
  for (const word of b.content) {
    const count = left.get(word) ?? 0;
    if (count === 0) continue;
    left.set(word, count - 1);
    common++;
  }
  const areShort = Math.max(a.content.length, b.content.length) <= shortContent.most;
  return common >= (areShort ? fewestShort : fewestContent);
}

/** A quotation of an article, by its URI and the quotation's words. */
interface Worded {
  readonly uri: string;
  readonly words: readonly PlainWord[];
}

/** Whether the words of two quotations of different articles differ in as many with content as two renderings of one may: of most that have words in common not. */
export const mayBeRenderings = (a: Worded, b: Worded): boolean => isFewChanges(align(a, b));

function isFewChanges({ changes }: Alignment): boolean {
  const changed = countChanged(changes);
  return changed > 0 && changed <= mostChanged;
}

const countChanged = (changes: Alignment["changes"]): number =>
  changes.reduce((sum, { content }) => sum + content, 0);

/** Whether two quotations of different articles are one, differently worded, and how sure that is. Undefined where they are not, or do not differ. */
export function findConflict(a: PlacedQuotation, b: PlacedQuotation): Conflict | undefined {
  if (a.article === b.article) return undefined;
  const alignment = align({ uri: a.article.uri, words: a.words }, { uri: b.article.uri, words: b.words });
  const changed = countChanged(alignment.changes);
  if (!isFewChanges(alignment)) return undefined;
  if (areFigures(a, b, alignment.changes)) return undefined;
  const mirrored = { ...alignment, changes: alignment.changes.map(turned) };
  if (hasBoth(a, b, alignment) || hasBoth(b, a, mirrored)) return undefined;
  const isLong = alignment.shared >= fewestShared && alignment.sharedContent >= fewestContent;
  const severity = (isLong && judgeLong(a, b, alignment, changed)) || judgeShort(a, b, alignment, changed);
  return severity && { alignment, severity };
}

/** True where the second one's article quotes the first one's wording too: then the two are two things said. */
function hasBoth(a: PlacedQuotation, b: PlacedQuotation, { shared, changes }: Alignment): boolean {
  const own = changes.flatMap((change) => a.words.slice(change.own.from, change.own.to));
  return b.article.quotations.some((quotation, index) => {
    if (quotation === b.quotation || quotation.keys.length === 0) return false;
    const words = wordsOf(b.article)[index]!;
    // Of one quotation in two parts, "but we will plant again" is not in the other part.
    if (!own.every(({ isContent, plain }) => !isContent || words.some((word) => word.plain === plain)))
      return false;
    const other = alignWords(a.words, words);
    return other.changes.length === 0 && other.shared > shared;
  });
}

const turned = ({ own, other, content }: Change): Change => ({ own: other, other: own, content });

/** Of several equally good ways to lay two quotations side by side both sides take the same. */
function align(a: Worded, b: Worded): Alignment {
  if (a.uri < b.uri) return alignWords(a.words, b.words);
  const mirrored = alignWords(b.words, a.words);
  return { ...mirrored, changes: mirrored.changes.map(turned) };
}

function judgeLong(
  a: PlacedQuotation,
  b: PlacedQuotation,
  { shared, sharedContent, differing, changes }: Alignment,
  changed: number,
): Severity | undefined {
  if (shared / (shared + differing) < leastRatio || sharedContent < changed * 2) return undefined;
  const speakers = compareSpeakers(a, b);
  const days = daysBetween(a.article, b.article);
  const isRelated = areOfOneStory(a, b, speakers === "same" || shared >= certain[1], days);
  if (days !== undefined && days > oneMatter) return undefined;
  if (days !== undefined && days >= anotherOccasion && areOrdinals(a, b, changes)) return undefined;
  // Nobody says six words after another with one of them changed: "she said" has been taken for somebody else's.
  if (speakers === "different") {
    const isNear = days !== undefined && days <= oneOccasion;
    return isNear && isRelated && changed === 1 && shared >= certain[0] ? "information" : undefined;
  }
  if (speakers === "unknown") {
    const isNear = days !== undefined && days <= oneOccasion;
    const least = isNear && changed === 1 ? fewestWithoutSpeaker.near : fewestWithoutSpeaker.far;
    return shared >= least && isRelated ? "information" : undefined;
  }
  const isOne = looksAlike(a, b, changes) || shared >= certain[changed - 1]!;
  if (isOne && isRelated && days !== undefined && days <= oneOccasion) return "warning";
  return isRelated || shared >= 8 ? "information" : undefined;
}

/** A few words are compared only where they are the whole quotation, differ in one word, and are one person's or as good as all the same. */
function judgeShort(
  a: PlacedQuotation,
  b: PlacedQuotation,
  { whole, shared, sharedContent, changes }: Alignment,
  changed: number,
): Severity | undefined {
  const contents = [a, b].map(({ words }) => words.filter(({ isContent }) => isContent).length);
  if (!whole || changed !== 1 || sharedContent < fewestShort) return undefined;
  if (Math.max(...contents) > shortContent.most || Math.min(...contents) < shortContent.least)
    return undefined;
  const speakers = compareSpeakers(a, b);
  if (speakers === "different") return undefined;
  const days = daysBetween(a.article, b.article);
  const isRelated = areOfOneStory(a, b, speakers === "same", days);
  if (!isRelated || (days !== undefined && days > oneMatter)) return undefined;
  const isNear = days !== undefined && days <= oneOccasion;
  if (speakers === "unknown") return isNear && shared >= shortWithoutSpeaker ? "information" : undefined;
  if (looksAlike(a, b, changes)) return isNear ? "warning" : "information";
  return isNear ? "information" : undefined;
}

function areOfOneStory(
  a: PlacedQuotation,
  b: PlacedQuotation,
  isOfOne: boolean,
  days: number | undefined,
): boolean {
  const isLess = isOfOne && days !== undefined && days <= nextDay;
  return relatedness(a.article, b.article) >= (isLess ? oneStory.ofOne : oneStory.otherwise);
}

/** Example: "1st", "last" */
const ordinal = /^(?:last|next|\d+(?:st|nd|rd|th))$/;

function areOrdinals(a: PlacedQuotation, b: PlacedQuotation, changes: Alignment["changes"]): boolean {
  const isOrdinal = ({ plain }: QuotedWord): boolean => ordinal.test(plain);
  return changes.every(
    ({ own, other }) =>
      a.words.slice(own.from, own.to).some(isOrdinal) && b.words.slice(other.from, other.to).some(isOrdinal),
  );
}

/** Figures are compared as figures, in quotations and out of them. */
function areFigures(a: PlacedQuotation, b: PlacedQuotation, changes: Alignment["changes"]): boolean {
  const isFigure = ({ plain }: QuotedWord): boolean => /^\d[\d.]*$/.test(plain);
  return changes.every(
    ({ own, other }) =>
      a.words.slice(own.from, own.to).some(isFigure) && b.words.slice(other.from, other.to).some(isFigure),
  );
}

/** "dependence" and "dependency": words that begin with the same letters are one word mistaken, not another thing said. */
function looksAlike(a: PlacedQuotation, b: PlacedQuotation, changes: Alignment["changes"]): boolean {
  return changes.every(({ own, other }) => {
    if (own.to - own.from !== 1 || other.to - other.from !== 1) return false;
    const [one, two] = [a.words[own.from]!.plain, b.words[other.from]!.plain];
    const least = Math.max(3, Math.ceil(Math.min(one.length, two.length) * 0.6));
    return one.slice(0, least) === two.slice(0, least);
  });
}
