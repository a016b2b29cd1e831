import type { Vocabulary } from "../../text/vocabulary";
import { WordTable } from "../../text/word-table";

/** What a word is in a numeral. */
export const NumeralClass = {
  none: 0,
  /** "zero" to "nineteen"; its value. */
  small: 1,
  /** "twenty" to "ninety"; its value. */
  tens: 2,
  hundred: 3,
  /** "thousand", "lakh", "million"…; its power of ten. */
  scale: 4,
  /** A scale that follows digits only: "bn", "k", "m"; its power of ten. */
  shortScale: 5,
  dozen: 6,
  /** "first" to "nineteenth", "twentieth" to "ninetieth"; its value. */
  ordinal: 7,
  /** "hundredth", "thousandth", "millionth"…; its power of ten. */
  scaleOrdinal: 8,
  half: 9,
  quarter: 10,
  article: 11,
  and: 12,
  point: 13,
  /** One sign such as "½"; its place in `vulgarFractions`. */
  vulgar: 14,
  /** "minus", "negative", "−". */
  minus: 15,
  /** "few", "several", "couple": some of what follows. */
  few: 16,
  /** The ending of an ordinal in digits: "st", "nd", "rd", "th". */
  ordinalEnding: 17,
  /** "twofold" to "tenfold", "hundredfold", "thousandfold"; its value. */
  fold: 18,
  /** "twenties" to "nineties": ages of ten years; the first of them. */
  decade: 19,
} as const;
export type NumeralClass = (typeof NumeralClass)[keyof typeof NumeralClass];

const classBits = 0x1f;
const startBit = 0x20;
const pluralBit = 0x40;
const valueShift = 8;

/** A word's `NumeralClass` out of its packed knowledge. */
export const classIn = (packed: number): NumeralClass => (packed & classBits) as NumeralClass;
/** Whether a numeral may begin with the word. */
export const mayStart = (packed: number): boolean => (packed & startBit) !== 0;
/** Whether the word is a plural: "thousands", "thirds". */
export const isPlural = (packed: number): boolean => (packed & pluralBit) !== 0;
/** The word's number, as its `NumeralClass` says. */
export const valueIn = (packed: number): number => packed >> valueShift;

/** What the numeral grammar knows of each word, packed into an integer: see `classIn`, `mayStart`, `isPlural`, `valueIn`. */
export function createNumeralWords(vocabulary: Vocabulary): WordTable {
  return new WordTable(vocabulary, (word, lower) => shortScales.get(word) ?? numeralWords.get(lower) ?? 0);
}

/** Signs of one character that are fractions, with their values. */
export const vulgarFractions: readonly (readonly [string, number])[] = [
  ["½", 1 / 2],
  ["⅓", 1 / 3],
  ["⅔", 2 / 3],
  ["¼", 1 / 4],
  ["¾", 3 / 4],
  ["⅕", 1 / 5],
  ["⅖", 2 / 5],
  ["⅗", 3 / 5],
  ["⅘", 4 / 5],
  ["⅙", 1 / 6],
  ["⅚", 5 / 6],
  ["⅐", 1 / 7],
  ["⅛", 1 / 8],
  ["⅜", 3 / 8],
  ["⅝", 5 / 8],
  ["⅞", 7 / 8],
  ["⅑", 1 / 9],
  ["⅒", 1 / 10],
];

const pack = (kind: NumeralClass, value: number, start: boolean, plural = false): number =>
  kind | (start ? startBit : 0) | (plural ? pluralBit : 0) | (value << valueShift);

const smallWords =
  "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen";
const tensWords = "twenty thirty forty fifty sixty seventy eighty ninety";
const smallOrdinals =
  "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth";
const tensOrdinals = "twentieth thirtieth fortieth fiftieth sixtieth seventieth eightieth ninetieth";

/** Names of powers of ten. */
const scales: readonly (readonly [string, number])[] = [
  ["thousand", 3],
  ["lakh", 5],
  ["lac", 5],
  ["million", 6],
  ["crore", 7],
  ["billion", 9],
  ["trillion", 12],
  ["quadrillion", 15],
  ["quintillion", 18],
];

