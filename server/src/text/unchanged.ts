import type { Prose, Sentences } from "./prose";
import type { Tokens } from "./tokens";
import { beginsWindow } from "./windows";

/**
 * What stands in a text as it stood in an earlier one: whole windows at its beginning and at its end, cut into the same
 * tokens and sentences. Between `head` and `tail` all may be another.
 */
export interface Unchanged {
  /** The tokens before this one are those of the earlier text. */
  readonly head: number;
  /** From this token on the tokens are those of the earlier text, `tokens` and `offsets` further on. */
  readonly tail: number;
  readonly tokens: number;
  readonly offsets: number;
}

/** What was read of an earlier text, and what has not changed since. */
export interface Earlier<T> {
  readonly found: T;
  readonly unchanged: Unchanged;
}

/** A stretch of tokens with its offsets. */
interface Stretch {
  readonly start: number;
  readonly firstToken: number;
}

/** Compares a text with an earlier one that was read with the same vocabulary. Takes time linear in the texts' lengths. */
export function findUnchanged(before: Prose, after: Prose): Unchanged {
  const tokens = after.tokens.count - before.tokens.count;
  const offsets = after.text.length - before.text.length;
  const head = headOf(before, after);
  const tail = tailOf(before, after, tokens, offsets);
  // Where both take in the same window, as in "a b" out of "a b b", it is the head's.
  return { head, tail: Math.max(tail, head, head + tokens), tokens, offsets };
}

/**
 * What was found in the unchanged windows of the earlier text, with what was found `between` them now; `moved` gives what
 * stands in the unchanged end the place where it stands now.
 */
export function withUnchanged<T extends Stretch>(
  found: readonly T[],
  between: readonly T[],
  unchanged: Unchanged,
  moved: (one: T, unchanged: Unchanged) => T,
): T[] {
  return [
    ...inHead(found, unchanged),
    ...between,
    ...inTail(found, unchanged).map((one) => moved(one, unchanged)),
  ];
}

/** Those that stand wholly in the unchanged beginning. */
function inHead<T extends Stretch>(found: readonly T[], { head }: Unchanged): T[] {
  return found.filter(({ firstToken }) => firstToken < head);
}

/** Those that stand wholly in the unchanged end, where they stood in the earlier text. */
function inTail<T extends Stretch>(found: readonly T[], { tail, tokens }: Unchanged): T[] {
  return found.filter(({ firstToken }) => firstToken >= tail - tokens);
}

/** How many tokens of whole windows at the beginning are the same. */
function headOf(before: Prose, after: Prose): number {
  const end = sameStart(before.text, after.text);
  const count = Math.min(before.tokens.count, after.tokens.count);
  const a = before.tokens;
  const b = after.tokens;
  let same = 0;
  while (same < count && b.end[same]! <= end && isSame(a, same, b, same, 0)) same++;
  const whole = sameSentences(before.sentences, after.sentences);
  if (Math.min(same, whole) === a.count && a.count === b.count) return a.count;
  // The token behind a head begins a window in both texts: it is one of those that are the same.
  let at = Math.min(same - 1, whole);
  while (at > 0 && !beginsWindow(b, at)) at--;
  return Math.max(at, 0);
}

/** The first token of the whole windows at the end that are the same; the tokens' count where there are none. */
function tailOf(before: Prose, after: Prose, tokens: number, offsets: number): number {
  const start = after.text.length - sameEnd(before.text, after.text);
  const a = before.tokens;
  const b = after.tokens;
  let at = b.count;
  while (at > 0 && at - tokens > 0 && b.start[at - 1]! >= start) {
    if (!isSame(a, at - 1 - tokens, b, at - 1, offsets)) break;
    at--;
  }
  at = Math.max(at, endOfOtherSentences(before, after, tokens));
  while (at < b.count && !beginsWindow(b, at)) at++;
  return at;
}

/** True where two tokens are cut out of the same text in the same way, with the same before them. */
function isSame(a: Tokens, one: number, b: Tokens, other: number, offsets: number): boolean {
  return (
    a.start[one]! + offsets === b.start[other] &&
    a.end[one]! + offsets === b.end[other] &&
    a.type[one] === b.type[other] &&
    a.gap[one] === b.gap[other] &&
    a.word[one] === b.word[other]
  );
}

/** How many tokens at the beginning lie in the same sentences. */
function sameSentences(a: Sentences, b: Sentences): number {
  const count = Math.min(a.count, b.count);
  let at = 0;
  while (at < count && a.first[at] === b.first[at] && a.end[at] === b.end[at]) at++;
  return at === 0 ? 0 : b.end[at - 1]!;
}

/** The token from which on all tokens lie in the same sentences. */
function endOfOtherSentences(before: Prose, after: Prose, tokens: number): number {
  const a = before.sentences;
  const b = after.sentences;
  let one = a.count - 1;
  let other = b.count - 1;
  while (one >= 0 && other >= 0 && a.first[one]! + tokens === b.first[other]) {
    if (a.end[one]! + tokens !== b.end[other]) break;
    one--;
    other--;
  }
  return other + 1 < b.count ? b.first[other + 1]! : after.tokens.count;
}

/** How many code units two texts have in common at their beginning. The platform compares long stretches many at a time. */
function sameStart(a: string, b: string): number {
  let same = 0;
  for (let step = Math.min(a.length, b.length); step > 0; step = step >> 1)
    while (same + step <= Math.min(a.length, b.length) && isSamePart(a, same, b, same, step)) same += step;
  return same;
}

/** As `sameStart`, for their ends. */
function sameEnd(a: string, b: string): number {
  const shorter = Math.min(a.length, b.length);
  let same = 0;
  for (let step = shorter; step > 0; step = step >> 1)
    while (same + step <= shorter && isSamePart(a, a.length - same - step, b, b.length - same - step, step))
      same += step;
  return same;
}

const isSamePart = (a: string, one: number, b: string, other: number, length: number): boolean =>
  a.slice(one, one + length) === b.slice(other, other + length);
