import { TokenType } from "../../../text/tokens";
import { Mark, type Surface } from "../../names/surface";

/** The tokens of two words with a hyphen between them. */
export const hyphenatedTokens = 3;

const hyphens = new Set([..."-‑–"].map((sign) => sign.charCodeAt(0)));

/** True where a word with a capital stands at a token, and another right behind it, a hyphen between: "Rees-Mogg", "Trump-Xi". */
export function isHyphenated({ prose, marks, count }: Surface, at: number): boolean {
  const { type, gap, start } = prose.tokens;
  const [hyphen, second] = [at + 1, at + 2];
  if (at < 0 || second >= count || type[hyphen] !== TokenType.sign) return false;
  if (gap[hyphen] !== 0 || gap[second] !== 0 || !hyphens.has(prose.text.charCodeAt(start[hyphen]!)))
    return false;
  return (marks[at]! & marks[second]! & Mark.capital) !== 0;
}
