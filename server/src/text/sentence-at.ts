import type { Prose } from "./prose";
import { firstAtOrAfter, type Span } from "./span";
import type { Tokens } from "./tokens";

/** Tokens of a sentence or a window: `first` inclusive, `end` exclusive. */
export interface TokenRange {
  readonly first: number;
  readonly end: number;
}

/** The token that holds an offset, else the next one; the number of tokens behind the last. */
export function tokenAt({ count, end }: Tokens, offset: number): number {
  return firstAtOrAfter(count, (token) => end[token]!, offset + 1);
}

/** The index of the sentence that a token stands in; the last one's for a token behind it, 0 in a text without sentences. */
export function sentenceAt({ sentences }: Prose, token: number): number {
  return Math.max(0, firstAtOrAfter(sentences.count, (at) => sentences.first[at]!, token + 1) - 1);
}

/** The tokens of the sentence that a token stands in; all of a text without sentences. */
export function sentenceTokens(prose: Prose, token: number): TokenRange {
  const { sentences, tokens } = prose;
  if (sentences.count === 0) return { first: 0, end: tokens.count };
  const at = sentenceAt(prose, token);
  return { first: sentences.first[at]!, end: sentences.end[at]! };
}

/** The sentence that holds an offset, or the one that begins behind it, from its first token to its last. */
export function sentenceSpanAt(prose: Prose, offset: number): Span {
  const { tokens } = prose;
  const { first, end } = sentenceTokens(prose, tokenAt(tokens, offset));
  return { start: tokens.start[first]!, end: tokens.end[end - 1]! };
}
