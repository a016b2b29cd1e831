import type { Claim } from "../../link/claim";
import { stemOf } from "../../link/stems";
import { type FigureMention, isFigure } from "../../recognise/mention";
import type { Standing } from "../sides";
import { canBothHold } from "./values";

/** A figure with its article, and what it claims where the words beside it say so, as rules pass it on. */
export interface PlacedFigure extends Standing {
  readonly claim: Claim | undefined;
  readonly mention: FigureMention;
}

/** A claim with its article. */
export interface PlacedClaim extends PlacedFigure {
  readonly claim: Claim;
}

/** Words that stand beside most figures and tie nothing together. */
export const lightWords: ReadonlySet<string> = new Set(
  `new total number figure level about around almost high low large big small good first last come make take give get put set see show use need want call state plan year month week day`
    .split(" ")
    .map(stemOf),
);

/** What claims are compared by beside how they are meant. */
type Compared = Pick<Claim, "head" | "base" | "words" | "names">;

/** What two claims have in common beside what they count. */
export interface Overlap {
  /** The weight of the words both have around them. */
  readonly words: number;
  /** `words` as a part of what the claim with fewer words has. */
  readonly ratio: number;
  /** Keys of the entities that both sentences name. */
  readonly names: readonly string[];
}

export function overlapOf(a: Compared, b: Compared): Overlap {
  const isMeasured = (word: string): boolean => word === a.head || word === a.base;
  const sumOf = (words: readonly string[]): number => {
    let sum = 0;
    for (const word of words) if (!isMeasured(word)) sum += weightOf(word);
    return sum;
  };
  // Few stand around a figure: to go through them costs less than to make sets of them.
  let shared = 0;
  for (const word of a.words) if (!isMeasured(word) && b.words.includes(word)) shared += weightOf(word);
  const least = Math.min(sumOf(a.words), sumOf(b.words));
  return {
    words: shared,
    ratio: least > 0 ? shared / least : 0,
    names: a.names.filter((name) => b.names.includes(name)),
  };
}

const weightOf = (word: string): number => (lightWords.has(word) ? 0.3 : 1);

/** True where nothing in how they are stated keeps two claims apart: modality, time, unit. */
export function areComparable(a: PlacedClaim, b: PlacedClaim): boolean {
  const [one, other] = [a.claim, b.claim];
  if (one.head !== other.head || one.base !== other.base) return false;
  if (a.mention.kind !== b.mention.kind || a.mention.value.unit !== b.mention.value.unit) return false;
  if (one.modality !== other.modality || one.modality === "hypothetical" || one.modality === "past")
    return false;
  const [rate, otherRate] = [rateOf(one), rateOf(other)];
  if (rate && otherRate && rate !== otherRate) return false;
  return periodsMeet(one.period, other.period);
}

/** "per day", where the words beside a claim say so. */
export const rateOf = ({ words }: Claim): string | undefined => words.find((word) => word.startsWith("per "));

/** Without a period a claim speaks of now; with one, "2026" and "2026-02-12" meet and "2025" and "2026" do not. */
export function periodsMeet(a: string | undefined, b: string | undefined): boolean {
  return a === undefined || b === undefined || a.startsWith(b) || b.startsWith(a);
}

/** The article counts the same noun more than once and otherwise: which of them another article means is not known. */
export function isEnumerated({ article, claim, mention }: PlacedFigure): boolean {
  return article.claims.some((other) => {
    if (!claim || other === claim || other.head !== claim.head || other.base !== claim.base) return false;
    const found = article.mentions[other.mention]!;
    return isFigure(found) && found.kind === mention.kind && !canBothHold(found.value, mention.value);
  });
}
