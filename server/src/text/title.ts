import type { Block, Markup } from "./prose";
import type { Span } from "./span";

/** In a plain text a headline stands among the first blocks, before the first paragraph of this many code units. */
const blocksSearched = 6;
const longParagraph = 160;

/**
 * The headline. In Markdown the first heading of the first level, or else the first heading; in plain text the first
 * heading where only short lines (a date, a byline, a section) stand before it.
 */
export function findTitle(blocks: readonly Block[], markup: Markup): Span | undefined {
  const title = markup === "markdown" ? findInMarkdown(blocks) : findInPlain(blocks);
  return title && { start: title.start, end: title.end };
}

function findInMarkdown(blocks: readonly Block[]): Block | undefined {
  return blocks.find(({ level }) => level === 1) ?? blocks.find(({ kind }) => kind === "heading");
}

function findInPlain(blocks: readonly Block[]): Block | undefined {
  for (const block of blocks.slice(0, blocksSearched)) {
    if (block.kind === "heading") return block;
    if (block.kind === "paragraph" && block.end - block.start >= longParagraph) return undefined;
  }
  return undefined;
}
