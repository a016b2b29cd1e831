/** What a UTF-16 code unit is to the tokenizer. */
export const CharClass = {
  unknown: 0,
  space: 1,
  lineBreak: 2,
  lower: 3,
  upper: 4,
  /** A letter without case. */
  letter: 5,
  digit: 6,
  /** A combining mark, a joiner or a soft hyphen: belongs to the word it stands in. */
  mark: 7,
  apostrophe: 8,
  punctuation: 9,
  symbol: 10,
  surrogate: 11,
} as const;
export type CharClass = (typeof CharClass)[keyof typeof CharClass];

const table = new Uint8Array(0x10000);

/** The class of a UTF-16 code unit. Constant time: each code unit is classified by the Unicode tables once. */
export function classOf(unit: number): CharClass {
  return (table[unit] || classify(unit)) as CharClass;
}

/** Soft hyphen, zero-width non-joiner and joiner, word joiner: in a word, but no part of how it is spelled. */
export const isInvisible = (unit: number): boolean =>
  unit === 0xad || unit === 0x200c || unit === 0x200d || unit === 0x2060;

function classify(unit: number): CharClass {
  const found = classFromUnicode(unit);
  table[unit] = found;
  return found;
}

function classFromUnicode(unit: number): CharClass {
  if (unit === 10 || unit === 13 || unit === 0x2028 || unit === 0x2029 || unit === 0x85)
    return CharClass.lineBreak;
  if (unit >= 48 && unit <= 57) return CharClass.digit;
  // Straight, curly and modifier-letter apostrophes.
  if (unit === 39 || unit === 0x2019 || unit === 0x02bc) return CharClass.apostrophe;
  if (isInvisible(unit)) return CharClass.mark;
  // Zero-width space and a byte-order mark inside the text part words.
  if (unit === 0x200b || unit === 0xfeff) return CharClass.space;
  if (unit >= 0xd800 && unit <= 0xdfff) return CharClass.surrogate;
  const char = String.fromCharCode(unit);
  return patterns.find(([, pattern]) => pattern.test(char))?.[0] ?? CharClass.symbol;
}

/** Classes by Unicode's categories; the first that fits counts. Examples: " ", "\u0301", "Ç", "ß", "中", "…". */
const patterns: readonly (readonly [CharClass, RegExp])[] = [
  [CharClass.space, /\s/],
  [CharClass.mark, /\p{M}/u],
  [CharClass.upper, /\p{Lu}|\p{Lt}/u],
  [CharClass.lower, /\p{Ll}/u],
  [CharClass.letter, /\p{L}|\p{Nl}/u],
  [CharClass.punctuation, /\p{P}/u],
];
