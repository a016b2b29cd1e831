import type { Article } from "../link/article";
import { plainParts } from "../text/plain-run";
import { firstAtOrAfter, type Span } from "../text/span";
import { TokenType } from "../text/tokens";

/** Index of the mention that holds the offset or touches it, the one that begins there before the one that ends there; -1 where there is none. */
export function mentionAt(article: Article, offset: number): number {
  const mentions = article.mentions;
  const next = firstAtOrAfter(mentions.length, (index) => mentions[index]!.start, offset);
  if (mentions[next]?.start === offset) return next;
  const before = mentions[next - 1];
  return before && offset <= before.end ? next - 1 : -1;
}

/** Index of the first mention that ends after the offset; as many as there are mentions where none does. */
export function firstMentionEndingAfter(article: Article, offset: number): number {
  const mentions = article.mentions;
  return firstAtOrAfter(mentions.length, (index) => mentions[index]!.end, offset + 1);
}

/** The words of a span as the article writes them. */
export function textOf(article: Article, span: Span): string {
  return article.text.slice(span.start, span.end);
}

/** True where the offset stands in code, a URL or anything else that is not prose, or right at its end. */
export function isOpaqueAt(article: Article, offset: number): boolean {
  const { tokens, frontMatter } = article.prose;
  if (frontMatter && frontMatter.span.start <= offset && offset < frontMatter.span.end) return true;
  const token = firstAtOrAfter(tokens.count, (index) => tokens.start[index]!, offset) - 1;
  return token >= 0 && tokens.type[token] === TokenType.opaque && offset <= tokens.end[token]!;
}

/**
 * The words of a span as a list or a page shows them: on one line, in Markdown without its marks. What is no prose, such as
 * a title in the front matter, stands as it is.
 */
export function plainTextOf({ prose }: Pick<Article, "prose">, span: Span): string {
  const plain = plainParts(prose, span.start, span, span.end)[1].trim();
  return (plain === "" ? prose.text.slice(span.start, span.end) : plain).replace(/\s+/g, " ").trim();
}
