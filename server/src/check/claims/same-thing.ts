import { oneMatter } from "../../index/corpus-view";
import type { Article } from "../../link/article";
import { type FigureMention, isFigure } from "../../recognise/mention";
import type { RuleContext } from "../rule";
import { byStanding } from "../sides";
import { relatedness } from "../spelling/relatedness";
import { areComparable, overlapOf, type PlacedClaim } from "./align";
import { daysBetween } from "./days";
import { canBothHold } from "./values";

/** From here on two articles tell one story; from the second on surely, so that less in common will do. */
const oneStory = 2;
const sameEvent = 4;

/** Below this weight of shared words and names nothing ties two claims together. */
const least = 1.5;

/** Nouns that most stories count several times over. */
const commonNouns = new Set(
  "person man woman child member country company official police worker family resident group unit place part".split(
    " ",
  ),
);

const isCommonNoun = (stem: string): boolean => commonNouns.has(stem);

/** A name in more articles than this is the corpus's theme: sharing it makes no two articles speak of one event. */
const theme = 12;

/** A rare name in both sentences weighs a little less than a word; more than three say nothing more. */
const nameWeight = 0.8;
const mostNames = 3;

/** Articles at most so many days apart report one event. */
const oneEvent = 7;

/** The claims of two values for one thing, each in order of place. */
export interface Sides {
  readonly own: readonly PlacedClaim[];
  readonly other: readonly PlacedClaim[];
}

/** A claim about the same thing, and whether the evidence for that is strong. */
export interface AlignedClaim {
  readonly claim: PlacedClaim;
  readonly strong: boolean;
}

/** Each value's claims: those aligned with the claims of the other value, so that all places of one pair are one finding. */
export function gatherSides(own: PlacedClaim, others: readonly PlacedClaim[], context: RuleContext): Sides {
  const across = (
    from: readonly PlacedClaim[],
    value: string,
    seed: readonly PlacedClaim[],
  ): PlacedClaim[] => {
    const found = new Map(seed.map((each) => [idOf(each), each]));
    for (const each of from) {
      for (const { claim } of alignedClaims(each, context)) {
        if (valueKey(claim.mention) === value && !found.has(idOf(claim))) found.set(idOf(claim), claim);
      }
    }
    return [...found.values()].sort(byStanding);
  };
  const same = across(others, valueKey(own.mention), [own]);
  return { own: same, other: across(same, valueKey(others[0]!.mention), others) };
}

/** The claims about the same thing, and for each whether the evidence is strong. */
export function alignedClaims(own: PlacedClaim, context: RuleContext): readonly AlignedClaim[] {
  const { corpus } = context;
  const seen = new Set<string>();
  const found: AlignedClaim[] = [];
  for (const key of own.claim.keys) {
    for (const place of corpus.claims(key, own.article)) {
      const id = `${place.uri} ${place.claim}`;
      if (seen.has(id)) continue;
      seen.add(id);
      const other = placeClaim(corpus.article(place.uri)!, place.claim);
      if (!other || other.mention === own.mention || !areComparable(own, other)) continue;
      const strength = strengthOf(own, other, context);
      if (strength !== undefined) found.push({ claim: other, strong: strength });
    }
  }
  return found;
}

/** True for strong evidence that two claims speak of one thing, false for fair, undefined for none. */
function strengthOf(a: PlacedClaim, b: PlacedClaim, { corpus }: RuleContext): boolean | undefined {
  if (a.article === b.article) return saysItTwice(a, b) ? false : undefined;
  const { words, ratio, names } = overlapOf(a.claim, b.claim);
  const specific = names.filter((name) => corpus.articleCount(name) <= theme).length;
  const shared = words + Math.min(specific, mostNames) * nameWeight;
  if (shared < least || isEnumerated(a) || isEnumerated(b)) return undefined;
  const story = relatedness(a.article, b.article, new Set());
  if (story < oneStory) return undefined;
  const gap = daysBetween(a.article, b.article);
  if (gap !== undefined && gap > oneMatter) return undefined;
  // What was agreed or promised stands for weeks, whoever reports it.
  if (a.claim.modality === "target")
    return shared >= 2.6 && ratio >= 0.25 ? gap !== undefined && shared >= 3 : undefined;
  if (gap !== undefined && gap <= oneEvent) {
    if (specific > 0 && ratio >= 0.3 && shared >= 2) return shared >= 3;
    const isTied = specific > 0 ? ratio >= 0.3 : words >= 2 && ratio >= 0.4;
    if (story >= sameEvent && isTied && !isCommonNoun(a.claim.head)) return false;
    return words >= 3 && ratio >= 0.5 && !isCommonNoun(a.claim.head) ? false : undefined;
  }
  return specific > 0 && words >= 3 && ratio >= 0.5 ? false : undefined;
}

/** One article says the same of the same names in two passages: a summary and its detail. */
function saysItTwice(a: PlacedClaim, b: PlacedClaim): boolean {
  const { words, ratio, names } = overlapOf(a.claim, b.claim);
  return (
    words >= 4 &&
    ratio >= 0.8 &&
    names.length > 0 &&
    names.length === a.claim.names.length &&
    names.length === b.claim.names.length
  );
}

/** The article counts the same noun more than once and otherwise: which of them another article means is not known. */
function isEnumerated({ article, claim, mention }: PlacedClaim): boolean {
  return article.claims.some((other) => {
    if (other === claim || other.head !== claim.head || other.base !== claim.base) return false;
    const found = article.mentions[other.mention]!;
    return isFigure(found) && found.kind === mention.kind && !canBothHold(found.value, mention.value);
  });
}

/** A claim of an article with its figure; undefined where the claim is about no figure. */
export function placeClaim(article: Article, claim: number): PlacedClaim | undefined {
  const made = article.claims[claim]!;
  const mention = article.mentions[made.mention]!;
  return isFigure(mention) ? { article, claim: made, mention, start: mention.start } : undefined;
}

/** Equal for figures that state the same value in the same way. */
export function valueKey({ value }: FigureMention): string {
  return `${value.number ?? `${value.low}-${value.high}`} ${value.modifier ?? ""}`;
}

const idOf = ({ article, claim }: PlacedClaim): string => `${article.uri} ${claim.mention}`;
