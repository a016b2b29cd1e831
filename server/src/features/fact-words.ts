import type { Article, Quotation } from "../link/article";
import type { Claim } from "../link/claim";
import type { FigureMention, TimeMention } from "../recognise/mention";
import type { Words } from "../words/words";
import { aboutOrMeasure } from "./about-figure";
import { plainTextOf } from "./mention-at";
import { sayFigure } from "./say-figure";
import { sayTimeValue } from "./say-time";

/** How a list shows a fact: its words on one line, and in grey beside them what they stand for. */
export interface FactWords {
  readonly text: string;
  /** Empty where it would only repeat the words. */
  readonly detail: string;
}

/** A figure, with what it is about or else its value in other words. */
export function figureWords(
  article: Article,
  mention: FigureMention,
  claim: Claim | undefined,
  words: Words,
): FactWords {
  const text = plainTextOf(article, mention);
  const detail = aboutOrMeasure(article, mention, claim) ?? sayFigure(mention.kind, mention.value, words);
  return { text, detail: saysTheSame(detail, text) ? "" : detail };
}

/** "metres", "cubic kilometre", "litres": the ending that American spelling, in which values are said, turns round. */
const britishEnding = /(?<=(?:met|lit))re(?=s?\b)/gu;

/** Whether a value repeats its words, though these be in British spelling. */
function saysTheSame(said: string, text: string): boolean {
  return said === text || said === text.replace(britishEnding, "er");
}

/** A time expression, with the day or the span of time that it means. */
export function timeWords(article: Article, mention: TimeMention, words: Words): FactWords {
  const text = plainTextOf(article, mention);
  const said = sayTimeValue(mention.value, words);
  return { text, detail: said === text ? "" : said };
}

const longestQuotation = 60;

/** A quotation's first words, with its speaker. */
export function quotationWords(article: Article, quotation: Quotation): FactWords {
  const text = plainTextOf(article, quotation.inner).replace(/,$/, "");
  const cut = text.length > longestQuotation ? text.lastIndexOf(" ", longestQuotation) : -1;
  const shown = cut > 0 ? `${text.slice(0, cut)}…` : text;
  const speaker = quotation.speaker === undefined ? undefined : article.entities[quotation.speaker]?.name;
  return { text: `“${shown}”`, detail: speaker ?? "" };
}

/** Lists show one line. */
export function oneLine(text: string): string {
  return text.replace(/\s+/g, " ");
}
