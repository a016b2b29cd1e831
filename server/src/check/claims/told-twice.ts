import type { Article } from "../../link/article";
import { millisecondsADay } from "../../link/times/calendar";
import { affinityOf } from "./affinity";
import { findDigitSlip } from "./digit-slip";
import { areOfOtherEvents, areOfOtherMatters, oppositionOf } from "./opposition";
import { areOfOtherStance } from "./stance";
import { areOfOtherScales, isSmall, type Statement } from "./statement";
import { type ArticleStatements, statementsOf } from "./statements";
import { canBothHold } from "./values";

/** With so many digits two counts of one noun are hardly a slip of the pen apart by chance; with fewer two may have changed places. */
const longSlip = 3;
const longSwap = 2;
/** What the sentences have to have in common: the noun and some more, and much in a title with another word before its figure. */
const needed = { namedAgain: 2, inTitle: 2, inTitleOtherwise: 3 } as const;
/** More than this that only the one is said of makes them two things; a title has "bakery chain" for a name. */
const tooUnlike = { namedAgain: 1.5, inTitle: 2, inTitleOtherwise: 1 } as const;
/** What is said of a day that is further back, in days, is of that day. */
const recent = 8;

/**
 * The figures of an article that say otherwise what a figure of it says: in the title and in the text ("to cut 800 jobs",
 * "will cut 700 jobs"), or where the text comes back to it ("1,240 paintings", "the 1,420 paintings"). Only where the article has
 * no third figure of the noun, and none that makes the one of the other.
 */
export function toldTwice(article: Article, own: Statement): readonly Statement[] {
  const statements = statementsOf(article);
  const [slip] = slipsOfTitle(article, statements).filter((pair) => pair.includes(own));
  if (slip) return slip.filter((each) => each !== own);
  const noun = nounOf(own);
  if (noun === undefined || own.isPart) return [];
  const differing = countedTwice(statements)
    .get(noun)
    ?.filter(({ value }) => value.number !== own.value.number);
  if (!differing || differing.some((each) => !areOfOneThing(article, own, each))) return [];
  const first = differing[0]!;
  const isMade = statements.all.some((third) => makes(own, first, third) || makes(first, own, third));
  return isMade ? [] : differing;
}

/** With so many digits a figure of a title is hardly by chance one digit off that of the text: of sums and quantities, and of others. */
const slipOfTitle = { money: 2, quantity: 2, percent: 3, number: 4 } as const;

/** What the sentences have to have in common where the digits are fewer. */
const neededInTitle = 0.5;

const keptSlips = new WeakMap<ArticleStatements, readonly (readonly Statement[])[]>();

/**
 * "£6.5m in the bank" over a text that tells of £6.7m and never of £6.5m: what a title states its text states too. Each
 * pair is a figure of the title with the only one of the text that is one digit off it.
 */
function slipsOfTitle(article: Article, statements: ArticleStatements): readonly (readonly Statement[])[] {
  const known = keptSlips.get(statements);
  if (known) return known;
  const titles = statements.all.filter((each) => isInTitle(article, each));
  const texts = titles.length === 0 ? [] : statements.all.filter((each) => !titles.includes(each));
  const found = titles.flatMap((title) => {
    if (texts.some((each) => isSaidBy(title, each))) return [];
    const slips = texts.filter(
      (each) => maySlip(title, each) && !titles.some((other) => isSaidBy(each, other)),
    );
    const [first] = slips;
    const isOne = first && slips.every(({ value }) => value.number === first.value.number);
    const isMade = first && texts.some((third) => makes(title, first, third) || makes(first, title, third));
    return isOne && !isMade && !(isAhead(article, title) && !isAhead(article, first))
      ? slips.map((each) => [title, each])
      : [];
  });
  keptSlips.set(statements, found);
  return found;
}

const isSaidBy = (figure: Statement, other: Statement): boolean =>
  figure.unitClass === other.unitClass && canBothHold(figure.value, other.value);

function maySlip(title: Statement, text: Statement): boolean {
  if (title.unitClass !== text.unitClass || title.isPart || text.isPart || isSmall(text)) return false;
  if ([title, text].some(({ value, isConverted }) => value.modifier !== undefined || isConverted))
    return false;
  if ([title, text].some(({ volatility }) => volatility === "traded")) return false;
  const slip = findDigitSlip(title.value.number, text.value.number);
  const least = slipOfTitle[title.kind as keyof typeof slipOfTitle];
  if (!slip || slip.digits < 2 || least === undefined) return false;
  // "To spend 7.9 billion by 2035", "will spend 7.9 billion over ten years": a title's own time need not be told again.
  if (areOfOtherEvents(title, text) || !areOfOnePeriod({ ...title, period: undefined }, text)) return false;
  const affinity = affinityOf(title, text);
  return affinity !== undefined && (slip.digits >= least || affinity >= neededInTitle);
}

const kept = new WeakMap<ArticleStatements, ReadonlyMap<string, readonly Statement[]>>();

