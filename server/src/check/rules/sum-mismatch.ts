import type { Article } from "../../link/article";
import type { FigureMention } from "../../recognise/mention";
import { moreThanWhole, otherDifference, otherSum, overAll, wordsHere } from "../../words/findings";
import { areAllAboard, findAboard } from "../arithmetic/aboard";
import { findAddedTo } from "../arithmetic/added-to";
import { findTooMuch, type TooMuch } from "../arithmetic/answers";
import { findTooManyVotes } from "../arithmetic/ballots";
import { type Difference, findWrongDifference } from "../arithmetic/differences";
import { findTooManyFates } from "../arithmetic/fates";
import { findPartsInNext } from "../arithmetic/next-sentence";
import type { Part } from "../arithmetic/part-list";
import { plainValue } from "../arithmetic/part-list";
import { findPartOverWhole, type PartOverWhole } from "../arithmetic/part-over-whole";
import { findPartsOverWhole } from "../arithmetic/parts-over-whole";
import { precisionOf, writtenNumber } from "../arithmetic/precision";
import { rewrite } from "../arithmetic/rewrite";
import { isDisowned, type Step, sentencesWith } from "../arithmetic/steps";
import { findWrongTotals } from "../arithmetic/total-rows";
import { findWhole, type Whole } from "../arithmetic/wholes";
import type { Finding, Related } from "../finding";
import { keepBoth } from "../keep-both";
import type { Rule } from "../rule";
import { shownWords } from "../shown-words";

/** Parts whose sum is further off than this, by the whole, are most likely no parts of it. */
const plausible = 0.6;

/** From here down a sum is so near that the parts are surely meant to make the whole. */
const near = 0.25;

/** Parts at places may leave one out: beyond this, by the whole, they are taken for some of it. */
const closeBy = 0.15;

/** "12 people: seven men and four women": parts that do not make the stated whole. */
export const sumMismatch: Rule = {
  id: "sum-mismatch",
  severity: "warning",
  title: "Parts that do not make the whole",
  description: "A figure with its parts, where the parts add up to another figure.",
  isOfOneArticle: true,
  check: (article) => {
    const sentences = sentencesWith(
      article,
      (figure) => plainValue(figure) !== undefined || isPoints(figure),
    ).filter((steps) => !isDisowned(steps));
    const found = sentences.flatMap((steps) => {
      const wholes = steps.map((_, at) => findWhole(article, steps, at));
      const parts = new Set(wholes.flatMap((whole) => whole?.list.parts.map(({ figure }) => figure) ?? []));
      return steps.flatMap((_, at) => {
        // "£11.8m: £6.9m of savings, £3.1m from reserves and £1.8m from fees": the first part is no whole of the others.
        const whole = wholes[at] && !parts.has(wholes[at].figure) ? wholes[at] : undefined;
        const difference = findWrongDifference(article, steps, at);
        return (whole && judge(article, whole)) ?? (difference && toDifference(article, difference)) ?? [];
      });
    });
    const isFound = ({ figure }: Whole): boolean => found.some(({ start }) => start === figure.start);
    return [
      ...found,
      ...answersOver(article),
      ...partsOver(article),
      ...wholesApart(article, sentences).flatMap((whole) =>
        isFound(whole) ? [] : (judge(article, whole) ?? []),
      ),
    ];
  },
};

/** Wholes whose parts stand elsewhere than in a list behind or before them. */
function wholesApart(article: Article, sentences: readonly (readonly Step[])[]): Whole[] {
  return [
    findAboard(sentences) ?? [],
    sentences.map((steps, at) => findPartsInNext(steps, sentences[at + 1] ?? []) ?? []),
    sentences.map((steps) => findTooManyVotes(article, steps) ?? []),
    sentences.map((steps) => findAddedTo(steps) ?? []),
    sentences.map((steps) => findTooManyFates(steps) ?? []),
    sentences.map((steps) => findPartsOverWhole(steps) ?? []),
    findWrongTotals(article),
  ].flat(2);
}

