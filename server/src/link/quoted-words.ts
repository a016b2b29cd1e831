import { fold } from "../text/fold";
import { hashOf } from "../text/hash";
import { ownValue } from "../text/own-value";
import type { Prose, QuotedSpan } from "../text/prose";
import type { Span } from "../text/span";
import { TokenType } from "../text/tokens";
import type { Vocabulary } from "../text/vocabulary";
import { WordValues } from "../text/word-values";
import { americanSpelling } from "./american-spelling";
import { quotedFigure } from "./quoted-figures";

/** A word as comparison of quotations sees it. */
export interface PlainWord {
  /** Small letters, no diacritics, American spelling, figures in digits, dates and amounts in one style, contractions written out; "" for a cut. */
  readonly plain: string;
  /**
   * False for a cut, and for words whose change leaves what is said as it is: articles, pronouns, auxiliaries, fillers. "May"
   * and "might", "can" and "must" say different things.
   */
  readonly isContent: boolean;
  /** A hash of `plain`, of 32 bits. */
  readonly hash: number;
}

/** A word of a quotation with its place. */
export interface QuotedWord extends PlainWord, Span {}

const light = new Set(
  `a an the this that these those it its he she we you i they me us him her them my your our his their who whom whose
  which what and or but so yet then than as of to in on at by for from with into onto is are was were be been being am
  has have had do does did will would shall just also even still really very quite
  actually well oh uh um ah yeah yes look okay ok like there here if s t d o gonna gotta`.split(/\s+/),
);

const units =
  `zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen
  eighteen nineteen`.split(/\s+/);
const tens = "twenty thirty forty fifty sixty seventy eighty ninety".split(" ");
const ordinals =
  "1st=first 2nd=second 3rd=third 4th=fourth 5th=fifth 6th=sixth 7th=seventh 8th=eighth 9th=ninth 10th=tenth";

/** Number words below a hundred, "twentyfive" as a word that lost its hyphen, and ordinals. */
const figures: Readonly<Record<string, string>> = Object.fromEntries([
  ...units.map((word, number) => [word, String(number)]),
  ...ordinals.split(" ").map((ordinal) => ordinal.split("=").reverse()),
  ...tens.flatMap((word, at) =>
    units
      .slice(0, 10)
      .map((unit, number) => [number === 0 ? word : word + unit, String(at * 10 + 20 + number)]),
  ),
]);

const contracted: Readonly<Record<string, string>> = {
  cannot: "can not",
  "can't": "can not",
  "won't": "will not",
  "shan't": "shall not",
  "ain't": "is not",
  gonna: "going to",
  wanna: "want to",
  gotta: "got to",
  "let's": "let us",
};

