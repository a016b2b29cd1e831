import type { NamePlace } from "../../index/corpus-view";
import type { Article } from "../../link/article";

/** Between two spellings that are spoken of as such: "He is Jim Delacroix, not Delecroix." */
const contrast =
  /^[^.!?\n]{0,40}(?:\bnot|\b(?:spelled|spelt|written|given|known|misspelled|misspelt) as|\brather than|\binstead of|→|->) [“‘"']?$/u;

/** What stands between the two spellings of a correction is no longer than this, in code units. */
const longestContrast = 60;

/** True where a correction sets one spelling against the other: there the wrong one stands on purpose. */
export function isContrasted(
  { uri, text }: Article,
  place: NamePlace,
  others: readonly NamePlace[],
): boolean {
  return others.some((other) => {
    if (other.uri !== uri) return false;
    const [first, last] = place.start < other.start ? [place, other] : [other, place];
    if (last.start - first.end > longestContrast) return false;
    return contrast.test(text.slice(first.end, last.start));
  });
}
