import type { Prose } from "../../text/prose";
import { Gap, TokenType } from "../../text/tokens";
import { Gate, Time, type TimeWords } from "./time-words";

/** What one pass over a text's tokens finds for the time grammar. */
export interface Starts {
  /** Bits of `Time` for each token, 0 for what is no word; good until the next text is read with the same words. */
  readonly bits: Int32Array;
  /** The tokens at which an expression may begin, by themselves and by what stands behind them; in order. */
  readonly tokens: readonly number[];
}

/**
 * Looks each word of the windows between `from` and `to` up once; most tokens of a text begin nothing and are not looked at
 * again.
 */
export function findStarts(prose: Prose, words: TimeWords, from: number, to: number): Starts {
  const { count, type, word, gap } = prose.tokens;
  const bits = words.room.take(count);
  const tokens: number[] = [];
  /** True where the token before is a start only if this one is no open word of its block. */
  let isWaiting = false;
  for (let at = from; at < to; at++) {
    const kind = type[at];
    if (kind === TokenType.word) {
      const known = words.table.of(word[at]!);
      bits[at] = known & ~Gate.all;
      const isOpen = (known & Gate.open) !== 0 && (gap[at]! & (Gap.block | Gap.blankLine)) === 0;
      if (isWaiting && !isOpen) tokens.push(at - 1);
      isWaiting = (known & Gate.needsNext) !== 0;
      if (!isWaiting && known & (Time.start | Gate.begins)) tokens.push(at);
      continue;
    }
    if (isWaiting) tokens.push(at - 1);
    isWaiting = false;
    const isStart =
      kind === TokenType.number ||
      (kind === TokenType.sign && (words.table.of(word[at]!) & Gate.begins) !== 0);
    if (isStart) tokens.push(at);
  }
  if (isWaiting) tokens.push(to - 1);
  return { bits, tokens };
}
