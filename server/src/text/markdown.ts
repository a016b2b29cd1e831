import { parser, Table, TaskList } from "@lezer/markdown";
import type { BlockSpan, Layout } from "./blocks";
import { readHtml } from "./html";
import type { Zone } from "./zones";

/** GitHub's tables and task lists are read; emphasis and addresses have their own scans. */
const markdown = parser.configure([Table, TaskList, { remove: ["Emphasis", "HardBreak", "Entity"] }]);
type SyntaxNodeRef = Parameters<Parameters<ReturnType<typeof markdown.parse>["iterate"]>[0]["enter"]>[0];

/** Nodes that are no prose from end to end: code, addresses, tags, and the marks of structure. */
const opaqueNodes = new Set(
  (
    "FencedCode CodeBlock InlineCode HTMLTag Comment CommentBlock ProcessingInstruction ProcessingInstructionBlock " +
    "LinkReference HorizontalRule HeaderMark ListMark QuoteMark TableDelimiter TaskMarker Autolink URL LinkLabel"
  ).split(" "),
);

/** Example: "ATXHeading2", "SetextHeading1". */
const headingNode = /^(?:ATX|Setext)Heading(\d)$/;

/**
 * The blocks and opaque zones of a Markdown text from `from` on, by a parser for CommonMark with GitHub's tables and task
 * lists. Marks of structure ("#", "-", ">", "|") are zones too; the brackets and addresses of links and the tags of what is
 * only shown otherwise are silent ones.
 */
export function readMarkdown(text: string, from: number): Layout {
  const source = from === 0 ? text : text.slice(from);
  const reading = new Reading(source, from);
  markdown.parse(source).iterate({ enter: (node) => reading.enter(node) });
  return reading;
}

/** The blocks and zones found so far, in order and disjoint. */
class Reading implements Layout {
  readonly blocks: BlockSpan[] = [];
  readonly zones: Zone[] = [];
  readonly #source: string;
  readonly #from: number;
  #beginsItem = false;

  constructor(source: string, from: number) {
    this.#source = source;
    this.#from = from;
  }

  /** Reads a node; false where its children are of no interest. */
  enter(node: SyntaxNodeRef): boolean {
    const { name, from, to } = node;
    // A note's number, "[^1]", is read as a link.
    const isNote = name === "Link" && this.#source.charCodeAt(from + 1) === 94;
    if (isNote || opaqueNodes.has(name)) {
      const isSilent =
        name === "LinkLabel" || (name === "HTMLTag" && styleTag.test(this.#source.slice(from, to)));
      this.#addZone(from, to, isSilent);
      return false;
    }
    const heading = headingNode.exec(name);
    if (heading) this.#addBlock(node, "heading", Number(heading[1]));
    else if (name === "ListItem") this.#beginsItem = true;
    else if (name === "Paragraph" || name === "Task") this.#addParagraph(node);
    else if (name === "TableCell") this.#addBlock(node, "tableCell");
    else if (name === "LinkMark") this.#addLinkMark(node);
    else if (name === "HTMLBlock") {
      const html = readHtml(this.#source, from, to);
      for (const zone of html.zones) this.#addZone(zone.start, zone.end);
      for (const block of html.blocks)
        this.blocks.push({ ...block, start: block.start + this.#from, end: block.end + this.#from });
      return false;
    }
    return true;
  }

  #addParagraph(node: SyntaxNodeRef): void {
    const first = node.node.firstChild;
    const isImage = first?.name === "Image" && first.from === node.from && first.to === node.to;
    this.#addBlock(node, this.#beginsItem ? "listItem" : isImage ? "caption" : "paragraph");
    this.#beginsItem = false;
  }

  /** The block of a node, without the marks of structure at its ends. */
  #addBlock(node: SyntaxNodeRef, kind: BlockSpan["kind"], level = 0): void {
    const first = node.node.firstChild;
    const last = node.node.lastChild;
    const start = first?.from === node.from && edgeMarks.has(first.name) ? first.to : node.from;
    const end = last?.to === node.to && last.name === "HeaderMark" ? Math.max(start, last.from) : node.to;
    this.blocks.push({ kind, level, start: start + this.#from, end: end + this.#from });
  }

  /**
   * "(https://example.com "Title")" behind a link's text is one zone; so is the mark before an image's text. Brackets that
   * lead nowhere, "[sic]", are signs.
   */
  #addLinkMark(node: SyntaxNodeRef): void {
    const { parent } = node.node;
    const unit = this.#source.charCodeAt(node.from);
    const isLink = parent?.name === "Link" && leadsOn.some((name) => parent.getChild(name) !== null);
    if (unit === 33) this.#addZone(node.from, node.to);
    else if (unit === 40) this.#addZone(node.from, parent?.to ?? node.to, isLink);
    else if (isLink) this.#addZone(node.from, node.to, true);
  }

  #addZone(from: number, to: number, silent = false): void {
    const start = from + this.#from;
    const end = to + this.#from;
    const last = this.zones.at(-1);
    if (to > from && (!last || start >= last.end))
      this.zones.push(silent ? { start, end, silent } : { start, end });
  }
}

/** What a link has that leads somewhere. */
const leadsOn = ["URL", "LinkLabel"];

/** Tags that only show words otherwise: "<b>", "</em>", "<a href=…>". */
const styleTag = /^<\/?(?:a|b|em|font|i|mark|s|small|span|strong|u)[\s>]/i;

const edgeMarks = new Set(["HeaderMark", "TaskMarker", "QuoteMark"]);
