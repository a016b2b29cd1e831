import { CharClass, classOf } from "../text/characters";
import type { Prose } from "../text/prose";
import { TokenType } from "../text/tokens";

/** Shorter words are like too many others to be told by their letters alone. */
export const shortest = 4;

/** The words of a text that are written with a capital. */
export interface Capitals {
  /** The tokens of those with `shortest` code units or more, in order. */
  readonly long: readonly number[];
  /** For each token whether it is the first word of its sentence, where a capital says nothing. */
  readonly opening: Uint8Array;
}

/** Finds the capitals of a text in one pass. */
export function readCapitals({ text, tokens, sentences }: Prose): Capitals {
  const { type, start, end } = tokens;
  const long: number[] = [];
  const opening = new Uint8Array(tokens.count);
  for (let sentence = 0; sentence < sentences.count; sentence++) {
    let isFirst = true;
    for (let at = sentences.first[sentence]!; at < sentences.end[sentence]!; at++) {
      if (type[at] !== TokenType.word) continue;
      if (isFirst) opening[at] = 1;
      isFirst = false;
      if (end[at]! - start[at]! >= shortest && classOf(text.charCodeAt(start[at]!)) === CharClass.upper)
        long.push(at);
    }
  }
  return { long, opening };
}
