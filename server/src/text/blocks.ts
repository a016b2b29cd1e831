import type { Block, BlockKind } from "./prose";
import { firstAtOrAfter, type Span } from "./span";
import { Gap, type Tokens } from "./tokens";
import type { Zone } from "./zones";

/** A block as layout or markup shows it, before its tokens are known. */
export interface BlockSpan extends Span {
  readonly kind: BlockKind;
  /** 1 for a title, 2 and more below; 0 where the block is no heading. */
  readonly level: number;
}

/** What the reader of a markup finds: blocks in order and disjoint; zones that are not prose, in order and disjoint. */
export interface Layout {
  readonly blocks: readonly BlockSpan[];
  readonly zones: readonly Zone[];
}

/**
 * The blocks with their tokens; a block without a token is left out. Sets `Gap.block` on the first token of each block
 * and of each run of tokens between blocks, so that nothing is read across a border.
 */
export function toBlocks(spans: readonly BlockSpan[], tokens: Tokens): Block[] {
  const blocks: Block[] = [];
  let next = 0;
  for (const { kind, level, start, end } of spans) {
    const firstToken = advance(tokens, next, start);
    if (firstToken > next) tokens.gap[next]! |= Gap.block;
    next = advance(tokens, firstToken, end);
    if (next === firstToken) continue;
    tokens.gap[firstToken]! |= Gap.block;
    blocks.push({
      kind,
      level,
      start: tokens.start[firstToken]!,
      end: tokens.end[next - 1]!,
      firstToken,
      endToken: next,
    });
  }
  if (next < tokens.count) tokens.gap[next]! |= Gap.block;
  return blocks;
}

/** The first token from `from` on that starts at or after an offset. */
function advance(tokens: Tokens, from: number, offset: number): number {
  return from + firstAtOrAfter(tokens.count - from, (index) => tokens.start[from + index]!, offset);
}
