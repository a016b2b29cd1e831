import type { TimeExpression } from "../../recognise/times/times";
import type { Prose } from "../../text/prose";

const links = new Set(["to", "through", "thru", "till", "until", "-", "–", "—", "‑", "‒"]);

/** True where the second expression ends the interval that the first begins: "Tuesday through Saturday", "Feb. 27 – March 3". */
export function endsInterval(prose: Prose, first: TimeExpression, second: TimeExpression): boolean {
  const between = second.firstToken - first.endToken;
  if (between < 1 || between > 2) return false;
  const { start, end } = prose.tokens;
  const link = second.firstToken - 1;
  // "Jan.-Feb." has the stop of an abbreviation before its hyphen.
  if (between === 2 && prose.text[start[first.endToken]!] !== ".") return false;
  return links.has(prose.text.slice(start[link]!, end[link]!).toLowerCase());
}
