import type { Article } from "../link/article";
import type { Span } from "../text/span";
import { quotationHeading } from "../words/cards";
import { sayLostMark, sayMark } from "../words/marks";
import { escapeMarkdown } from "./escape-markdown";
import type { FeatureContext, HoverCard } from "./feature";

/** At most so many marks of one fact stand on a card. */
const mostMarks = 3;

/**
 * "✓ Checked by Anna Ruiz on March 4, 2026: council minutes" for each mark of the fact at the span; where none holds,
 * "↺ Was checked by…" for those that did until the sentence was changed.
 */
export function checkedLines(article: Article, { start, end }: Span, context: FeatureContext): string[] {
  const marks = (context.checkedIn?.(article) ?? [])
    .filter((fact) => fact.start === start && fact.end === end)
    .map(({ mark }) => `✓ ${escapeMarkdown(context.words.say(sayMark(mark)))}`);
  const lines = marks.length > 0 ? marks : lostLines(article, { start, end }, context);
  return [...new Set(lines)].slice(0, mostMarks);
}

function lostLines(article: Article, { start, end }: Span, context: FeatureContext): string[] {
  return (context.checkingOf?.(article).lost ?? [])
    .filter(({ fact }) => fact?.start === start && fact.end === end)
    .map(({ mark }) => `↺ ${escapeMarkdown(context.words.say(sayLostMark(mark, false)))}`);
}

/** The card of the innermost checked quotation at an offset; one that nobody has checked has no card. */
export function checkedQuotationCard(
  article: Article,
  offset: number,
  context: FeatureContext,
): HoverCard | undefined {
  const around = article.quotations.filter(({ start, end }) => start <= offset && offset < end);
  for (const { start, end } of around.sort((a, b) => a.end - a.start - (b.end - b.start))) {
    const lines = checkedLines(article, { start, end }, context);
    const heading = `**${context.words.say(quotationHeading())}**`;
    if (lines.length > 0) return { span: { start, end }, markdown: [heading, ...lines].join("\n\n") };
  }
  return undefined;
}
