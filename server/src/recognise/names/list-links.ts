import { Link } from "../lexicon";
import { isSign } from "./beside";
import type { Surface } from "./surface";

/** What alone stands between two names of a list: a comma, or "and" with or without one. */
export type ListLink = "comma" | "and" | "none";

/** How a name that ends before token `from` and one that begins at token `to` are joined. Where lines and sentences begin is not looked at. */
export function listLinkBetween(surface: Surface, from: number, to: number): ListLink {
  const { prose, lexicon } = surface;
  if (to - from < 1 || to - from > 2) return "none";
  const isComma = isSign(surface, from, ",");
  const isAnd = lexicon.link(prose.tokens.word[to - 1]!) === Link.and;
  if (isAnd && (to - from === 1 || isComma)) return "and";
  return isComma && to - from === 1 ? "comma" : "none";
}
