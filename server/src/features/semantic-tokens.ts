import type { Finding } from "../check/finding";
import type { CorpusView } from "../index/corpus-view";
import { kindOfMention } from "../index/mention-kind";
import type { Article } from "../link/article";
import { isName, isTime, type Mention, type MentionKind } from "../recognise/mention";
import type { Span } from "../text/span";
import type { SemanticModifier, SemanticSpan, SemanticType } from "./feature";

/**
 * What to highlight: every mention, and quotations in pieces around them. Sorted, disjoint, none crossing a line end.
 * `findings` are those with a place in this article, `checked` the stretches that a person has marked as checked, in
 * text order.
 */
export function semanticSpans(
  article: Article,
  corpus: CorpusView,
  findings: readonly Finding[],
  checked: readonly Span[] = [],
): SemanticSpan[] {
  const names = new Marks(placesOf(article, findings, (finding) => finding.rule !== "quote-conflict"));
  const quotes = new Marks(placesOf(article, findings, (finding) => finding.rule === "quote-conflict"));
  const verified = new Marks(checked);
  const out: SemanticSpan[] = [];
  const quoted = outermost(article);
  let next = 0;
  let from = 0;
  const addQuoted = (limit: number): void => {
    while (next < quoted.length && quoted[next]!.start < limit) {
      const quotation = quoted[next]!;
      const piece = { start: Math.max(quotation.start, from), end: Math.min(quotation.end, limit) };
      addLines(out, article.text, piece, "quotation", modifiersOf(piece, quotes, verified));
      if (quotation.end > limit) break;
      next++;
    }
  };
  article.mentions.forEach((mention, index) => {
    addQuoted(mention.start);
    const type = typeOf(mention, kindOfMention(corpus, article, index));
    addLines(out, article.text, mention, type, modifiersOf(mention, names, verified));
    from = mention.end;
  });
  addQuoted(article.text.length);
  return out;
}

const none: readonly SemanticModifier[] = [];

function modifiersOf(span: Span, conflicts: Marks, verified: Marks): readonly SemanticModifier[] {
  const isConflicting = conflicts.touch(span);
  const isVerified = verified.cover(span);
  if (!isConflicting && !isVerified) return none;
  if (!isVerified) return ["conflicting"];
  return isConflicting ? ["conflicting", "verified"] : ["verified"];
}

function typeOf(mention: Mention, kind: MentionKind): SemanticType {
  if (kind === "person" || kind === "organization" || kind === "place") return kind;
  if (isName(mention)) return "name";
  return isTime(mention) ? "date" : "number";
}

/** The stretches of this article that findings speak of, in text order. A surname without a first name conflicts with nothing. */
function placesOf(
  article: Article,
  findings: readonly Finding[],
  chosen: (finding: Finding) => boolean,
): Span[] {
  const places: Span[] = [];
  for (const finding of findings) {
    if (finding.rule === "name-introduction" || !chosen(finding)) continue;
    if (finding.uri === article.uri) places.push(finding);
    for (const related of finding.related) if (related.uri === article.uri) places.push(related);
  }
  return places.sort((a, b) => a.start - b.start || a.end - b.end);
}

/** Stretches in text order; asked about spans in text order, each question costs next to nothing. */
class Marks {
  readonly #marks: readonly Span[];
  /** All marks before this one end at or before the start of every span that is still to be asked about. */
  #first = 0;

  constructor(marks: readonly Span[]) {
    this.#marks = marks;
  }

  /** Whether one of them has some of the span. */
  touch(span: Span): boolean {
    return this.#some(span, ({ end }) => end > span.start);
  }

  /** Whether one of them has all of the span. */
  cover(span: Span): boolean {
    return this.#some(span, ({ start, end }) => start <= span.start && end >= span.end);
  }

  #some(span: Span, isWanted: (mark: Span) => boolean): boolean {
    while (this.#first < this.#marks.length && this.#marks[this.#first]!.end <= span.start) this.#first++;
    for (let at = this.#first; at < this.#marks.length && this.#marks[at]!.start < span.end; at++) {
      if (isWanted(this.#marks[at]!)) return true;
    }
    return false;
  }
}

/** Quotations that stand in no other, in text order and disjoint. */
function outermost(article: Article): Span[] {
  const spans: Span[] = [];
  let end = 0;
  for (const quotation of [...article.quotations].sort((a, b) => a.start - b.start || b.end - a.end)) {
    if (quotation.end <= end) continue;
    spans.push({ start: Math.max(quotation.start, end), end: quotation.end });
    end = quotation.end;
  }
  return spans;
}

/** Adds the span in one piece a line, without white space at the ends of the pieces. */
function addLines(
  out: SemanticSpan[],
  text: string,
  span: Span,
  type: SemanticType,
  modifiers: readonly SemanticModifier[],
): void {
  let start = -1;
  let end = -1;
  for (let at = span.start; at < span.end; at++) {
    const unit = text.charCodeAt(at);
    if (unit === 10 || unit === 13) {
      if (start !== -1) out.push({ start, end, type, modifiers });
      start = -1;
    } else if (unit !== 32 && unit !== 9 && unit !== 0xa0) {
      if (start === -1) start = at;
      end = at + 1;
    }
  }
  if (start !== -1) out.push({ start, end, type, modifiers });
}
