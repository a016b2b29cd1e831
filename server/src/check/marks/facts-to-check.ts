import type { Article } from "../../link/article";
import type { MentionKind } from "../../recognise/mention";
import type { Span } from "../../text/span";
import { outermostQuotations } from "../progress";

/** A name, figure, time expression or quotation that a person can check. */
export interface FactToCheck extends Span {
  readonly kind: MentionKind | "quotation";
  /** Index into `Article.mentions`; undefined for a quotation. */
  readonly mention: number | undefined;
}

/** What can be marked in an article, in text order: every mention, and every quotation that is no part of another, before what it holds. */
export function factsToCheck(article: Article): FactToCheck[] {
  const mentions = article.mentions.map(({ kind, start, end }, mention) => ({ kind, start, end, mention }));
  const quotations = outermostQuotations(article).map(({ start, end }) => {
    return { kind: "quotation", start, end, mention: undefined } as const;
  });
  return [...mentions, ...quotations].sort((a, b) => a.start - b.start || b.end - a.end);
}