/** Short forms by their exact spelling. */
const shortScales = new Map<string, number>(
  Object.entries({
    k: 3,
    K: 3,
    m: 6,
    M: 6,
    MM: 6,
    mm: 0,
    mn: 6,
    Mn: 6,
    mln: 6,
    MLN: 6,
    mil: 6,
    mio: 6,
    Mio: 6,
    b: 9,
    B: 9,
    bn: 9,
    Bn: 9,
    BN: 9,
    MN: 6,
    bln: 9,
    BLN: 9,
    G: 9,
    tn: 12,
    trn: 12,
    TRN: 12,
    trln: 12,
    tln: 12,
    cr: 7,
    Cr: 7,
  })
    .filter(([, power]) => power > 0)
    .map(([word, power]) => [word, pack(NumeralClass.shortScale, power, false)]),
);

const numeralWords = buildNumeralWords();

function buildNumeralWords(): ReadonlyMap<string, number> {
  const words = new Map<string, number>();
  smallWords.split(" ").forEach((word, value) => {
    words.set(word, pack(NumeralClass.small, value, true));
  });
  for (const word of ["nought", "naught"]) words.set(word, pack(NumeralClass.small, 0, true));
  tensWords.split(" ").forEach((word, index) => {
    words.set(word, pack(NumeralClass.tens, 10 * (index + 2), true));
  });
  tensWords.split(" ").forEach((word, index) => {
    words.set(word.replace(/y$/, "ies"), pack(NumeralClass.decade, 10 * (index + 2), true, true));
  });
  words.set("fourty", pack(NumeralClass.tens, 40, true));
  smallOrdinals.split(" ").forEach((word, index) => {
    words.set(word, pack(NumeralClass.ordinal, index + 1, true));
    words.set(`${word}s`, pack(NumeralClass.ordinal, index + 1, false, true));
  });
  words.set("nineth", pack(NumeralClass.ordinal, 9, true));
  tensOrdinals.split(" ").forEach((word, index) => {
    words.set(word, pack(NumeralClass.ordinal, 10 * (index + 2), true));
    words.set(`${word}s`, pack(NumeralClass.ordinal, 10 * (index + 2), false, true));
  });
  words.set("ten", pack(NumeralClass.small, 10, true));
  words.set("tens", pack(NumeralClass.tens, 10, true, true));
  words.set("hundred", pack(NumeralClass.hundred, 2, false));
  words.set("hundreds", pack(NumeralClass.hundred, 2, true, true));
  words.set("hundredth", pack(NumeralClass.scaleOrdinal, 2, true));
  words.set("hundredths", pack(NumeralClass.scaleOrdinal, 2, false, true));
  for (const [word, power] of scales) {
    words.set(word, pack(NumeralClass.scale, power, false));
    words.set(`${word}s`, pack(NumeralClass.scale, power, true, true));
    words.set(`${word}th`, pack(NumeralClass.scaleOrdinal, power, true));
    words.set(`${word}ths`, pack(NumeralClass.scaleOrdinal, power, false, true));
  }
  for (const word of ["dozen", "doz", "dz"]) words.set(word, pack(NumeralClass.dozen, 0, false));
  for (const word of ["dozens", "dozs", "dzs"])
    words.set(word, pack(NumeralClass.dozen, 0, word === "dozens", true));
  words.set("half", pack(NumeralClass.half, 2, true));
  words.set("halves", pack(NumeralClass.half, 2, false, true));
  words.set("quarter", pack(NumeralClass.quarter, 4, true));
  words.set("quarters", pack(NumeralClass.quarter, 4, false, true));
  smallWords.split(" ").forEach((word, value) => {
    if (value >= 2 && value <= 12) words.set(`${word}fold`, pack(NumeralClass.fold, value, true));
  });
  words.set("hundredfold", pack(NumeralClass.fold, 100, true));
  words.set("thousandfold", pack(NumeralClass.fold, 1000, true));
  for (const word of ["a", "an"]) words.set(word, pack(NumeralClass.article, 1, true));
  words.set("and", pack(NumeralClass.and, 0, false));
  words.set("point", pack(NumeralClass.point, 0, false));
  for (const word of ["minus", "negative", "\u2212"]) words.set(word, pack(NumeralClass.minus, 0, false));
  words.set("few", pack(NumeralClass.few, 1, true));
  words.set("several", pack(NumeralClass.few, 1, true));
  words.set("couple", pack(NumeralClass.few, 2, true));
  for (const word of ["st", "nd", "rd", "th"]) words.set(word, pack(NumeralClass.ordinalEnding, 0, false));
  vulgarFractions.forEach(([sign], index) => {
    words.set(sign, pack(NumeralClass.vulgar, index, true));
  });
  return words;
}
