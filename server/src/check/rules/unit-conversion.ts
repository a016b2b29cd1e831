import type { Article } from "../../link/article";
import type { FigureMention } from "../../recognise/mention";
import { type ConversionPair, findConversion } from "../arithmetic/conversions";
import { type Conversion, convert, isCompound } from "../arithmetic/measures";
import { precisionOf } from "../arithmetic/precision";
import { rewrite } from "../arithmetic/rewrite";
import { isDisowned, sentencesWith } from "../arithmetic/steps";
import type { Finding, Fix, Severity } from "../finding";
import { keepBoth } from "../keep-both";
import type { Rule } from "../rule";

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
  check: (article) =>
    sentencesWith(article, ({ kind }) => kind === "quantity").flatMap((steps) => {
      if (isDisowned(steps)) return [];
      return steps.flatMap((_, at) => {
        const pair = findConversion(article, steps, at);
        const finding = pair && judge(article, pair);
        return finding ? [finding] : [];
      });
    }),
};

function judge(article: Article, pair: ConversionPair): Finding | undefined {
  const { from, to } = pair;
  const ends = (["number", "low", "high"] as const).flatMap((end) => convert(article, from, to, end) ?? []);
  const worst = ends.reduce<Conversion | undefined>((a, b) => (a && a.off >= b.off ? a : b), undefined);
  if (!worst || ends.every(({ fits }) => fits)) return undefined;
  const severity = severityOf(pair, worst);
  if (!severity) return undefined;
  const [given, stated] = [textOf(article, from), textOf(article, to)];
  const newText = ends.length === 1 ? correct(article, to, worst.value) : undefined;
  const fixes: Fix[] = [keepBoth("unit-conversion", article, to)];
  if (newText !== undefined && newText !== stated)
    fixes.unshift({
      title: `Change “${stated}” to “${newText}”`,
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
    message: newText
      ? `“${stated}” here, but ${given} is about ${newText}.`
      : `“${stated}” here, which is not what ${given} comes to.`,
    related: [{ uri: article.uri, start: from.start, end: from.end, message: `“${given}” here` }],
    fixes,
    confirmed: false,
  };
}

function severityOf({ direct, from, to }: ConversionPair, { off, sure }: Conversion): Severity | undefined {
  if (!direct) return off <= likely ? "information" : undefined;
  if (off > hardly) return "information";
  const isApproximate = [from, to].some(({ value }) => value.modifier === "APPROX");
  return sure && !isApproximate ? "warning" : "information";
}

/** The stated conversion's words with the right figure, rounded as the wrong one is. */
function correct(article: Article, to: FigureMention, value: number): string | undefined {
  if (isCompound(article, to) || Math.sign(value) !== Math.sign(to.value.number!)) return undefined;
  const { place, zeros, decimals, scale } = precisionOf(article, to);
  const coarse = place * 10 ** zeros;
  const isCoarse = Math.abs(Math.round(value / coarse) * coarse - value) <= Math.abs(value) * 0.02;
  const unit = isCoarse ? coarse : place;
  const rounded = Math.abs(Math.round(value / unit) * unit);
  return rounded > 0
    ? rewrite(textOf(article, to), Number((rounded / scale).toPrecision(12)), decimals)
    : undefined;
}

const textOf = (article: Article, { start, end }: FigureMention): string =>
  article.text.slice(start, end).replace(/\s+/g, " ");
