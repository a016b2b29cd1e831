import type { Prose } from "./prose";
import { firstAtOrAfter, type Span } from "./span";
import { Gap, TokenType } from "./tokens";

/** What only says what a line is: "##" of a heading, "====" and "----" under one, "-" of a list. */
const lineMark = /^(?:#{1,6}|=+|-+|[*+])$/;

/** Marks at the edges of a passage that was cut out of its sentence: "GDP on defence,". */
export const strayMarks = /^[\s,;:–—)”"]+|(?<![\s,;:–—(“"])[\s,;:–—(“"]+$/g;

/**
 * The tokens from `first` up to, but without, `end` as a reader sees them on one line: white space as single spaces, and
 * without the marks of Markdown and the addresses of its links. Addresses and code that stand in the text itself stay.
 */
export function plainRun(prose: Prose, first: number, end: number): string {
  const { text, tokens } = prose;
  if (end <= first) return "";
  if (prose.markup === "plain")
    return text.slice(tokens.start[first], tokens.end[end - 1]).replace(/\s+/g, " ");
  let run = "";
  let space = false;
  for (let at = first; at < end; at++) {
    if (at > first) space ||= (tokens.gap[at]! & (Gap.space | Gap.line)) !== 0;
    if (isMark(prose, at)) continue;
    if (space && run !== "") run += " ";
    run += text.slice(tokens.start[at], tokens.end[at]).replace(/\s+/g, " ");
    space = false;
  }
  return run;
}

/**
 * What stands from `from` up to a span, in it, and behind it up to `to`, as `plainRun` shows it; a text that is not marked
 * up as it stands. Together the three are one run.
 */
export function plainParts(prose: Prose, from: number, { start, end }: Span, to: number): PlainParts {
  const { text, tokens } = prose;
  if (prose.markup === "plain") return [text.slice(from, start), text.slice(start, end), text.slice(end, to)];
  const [first, own, rest, last] = [from, start, end, to].map((at) =>
    firstAtOrAfter(tokens.count, (token) => tokens.start[token]!, at),
  ) as Four;
  const upToOwn = plainRun(prose, first, own);
  const withOwn = plainRun(prose, first, rest);
  const space = withOwn[upToOwn.length] === " " ? " " : "";
  return [
    upToOwn + space,
    withOwn.slice(upToOwn.length + space.length),
    plainRun(prose, first, last).slice(withOwn.length),
  ];
}

/** What stands before a span, the span's own words, and what stands after it. */
export type PlainParts = readonly [before: string, words: string, after: string];
type Four = [number, number, number, number];

/** True where a token of a Markdown text is markup and no word of it. What marks words within a line is no token at all. */
export function isMark({ text, tokens, markup }: Prose, at: number): boolean {
  if (markup === "plain") return false;
  const type = tokens.type[at];
  const first = text[tokens.start[at]!]!;
  if (type === TokenType.sign) return first === "]" && endsImage({ text, tokens }, at);
  if (type !== TokenType.opaque) return false;
  // "![" and "(plan.png)" around the words of an image, "[^1]", "<br>", ">" and "|".
  return "([<!>|".includes(first) || lineMark.test(text.slice(tokens.start[at], tokens.end[at]));
}

/** True where an address stands right behind a closing bracket. */
function endsImage({ text, tokens }: Pick<Prose, "text" | "tokens">, at: number): boolean {
  const next = at + 1;
  return (
    next < tokens.count &&
    tokens.gap[next] === 0 &&
    tokens.type[next] === TokenType.opaque &&
    text[tokens.start[next]!] === "("
  );
}
