import { lineStart, TokenType } from "../../text/tokens";
import { isSign } from "./beside";
import { Mark, type Surface } from "./surface";

/** True for an exclamation mark that ends no sentence and so a name: "Yahoo! said". */
export function isOwnMark(surface: Surface, at: number): boolean {
  if (!isSign(surface, at, "!")) return false;
  const { prose, marks, count } = surface;
  const { type, gap } = prose.tokens;
  const next = at + 1;
  if (gap[at] !== 0 || next >= count || gap[next]! & lineStart) return false;
  if (type[next] === TokenType.clitic) return true;
  return type[next] === TokenType.word && gap[next] !== 0 && !(marks[next]! & (Mark.capital | Mark.starts));
}
