import type { Article } from "../link/article";
import type { Claim, Modality } from "../link/claim";
import type { FigureMention } from "../recognise/mention";
import { escapeMarkdown } from "./escape-markdown";
import type { FeatureContext } from "./feature";
import { textOf } from "./mention-at";
import { passageLink } from "./passage";
import { claimOf, type SameFigure, sameFigures } from "./same-figures";
import { sayFigure, sayInFull } from "./say-figure";
import { sayTime } from "./say-time";

const mostPassages = 5;

/** The paragraphs of a figure's card: its value, what it is about, and the other figures for the same thing. */
export function figureCard(
  article: Article,
  index: number,
  mention: FigureMention,
  context: FeatureContext,
): string[] {
  const lines = [`**${escapeMarkdown(sayFigure(mention.kind, mention.value))}**${inFull(mention)}`];
  const claim = claimOf(article, index);
  if (!claim) return lines;
  lines.push(aboutLine(article, claim));
  const others = sameFigures(article, claim, context);
  const differing = others.filter(({ agrees }) => !agrees);
  const agreeing = others.filter(({ agrees }) => agrees);
  if (differing.length > 0) lines.push(list("Different figures for it:", differing, context));
  if (agreeing.length > 0) lines.push(list("The same elsewhere:", agreeing, context));
  return lines;
}

function inFull({ value }: FigureMention): string {
  const full = sayInFull(value);
  return full ? ` · ${full}` : "";
}

const modalities: Readonly<Record<Modality, string>> = {
  actual: "",
  target: ", as a target",
  past: ", in the past",
  future: ", expected",
  hypothetical: ", only supposed",
};

/** "About: defense spending, of gdp, NATO, in 2026, as a target" */
function aboutLine(article: Article, claim: Claim): string {
  const base = claim.base ? ` as a share of ${upperAcronym(claim.base)}` : "";
  const subject = claim.subject === undefined ? undefined : article.entities[claim.subject]?.name;
  const period = claim.period ? `, ${sayTime(claim.period)}` : "";
  const about = `${upperAcronym(claim.head)}${base}${subject ? ` (${subject})` : ""}`;
  return `About: ${escapeMarkdown(about + period)}${modalities[claim.modality]}`;
}

/** Claims hold folded words; "gdp" reads as what it is. */
function upperAcronym(words: string): string {
  return words.replace(/\b(?:gdp|gnp|eu|us|uk|un|nato)\b/g, (word) => word.toUpperCase());
}

function list(heading: string, figures: readonly SameFigure[], context: FeatureContext): string {
  const shown = figures.slice(0, mostPassages).map(({ article, mention }) => {
    return passageLink(article, mention, context);
  });
  const more = figures.length - shown.length;
  const others = differentTexts(figures.slice(shown.length));
  const rest = more > 0 ? [`- and ${more} more${others ? ` (${others})` : ""}`] : [];
  return [heading, "", ...shown, ...rest].join("\n");
}

function differentTexts(figures: readonly SameFigure[]): string {
  const texts = new Set(figures.map(({ article, mention }) => textOf(article, mention)));
  return [...texts].slice(0, 3).map(escapeMarkdown).join(", ");
}
