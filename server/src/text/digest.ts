/** A digest in hexadecimal digits, as programs name their states by: "29feb54b5a0e". */
const digest = /[0-9a-f]{7,64}(?![0-9A-Za-z])/y;

/** Digits and letters take turns in it so often, more than in "12dec2026". */
const fewestTurns = 3;
const turn = /\d(?=[a-f])|[a-f](?=\d)/g;

/** The longest one has so many digits. */
const longest = 64;

/**
 * Where the digest ends that a number is in, which begins at `start`; `end`, where the number ends, if it is in none. Neither a day nor an
 * amount is in one: "29feb54b5a0e" holds no February.
 */
export function endOfDigest(text: string, start: number, end: number, limit: number): number {
  if (!isHexLetter(text.charCodeAt(end)) && !isHexLetter(text.charCodeAt(start - 1))) return end;
  let first = start;
  while (first > 0 && start - first < longest && isHexDigit(text.charCodeAt(first - 1))) first--;
  digest.lastIndex = first;
  const found = digest.exec(text)?.[0];
  if (found === undefined || isAlphanumeric(text.charAt(first - 1))) return end;
  if ((found.match(turn)?.length ?? 0) < fewestTurns) return end;
  return Math.min(Math.max(end, first + found.length), limit);
}

const isHexLetter = (unit: number): boolean => unit >= 97 && unit <= 102;
const isHexDigit = (unit: number): boolean => isHexLetter(unit) || (unit >= 48 && unit <= 57);
const isAlphanumeric = (letter: string): boolean => /^[\p{L}\p{N}]$/u.test(letter);
