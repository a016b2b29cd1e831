import type { FigureMention } from "../recognise/mention";
import type { Prose } from "../text/prose";
import { TokenType } from "../text/tokens";
import type { WordTable } from "../text/word-table";
import type { Modality } from "./claim";
import { ClaimWord, modalityIn } from "./claim-words";

/** How far before a figure a word says how it is meant, and how far after it. */
const before = 12;
const after = 5;

/** "Might promise 40": a supposition this close before a figure outweighs what is nearer. */
const reach = 6;

/**
 * Whether the words around a figure state what is, was, is aimed at, is to come, or is only supposed. "From" before a
 * figure ("up from 31") and "last year" make it past. Without any such word it is actual.
 */
export function modalityOf(
  { tokens }: Prose,
  words: WordTable,
  mention: FigureMention,
  within: { readonly first: number; readonly end: number },
): Modality {
  const { firstToken, endToken } = mention;
  const last = firstToken - 1;
  if (last >= within.first && tokens.type[last] === TokenType.word) {
    if (words.of(tokens.word[last]!) & ClaimWord.from) return "past";
  }
  const first = Math.max(within.first, firstToken - before);
  const end = Math.min(within.end, endToken + after);
  let found: Modality = "actual";
  let nearest = Number.POSITIVE_INFINITY;
  for (let at = first; at < end; at++) {
    if (tokens.type[at] !== TokenType.word) continue;
    const modality = modalityIn(words.of(tokens.word[at]!));
    if (modality === undefined) continue;
    // A word after the figure weighs less: "5 percent target" but "5 percent, and would".
    const distance = at < firstToken ? firstToken - at : (at - endToken + 1) * 2;
    if (modality === "hypothetical" && at < firstToken && distance <= reach) return modality;
    if (distance < nearest) {
      found = modality;
      nearest = distance;
    }
  }
  return found;
}
