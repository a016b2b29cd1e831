import type { Article } from "../link/article";
import { plainParts } from "../text/plain-run";
import type { Span } from "../text/span";
import { escapeMarkdown, markdownLink } from "./escape-markdown";
import type { FeatureContext } from "./feature";

/** A line's end as editors see it. */
const lineEnd = /[\r\n]/;

/**
 * The words around a span as one line of Markdown, the span's own in bold: at most `width` code units on each side, cut
 * between words and within the line.
 */
export function passageOf(article: Article, span: Span, width = 60): string {
  const { text } = article;
  const start = startOfPassage(text, span.start, width);
  const end = endOfPassage(text, span.end, width);
  const parts = plainParts(article.prose, start.at, span, end.at);
  const before = escapeMarkdown(parts[0]).trimStart();
  const after = escapeMarkdown(parts[2]).trimEnd();
  return `${start.cut ? "…" : ""}${before}**${escapeMarkdown(parts[1])}**${after}${end.cut ? "…" : ""}`;
}

/** A passage as an entry of a list, with its article's path as a link to the place. */
export function passageLink(article: Article, span: Span, context: FeatureContext): string {
  const link = context.linkTo({ uri: article.uri, start: span.start, end: span.end });
  return `- ${markdownLink(context.displayPath(article.uri), link)}: ${passageOf(article, span)}`;
}

/** Where a passage is cut, and whether words are left out there. */
interface Cut {
  readonly at: number;
  readonly cut: boolean;
}

function startOfPassage(text: string, from: number, width: number): Cut {
  let space = -1;
  for (let at = from - 1; at >= 0; at--) {
    if (lineEnd.test(text[at]!)) return { at: at + 1, cut: false };
    if (text[at] === " ") {
      if (from - at > width) return { at: space === -1 ? at + 1 : space, cut: true };
      space = at + 1;
    }
    if (from - at > width * 2) return { at: space === -1 ? from : space, cut: true };
  }
  return { at: 0, cut: false };
}

function endOfPassage(text: string, from: number, width: number): Cut {
  let space = -1;
  for (let at = from; at < text.length; at++) {
    if (lineEnd.test(text[at]!)) return { at, cut: false };
    if (text[at] === " ") {
      if (at - from > width) return { at: space === -1 ? at : space, cut: true };
      space = at;
    }
    if (at - from > width * 2) return { at: space === -1 ? from : space, cut: true };
  }
  return { at: text.length, cut: false };
}
