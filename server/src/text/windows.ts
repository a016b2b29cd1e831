import { Gap, type Tokens } from "./tokens";

const barrier = Gap.block | Gap.blankLine;

/**
 * A window is a run of tokens without the border of a block and without a blank line in it: a paragraph, a heading, a cell.
 * True for a token that begins one.
 */
export const beginsWindow = ({ gap }: Tokens, at: number): boolean => (gap[at]! & barrier) !== 0;

/** True where a window begins behind the token `from`, with `to` at the latest. */
export function isParted(tokens: Tokens, from: number, to: number): boolean {
  for (let at = from + 1; at <= to; at++) if (beginsWindow(tokens, at)) return true;
  return false;
}

/** The first token of the window that holds `at`, where one that is not behind it begins at `from`. */
export function startOfWindow(tokens: Tokens, from: number, at: number): number {
  let start = at;
  while (start > from && !beginsWindow(tokens, start)) start--;
  return start;
}

/** The token after the last of the window that holds `at`. */
export function endOfWindow(tokens: Tokens, at: number): number {
  let end = at + 1;
  while (end < tokens.count && !beginsWindow(tokens, end)) end++;
  return end;
}
