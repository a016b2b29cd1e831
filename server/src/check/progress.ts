import type { Article, Quotation } from "../link/article";
import { isName } from "../recognise/mention";
import type { CheckedFact } from "./checked";

/** How many facts an article has, and how many of them a person has checked. */
export interface Progress {
  readonly facts: number;
  readonly checked: number;
}

/**
 * Counts what there is to check in an article: every name once, however often it stands, every figure, every time
 * expression, and every quotation that stands in no other. A name is checked where one of its mentions is.
 */
export function progressOf(article: Article, checked: readonly CheckedFact[]): Progress {
  const marked = new Set(checked.map(({ start, end }) => `${start} ${end}`));
  const isMarked = ({ start, end }: { readonly start: number; readonly end: number }): boolean =>
    marked.has(`${start} ${end}`);
  const names = article.entities.map(({ mentions }) =>
    mentions.some((index) => isMarked(article.mentions[index]!)),
  );
  const others = [...article.mentions.filter((mention) => !isName(mention)), ...outermostQuotations(article)];
  const marks = [...names, ...others.map(isMarked)];
  return { facts: marks.length, checked: marks.filter(Boolean).length };
}

/** The quotations that stand in no other, in text order; one that begins within another and ends after it is among them. */
export function outermostQuotations(article: Article): Quotation[] {
  const found: Quotation[] = [];
  let end = 0;
  for (const quotation of [...article.quotations].sort((a, b) => a.start - b.start || b.end - a.end)) {
    if (quotation.end <= end) continue;
    found.push(quotation);
    end = quotation.end;
  }
  return found;
}
