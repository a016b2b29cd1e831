import { CharClass, classOf } from "./characters";
import { westernByteOf, westernHigh } from "./decode";
import { ownValue } from "./own-value";

/**
 * A text as it is read: signs that scraping, old wires and typesetting write otherwise are what they stand for. Hyphens of
 * Unicode are "-", wire quotation marks (``so'') are curly, and characters of UTF-8 that were taken for windows-1252
 * ("Ukraineâ€™s", "BogotÃ¡") and HTML's references ("&rsquo;", "&#8217;") are the characters they were.
 * Exactly as long as the text, with every sign within the place it has there, so that offsets into one are offsets into the other: what
 * is left of a place is filled with spaces outside of a mark and with joiners within a word. A text that has none of this is
 * given back itself. What is read at a place depends on the few code units around it alone.
 */
export function toPlainSigns(text: string): string {
  if (!beginnings.some((beginning) => text.includes(beginning))) return text;
  return text.replace(otherwise, (written, at: number) => {
    const sign = signOf(written, text, at);
    return sign === undefined ? written : fitted(sign, text, at, at + written.length);
  });
}

/** A stretch of a text as a reader sees it on one line: its signs plain, white space as single spaces, without what nobody sees. */
export const asSeen = (written: string): string =>
  toPlainSigns(written).replace(invisible, "").replace(/\s+/g, " ");

/** Soft hyphens and joiners. */
const invisible = /\u00ad|\u200c|\u200d|\u2060/g;

/** One of them stands in each text that has any such sign. The platform's search for them is many times as fast as the pattern. */
const beginnings = ["\u2010", "\u2011", "``", "''", "â", "Â", "Ã", "Ä", "Å", "&"];

/** The second and third bytes of a character in UTF-8, 0x80 to 0xBF, as windows-1252 and ISO 8859-1 show them. */
const high = `[\u0080-\u00bf${westernHigh}]`;

/** What may be written otherwise: a hyphen, two marks and no more, two or three characters that were one, a reference outside of an address. */
const otherwise = new RegExp(
  [
    "[\u2010\u2011]",
    "(?<!`)``(?!`)",
    "(?<!['\\d])''(?!')",
    `â[€\u0080‚\u0082„\u0084]${high}`,
    "â€\ufffd?",
    `[Â-Å]${high}`,
    "&(?:[a-z]{2,6}|#\\d{2,5}|#x[\\da-fA-F]{2,4});(?!\\w+=)",
  ].join("|"),
  "gu",
);

/** The character that is meant; undefined where the text means what it says. */
function signOf(written: string, text: string, at: number): string | undefined {
  const first = written.charCodeAt(0);
  if (written.length === 1) return "-";
  if (first === 0x60) return "“";
  if (first === 0x27) return opensAt(text, at, at + 2) ? "“" : "”";
  if (first === 0x26) return referenceOf(written);
  return decoded(written, text, at);
}

/** Example: "é" of "Ã©", "’" of "â€™". */
function decoded(written: string, text: string, at: number): string | undefined {
  // The last byte of a closing mark is none of windows-1252 and often lost.
  if (closing.test(written)) return "”";
  const [lead, second, third] = Array.from(written, (_, index) => westernByteOf(written.charCodeAt(index)));
  if (third !== undefined)
    return String.fromCharCode(((lead! & 15) << 12) | ((second! & 63) << 6) | (third & 63));
  // “MAMÔ ends with a mark, "Ã“scar" begins with what looks like one.
  const isMark = second! >= 0x91 && second! <= 0x97;
  if (isMark && (isLetterAt(text, at - 1) || !isLetterAt(text, at + 2))) return undefined;
  return String.fromCharCode(((lead! & 31) << 6) | (second! & 63));
}

/** Example: "â€" before a space. */
const closing = /^â€\ufffd?$/;

/** HTML's names for what articles have; source: the HTML standard's list of named character references. */
const named: Readonly<Record<string, string>> = {
  amp: "&",
  apos: "'",
  bull: "•",
  cent: "¢",
  euro: "€",
  hellip: "…",
  laquo: "«",
  ldquo: "“",
  lsquo: "‘",
  mdash: "—",
  nbsp: "\u00a0",
  ndash: "–",
  pound: "£",
  quot: '"',
  raquo: "»",
  rdquo: "”",
  rsquo: "’",
  shy: "\u00ad",
  yen: "¥",
};

function referenceOf(written: string): string | undefined {
  const name = written.slice(1, -1);
  if (name.charAt(0) !== "#") return ownValue(named, name);
  const isHex = /^#x/i.test(name);
  const unit = Number.parseInt(name.slice(isHex ? 2 : 1), isHex ? 16 : 10);
  // Control characters and halves of a pair are no signs.
  return unit < 0x20 ||
    (unit >= 0x7f && unit < 0xa0) ||
    unit > 0xffff ||
    classOf(unit) === CharClass.surrogate
    ? undefined
    : String.fromCharCode(unit);
}

/** The sign with what fills the place from `start` to `end`. */
function fitted(sign: string, text: string, start: number, end: number): string {
  const rest = end - start - 1;
  const kind = classOf(sign.charCodeAt(0));
  const isInWord = isLetterAt(text, start - 1) && isLetterAt(text, end);
  if (kind === CharClass.apostrophe && isInWord)
    // "Ukraine  ’s" is read as a possessive; "O’Brien" is one word.
    return (ending.test(text.slice(end, end + 3)) ? " " : joiner).repeat(rest) + sign;
  if (isInWord || isLetter(kind) || kind === CharClass.mark) return sign + joiner.repeat(rest);
  return opensAt(text, start, end) ? " ".repeat(rest) + sign : sign + " ".repeat(rest);
}

/** The word joiner: belongs to the word it stands in and is no part of how that is spelled. */
const joiner = "\u2060";

/** What a possessive or contracted word ends with, after its apostrophe. */
const ending = /^(?:s|t|d|m|re|ll|ve)(?!\p{L})/iu;

/** True where a mark stands as one that opens: nothing or no letter before it, and what it belongs to right behind it. */
function opensAt(text: string, start: number, end: number): boolean {
  const before = start === 0 ? CharClass.space : classOf(text.charCodeAt(start - 1));
  const isFree =
    before === CharClass.space || before === CharClass.lineBreak || "([-–—".includes(text.charAt(start - 1));
  return isFree && end < text.length && !/\s/.test(text.charAt(end));
}

const isLetterAt = (text: string, at: number): boolean =>
  at >= 0 && at < text.length && isLetter(classOf(text.charCodeAt(at)));

const isLetter = (kind: CharClass): boolean =>
  kind === CharClass.lower || kind === CharClass.upper || kind === CharClass.letter;