/** Answers to one question that make more than all who were asked. */
const answersOver = (article: Article): Finding[] =>
  sentencesWith(article, ({ kind }) => kind === "percent").flatMap((steps) => {
    const found = isDisowned(steps) ? undefined : findTooMuch(article, steps);
    return found ? [toOver(article, found)] : [];
  });

function toOver(article: Article, { shares, sum }: TooMuch): Finding {
  const [first] = shares;
  const said = shares.map((share) => `“${shownWords(article, share)}”`).join(" + ");
  return {
    rule: "sum-mismatch",
    severity: "warning",
    uri: article.uri,
    start: first!.start,
    end: first!.end,
    message: overAll(said, `${sum}%`),
    related: shares.slice(1).map(({ start, end }) => ({
      uri: article.uri,
      start,
      end,
      message: wordsHere(article.text.slice(start, end)),
    })),
    fixes: [keepBoth("sum-mismatch", article, first!)],
    confirmed: false,
  };
}

/** Parts that are more than the whole that they are said to be of. */
const partsOver = (article: Article): Finding[] =>
  sentencesWith(article, ({ kind }) => kind !== "ordinal").flatMap((steps) => {
    const found = isDisowned(steps) ? undefined : findPartOverWhole(steps);
    return found ? [toPartOver(article, found)] : [];
  });

function toPartOver(article: Article, { part, whole }: PartOverWhole): Finding {
  const isExact = [part, whole].every(({ value }) => value.modifier === undefined);
  return {
    rule: "sum-mismatch",
    severity: isExact ? "warning" : "information",
    uri: article.uri,
    start: part.start,
    end: part.end,
    message: moreThanWhole(shownWords(article, part), shownWords(article, whole)),
    related: [
      {
        uri: article.uri,
        start: whole.start,
        end: whole.end,
        message: wordsHere(shownWords(article, whole)),
      },
    ],
    fixes: [keepBoth("sum-mismatch", article, part)],
    confirmed: false,
  };
}

const isPoints = ({ value }: FigureMention): boolean => value.unit === "pp";

function toDifference(article: Article, { change, from, to, right }: Difference): Finding {
  const text = shownWords(article, change);
  const { decimals } = precisionOf(article, change);
  // "6 pence" is 0.06 pounds, "$1.2 million" 1,200,000 dollars.
  const scale = change.value.number! / (writtenNumber(text) ?? change.value.number!);
  const places = Math.max(decimals, ...[from, to].map((end) => precisionOf(article, end).decimals));
  const said =
    rewrite(text, Number((right / scale).toPrecision(12)), places) ?? right.toLocaleString("en-US");
  return {
    rule: "sum-mismatch",
    severity: "warning",
    uri: article.uri,
    start: change.start,
    end: change.end,
    message: otherDifference(text, shownWords(article, from), shownWords(article, to), said),
    related: [from, to]
      .sort((a, b) => a.start - b.start)
      .map(({ start, end }) => ({
        uri: article.uri,
        start,
        end,
        message: wordsHere(article.text.slice(start, end)),
      })),
    fixes: [keepBoth("sum-mismatch", article, change)],
    confirmed: false,
  };
}

function judge(article: Article, { figure, list, explicit }: Whole): Finding | undefined {
  const { parts } = list;
  const isWhole = explicit || arePeopleInAll(parts) || areAllAboard(parts);
  if (!isWhole && !areSpread(parts)) return undefined;
  if (!parts.every((part) => isOfKind(article, part, figure))) return undefined;
  const total = figure.value.number!;
  const sum = parts.reduce((all, { value }) => all + value, 0);
  const off = Math.abs(sum - total);
  if (!isWhole && off > closeBy * total) return undefined;
  if (off <= slackOf(article, figure, parts) || off / total > plausible) return undefined;
  if (parts.some(({ value }) => value >= total)) return undefined;
  const isNear = off <= Math.max(1, near * total);
  const text = shownWords(article, figure);
  return {
    rule: "sum-mismatch",
    severity: explicit && isNear ? "warning" : "information",
    uri: article.uri,
    start: figure.start,
    end: figure.end,
    message: otherSum(text, sayParts(article, parts), saySum(article, figure, parts, sum)),
    related: parts.flatMap((part): Related[] =>
      part.figure
        ? [
            {
              uri: article.uri,
              start: part.figure.start,
              end: part.figure.end,
              message: wordsHere(sayPart(article, part)),
            },
          ]
        : [],
    ),
    fixes: [keepBoth("sum-mismatch", article, figure)],
    confirmed: false,
  };
}

