import type { Prose } from "../text/prose";
import type { Span } from "../text/span";

/** "By Anna Ruiz", "Post by : Saif", "Reporting by Anna Ruiz", "Written by Anna Ruiz and Ben Okafor". */
const byline =
  /^(?:(?:post(?:ed)?|written|words|story|text|reporting|reported)\s+)?by\b(?:\s*:)?\s+(?=\p{L})/iu;

/** How many blocks from the top a byline is looked for in, and how long its line may be. */
const depth = 8;
const longest = 120;

/** The names in the line that says who wrote the article, without "By"; undefined where there is none. */
export function findByline(prose: Prose): Span | undefined {
  for (const block of prose.blocks.slice(0, depth)) {
    if (block.end - block.start > longest) continue;
    const found = byline.exec(prose.text.slice(block.start, block.end));
    if (found) return { start: block.start + found[0].length, end: block.end };
  }
  return undefined;
}
