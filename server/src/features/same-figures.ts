import { areComparable, overlapOf, type PlacedClaim } from "../check/claims/align";
import { canBothHold } from "../check/claims/values";
import { byStanding } from "../check/sides";
import type { Article } from "../link/article";
import type { Claim } from "../link/claim";
import { isFigure } from "../recognise/mention";
import type { FeatureContext } from "./feature";

/** Another figure that is stated for the same thing. */
export interface SameFigure extends PlacedClaim {
  /** False where the two values cannot both hold: neither rounds to the other, and no bound or range takes both in. */
  readonly agrees: boolean;
}

/** What two claims must have in common to be shown side by side: the weight of shared words and names, and their part of the shorter one. */
const enough = { shared: 2.5, ratio: 0.3 } as const;

/** What an article claims of its figure or date at an index of `mentions`; undefined where it makes no claim. */
export function claimOf(article: Article, mention: number): Claim | undefined {
  return article.claims.find((claim) => claim.mention === mention);
}

/**
 * The other figures of the corpus that speak of the same thing as a claim, in order of URI and text. Looser than what
 * a rule reports, since the editor sees the passages and judges.
 */
export function sameFigures(article: Article, claim: Claim, context: FeatureContext): SameFigure[] {
  const own = placed(article, claim);
  if (!own) return [];
  const seen = new Set<string>();
  const found: SameFigure[] = [];
  for (const key of claim.keys) {
    for (const place of context.corpus.claims(key)) {
      const id = `${place.claim} ${place.uri}`;
      if (seen.has(id)) continue;
      seen.add(id);
      const theirs = context.corpus.article(place.uri);
      const other = theirs && placed(theirs, theirs.claims[place.claim]);
      if (!other || isSamePlace(own, other) || !speakOfOneThing(own, other)) continue;
      found.push({ ...other, agrees: canBothHold(own.mention.value, other.mention.value) });
    }
  }
  return found.sort(byStanding);
}

function placed(article: Article, claim: Claim | undefined): PlacedClaim | undefined {
  const mention = claim && article.mentions[claim.mention];
  return claim && mention && isFigure(mention)
    ? { article, claim, mention, start: mention.start }
    : undefined;
}

function isSamePlace(a: PlacedClaim, b: PlacedClaim): boolean {
  return a.article.uri === b.article.uri && a.mention.start === b.mention.start;
}

function speakOfOneThing(a: PlacedClaim, b: PlacedClaim): boolean {
  if (!areComparable(a, b)) return false;
  const { words, names, ratio } = overlapOf(a.claim, b.claim);
  return words >= 2 && words + names.length >= enough.shared && ratio >= enough.ratio;
}
