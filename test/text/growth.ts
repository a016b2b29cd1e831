import { expect } from "vitest";

/**
 * Holds that work grows with a text's length and not with its square: on a text four times as long it may look at not
 * many more than four times as many code units (the square would be sixteen). Looks are counted and not timed, so that
 * a busy machine makes no difference.
 */
export function expectLinear(piece: string, work: (text: string) => unknown, size = 2_000): void {
  const short = countLooks(piece.repeat(Math.ceil(size / piece.length)), work);
  const long = countLooks(piece.repeat(Math.ceil((4 * size) / piece.length)), work);
  expect(long / Math.max(short, 1), JSON.stringify(piece)).toBeLessThan(7);
}

/** How many code units the work looks at: every look goes through one method of strings, which counts for the while. */
function countLooks(text: string, work: (text: string) => unknown): number {
  const look = String.prototype.charCodeAt;
  let count = 0;
  String.prototype.charCodeAt = function (at) {
    count++;
    return look.call(this, at);
  };
  try {
    work(text);
  } finally {
    String.prototype.charCodeAt = look;
  }
  return count;
}
