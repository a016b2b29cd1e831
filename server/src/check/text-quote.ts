import type { Span } from "../text/span";

/** How many code units of context a quote keeps on each side. */
const contextLength = 32;

/** Words of an article and what stands around them: W3C Web Annotation's text quote selector. */
export interface TextQuote {
  readonly exact: string;
  readonly prefix: string;
  readonly suffix: string;
}

/** The selector of a span: its words with up to 32 code units before and after, whole characters only. */
export function toTextQuote(text: string, { start, end }: Span): TextQuote {
  const from = Math.max(0, start - contextLength);
  const to = Math.min(text.length, end + contextLength);
  return {
    exact: text.slice(start, end),
    prefix: text.slice(isTrailing(text, from) ? from + 1 : from, start),
    suffix: text.slice(end, isTrailing(text, to) ? to - 1 : to),
  };
}

const whiteSpace = /\s+/g;

/** Whether the span has the quote's words, with its context around them; white space of any length is equal. */
export function standsAt(quote: TextQuote, text: string, { start, end }: Span): boolean {
  const fold = (part: string): string => part.replace(whiteSpace, " ");
  if (fold(text.slice(start, end)) !== fold(quote.exact)) return false;
  // Enough of the text to hold the context with whatever white space it has by now.
  const before = fold(text.slice(Math.max(0, start - 4 * quote.prefix.length - 64), start));
  const after = fold(text.slice(end, end + 4 * quote.suffix.length + 64));
  return before.endsWith(fold(quote.prefix)) && after.startsWith(fold(quote.suffix));
}

/** Where in the text the quote stands, in text order. White space at the ends of its words counts as context. */
export function findQuote(quote: TextQuote, text: string): Span[] {
  const exact = quote.exact.trim();
  const at = quote.exact.indexOf(exact);
  const prefix = quote.prefix + quote.exact.slice(0, at);
  const suffix = quote.exact.slice(at + exact.length) + quote.suffix;
  const spans: Span[] = [];
  if (exact === "") return spans;
  const [first, ...rest] = exact.split(whiteSpace);
  for (let start = text.indexOf(first!); start !== -1; start = text.indexOf(first!, start + 1)) {
    const end = endOfWords(rest, text, start + first!.length);
    if (end !== undefined && standsAt({ exact, prefix, suffix }, text, { start, end }))
      spans.push({ start, end });
  }
  return spans;
}

/** Where the words end that begin at an offset, each after white space; undefined where others stand there. */
function endOfWords(words: readonly string[], text: string, from: number): number | undefined {
  const gap = new RegExp(whiteSpace, "y");
  let end = from;
  for (const word of words) {
    gap.lastIndex = end;
    if (!gap.test(text) || !text.startsWith(word, gap.lastIndex)) return undefined;
    end = gap.lastIndex + word.length;
  }
  return end;
}

/** True at the second half of a surrogate pair. */
function isTrailing(text: string, at: number): boolean {
  const unit = text.charCodeAt(at);
  return at > 0 && unit >= 0xdc00 && unit <= 0xdfff;
}
