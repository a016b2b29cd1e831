import { isMap, isScalar, isSeq, type Node, parseDocument, type Scalar } from "yaml";
import type { FrontMatter } from "./prose";
import type { Span } from "./span";

/** A longer block is no metadata of an article. */
const longestBlock = 1 << 16;

/** A longer field is not read, nor one nested deeper: the parser works by recursion. */
const longestField = 1 << 12;
const deepestNesting = 32;

/** A front matter block and where its title stands. */
export interface FrontMatterBlock {
  readonly matter: FrontMatter;
  /** The title's words without quotation marks; undefined where there is none or it is no plain text. */
  readonly titleSpan: Span | undefined;
}

/** The block between `---` lines that a text begins with; undefined where it begins otherwise or the block has no end. */
export function readFrontMatter(text: string): FrontMatterBlock | undefined {
  if (!text.startsWith("---")) return undefined;
  const inner = findInner(text);
  if (!inner) return undefined;
  const fields = readFields(text.slice(inner.start, inner.end));
  const title = fields.get("title") ?? fields.get("headline");
  const matter = {
    span: { start: 0, end: inner.close },
    title: title?.text,
    author: (fields.get("author") ?? fields.get("authors") ?? fields.get("byline"))?.text,
    date: (fields.get("date") ?? fields.get("published") ?? fields.get("pubdate"))?.text,
  };
  if (!title?.span) return { matter, titleSpan: undefined };
  const { start, end } = title.span;
  return { matter, titleSpan: { start: inner.start + start, end: inner.start + end } };
}

/** A line that ends the block. Example: "---". */
const closingFence = /^(?:---|\.\.\.)[ \t]*$/;

function findInner(text: string): { start: number; end: number; close: number } | undefined {
  let lineEnd = endOfLine(text, 0);
  if (text.slice(3, lineEnd).trim() !== "") return undefined;
  const start = afterLine(text, lineEnd);
  for (let at = start; at < text.length && at < longestBlock; at = afterLine(text, lineEnd)) {
    lineEnd = endOfLine(text, at);
    if (lineEnd - at < 16 && closingFence.test(text.slice(at, lineEnd)))
      return { start, end: at, close: lineEnd };
    // A first line that is blank: the dashes are a rule between paragraphs.
    if (at === start && lineEnd === at) return undefined;
  }
  return undefined;
}

function endOfLine(text: string, from: number): number {
  let at = from;
  while (at < text.length && text.charCodeAt(at) !== 10 && text.charCodeAt(at) !== 13) at++;
  return at;
}

function afterLine(text: string, lineEnd: number): number {
  return lineEnd + (text.charCodeAt(lineEnd) === 13 && text.charCodeAt(lineEnd + 1) === 10 ? 2 : 1);
}

interface Field {
  readonly text: string;
  /** Offsets in the block; only for text in one piece. */
  readonly span: Span | undefined;
}

/** Example: "title: The hall". */
const fieldLine = /^(["']?)(title|headline|authors?|byline|date|published|pubdate)\1[ \t]*:(?=\s|$)/i;

/** The fields that say something of the article, each parsed by itself, so that an error elsewhere in the block does no harm. */
function readFields(block: string): Map<string, Field> {
  const fields = new Map<string, Field>();
  for (let at = 0; at < block.length; ) {
    const key = fieldLine.exec(block.slice(at, at + 32))?.[2]?.toLowerCase();
    const end = key ? endOfField(block, at) : afterLine(block, endOfLine(block, at));
    const field = key && !fields.has(key) ? readField(block.slice(at, end)) : undefined;
    if (key && field) fields.set(key, shift(field, at));
    at = end;
  }
  return fields;
}

/** A field goes on over lines that are indented, blank or items of a list. */
function endOfField(block: string, start: number): number {
  let at = afterLine(block, endOfLine(block, start));
  while (at < block.length && " \t-\r\n".includes(block.charAt(at)))
    at = afterLine(block, endOfLine(block, at));
  return at;
}

function shift({ text, span }: Field, by: number): Field {
  return { text, span: span && { start: span.start + by, end: span.end + by } };
}

/** A field of text, of a list of texts or of a thing with a name. What is no YAML is taken as it stands on its line. */
function readField(source: string): Field | undefined {
  if (source.length > longestField || !isShallow(source)) return undefined;
  const { contents, errors } = parseDocument(source, { logLevel: "silent", strict: false });
  if (errors.length > 0 || !isMap(contents)) return asItStands(source);
  const value = contents.items[0]?.value;
  return value ? toField(value as Node) : undefined;
}

/** "title: The hall: a history" is no YAML, but often written. */
function asItStands(source: string): Field | undefined {
  const line = source.slice(0, endOfLine(source, 0));
  const rest = line.slice(line.indexOf(":") + 1);
  const text = rest.trim();
  const start = line.length - rest.trimStart().length;
  return text === "" ? undefined : { text, span: { start, end: start + text.length } };
}

/** Example: "- - - x", lists in lists on one line. */
const listsInLists = /^[ \t]*(?:[-?:][ \t]+){8}/m;

function isShallow(source: string): boolean {
  let open = 0;
  for (const char of source) {
    if (char === "[" || char === "{") open++;
    if (open > deepestNesting) return false;
  }
  return !listsInLists.test(source);
}

function toField(node: Node): Field | undefined {
  if (isScalar(node)) {
    const text = textOf(node);
    return text === "" ? undefined : { text, span: spanOf(node, text) };
  }
  if (isSeq(node)) {
    const texts = node.items.map((item) => toField(item as Node)?.text).filter((text) => text !== undefined);
    return texts.length > 0 ? { text: texts.join(", "), span: undefined } : undefined;
  }
  if (!isMap(node)) return undefined;
  const name = node.items.find((pair) => isScalar(pair.key) && pair.key.value === "name");
  return isScalar(name?.value) ? toField(name.value) : undefined;
}

/** As written: a date or a number is not made into one. */
function textOf(scalar: Scalar): string {
  if (scalar.value === null || scalar.value === undefined) return "";
  if (typeof scalar.value === "string") return scalar.value.trim();
  return (scalar.source ?? String(scalar.value)).trim();
}

function spanOf(scalar: Scalar, text: string): Span | undefined {
  if (!scalar.range) return undefined;
  const quoted = scalar.type === "QUOTE_DOUBLE" || scalar.type === "QUOTE_SINGLE";
  const start = scalar.range[0] + (quoted ? 1 : 0);
  const end = scalar.range[1] - (quoted ? 1 : 0);
  return end - start === text.length ? { start, end } : undefined;
}
