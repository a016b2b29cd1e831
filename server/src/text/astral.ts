/** Code points above U+FFFF that are letters, as far as they have been asked for. */
const letter = /^\p{L}/u;

/** True where the surrogate pair at `start` is a letter, of a historic script or of mathematics. */
export function isAstralLetter(text: string, start: number, end: number): boolean {
  return end - start === 2 && letter.test(text.slice(start, end));
}

/**
 * Where the emoji or other character ends that begins with a surrogate at `start`: it takes in what joiners, skin tones
 * and variation selectors bind to it, and the second half of a flag. A lone surrogate is one code unit.
 */
export function endOfAstral(text: string, start: number, limit: number): number {
  let at = endOfPair(text, start, limit);
  if (isRegional(text, start) && at < limit && isRegional(text, at)) return Math.min(limit, at + 2);
  for (;;) {
    while (at < limit && text.charCodeAt(at) === 0xfe0f) at++;
    if (at + 1 < limit && isSkinTone(text, at)) at += 2;
    const isJoined = at + 1 < limit && text.charCodeAt(at) === 0x200d && isBound(text.charCodeAt(at + 1));
    if (!isJoined) return at;
    at = endOfPair(text, at + 1, limit);
  }
}

function endOfPair(text: string, start: number, limit: number): number {
  const isPair = text.codePointAt(start)! > 0xffff;
  return Math.min(limit, start + (isPair ? 2 : 1));
}

/** One half of a flag: the regional letters U+1F1E6 to U+1F1FF. */
function isRegional(text: string, at: number): boolean {
  const low = text.charCodeAt(at + 1);
  return text.charCodeAt(at) === 0xd83c && low >= 0xdde6 && low <= 0xddff;
}

function isSkinTone(text: string, at: number): boolean {
  const low = text.charCodeAt(at + 1);
  return text.charCodeAt(at) === 0xd83c && low >= 0xdffb && low <= 0xdfff;
}

/** What a joiner binds to an emoji: another one, or one of the older pictures (♀, ❤). */
const isBound = (unit: number): boolean =>
  (unit >= 0xd800 && unit <= 0xdbff) || (unit >= 0x2190 && unit <= 0x2bff);
