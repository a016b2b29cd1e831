import type { Prose } from "./prose";
import { Gap, type Tokens, TokenType } from "./tokens";

/** Signs that only mark up in Markdown where no word of its own stands in them: emphasis, strong words, struck-out ones. */
const emphasis = new Set(["*", "_", "~"]);

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

/** The first token that begins at or after an offset; the number of tokens where none does. */
export function tokenFrom({ start, count }: Tokens, offset: number): number {
  let [low, high] = [0, count];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (start[middle]! < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** True where a token of a Markdown text is markup and no word of it. */
export function isMark({ text, tokens, markup }: Prose, at: number): boolean {
  if (markup === "plain") return false;
  const type = tokens.type[at];
  const first = text[tokens.start[at]!]!;
  if (type === TokenType.sign) {
    if (first === "[") return opensLink({ text, tokens }, at);
    return first === "]" ? endsLink({ text, tokens }, at) : emphasis.has(first);
  }
  // "(https://example.org)" and "[1]" behind a link's words, "<b>", "![", ">" and "|".
  return type === TokenType.opaque && "([<!>|".includes(first);
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
