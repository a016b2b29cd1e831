import type { Article } from "../../link/article";
import { firstAtOrAfter, type Span } from "../../text/span";
import { findQuote, type TextQuote } from "../text-quote";

/** No more context than this stands on either side, in code units: beyond it a sentence is a page. */
const mostContext = 1000;
/** How far beyond the sentence the context reaches, in code units, until words that stand twice mean one place. */
const furtherSteps = [0, 40, 120, 360];

const whiteSpace = /\s+/g;

/**
 * The selector of a fact with the whole of its sentence as context, so that a change of the sentence takes a mark away.
 * The sign before the sentence and the one after it belong to the context, so that words put before or after it count as
 * a change too. White space is single spaces.
 */
export function toSentenceQuote(article: Article, fact: Span): TextQuote {
  const { text } = article;
  const sentence = sentenceAround(article, fact);
  let quote: TextQuote = { exact: "", prefix: "", suffix: "" };
  for (const further of furtherSteps) {
    const start = Math.max(sentence.start - further, fact.start - mostContext, 0);
    const end = Math.min(sentence.end + further, fact.end + mostContext, text.length);
    quote = {
      exact: plain(text.slice(fact.start, fact.end)),
      prefix: plain(text.slice(wholeFrom(text, start), fact.start)),
      suffix: plain(text.slice(fact.end, wholeTo(text, end))),
    };
    if (findQuote(quote, text).length < 2) break;
  }
  return quote;
}

/** The sentences that a span stands in, with the nearest sign on either side. */
function sentenceAround({ text, prose: { tokens, sentences } }: Article, span: Span): Span {
  const firstToken = firstAtOrAfter(tokens.count, (token) => tokens.end[token]!, span.start + 1);
  const lastToken = firstAtOrAfter(tokens.count, (token) => tokens.start[token]!, span.end) - 1;
  const holding = (token: number): number =>
    firstAtOrAfter(sentences.count, (sentence) => sentences.end[sentence]!, token + 1);
  const first = sentences.first[holding(firstToken)];
  const end = sentences.end[holding(Math.max(firstToken, lastToken))];
  const sentenceStart = first === undefined ? span.start : Math.min(tokens.start[first]!, span.start);
  const sentenceEnd = end === undefined ? span.end : Math.max(tokens.end[end - 1]!, span.end);
  return {
    start: Math.max(0, text.slice(0, sentenceStart).trimEnd().length - 1),
    end: Math.min(text.length, text.length - text.slice(sentenceEnd).trimStart().length + 1),
  };
}

function plain(part: string): string {
  return part.replace(whiteSpace, " ");
}

/** The offset, or the one after it where it parts a pair of surrogates. */
function wholeFrom(text: string, at: number): number {
  return isTrailing(text, at) ? at + 1 : at;
}

function wholeTo(text: string, at: number): number {
  return isTrailing(text, at) ? at - 1 : at;
}

function isTrailing(text: string, at: number): boolean {
  const unit = text.charCodeAt(at);
  return at > 0 && unit >= 0xdc00 && unit <= 0xdfff;
}
