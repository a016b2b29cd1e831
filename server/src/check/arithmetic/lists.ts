import type { Article } from "../../link/article";
import type { Block } from "../../text/prose";
import { overlaps } from "../../text/span";

/** A list as it stands in a text. */
export interface ListBelow {
  /** Items on the list's own level. */
  readonly count: number;
  readonly first: Block;
}

/** Example: "12." or "12)" before an item's text. */
const numbering = /(\d{1,3})[.)]$/;

/** The mark of a list item: how far it is indented, and its number where it has one. */
interface Mark {
  readonly indent: number;
  readonly number: number | undefined;
}

/**
 * The list whose first item is the block at `from`: nested items and paragraphs inside items are not counted, a numbered
 * list goes on after paragraphs between its items. Undefined where it is not clear where the list ends.
 */
export function readList(article: Article, from: number): ListBelow | undefined {
  const { blocks } = article.prose;
  const first = blocks[from]!;
  const base = markOf(article, first);
  const numbers: number[] = [];
  let count = 0;
  let interruptions = 0;
  for (let at = from; at < blocks.length; at++) {
    const block = blocks[at]!;
    const mark = markOf(article, block);
    if (block.kind !== "listItem") {
      if (endsList(article, block, base)) break;
      if (mark.indent <= base.indent) interruptions++;
      continue;
    }
    if (mark.indent > base.indent || (base.number !== undefined && mark.number === undefined)) continue;
    if (mark.indent < base.indent || isNextList(numbers, base, mark)) break;
    // Another list, or the same one after a paragraph: not known.
    if (base.number === undefined && interruptions > 0)
      return interruptions > 1 ? { count, first } : undefined;
    if (mark.number !== undefined) numbers.push(mark.number);
    if (!isFurniture(article, block)) count++;
  }
  return numbers.length === 0 || areWhole(article, numbers) ? { count, first } : undefined;
}

/** A numbered item after bullets, or a list that begins at its first number again. */
function isNextList(numbers: readonly number[], base: Mark, mark: Mark): boolean {
  if (base.number === undefined) return mark.number !== undefined;
  return numbers.length > 1 && numbers[1] !== base.number && mark.number === base.number;
}

/** From 1 up, or down to 1 in a countdown, or with one number throughout, as Markdown allows. */
function areWhole({ prose }: Article, numbers: readonly number[]): boolean {
  const goesBy = (step: number) => numbers.every((number, at) => number === numbers[0]! + at * step);
  if (numbers[0] === 1 && goesBy(1)) return true;
  if (numbers.at(-1) === 1 && goesBy(-1)) return true;
  return prose.markup === "markdown" && goesBy(0);
}

/** A heading, a table or another lead-in. In plain text a short line may be read as a heading: a numbered list goes on after it. */
function endsList(article: Article, block: Block, base: Mark): boolean {
  if (block.kind === "tableCell" || leadsIn(article, block)) return true;
  return block.kind === "heading" && (base.number === undefined || article.prose.markup === "markdown");
}

/** A paragraph that ends with a colon: what follows is another list. */
const leadsIn = ({ text }: Article, { start, end }: Block): boolean =>
  text.slice(start, end).trimEnd().endsWith(":");

/** The headings below a heading that are numbered from 1: "## 1. Check the brakes". */
export function readNumberedHeadings(article: Article, from: number): ListBelow | undefined {
  const { blocks } = article.prose;
  let count = 0;
  let first: Block | undefined;
  for (let at = from + 1; at < blocks.length; at++) {
    const block = blocks[at]!;
    if (block.kind !== "heading") continue;
    if (block.level <= blocks[from]!.level) break;
    const number = headingNumber.exec(article.text.slice(block.start, block.start + 6))?.[1];
    if (Number(number) !== count + 1) continue;
    first ??= block;
    count++;
  }
  return first ? { count, first } : undefined;
}

/** Example: "1." of "1. Check the brakes". */
const headingNumber = /^(\d{1,2})[.):]\s/;

function markOf({ text }: Article, { start }: Block): Mark {
  const line = Math.max(text.lastIndexOf("\n", start - 1), text.lastIndexOf("\r", start - 1)) + 1;
  const before = text.slice(line, start);
  const indent = before.length - before.trimStart().length;
  const number = numbering.exec(before.trim())?.[1];
  return { indent, number: number === undefined ? undefined : Number(number) };
}

const isFurniture = (article: Article, block: Block): boolean =>
  article.furniture.some((span) => overlaps(span, block));
