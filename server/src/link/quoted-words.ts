import { fold } from "../text/fold";
import type { Prose, QuotedSpan } from "../text/prose";
import type { Span } from "../text/span";
import { TokenType } from "../text/tokens";
import type { Vocabulary } from "../text/vocabulary";
import { americanSpelling } from "./stems";

/** A word of a quotation as comparison sees it. */
export interface QuotedWord extends Span {
  /** Small letters, no diacritics, American spelling, figures in digits, contractions written out; "" for a cut. */
  readonly plain: string;
  /** False for a cut, and for words whose change leaves what is said as it is: articles, pronouns, auxiliaries, fillers. */
  readonly isContent: boolean;
}

const light = new Set(
  `a an the this that these those it its he she we you i they me us him her them my your our his their who whom whose
  which what and or but so yet then than as of to in on at by for from with into onto is are was were be been being am
  has have had do does did will would shall should can could may might must just also even still really very quite
  actually well oh uh um ah yeah yes look okay ok like there here if s t d o gonna gotta`.split(/\s+/),
);

const figures: Readonly<Record<string, string>> = Object.fromEntries(
  "zero one two three four five six seven eight nine ten eleven twelve"
    .split(" ")
    .map((word, number) => [word, String(number)]),
);

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

/**
 * The words between a quotation's marks, in order. A cut stands for what is left out ("…") or put in by the writer
 * ("[the alliance]"); a capital changed in brackets ("[t]he") is none. Marks and signs are passed over.
 */
export function quotedWords(prose: Prose, { firstToken, endToken, inner }: QuotedSpan): QuotedWord[] {
  const { text, tokens } = prose;
  const found: QuotedWord[] = [];
  for (let at = firstToken; at < endToken; at++) {
    const [start, end] = [tokens.start[at]!, tokens.end[at]!];
    if (start < inner.start || end > inner.end) continue;
    switch (tokens.type[at]) {
      case TokenType.word:
        addWords(found, plainWordsOf(prose.vocabulary, tokens.word[at]!), { start, end });
        break;
      case TokenType.number:
        found.push({ plain: text.slice(start, end).replace(/,/g, ""), isContent: true, start, end });
        break;
      case TokenType.clitic:
      case TokenType.opaque:
        break;
      default: {
        const closing = endOfCut(prose, at, endToken);
        if (isChangedCapital(prose, at, endToken)) {
          const word = { start, end: tokens.end[at + 3]! };
          addWords(found, plainWords(text.slice(start, word.end).replace(/[[\]]/g, "")), word);
          at += 3;
        } else if (closing > at) {
          found.push({ plain: "", isContent: false, start, end: tokens.end[closing - 1]! });
          at = closing - 1;
        } else if (text[start] === "%") found.push({ plain: "percent", isContent: true, start, end });
      }
    }
  }
  return found;
}

function addWords(found: QuotedWord[], words: readonly string[], { start, end }: Span): void {
  for (const plain of words) found.push({ plain, isContent: !light.has(plain), start, end });
}

const known = new WeakMap<Vocabulary, (readonly string[])[]>();

/** `plainWords` of a word of the vocabulary, kept by its integer. */
function plainWordsOf(vocabulary: Vocabulary, word: number): readonly string[] {
  let kept = known.get(vocabulary);
  if (!kept) {
    kept = [];
    known.set(vocabulary, kept);
  }
  kept[word] ??= plainWords(vocabulary.text(word));
  return kept[word];
}

/** "don’t" gives "do" and "not", "defence" "defense", "five" "5". */
function plainWords(written: string): readonly string[] {
  const lower = fold(written.replace(/[\u2019\u02bc]/g, "'"));
  let full = contracted[lower] ?? lower;
  if (full === lower) for (const [ending, word] of endings) full = full.replace(ending, word);
  return full
    .split(" ")
    .map((word) => word.replace(/[.'-]/g, ""))
    .filter((word) => word !== "")
    .map((word) => figures[word] ?? americanSpelling(word));
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
