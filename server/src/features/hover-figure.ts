import type { Article } from "../link/article";
import type { Claim, Modality } from "../link/claim";
import type { FigureMention } from "../recognise/mention";
import {
  aboutFigure as aboutWords,
  andMore,
  asTarget,
  differentFigures,
  inThePast,
  sameElsewhere,
  shareOf,
} from "../words/cards";
import type { Message } from "../words/message";
import { aboutFigure, aboutOrMeasure } from "./about-figure";
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
  const lines = [
    `**${escapeMarkdown(sayFigure(mention.kind, mention.value, context.words))}**${inFull(mention, context)}`,
  ];
  const claim = claimOf(article, index);
  const about = aboutLine(article, mention, claim, context);
  if (about) lines.push(about);
  if (!claim) return lines;
  const others = sameFigures(article, claim, context);
  const differing = others.filter(({ agrees }) => !agrees);
  const agreeing = others.filter(({ agrees }) => agrees);
  if (differing.length > 0) lines.push(list(differentFigures(), differing, context));
  if (agreeing.length > 0) lines.push(list(sameElsewhere(), agreeing, context));
  return lines;
}

function inFull({ value }: FigureMention, { words }: FeatureContext): string {
  const full = sayInFull(value, words);
  return full ? ` · ${full}` : "";
}

/** Only what a text says outright: that something is expected or supposed is guessed too often. */
const modalities: Readonly<Partial<Record<Modality, () => Message>>> = {
  target: asTarget,
  past: inThePast,
};

/** "About: a share of GDP · Velmora · 2026 · as a target"; undefined where nothing of it is known. */
function aboutLine(
  article: Article,
  mention: FigureMention,
  claim: Claim | undefined,
  { words }: FeatureContext,
): string | undefined {
  const thing = aboutOrMeasure(article, mention, claim);
  const subject = claim?.subject === undefined ? undefined : article.entities[claim.subject];
  const modality = claim && modalities[claim.modality];
  const isShare = claim?.base !== undefined && aboutFigure(article, claim) !== undefined;
  const parts = [
    thing && isShare ? words.say(shareOf(thing)) : thing,
    // The nearest person is as often as not the one who says it.
    subject && subject.kind !== "person" && !thing?.includes(subject.name) ? subject.name : undefined,
    claim?.period && sayTime(claim.period, words),
    modality && words.say(modality()),
  ];
  const known = parts.filter((part) => part !== undefined);
  return known.length > 0 ? words.say(aboutWords(escapeMarkdown(known.join(" · ")))) : undefined;
}

function list(heading: Message, figures: readonly SameFigure[], context: FeatureContext): string {
  const shown = figures.slice(0, mostPassages).map(({ article, mention }) => {
    return passageLink(article, mention, context);
  });
  const more = figures.length - shown.length;
  const others = differentTexts(figures.slice(shown.length));
  const rest = more > 0 ? [`- ${context.words.say(andMore(more, others))}`] : [];
  return [context.words.say(heading), "", ...shown, ...rest].join("\n");
}

function differentTexts(figures: readonly SameFigure[]): string {
  const texts = new Set(figures.map(({ article, mention }) => textOf(article, mention)));
  return [...texts].slice(0, 3).map(escapeMarkdown).join(", ");
}
