import { CharClass, classOf } from "./characters";
import { NextOf } from "./next-of";
import type { Prose } from "./prose";
import { tokenAt } from "./sentence-at";
import type { Span } from "./span";
import type { Zone } from "./zones";

/**
 * The marks of emphasis in a Markdown text from `from` on, as zones that no reader sees: runs of stars and underscores, two
 * swung dashes, and the backslash before a sign. A run between two words ("2*3", "snake_case") or two spaces ("2 * 3")
 * marks nothing. They are not paired: a lone star is no word either. One pass.
 */
export function findEmphasis(text: string, from: number): Zone[] {
  const zones: Zone[] = [];
  const marks = new NextOf(text, ["*", "_", "~", "\\"]);
  for (let at = marks.at(from); at < text.length; at = marks.at(at)) {
    const start = at;
    const mark = text[at]!;
    if (mark === "\\") {
      const escapes = escaped.test(text[at + 1] ?? "");
      if (escapes) zones.push({ start, end: start + 1, silent: true });
      at += escapes ? 2 : 1;
      continue;
    }
    while (text[at] === mark) at++;
    if ((mark !== "~" || at - start === 2) && marksWords(text, from, start, at))
      zones.push({ start, end: at, silent: true });
  }
  return zones;
}

/** The signs that a backslash takes their meaning from. */
const escaped = /[!-/:-@[-`{-~]/;

function marksWords(text: string, from: number, start: number, end: number): boolean {
  const before = start === from ? CharClass.space : classOf(text.charCodeAt(start - 1));
  const after = end === text.length ? CharClass.space : classOf(text.charCodeAt(end));
  return !(isSpace(before) && isSpace(after)) && !(isWord(before) && isWord(after));
}

const isSpace = (kind: CharClass): boolean => kind === CharClass.space || kind === CharClass.lineBreak;

const isWord = (kind: CharClass): boolean =>
  kind === CharClass.lower ||
  kind === CharClass.upper ||
  kind === CharClass.letter ||
  kind === CharClass.digit ||
  kind === CharClass.mark;

/** Whether marks that are no tokens stand in a span of Markdown: half of what they mark may lie outside of it. */
export function holdsMarks(prose: Prose, span: Span): boolean {
  return prose.markup !== "plain" && withoutMarks(prose, span).length < span.end - span.start;
}

/** What stands in a span, white space and all, but for marks that are no tokens. */
export function withoutMarks({ text, tokens, markup }: Prose, { start, end }: Span): string {
  if (markup === "plain") return text.slice(start, end);
  let words = "";
  let at = start;
  for (let token = tokenAt(tokens, start); token < tokens.count && tokens.start[token]! < end; token++) {
    const from = Math.max(start, tokens.start[token]!);
    words += text.slice(at, from).replace(noSpace, "");
    at = Math.min(tokens.end[token]!, end);
    words += text.slice(from, at);
  }
  return words + text.slice(at, end).replace(noSpace, "");
}

const noSpace = /\S+/g;
