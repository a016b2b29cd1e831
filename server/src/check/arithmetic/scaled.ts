import type { Article } from "../../link/article";
import { type FigureMention, isFigure } from "../../recognise/mention";
import { overlaps } from "../../text/span";
import { precisionOf } from "./precision";

/** How a figure with a word of number is written: "£4.2 million". */
export interface Scale {
  /** What the digits say: 4.2. */
  readonly mantissa: number;
  /** What the word makes of them: 1,000,000. */
  readonly scale: number;
  /** How many digits the mantissa has, without the zeros at its end. */
  readonly digits: number;
}

/** A figure with a word of number, in its article. */
export interface ScaledFigure extends Scale {
  readonly article: Article;
  readonly figure: FigureMention;
  /** Offset of the figure. */
  readonly start: number;
}

/** From here on a scale is a word: lakh, million, crore, billion, trillion. */
const leastScale = 1e5;

const cache = new WeakMap<Article, readonly ScaledFigure[]>();

/** The figures of an article that have a word of number, in text order; page furniture is left out. */
export function scaledFigures(article: Article): readonly ScaledFigure[] {
  const known = cache.get(article);
  if (known) return known;
  const found = article.mentions.flatMap((mention) => {
    if (!isFigure(mention) || article.furniture.some((span) => overlaps(span, mention))) return [];
    return toScaled(article, mention) ?? [];
  });
  cache.set(article, found);
  return found;
}

function toScaled(article: Article, figure: FigureMention): ScaledFigure | undefined {
  const scale = toScale(article, figure);
  return scale && { article, figure, start: figure.start, ...scale };
}

/** How a figure with a word of number is written; undefined for one without. */
export function toScale(article: Article, figure: FigureMention): Scale | undefined {
  const { number } = figure.value;
  if (number === undefined || Math.abs(number) < leastScale) return undefined;
  const scale = Number(precisionOf(article, figure).scale.toPrecision(12));
  if (scale < leastScale) return undefined;
  const mantissa = Number((number / scale).toPrecision(12));
  const digits = String(mantissa)
    .replace(/\D/g, "")
    .replace(/^0+|(?<!0)0+$/g, "").length;
  return { mantissa, scale, digits };
}

/** True for the same figure in the same unit with another word of number. */
export function differInScale(a: ScaledFigure, b: ScaledFigure): boolean {
  return a.scale !== b.scale && a.mantissa === b.mantissa && areAlike(a.figure, b.figure);
}

const areAlike = (a: FigureMention, b: FigureMention): boolean =>
  a.kind === b.kind && a.value.unit === b.value.unit && boundOf(a) === boundOf(b);

/** "An estimated £4.2 million" is no bound. */
const boundOf = ({ value: { modifier } }: FigureMention): string | undefined =>
  modifier === "APPROX" ? undefined : modifier;

/** As `differInScale`, for any two figures of two articles. */
export function isSlipOfScale(
  a: { readonly article: Article; readonly mention: FigureMention },
  b: { readonly article: Article; readonly mention: FigureMention },
): boolean {
  if (!areAlike(a.mention, b.mention)) return false;
  const [one, other] = [toScaled(a.article, a.mention), toScaled(b.article, b.mention)];
  return one !== undefined && other !== undefined && differInScale(one, other);
}
