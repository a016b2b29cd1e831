import type { QuotedSpan } from "./prose";
import type { Tokens } from "./tokens";

/** A quotation that was opened, and where it ended so far as that is known. */
export interface OpenQuotation {
  readonly kind: number;
  /** The mark's first code unit. */
  readonly mark: number;
  readonly first: number;
  /** The tokens the opening mark has. */
  readonly length: number;
  end: number;
  closingLength: number;
  closed: boolean;
  kept: boolean;
  readonly parent: OpenQuotation | undefined;
}

/** The spans of what was opened and kept, in the order given, each with the index of the kept one around it. */
export function spansOf(found: readonly OpenQuotation[], tokens: Tokens): readonly QuotedSpan[] {
  const spans: QuotedSpan[] = [];
  const indexOf = new Map<OpenQuotation, number>();
  for (const open of found) {
    if (!open.kept) continue;
    indexOf.set(open, spans.length);
    spans.push(toSpan(open, tokens, keptParent(open, indexOf)));
  }
  return spans;
}

function keptParent(open: OpenQuotation, indexOf: ReadonlyMap<OpenQuotation, number>): number {
  let parent = open.parent;
  while (parent && !parent.kept) parent = parent.parent;
  return parent ? indexOf.get(parent)! : -1;
}

function toSpan(open: OpenQuotation, tokens: Tokens, parent: number): QuotedSpan {
  const first = open.first + open.length;
  const last = open.end - open.closingLength - 1;
  const end = tokens.end[open.end - 1]!;
  const innerStart = first <= last ? tokens.start[first]! : tokens.end[first - 1]!;
  return {
    start: tokens.start[open.first]!,
    end,
    inner: { start: innerStart, end: first <= last ? tokens.end[last]! : innerStart },
    firstToken: open.first,
    endToken: open.end,
    parent,
    closed: open.closed,
  };
}
