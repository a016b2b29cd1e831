import { toBlocks } from "./blocks";
import { readFrontMatter } from "./front-matter";
import { readLayout } from "./layout";
import { readMarkdown } from "./markdown";
import { isWithinLimits } from "./markdown-limits";
import { findEmphasis } from "./markdown-marks";
import { toPlainSigns } from "./plain-signs";
import type { Markup, Prose } from "./prose";
import { findQuotations } from "./quotations";
import { findSentences } from "./sentences";
import { findTitle } from "./title";
import { readTokens } from "./tokens";
import type { Vocabulary } from "./vocabulary";
import { findZones, mergeZones } from "./zones";

/** Cuts a text into tokens, blocks, sentences and quotations. Total: any text gives a `Prose`. Takes time linear in its length. */
export function readProse(text: string, markup: Markup, vocabulary: Vocabulary): Prose {
  const front = readFrontMatter(text);
  const from = front ? front.matter.span.end : 0;
  const isMarkdown = markup === "markdown" && isWithinLimits(text, from);
  const layout = isMarkdown ? readMarkdown(text, from) : readLayout(text, from);
  const plain = toPlainSigns(text);
  // "&#8217;" holds no hashtag.
  const opaque = mergeZones(layout.zones, findZones(plain, from));
  const zones = isMarkdown ? mergeZones(opaque, findEmphasis(text, from)) : opaque;
  const tokens = readTokens(plain, vocabulary, front ? [front.matter.span, ...zones] : zones);
  const blocks = toBlocks(layout.blocks, tokens);
  const quotations = findQuotations(plain, tokens, blocks);
  return {
    text: plain,
    markup,
    vocabulary,
    tokens,
    blocks,
    sentences: findSentences(plain, tokens, blocks, quotations.roles, vocabulary),
    quotations: quotations.spans,
    frontMatter: front?.matter,
    title: front?.titleSpan ?? findTitle(blocks, markup),
  };
}
