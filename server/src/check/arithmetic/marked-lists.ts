import type { Article } from "../../link/article";
import type { Block } from "../../text/prose";
import type { Span } from "../../text/span";

/** A list within running text, by its marks. */
export interface MarkedList {
  readonly count: number;
  readonly first: Span;
}

/** Examples: "(a) the cost", "(1) the cost", at the start of a line "a) Close the yard" */
const bracketed = /\(([a-z]|\d{1,2})\) (?=\S)/g;
const atLineStart = /^\(?([a-z]|\d{1,2})\) (?=\S)/gm;

const ordinals = [
  "first",
  "second",
  "third",
  "fourth",
  "fifth",
  "sixth",
  "seventh",
  "eighth",
  "ninth",
  "tenth",
];
/** Example: "Second, the steel has not come." at the start of a paragraph */
const ordinalFirst =
  /^(first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth)(?:ly)?\b(?=,| (?:is|was|comes)\b)/i;
const finallyFirst = /^(?:finally|lastly|last)\b(?=,| (?:is|was|comes)\b)/i;

/** The list that a stretch of text has by letters or numbers in brackets, counted up from the first without a gap. */
export function readBracketed(article: Article, { start, end }: Span): MarkedList | undefined {
  return readMarks(article.text.slice(start, end), start, bracketed);
}

/** Example: ": pay is low; shifts are long; and the canteen is shut." at the end of a block */
const semicolons = /: ([^:;.!?“”"()]+(?:; [^:;.!?“”"()]+)*; and [^:;.!?“”"()]+)[.]$/;

/** The list that closes a block, parted by semicolons, with "and" before the last: what is not closed so may go on. */
export function readSemicolons({ text }: Article, { start, end }: Span): MarkedList | undefined {
  const found = semicolons.exec(text.slice(start, end).trimEnd());
  if (!found || /; and so\b/.test(found[1]!)) return undefined;
  const items = found[1]!.split(";");
  const first = start + found.index + 2;
  return { count: items.length, first: { start: first, end: first + items[0]!.length } };
}

/** The same by marks at the starts of lines, in the paragraphs below a block. */
export function readLettered({ text, prose }: Article, at: number): MarkedList | undefined {
  const below: Block[] = [];
  for (let next = at + 1; next < prose.blocks.length; next++) {
    const block = prose.blocks[next]!;
    if (block.kind === "heading" || text.slice(block.start, block.end).search(atLineStart) !== 0) break;
    below.push(block);
  }
  const [first, last] = [below[0], below.at(-1)];
  return first && last ? readMarks(text.slice(first.start, last.end), first.start, atLineStart) : undefined;
}

function readMarks(text: string, offset: number, pattern: RegExp): MarkedList | undefined {
  const found = [...text.matchAll(pattern)];
  const isLetter = found[0]?.[1] === "a";
  const inOrder = found.every(
    ([, mark], at) => mark === (isLetter ? String.fromCharCode(97 + at) : String(at + 1)),
  );
  const [first] = found;
  if (!first || !inOrder || found.length < 2) return undefined;
  const start = offset + first.index;
  return { count: found.length, first: { start, end: start + first[0].trimEnd().length } };
}

/**
 * The paragraphs below a block that begin with "First,", "Second,", … in order; "Finally," closes them. Undefined where they may
 * go on without a mark: only what says more than was promised, or is closed, can be counted.
 */
export function readOrdinals(
  { text, prose }: Article,
  at: number,
): (MarkedList & { isClosed: boolean }) | undefined {
  let count = 0;
  let first: Block | undefined;
  for (let next = at + 1; next < prose.blocks.length; next++) {
    const block = prose.blocks[next]!;
    if (block.kind === "heading") break;
    const opening = text.slice(block.start, Math.min(block.end, block.start + 20));
    if (count > 1 && finallyFirst.test(opening)) return { count: count + 1, first: first!, isClosed: true };
    const ordinal = ordinalFirst.exec(opening)?.[1]?.toLowerCase();
    if (ordinal === undefined) {
      if (count === 0) break;
      continue;
    }
    if (ordinals.indexOf(ordinal) !== count) return undefined;
    first ??= block;
    count++;
  }
  return first && count > 1 ? { count, first, isClosed: false } : undefined;
}