/** The ending of a contraction and the word it stands for: "we'll", "don't". */
const endings: readonly (readonly [RegExp, string])[] = [
  [/n't$/, " not"],
  [/'ll$/, " will"],
  [/'re$/, " are"],
  [/'ve$/, " have"],
  [/'m$/, " am"],
  [/'d$/, " would"],
];

/** The words between a quotation's marks with their places, in order; see `plainWordsIn`. */
export function quotedWords(prose: Prose, quoted: QuotedSpan): QuotedWord[] {
  const found: QuotedWord[] = [];
  visitWords(prose, quoted, (words, start, end) => {
    for (const { plain, isContent, hash } of words) found.push({ plain, isContent, hash, start, end });
  });
  return found;
}

/**
 * The words between a quotation's marks, in order. A cut stands for what is left out ("…") or put in by the writer
 * ("[the alliance]"); a capital changed in brackets ("[t]he") is none. Marks and signs are passed over.
 */
export function plainWordsIn(prose: Prose, quoted: QuotedSpan): PlainWord[] {
  const found: PlainWord[] = [];
  visitWords(prose, quoted, (words) => {
    for (const word of words) found.push(word);
  });
  return found;
}

/** Hands over the plain words of one token after the other, with the place that they have together. */
function visitWords(
  prose: Prose,
  { firstToken, endToken, inner }: QuotedSpan,
  visit: (words: readonly PlainWord[], start: number, end: number) => void,
): void {
  const { text, tokens } = prose;
  const words = plainWordsOf(prose.vocabulary);
  for (let at = firstToken; at < endToken; at++) {
    const start = tokens.start[at]!;
    const end = tokens.end[at]!;
    if (start < inner.start || end > inner.end) continue;
    const figure = quotedFigure(prose, at, endToken);
    if (figure && tokens.end[figure.endToken - 1]! <= inner.end) {
      visit(figure.words.map(plainFigure), start, tokens.end[figure.endToken - 1]!);
      at = figure.endToken - 1;
      continue;
    }
    switch (tokens.type[at]) {
      case TokenType.word:
        visit(words.of(tokens.word[at]!), start, end);
        break;
      case TokenType.number:
        visit([toPlain(text.slice(start, end).replace(/,/g, ""), true)], start, end);
        break;
      case TokenType.clitic:
      case TokenType.opaque:
        break;
      default: {
        const closing = endOfCut(prose, at, endToken);
        if (isChangedCapital(prose, at, endToken)) {
          const wordEnd = tokens.end[at + 3]!;
          visit(plainWords(text.slice(start, wordEnd).replace(/[[\]]/g, "")), start, wordEnd);
          at += 3;
        } else if (closing > at) {
          visit(cut, start, tokens.end[closing - 1]!);
          at = closing - 1;
        } else if (text[start] === "%") visit(percent, start, end);
      }
    }
  }
}

function toPlain(plain: string, isContent: boolean): PlainWord {
  return { plain, isContent, hash: hashOf(plain) };
}

const plainFigure = (plain: string): PlainWord => toPlain(plain, true);

const cut = [toPlain("", false)];
const percent = [toPlain("percent", true)];

const known = new WeakMap<Vocabulary, WordValues<readonly PlainWord[]>>();

/** `plainWords` of the words of a vocabulary, each worked out once. */
function plainWordsOf(vocabulary: Vocabulary): WordValues<readonly PlainWord[]> {
  const kept = known.get(vocabulary);
  if (kept) return kept;
  const words = new WordValues((word) => plainWords(vocabulary.text(word)));
  known.set(vocabulary, words);
  return words;
}

/** "don’t" gives "do" and "not", "defence" "defense", "five" "5". */
function plainWords(written: string): readonly PlainWord[] {
  const lower = fold(written.replace(/[\u2019\u02bc]/g, "'"));
  let full = ownValue(contracted, lower) ?? lower;
  if (full === lower) for (const [ending, word] of endings) full = full.replace(ending, word);
  const words: PlainWord[] = [];
  for (const part of full.split(" ")) {
    const word = part.replace(/[.'-]/g, "");
    if (word === "") continue;
    const plain = ownValue(figures, word) ?? americanSpelling(word);
    words.push(toPlain(plain, !light.has(plain)));
  }
  return words;
}

/** A word whose first letter stands in brackets, since the writer changed its case: "[t]he". */
function isChangedCapital({ text, tokens }: Prose, at: number, limit: number): boolean {
  const isSign = (token: number, sign: string): boolean => text[tokens.start[token]!] === sign;
  if (at + 3 >= limit || !isSign(at, "[") || !isSign(at + 2, "]")) return false;
  const isLetter = tokens.end[at + 1]! - tokens.start[at + 1]! === 1;
  return isLetter && tokens.gap[at + 3] === 0 && tokens.type[at + 3] === TokenType.word;
}

/** The token after a cut that begins here: "…", "...", "[the alliance]"; `at` where there is none. */
function endOfCut({ text, tokens }: Prose, at: number, limit: number): number {
  const sign = text[tokens.start[at]!]!;
  if (sign === "…") return at + 1;
  if (sign === ".") {
    let end = at + 1;
    while (end < limit && text[tokens.start[end]!] === ".") end++;
    return end - at >= 2 ? end : at;
  }
  if (sign !== "[" && sign !== "(") return at;
  const closing = sign === "[" ? "]" : ")";
  for (let end = at + 1; end < Math.min(limit, at + longestInsertion); end++) {
    if (text[tokens.start[end]!] === closing) return end + 1;
  }
  return at;
}

/** What a writer puts in is short, in tokens. */
const longestInsertion = 16;
