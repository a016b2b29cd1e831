import type { Article } from "../../link/article";
import { type FigureMention, isFigure } from "../../recognise/mention";
import { exchangedApart, otherConversion, wordsHere } from "../../words/findings";
import { changeFromTo } from "../../words/fixes";
import { type ConversionPair, findConversion, findExchange } from "../arithmetic/conversions";
import { areThousandApart } from "../arithmetic/exchange";
import { type Conversion, convert, isCompound } from "../arithmetic/measures";
import { precisionOf } from "../arithmetic/precision";
import { rewrite } from "../arithmetic/rewrite";
import { isDisowned, sentencesWith } from "../arithmetic/steps";
import type { Finding, Fix, Severity } from "../finding";
import { keepBoth } from "../keep-both";
import type { Rule } from "../rule";
import { shownWords } from "../shown-words";

/** With other words between, two measures are taken for one only where they are not further apart than this. */
const likely = 2;

/** Measures further apart than this measure different things, most likely. */
const hardly = 100;

/** "10 miles (26 km)": a conversion that is wrong beyond rounding. */
export const unitConversion: Rule = {
  id: "unit-conversion",
  severity: "warning",
  title: "Conversion that is wrong",
  description: "A measure that is given again in another unit, and does not come to that.",
  isOfOneArticle: true,
  check: (article) => {
    const isNautical = article.mentions.some((mention) => isFigure(mention) && isOfTheSea(mention));
    return sentencesWith(article, ({ kind }) => kind === "quantity" || kind === "money").flatMap((steps) => {
      if (isDisowned(steps)) return [];
      return steps.flatMap((_, at) => {
        const pair = findConversion(steps, at);
        if (pair) return judge(article, isNautical ? { ...pair, atSea: true } : pair) ?? [];
        const exchange = findExchange(steps, at);
        return exchange ? (judgeExchange(article, exchange) ?? []) : [];
      });
    });
  },
};

/** Nautical miles and knots: where an article has them, its other miles may be nautical too. */
function isOfTheSea({ value }: FigureMention): boolean {
  return value.unit === "[nmi_i]" || value.unit === "[kn_i]";
}

function judge(article: Article, pair: ConversionPair): Finding | undefined {
  const { from, to } = pair;
  const ends = (["number", "low", "high"] as const).flatMap((end) => convert(article, pair, end) ?? []);
  const worst = ends.reduce<Conversion | undefined>((a, b) => (a && a.off >= b.off ? a : b), undefined);
  if (!worst || ends.every(({ fits }) => fits)) return undefined;
  const severity = severityOf(pair, worst);
  if (!severity) return undefined;
  const [given, stated] = [shownWords(article, from), shownWords(article, to)];
  const newText = ends.length === 1 ? correct(article, pair, worst.value) : undefined;
  const fixes: Fix[] = [keepBoth("unit-conversion", article, to)];
  if (newText !== undefined && newText !== stated)
    fixes.unshift({
      title: changeFromTo(stated, newText),
      preferred: true,
      scope: "here",
      edits: [{ uri: article.uri, start: to.start, end: to.end, newText }],
    });
  return {
    rule: "unit-conversion",
    severity,
    uri: article.uri,
    start: to.start,
    end: to.end,
    message: otherConversion(stated, given, newText),
    related: [{ uri: article.uri, start: from.start, end: from.end, message: wordsHere(given) }],
    fixes,
    confirmed: false,
  };
}

/** Two currencies, of which one has million where the other has billion: which of the two is wrong is not known. */
function judgeExchange(
  article: Article,
  { from, to }: Pick<ConversionPair, "from" | "to">,
): Finding | undefined {
  if (!areThousandApart(from, to)) return undefined;
  const [given, stated] = [shownWords(article, from), shownWords(article, to)];
  return {
    rule: "unit-conversion",
    severity: "warning",
    uri: article.uri,
    start: to.start,
    end: to.end,
    message: exchangedApart(stated, given),
    related: [{ uri: article.uri, start: from.start, end: from.end, message: wordsHere(given) }],
    fixes: [keepBoth("unit-conversion", article, to)],
    confirmed: false,
  };
}

function severityOf({ direct, from, to }: ConversionPair, { off, sure }: Conversion): Severity | undefined {
  if (!direct) return off <= likely ? "information" : undefined;
  if (off > hardly) return "information";
  const isApproximate = [from, to].some(({ value }) => value.modifier === "APPROX");
  return sure && !isApproximate ? "warning" : "information";
}

/** The stated conversion's words with the right figure, no rounder than both figures are. */
function correct(article: Article, { from, to }: ConversionPair, value: number): string | undefined {
  if (isCompound(article, to) || Math.sign(value) !== Math.sign(to.value.number!)) return undefined;
  const { place, zeros, decimals, scale } = precisionOf(article, to);
  const roundest = Math.min(zeros, precisionOf(article, from).zeros);
  const size = Math.abs(value);
  let unit = place * 10 ** roundest;
  while (unit > place && Math.abs(Math.round(size / unit) * unit - size) > size * roundly) unit /= 10;
  const rounded = Math.round(size / unit) * unit;
  return rounded > 0
    ? rewrite(shownWords(article, to), Number((rounded / scale).toPrecision(12)), decimals)
    : undefined;
}

/** A fix is rounded by no more than this part of it. */
const roundly = 0.02;
