import { KeptByContent } from "../../index/kept-by-content";
import type { Trait } from "../../index/trait";
import type { Article } from "../../link/article";
import { type PlainWord, type QuotedWord, quotedWords } from "../../link/quoted-words";
import { hashNumbers } from "../../text/hash";
import { overlaps } from "../../text/span";
import { TokenType } from "../../text/tokens";

/** What two quotations are compared by first. */
export interface QuotedContent {
  /** Whether it has something to be found by, and is no page furniture. */
  readonly counts: boolean;
  /** As in `Quotation`. */
  readonly content: readonly number[];
}

/** So many words with content are kept, of eight bytes, for many more articles than all words. */
const roomForContent = 262_144;

const keptContent = new KeptByContent(
  ({ quotations, furniture }: Article): readonly QuotedContent[] =>
    quotations.map((quotation) => ({
      counts: quotation.keys.length > 0 && !furniture.some((span) => overlaps(span, quotation)),
      content: quotation.content,
    })),
  roomForContent,
  (quotations) => quotations.reduce((sum, { content }) => sum + 8 + content.length, 8),
);

/** The words with content of an article's quotations, wherever these stand. */
export const contentQuoted: Trait<readonly QuotedContent[]> = {
  name: "quoted content",
  of: (article) => keptContent.of(article),
  hash: (quotations) =>
    hashNumbers(quotations.flatMap(({ counts, content }) => [Number(counts), content.length, ...content])),
};

/** So many words of quotations are kept, with some hundred bytes each. */
const room = 32_768;

const kept = new KeptByContent(
  ({ prose, quotations }: Article): readonly (readonly QuotedWord[])[] =>
    quotations.map((_, index) => {
      const quoted = prose.quotations[index];
      if (!quoted) return [];
      const words = quotedWords(prose, quoted);
      // A quotation that breaks off in mid-sentence, as where somebody is writing it, may break off within a word.
      return !quoted.closed && prose.tokens.type[quoted.endToken - 1] === TokenType.word
        ? words.slice(0, -1)
        : words;
    }),
  room,
  (quotations) => quotations.reduce((sum, words) => sum + words.length, 1),
);

/** The words of an article's quotations, with their places. */
export const wordsOf = (article: Article): readonly (readonly QuotedWord[])[] => kept.of(article);

/** All words of an article's quotations, wherever these stand. */
export const wordsQuoted: Trait<readonly (readonly PlainWord[])[]> = {
  name: "quoted words",
  of: wordsOf,
  hash: (quotations) =>
    hashNumbers(
      quotations.flatMap((words) => [
        words.length,
        ...words.map(({ hash, isContent }) => (isContent ? hash : ~hash)),
      ]),
    ),
};
