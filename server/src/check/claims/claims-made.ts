import { KeptByContent } from "../../index/kept-by-content";
import type { Trait } from "../../index/trait";
import type { Article } from "../../link/article";
import type { Claim } from "../../link/claim";
import { type FigureValue, isFigure } from "../../recognise/mention";
import { hashOf } from "../../text/hash";
import { periodsMeet, rateOf } from "./align";

/** What a claim says, wherever it stands: what it counts and in what unit, how it is meant, and of what time. */
export interface MadeClaim extends Pick<Claim, "head" | "base" | "words" | "names"> {
  /** The same for claims of one head, base, modality, kind of figure and unit. */
  readonly matter: number;
  readonly value: FigureValue;
  readonly rate: string | undefined;
  readonly period: string | undefined;
}

/** So many claims are kept, with some three hundred bytes each. */
const room = 12_288;

const kept = new KeptByContent(
  ({ claims, mentions }: Article): readonly (MadeClaim | undefined)[] =>
    claims.map((claim) => {
      const mention = mentions[claim.mention]!;
      if (!isFigure(mention)) return undefined;
      const { head, base, modality, period, words, names } = claim;
      const matter = hashOf([head, base, modality, mention.kind, mention.value.unit].join("\n"));
      return { matter, value: mention.value, rate: rateOf(claim), period, head, base, words, names };
    }),
  room,
  ({ length }) => 1 + length,
);

/** The claims of an article, in their order; undefined for one that is about no figure. */
export const claimsMade: Trait<readonly (MadeClaim | undefined)[]> = {
  name: "claims",
  of: (article) => kept.of(article),
  hash: (claims) => hashOf(JSON.stringify(claims.map((claim) => claim ?? 0))),
};

/** False where `areComparable` is not. */
export function mayCompare(a: MadeClaim, b: MadeClaim): boolean {
  if (a.matter !== b.matter) return false;
  if (a.rate && b.rate && a.rate !== b.rate) return false;
  return periodsMeet(a.period, b.period);
}
