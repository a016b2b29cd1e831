import type { Block } from "./prose";
import type { Span } from "./span";

/** A headline stands among the first blocks, before the first paragraph of this many code units. */
const blocksSearched = 6;
const shortest = 160;

/** The headline: the first heading of the text, where only short lines (a date, a byline, a section) stand before it. */
export function findTitle(blocks: readonly Block[]): Span | undefined {
  for (const { kind, start, end } of blocks.slice(0, blocksSearched)) {
    if (kind === "heading") return { start, end };
    if (kind === "paragraph" && end - start >= shortest) return undefined;
  }
  return undefined;
}
