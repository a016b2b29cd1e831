import type { Markup, Prose } from "../../server/src/text/prose";
import { readProse } from "../../server/src/text/read-prose";
import type { Span } from "../../server/src/text/span";
import { TokenType } from "../../server/src/text/tokens";
import { Vocabulary } from "../../server/src/text/vocabulary";

/** A text read with a vocabulary of its own. */
export function read(text: string, markup: Markup = "plain"): Prose {
  return readProse(text, markup, new Vocabulary());
}

export const slice = (prose: Prose, span: Span): string => prose.text.slice(span.start, span.end);

export function tokensOf(prose: Prose): string[] {
  const { count, start, end } = prose.tokens;
  return Array.from({ length: count }, (_, at) => prose.text.slice(start[at], end[at]));
}

export function typesOf(prose: Prose): string[] {
  const names = Object.keys(TokenType);
  return Array.from(prose.tokens.type.subarray(0, prose.tokens.count), (type) => names[type]!);
}

export function opaqueOf(prose: Prose): string[] {
  const types = typesOf(prose);
  return tokensOf(prose).filter((_, at) => types[at] === "opaque");
}

/** "heading1 The title", "paragraph The text…". */
export function blocksOf(prose: Prose): string[] {
  return prose.blocks.map((block) => `${block.kind}${block.level || ""} ${slice(prose, block)}`);
}

export function sentencesOf(prose: Prose): string[] {
  const { count, first, end } = prose.sentences;
  const { tokens, text } = prose;
  return Array.from({ length: count }, (_, at) =>
    text.slice(tokens.start[first[at]!]!, tokens.end[end[at]! - 1]!),
  );
}

/** The words between the marks of each quotation; "…" behind those that nothing closes, ">" before nested ones. */
export function quotationsOf(prose: Prose): string[] {
  return prose.quotations.map(
    ({ inner, closed, parent }) => `${parent === -1 ? "" : ">"}${slice(prose, inner)}${closed ? "" : "…"}`,
  );
}
