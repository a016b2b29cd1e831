import { CharClass, classOf } from "../text/characters";
import type { Prose } from "../text/prose";
import { sentenceTokens } from "../text/sentence-at";
import { TokenType } from "../text/tokens";

/** Shorter words are like too many others to be told by their letters alone. */
export const shortest = 4;

/** The tokens of a text's words with a capital and `shortest` code units or more, in order. */
export function readCapitals({ text, tokens }: Prose): readonly number[] {
  const { count, type, start, end } = tokens;
  const capitals: number[] = [];
  for (let at = 0; at < count; at++) {
    if (type[at] !== TokenType.word) continue;
    const first = start[at]!;
    if (end[at]! - first >= shortest && classOf(text.charCodeAt(first)) === CharClass.upper)
      capitals.push(at);
  }
  return capitals;
}

/** True for the first word of its sentence, where a capital says nothing. */
export function isOpening(prose: Prose, word: number): boolean {
  const { type } = prose.tokens;
  if (type[word] !== TokenType.word) return false;
  const { first } = sentenceTokens(prose, word);
  for (let at = word - 1; at >= first; at--) if (type[at] === TokenType.word) return false;
  return true;
}
