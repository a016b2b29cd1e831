import type { Finding } from "../check/finding";
import type { Article } from "../link/article";
import { isFigure, isName, isTime } from "../recognise/mention";
import { overlaps, type Span } from "../text/span";
import { escapeMarkdown } from "./escape-markdown";
import type { FeatureContext, HoverCard } from "./feature";
import { figureCard } from "./hover-figure";
import { nameCard } from "./hover-name";
import { timeCard } from "./hover-time";
import { mentionAt } from "./mention-at";

/** At most so many conflicts stand on a card: the list of problems has them all. */
const mostConflicts = 3;

/** What is known of the name, figure or date at an offset, as a card; undefined where none stands there. */
export function hoverAt(article: Article, offset: number, context: FeatureContext): HoverCard | undefined {
  const index = mentionAt(article, offset);
  const mention = article.mentions[index];
  if (!mention) return undefined;
  const [heading, ...rest] = cardOf(article, index, context);
  if (heading === undefined) return undefined;
  const span = { start: mention.start, end: mention.end };
  return { span, markdown: [heading, ...conflictLines(article, span, context), ...rest].join("\n\n") };
}

/** The card's paragraphs, the heading first. */
function cardOf(article: Article, index: number, context: FeatureContext): string[] {
  const mention = article.mentions[index]!;
  if (isName(mention)) return nameCard(article, index, context);
  if (isTime(mention)) return timeCard(article, mention, context);
  return isFigure(mention) ? figureCard(article, index, mention, context) : [];
}

/** What findings say of the stretch, those of other articles that point here included. */
function conflictLines(article: Article, span: Span, context: FeatureContext): string[] {
  const here = context.findingsOf(article.uri).filter((finding) => overlaps(finding, span));
  const related = (finding: Finding): boolean =>
    finding.related.some((place) => place.uri === article.uri && overlaps(place, span));
  const pointing = context
    .findingsOf(article.uri)
    .filter((finding) => !here.includes(finding) && related(finding));
  const elsewhere = (context.findingsElsewhere?.(article.uri) ?? []).filter(related);
  const messages = new Set([...here, ...pointing, ...elsewhere].map(({ message }) => message));
  return [...messages].slice(0, mostConflicts).map((message) => `⚠ ${escapeMarkdown(message)}`);
}
