import type { Article } from "../link/article";
import { withoutMarks } from "../text/markdown-marks";
import type { Span } from "../text/span";

/** The words of a span as messages show them: on one line, and without the marks of emphasis and links in Markdown. */
export function shownWords({ prose }: Pick<Article, "prose">, span: Span): string {
  return withoutMarks(prose, span).replace(/\s+/g, " ");
}
