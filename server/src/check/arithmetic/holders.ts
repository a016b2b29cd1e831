import { type Part, type PartList, plainValue } from "./part-list";
import { endsClause, type Step, stepAt } from "./steps";

/** What may stand between a holder and what it holds: "the Greens have 20", "the Greens, with 20". */
const holding = new Set("have has had with won took hold holds held get gets got".split(" "));
/** What may stand before a holder's name. */
const leading = new Set(["the", "its", "their", "ally", "allies", "party"]);
const others = new Set(["others", "its", "various"]);
const longestNoun = 2;

/**
 * Parts with a name before each: "the Democrats have 42, the Greens 20 and the Liberals 15", "Orsten 120, Milva 80 and Larm 40". Undefined
 * where anything else stands between them, or a part has no name or no figure.
 */
export function readHolders(steps: readonly Step[], first: number): PartList | undefined {
  const parts: Part[] = [];
  for (let at = first, joined = false; ; ) {
    const part = readHolder(steps, at);
    if (!part) return undefined;
    parts.push(part.part);
    const isEnd = part.end >= steps.length || /^[.;]$/.test(stepAt(steps, part.end).word);
    if (isEnd) return joined && parts.length > 1 ? { parts, end: part.end, joined } : undefined;
    if (joined) return undefined;
    const isComma = stepAt(steps, part.end).word === ",";
    joined = stepAt(steps, isComma ? part.end + 1 : part.end).word === "and";
    if (!isComma && !joined) return undefined;
    at = part.end + (isComma ? 1 : 0) + (joined ? 1 : 0);
  }
}

function readHolder(
  steps: readonly Step[],
  first: number,
): { readonly part: Part; readonly end: number } | undefined {
  let at = first;
  while (leading.has(stepAt(steps, at).word)) at++;
  // "The Democrats" are no name of ours, and the word with which a figure is meant is none of theirs: "the other 40".
  const holder = stepAt(steps, at);
  if (!holder.isName && !(at > first && holder.word.endsWith("s") && !others.has(holder.word)))
    return undefined;
  at++;
  while (holding.has(stepAt(steps, at).word)) at++;
  const { figure } = stepAt(steps, at);
  const value = figure && plainValue(figure);
  if (!figure || value === undefined) return undefined;
  let end = at + 1;
  while (end <= at + longestNoun && stepAt(steps, end).isWord && stepAt(steps, end).word !== "and") end++;
  const isEnd = endsClause(stepAt(steps, end)) || stepAt(steps, end).word === "and";
  return isEnd ? { part: { value, figure, words: [], at: undefined }, end } : undefined;
}
