import type { Article } from "../../link/article";
import type { Claim } from "../../link/claim";
import type { FigureMention } from "../../recognise/mention";

/** A claim with its article, as rules pass it on. */
export interface PlacedClaim {
  readonly article: Article;
  readonly claim: Claim;
  readonly mention: FigureMention;
}

/** Words that stand beside most figures and tie nothing together. */
const light = new Set(
  "new total number figure level about around almost high low large big small good first last come make take give get put set see show use need want call state plan year month week day".split(
    " ",
  ),
);

/**
 * How much two claims that count the same noun have in common: the weight of their shared words and names. About 2.5
 * and above they speak of one thing where their articles tell one story.
 */
export function overlapOf(a: Claim, b: Claim): { readonly shared: number; readonly ratio: number } {
  let shared = 0;
  let smaller = 0;
  let larger = 0;
  const words = new Set(b.words);
  for (const word of a.words) {
    const weight = light.has(word) ? 0.3 : 1;
    smaller += weight;
    if (words.has(word)) shared += weight;
  }
  for (const word of b.words) larger += light.has(word) ? 0.3 : 1;
  const least = Math.min(smaller, larger);
  const names = new Set(b.names);
  for (const name of a.names) if (names.has(name)) shared += name.startsWith("place:") ? 0.5 : 1;
  return { shared, ratio: least > 0 ? shared / least : 0 };
}

/** True where nothing in how they are stated keeps two claims apart: modality, time, unit. */
export function areComparable(a: PlacedClaim, b: PlacedClaim): boolean {
  const [one, other] = [a.claim, b.claim];
  if (one.head !== other.head || one.base !== other.base) return false;
  if (a.mention.kind !== b.mention.kind || a.mention.value.unit !== b.mention.value.unit) return false;
  if (one.modality !== other.modality || one.modality === "hypothetical" || one.modality === "past")
    return false;
  return periodsMeet(one.period, other.period);
}

/** Without a period a claim speaks of now; with one, "2026" and "2026-02-12" meet and "2025" and "2026" do not. */
function periodsMeet(a: string | undefined, b: string | undefined): boolean {
  return a === undefined || b === undefined || a.startsWith(b) || b.startsWith(a);
}