/** The figures of an article by their nouns, of those nouns that it counts otherwise once: no table has many of them. */
function countedTwice(statements: ArticleStatements): ReadonlyMap<string, readonly Statement[]> {
  const known = kept.get(statements);
  if (known) return known;
  const found = new Map<string, Statement[]>();
  for (const each of statements.all) {
    const noun = nounOf(each);
    if (noun === undefined) continue;
    const group = found.get(noun);
    if (group) group.push(each);
    else found.set(noun, [each]);
  }
  for (const [noun, figures] of found)
    if (new Set(figures.map(({ value }) => value.number)).size !== 2) found.delete(noun);
  kept.set(statements, found);
  return found;
}

/**
 * What a figure counts, with its unit: "jobs" of "700 jobs"; of a sum that counts nothing the word before it, "for" of "to buy it
 * for $8.4 billion". A share of something is told of several times over.
 */
function nounOf({ about, unitClass, kind, before }: Statement): string | undefined {
  if (about === undefined)
    return kind === "money" && before !== 0 ? `${unitClass} behind ${before}` : undefined;
  return about.base === undefined ? `${unitClass} ${about.head}` : undefined;
}

function areOfOneThing(article: Article, a: Statement, b: Statement): boolean {
  return mayBeOneThing(a, b) && (isTitleOf(article, a, b) || isNamedAgain(article, a, b));
}

function mayBeOneThing(a: Statement, b: Statement): boolean {
  if (a.sentence === b.sentence || isSmall(a) || isSmall(b)) return false;
  if ([a, b].some(({ value, isConverted }) => value.modifier !== undefined || isConverted)) return false;
  if ([a, b].some(({ motion }) => motion !== undefined && motion.way !== "to")) return false;
  if (canBothHold(a.value, b.value) || areOfOtherScales(a, b)) return false;
  if (a.about?.sort !== b.about?.sort || !areOfOnePeriod(a, b)) return false;
  return !areOfOtherMatters(a, b) && !areOfOtherStance(a, b);
}

/** One stands in the title, and both after the same word, or digits have changed places. */
function isTitleOf(article: Article, a: Statement, b: Statement): boolean {
  if (isInTitle(article, a) === isInTitle(article, b) || isAhead(article, a) !== isAhead(article, b))
    return false;
  const slip = findDigitSlip(a.value.number, b.value.number);
  const isSwap = slip?.isSwap === true && slip.digits >= longSwap;
  const areAfterOneWord = a.before !== 0 && a.before === b.before;
  if (!areAfterOneWord && !isSwap) return false;
  if (a.about === undefined && !slip) return false;
  const kind = areAfterOneWord ? "inTitle" : "inTitleOtherwise";
  return haveInCommon(a, b, kind) && !rounds(a, b) && !rounds(b, a);
}

/** The later says "the": it comes back to what the earlier told, with one digit another. */
function isNamedAgain(article: Article, a: Statement, b: Statement): boolean {
  if ((findDigitSlip(a.value.number, b.value.number)?.digits ?? 0) < longSlip) return false;
  const later = a.mention > b.mention ? a : b;
  if (!definite.has(wordBefore(article, later, 1))) return false;
  return haveInCommon(a, b, "namedAgain");
}

const haveInCommon = (a: Statement, b: Statement, kind: keyof typeof needed): boolean =>
  (affinityOf(a, b) ?? 0) >= needed[kind] && oppositionOf(a, b) <= tooUnlike[kind];

/** Titles round to one digit: "800 jobs" for 796. */
const rounds = ({ value: a }: Statement, { value: b }: Statement): boolean =>
  Number(a.number!.toPrecision(1)) === b.number;

const definite = new Set(["the", "these", "those", "all"]);

/** "To cut 800 jobs", as titles say what will be. */
const isAhead = (article: Article, each: Statement): boolean =>
  each.about?.modality === "future" || ahead.has(wordBefore(article, each, 2));

const ahead = new Set(["to", "will", "would", "must", "shall"]);

/** The word so many tokens before a figure, in small letters; "" where that is no word. */
function wordBefore({ prose, mentions }: Article, { mention }: Statement, distance: number): string {
  const word = prose.tokens.word[mentions[mention]!.firstToken - distance] ?? -1;
  return word < 0 ? "" : prose.vocabulary.text(prose.vocabulary.lower(word));
}

/** Of one period, or one of them of no other than that of the article's day: a title names no day. */
function areOfOnePeriod(a: Statement, b: Statement): boolean {
  if (a.period && b.period) return a.period.timex === b.period.timex;
  const period = a.period ?? b.period;
  if (!period || Number.isNaN(a.day)) return true;
  if (period.grain === "day") return Math.abs(period.day - a.day) <= recent;
  return new Date(a.day * millisecondsADay).toISOString().startsWith(period.timex);
}

/** In the first block of the article, where that is a heading. */
function isInTitle({ prose }: Article, { sentence }: Statement): boolean {
  const title = prose.blocks[0];
  return title?.kind === "heading" && prose.sentences.first[sentence]! < title.endToken;
}

/** "800 jobs" of "700 jobs" and "100 more": the one is what the other and a third make. */
const makes = (whole: Statement, part: Statement, third: Statement): boolean =>
  third.kind === whole.kind && third.value.number === whole.value.number! - part.value.number!;