/** A part counts or measures in the unit of its whole, or leaves the currency out: "40 million euros: 25 million for schools". */
function isOfKind(article: Article, { figure }: Part, whole: FigureMention): boolean {
  if (!figure) return whole.kind === "number";
  const isTerse = figure.kind === "number" && whole.kind === "money" && precisionOf(article, figure).scaled;
  return isTerse || (figure.kind === whole.kind && figure.value.unit === whole.value.unit);
}

/** "200 in Orsten and 120 in Milva", "$55 million from the state and $30 million from the city": spread over places or givers. */
function areSpread(parts: readonly Part[]): boolean {
  const [first] = parts;
  if (first?.at !== undefined) return parts.every(({ at }) => at === first.at);
  return parts.every(
    ({ figure, words }) => figure?.kind === "money" && givers.some((word) => words.includes(word)),
  );
}

const givers = ["from", "for"];

const pairs = [
  ["men", "women", "man", "woman"],
  ["boys", "girls", "boy", "girl"],
  ["males", "females", "male", "female"],
  ["adults", "children", "adult", "child"],
] as const;

/** Men and women, adults and children: together everybody. */
function arePeopleInAll(parts: readonly Part[]): boolean {
  const last = parts.map(({ words }) => words.at(-1) ?? "");
  return pairs.some(
    ([one, other, single, otherSingle]) =>
      [one, single].some((word) => last.includes(word)) &&
      [other, otherSingle].some((word) => last.includes(word)),
  );
}

/** By how much rounded amounts may fail to add up; counts have to be exact. */
function slackOf(article: Article, whole: FigureMention, parts: readonly Part[]): number {
  const figures = [whole, ...parts.flatMap(({ figure }) => (figure ? [figure] : []))];
  const halves = figures.map((figure) => {
    const { place, scaled, zeros } = precisionOf(article, figure);
    return whole.kind === "number" && !scaled && zeros < 3 ? 0 : (place * 10 ** Math.max(0, zeros - 1)) / 2;
  });
  return halves.reduce((all, half) => all + half, 0) * 1.001;
}

function saySum(article: Article, whole: FigureMention, parts: readonly Part[], sum: number): string {
  const { scale } = precisionOf(article, whole);
  const decimals = Math.max(
    ...[whole, ...parts.flatMap(({ figure }) => figure ?? [])].map(
      (each) => precisionOf(article, each).decimals,
    ),
  );
  const text = shownWords(article, whole);
  const said = rewrite(text, Number((sum / scale).toPrecision(12)), decimals) ?? sum.toLocaleString("en-US");
  return /\d/.test(said) ? said : said.toLowerCase();
}

const sayParts = (article: Article, parts: readonly Part[]): string =>
  parts.map((part) => `“${sayPart(article, part)}”`).join(" + ");

function sayPart(article: Article, { figure, words }: Part): string {
  const said = words.filter((word) => word !== "");
  const counted = words.length <= 2 && !bare.has(said.at(-1) ?? "") ? said.join(" ") : "";
  return `${figure ? shownWords(article, figure) : "a"} ${figure?.kind === "number" || !figure ? counted : ""}`.trim();
}

/** Words with which what a figure counts cannot end: "200 in" of "200 in Orsten". */
const bare = new Set(["in", "at", "from", "of", "for"]);
