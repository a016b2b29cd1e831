import type { Block, Markup, Prose } from "./prose";
import { readTokens } from "./tokens";
import type { Vocabulary } from "./vocabulary";

/** Cuts a text into tokens, blocks, sentences and quotations. Total: any text gives a `Prose`. */
export function readProse(text: string, markup: Markup, vocabulary: Vocabulary): Prose {
  const tokens = readTokens(text, vocabulary);
  const blocks: Block[] = [];
  return {
    text,
    markup,
    vocabulary,
    tokens,
    blocks,
    sentences: { count: 0, first: new Int32Array(0), end: new Int32Array(0) },
    quotations: [],
    frontMatter: undefined,
    title: undefined,
  };
}
