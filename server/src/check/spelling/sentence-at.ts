import type { Article } from "../../link/article";
import { firstAtOrAfter, type Span } from "../../text/span";

/** The index of the sentence that holds an offset into the text. */
export function sentenceAt({ prose }: Article, offset: number): number {
  const { sentences, tokens } = prose;
  const after = firstAtOrAfter(sentences.count, (at) => tokens.start[sentences.first[at]!]!, offset + 1);
  return after - 1;
}

/** The sentence that holds an offset, from its first token to its last. */
export function sentenceSpanAt(article: Article, offset: number): Span {
  const { sentences, tokens } = article.prose;
  const sentence = Math.max(0, sentenceAt(article, offset));
  return {
    start: tokens.start[sentences.first[sentence]!]!,
    end: tokens.end[sentences.end[sentence]! - 1]!,
  };
}
