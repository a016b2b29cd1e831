import { isName, type Mention } from "../recognise/mention";
import type { Prose } from "../text/prose";
import { firstAtOrAfter } from "../text/span";
import { TokenType } from "../text/tokens";
import type { Stems } from "./stems";

/** Tokens of a sentence or a window: `first` inclusive, `end` exclusive. */
export interface TokenRange {
  readonly first: number;
  readonly end: number;
}

/** The tokens of the sentence that a mention stands in. */
export function sentenceOf({ sentences, tokens }: Prose, { firstToken }: Mention): TokenRange {
  const at = firstAtOrAfter(sentences.count, (i) => sentences.first[i]!, firstToken + 1) - 1;
  if (at < 0) return { first: 0, end: tokens.count };
  return { first: sentences.first[at]!, end: sentences.end[at]! };
}

/** The mentions that begin within a range, in text order, with their indices. */
export function* mentionsIn(within: TokenRange, mentions: readonly Mention[]): Iterable<[number, Mention]> {
  const first = firstAtOrAfter(mentions.length, (at) => mentions[at]!.firstToken, within.first);
  for (let at = first; at < mentions.length && mentions[at]!.firstToken < within.end; at++)
    yield [at, mentions[at]!];
}

/** The entities that a sentence names, nearest to the mention first, each once. */
export function namesAround(
  mention: Mention,
  within: TokenRange,
  mentions: readonly Mention[],
  entityOf: Int32Array,
): number[] {
  const found: { entity: number; distance: number }[] = [];
  for (const [at, other] of mentionsIn(within, mentions)) {
    const distance = Math.abs(other.firstToken - mention.firstToken);
    if (isName(other) && entityOf[at]! >= 0) found.push({ entity: entityOf[at]!, distance });
  }
  found.sort((a, b) => a.distance - b.distance);
  return [...new Set(found.map(({ entity }) => entity))];
}

/** Stems of the content words up to `reach` tokens around a mention, nearest first, each once; words of other mentions are left out. */
export function wordsAround(
  { tokens }: Prose,
  stems: Stems,
  mention: Mention,
  within: TokenRange,
  mentions: readonly Mention[],
  reach: number,
): string[] {
  const first = Math.max(within.first, mention.firstToken - reach);
  const end = Math.min(within.end, mention.endToken + reach);
  const found: { word: string; distance: number }[] = [];
  let next = firstAtOrAfter(mentions.length, (at) => mentions[at]!.endToken, first + 1);
  for (let at = first; at < end; at++) {
    while (next < mentions.length && mentions[next]!.endToken <= at) next++;
    if (next < mentions.length && mentions[next]!.firstToken <= at) continue;
    if (tokens.type[at] !== TokenType.word) continue;
    const word = stems.of(tokens.word[at]!);
    if (word.length > 1) found.push({ word, distance: Math.abs(at - mention.firstToken) });
  }
  found.sort((a, b) => a.distance - b.distance);
  return [...new Set(found.map(({ word }) => word))];
}
