import type { Article } from "../link/article";
import type { Claim } from "../link/claim";
import { type FigureMention, type FigureValue, isFigure } from "../recognise/mention";
import type { FeatureContext } from "./feature";

/** Another figure that is stated for the same thing. */
export interface SameFigure {
  readonly article: Article;
  readonly claim: Claim;
  readonly figure: FigureMention;
  /** False where the two values cannot both be meant: neither rounds to the other, and no bound or range takes both in. */
  readonly agrees: boolean;
}

/** More places under a key than this are not looked at: a card shows a few. */
const mostLookedAt = 200;

/** What an article claims of its figure or date at an index of `mentions`; undefined where it makes no claim. */
export function claimOf(article: Article, mention: number): Claim | undefined {
  return article.claims.find((claim) => claim.mention === mention);
}

/**
 * The other figures of the corpus for what a claim is about, by its keys: the same head, base and unit, meant in the
 * same way (a target is not what is) and for a time that can be the same. In order of URI and text.
 */
export function sameFigures(article: Article, claim: Claim, context: FeatureContext): SameFigure[] {
  const own = article.mentions[claim.mention];
  if (!own || !isFigure(own)) return [];
  const seen = new Set<string>();
  const found: SameFigure[] = [];
  for (const key of claim.keys) {
    for (const place of context.corpus.claims(key).slice(0, mostLookedAt)) {
      const id = `${place.claim} ${place.uri}`;
      if (seen.has(id)) continue;
      seen.add(id);
      const other = context.corpus.article(place.uri);
      const theirs = other?.claims[place.claim];
      if (!other || !theirs || (other.uri === article.uri && theirs.mention === claim.mention)) continue;
      const figure = other.mentions[theirs.mention];
      if (!figure || !isFigure(figure) || !isSameThing(claim, own, theirs, figure)) continue;
      found.push({ article: other, claim: theirs, figure, agrees: agrees(own.value, figure.value) });
    }
  }
  return found.sort(byPlace);
}

function byPlace(a: SameFigure, b: SameFigure): number {
  if (a.article.uri !== b.article.uri) return a.article.uri < b.article.uri ? -1 : 1;
  return a.figure.start - b.figure.start;
}

function isSameThing(a: Claim, ownFigure: FigureMention, b: Claim, theirFigure: FigureMention): boolean {
  return (
    a.head === b.head &&
    a.base === b.base &&
    a.modality === b.modality &&
    ownFigure.value.unit === theirFigure.value.unit &&
    (a.period === undefined || b.period === undefined || meet(a.period, b.period))
  );
}

/** TIMEX3 values meet where one is within the other: `2026-02` and `2026`. */
function meet(a: string, b: string): boolean {
  return a.startsWith(b) || b.startsWith(a);
}

/** True where both values can be meant: equal, one the other's rounding, or one within what the other allows. */
export function agrees(a: FigureValue, b: FigureValue): boolean {
  if (a.number !== undefined && a.number === b.number) return true;
  const first = boundsOf(a);
  const second = boundsOf(b);
  return first.low <= second.high && second.low <= first.high;
}

/** The values that a figure allows. A round number stands for what rounds to it at its last figure that is not 0. */
function boundsOf({ number, low, high, modifier }: FigureValue): { low: number; high: number } {
  const from = number ?? low ?? 0;
  const to = number ?? high ?? from;
  if (modifier === "LESS_THAN" || modifier === "EQUAL_OR_LESS") return { low: -Infinity, high: to };
  if (modifier === "MORE_THAN" || modifier === "EQUAL_OR_MORE") return { low: from, high: Infinity };
  if (modifier === "APPROX") return { low: from - Math.abs(from) * 0.1, high: to + Math.abs(to) * 0.1 };
  if (Math.abs(from) < 100 && Number.isInteger(from)) return { low: from, high: to };
  return { low: from - halfStep(from), high: to + halfStep(to) };
}

/** Half of the last place that is not 0: 50 for 1,200; 0.05 for 3.5. */
function halfStep(number: number): number {
  if (number === 0) return 0;
  const [digits = "", exponent = "0"] = Math.abs(number).toExponential().split("e");
  const decimals = digits.split(".")[1]?.length ?? 0;
  return (10 ** (Number(exponent) - decimals) / 2) * 0.999999;
}
