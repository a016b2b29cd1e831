import { isMap, isScalar, isSeq, type Node, parseDocument, type Scalar } from "yaml";
import type { FrontMatter } from "./prose";
import type { Span } from "./span";

/** A longer block is no metadata of an article. */
const longestBlock = 1 << 16;

/** Brackets deeper than this are not read: the parser works by recursion. */
const deepestNesting = 64;

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
  const source = text.slice(inner.start, inner.end);
  const fields = isShallow(source) ? readFields(source) : new Map<string, Field>();
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

function isShallow(source: string): boolean {
  let open = 0;
  for (let at = 0; at < source.length; at++) {
    const unit = source.charCodeAt(at);
    if (unit === 91 || unit === 123) open++;
    if (unit === 93 || unit === 125) open--;
    if (open > deepestNesting) return false;
  }
  return true;
}

interface Field {
  readonly text: string;
  /** Offsets in the block; only for text in one piece. */
  readonly span: Span | undefined;
}

/** The fields of a YAML mapping that hold text, a list of texts or a thing with a name. Broken YAML gives those that can be read. */
function readFields(source: string): Map<string, Field> {
  const fields = new Map<string, Field>();
  const { contents } = parseDocument(source, { logLevel: "silent", strict: false, uniqueKeys: false });
  if (!isMap(contents)) return fields;
  for (const pair of contents.items) {
    if (!isScalar(pair.key) || !pair.value) continue;
    const field = toField(pair.value as Node);
    const key = String(pair.key.value).toLowerCase();
    if (field && !fields.has(key)) fields.set(key, field);
  }
  return fields;
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
