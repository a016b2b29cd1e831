import type { Prose } from "../text/prose";
import { Gap, TokenType } from "../text/tokens";
import { Shape } from "../text/vocabulary";

/** The tokens of one window of a text, from `from` to before `limit`. */
export interface Window {
  readonly from: number;
  readonly limit: number;
}

/** The most tokens of a title to either side of what is asked for. */
const reach = 9;

/**
 * True where the tokens from `first` to before `end` stand in the title of a book, film or song in quotation marks, whose
 * numbers count nothing and whose days are none: “Twelve Angry Men”, “Seven Days in May”. A title has capitals but for its
 * small words, and another word with a capital than those that are asked for; what was said has small letters.
 */
export const isInQuotedTitle = (prose: Prose, window: Window, first: number, end: number): boolean =>
  quotedTitleLength(prose, window, first, end) > 0;

/** How many tokens the title has that `isInQuotedTitle` tells of; 0 where there is none. */
export function quotedTitleLength(prose: Prose, { from, limit }: Window, first: number, end: number): number {
  let capitals = 0;
  let start = first;
  for (let at = first - 1; ; at--) {
    if (at < from || at < first - reach || isNewLine(prose, at + 1)) return 0;
    if (isOpening(prose, at)) break;
    const part = partAt(prose, at);
    if (part === "other") return 0;
    if (part === "capital") capitals++;
    start = at;
  }
  for (let at = end; ; at++) {
    if (at >= limit || at > end + reach || isNewLine(prose, at)) return 0;
    if (isClosing(prose, at)) return capitals > 0 ? at - start : 0;
    const part = partAt(prose, at);
    if (part === "capital") capitals++;
    else if (part === "other" && !(isStop(prose, at) && at + 1 < limit && isClosing(prose, at + 1))) return 0;
  }
}

const isNewLine = ({ tokens }: Prose, at: number): boolean => (tokens.gap[at]! & Gap.line) !== 0;

/** What a token is to a title: a word with a capital, something that may stand between such words, or neither. */
function partAt({ tokens, vocabulary, text }: Prose, at: number): "capital" | "small" | "other" {
  switch (tokens.type[at]) {
    case TokenType.word: {
      const word = tokens.word[at]!;
      if (word < 0) return "other";
      if (vocabulary.shape(word) & Shape.initialCapital) return "capital";
      return smallWords.has(vocabulary.text(vocabulary.lower(word))) ? "small" : "other";
    }
    case TokenType.number:
    case TokenType.clitic:
      return "small";
    default:
      return linkSigns.has(text.charCodeAt(tokens.start[at]!)) ? "small" : "other";
  }
}

const smallWords = new Set("a an the of and or in on at to for from by with as de la le du".split(" "));
/** : - & ’ ' */
const linkSigns = new Set([58, 45, 38, 0x2019, 39]);

/** A quotation mark with a space or a bracket before it, and none behind. */
function isOpening({ tokens, text }: Prose, at: number): boolean {
  if (tokens.type[at] !== TokenType.sign || tokens.gap[at + 1] !== 0) return false;
  const unit = text.charCodeAt(tokens.start[at]!);
  if (unit === 0x201c || unit === 0x2018) return true;
  return (unit === 34 || unit === 39) && (tokens.gap[at] !== 0 || tokens.type[at - 1] === TokenType.sign);
}

/** A quotation mark right behind a word. */
function isClosing({ tokens, text }: Prose, at: number): boolean {
  const unit = text.charCodeAt(tokens.start[at]!);
  return (
    tokens.type[at] === TokenType.sign &&
    tokens.gap[at] === 0 &&
    (unit === 0x201d || unit === 0x2019 || unit === 34 || unit === 39)
  );
}

/** A comma or a stop within the quotation mark, as Americans set it. */
function isStop({ tokens, text }: Prose, at: number): boolean {
  const unit = text.charCodeAt(tokens.start[at]!);
  return unit === 44 || unit === 46 || unit === 33 || unit === 63;
}
