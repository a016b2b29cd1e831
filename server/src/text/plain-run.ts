import type { Prose } from "./prose";
import { firstAtOrAfter, type Span } from "./span";
import { Gap, type Tokens, TokenType } from "./tokens";

/** Signs that mark up in Markdown what stands beside them: emphasis, strong words, struck-out ones. */
const emphasis = new Set(["*", "_", "~"]);

/** What only says what a line is: "##" of a heading, "====" and "----" under one, "-" of a list. */
const lineMark = /^(?:#{1,6}|=+|-+|[*+])$/;

/** How far the end of a link's words is looked for, in tokens. */
const longestLink = 60;

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

/** True where a token of a Markdown text is markup and no word of it. */
export function isMark({ text, tokens, markup }: Prose, at: number): boolean {
  if (markup === "plain") return false;
  const type = tokens.type[at];
  const first = text[tokens.start[at]!]!;
  if (type === TokenType.sign) {
    if (first === "[") return opensLink({ text, tokens }, at);
    if (first === "]") return endsLink({ text, tokens }, at);
    return first === "\\" ? isEscape(tokens, at) : emphasis.has(first) && isEmphasis({ text, tokens }, at);
  }
  if (type !== TokenType.opaque) return false;
  // "(https://example.org)" and "[1]" behind a link's words, "<b>", "![", ">" and "|".
  return "([<!>|".includes(first) || lineMark.test(text.slice(tokens.start[at], tokens.end[at]));
}

/** Not in "2 * 3", "2*3" and "snake_case", nor behind a backslash. */
function isEmphasis(prose: Pick<Prose, "text" | "tokens">, at: number): boolean {
  const { text, tokens } = prose;
  const sign = text[tokens.start[at]!];
  const isSame = (other: number): boolean =>
    tokens.type[other] === TokenType.sign && text[tokens.start[other]!] === sign;
  let first = at;
  while (first > 0 && tokens.gap[first] === 0 && isSame(first - 1)) first--;
  let end = at + 1;
  while (end < tokens.count && tokens.gap[end] === 0 && isSame(end)) end++;
  const before = first > 0 && tokens.gap[first] === 0 ? first - 1 : undefined;
  const after = end < tokens.count && tokens.gap[end] === 0 ? end : undefined;
  if (before === undefined && after === undefined) return false;
  if (before !== undefined && text[tokens.start[before]!] === "\\") return false;
  const isWord = (other: number | undefined): boolean =>
    other !== undefined && (tokens.type[other] === TokenType.word || tokens.type[other] === TokenType.number);
  return !(isWord(before) && isWord(after));
}

/** A backslash before a sign that is to stand for itself. */
function isEscape(tokens: Tokens, at: number): boolean {
  return at + 1 < tokens.count && tokens.gap[at + 1] === 0 && tokens.type[at + 1] === TokenType.sign;
}

function opensLink(prose: Pick<Prose, "text" | "tokens">, at: number): boolean {
  const { text, tokens } = prose;
  const last = Math.min(tokens.count, at + longestLink);
  for (let next = at + 1; next < last; next++)
    if (text[tokens.start[next]!] === "]" && tokens.type[next] === TokenType.sign)
      return endsLink(prose, next);
  return false;
}

/** True where a link's address, or the name of one, stands right behind a closing bracket. */
function endsLink({ text, tokens }: Pick<Prose, "text" | "tokens">, at: number): boolean {
  const next = at + 1;
  return (
    next < tokens.count &&
    tokens.gap[next] === 0 &&
    tokens.type[next] === TokenType.opaque &&
    "([".includes(text[tokens.start[next]!]!)
  );
}
