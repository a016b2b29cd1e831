import type { Span } from "./span";
import type { Tokens } from "./tokens";
import type { Vocabulary } from "./vocabulary";

/** How a text is marked up. */
export type Markup = "plain" | "markdown";

/** Sentences as runs of tokens: `first` inclusive, `end` exclusive; in order, together all tokens. A sentence never crosses a block. */
export interface Sentences {
  readonly count: number;
  readonly first: Int32Array;
  readonly end: Int32Array;
}

/** What a block of text is. */
export type BlockKind = "heading" | "paragraph" | "listItem" | "tableCell" | "caption";

/** A paragraph, heading, list item or table cell. `text` offsets and the tokens it holds. */
export interface Block extends Span {
  readonly kind: BlockKind;
  readonly firstToken: number;
  readonly endToken: number;
  /** 1 for a title, 2 and more below; 0 where the block is no heading. */
  readonly level: number;
}

/** Words in quotation marks. The span takes in the marks; an unclosed quotation ends with its paragraph. */
export interface QuotedSpan extends Span {
  /** The words between the marks. */
  readonly inner: Span;
  readonly firstToken: number;
  readonly endToken: number;
  /** The index of the quotation this one is nested in, or -1. */
  readonly parent: number;
  readonly closed: boolean;
}

/** The metadata of a front matter block, as YAML gives it; `span` is the whole block with its fences. */
export interface FrontMatter {
  readonly span: Span;
  readonly title: string | undefined;
  readonly author: string | undefined;
  /** The `date:` as written. */
  readonly date: string | undefined;
}

/** A text cut up, before anything is recognised in it. */
export interface Prose {
  /** The text with its signs as they are read (`toPlainSigns`): as long as what is written, and nearly always the same. */
  readonly text: string;
  readonly markup: Markup;
  readonly vocabulary: Vocabulary;
  readonly tokens: Tokens;
  readonly blocks: readonly Block[];
  readonly sentences: Sentences;
  readonly quotations: readonly QuotedSpan[];
  readonly frontMatter: FrontMatter | undefined;
  /** The headline, where the text has one. */
  readonly title: Span | undefined;
}
