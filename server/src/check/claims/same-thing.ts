import { type ClaimPlace, oneMatter } from "../../index/corpus-view";
import { relatedness } from "../../index/relatedness";
import type { Article } from "../../link/article";
import { type FigureMention, type FigureValue, isFigure } from "../../recognise/mention";
import { sentenceAt } from "../../text/sentence-at";
import { stepsOf } from "../arithmetic/steps";
import { isTakenBack } from "../arithmetic/taken-back";
import type { RuleContext } from "../rule";
import { byStanding } from "../sides";
import { affinityOf, isCommonNoun, ofOtherSorts } from "./affinity";
import { areComparable, isEnumerated, overlapOf, type PlacedClaim, type PlacedFigure } from "./align";
import { claimsMade, type MadeClaim, mayCompare } from "./claims-made";
import { daysBetween } from "./days";
import { areOfOnePattern } from "./one-pattern";
import { areOfOtherMatters, oppositionOf } from "./opposition";
import { areOfTwoDays } from "./pairs";
import { type Rivals, rivalsIn } from "./rivals";
import { areOfOtherStance } from "./stance";
import { isEcho, type Statement } from "./statement";
import { placeStatement, statementOf, statementsOf } from "./statements";
import { toldTwice } from "./told-twice";
import { canBothHold } from "./values";
import { isTally, mayHaveGrown } from "./volatile";

/** From here on two articles tell one story; from the second on surely, so that less in common will do. */
const oneStory = 2;
const sameEvent = 4;

/** Below this weight of shared words and names nothing ties two claims together. */
const least = 1.5;

/** A name in more articles than this is the corpus's theme: sharing it makes no two articles speak of one event. */
const theme = 12;

/** A rare name in both sentences weighs a little less than a word; more than three say nothing more. */
const nameWeight = 0.8;
const mostNames = 3;

/** Articles at most so many days apart report one event. */
const oneEvent = 7;

/** So much right beside each figure that the other's sentence lacks ("the diesel tax", "the new tax on tobacco") is of two things. */
const tooUnlike = 1.5;

/** The claims of two values for one thing, each in order of place. */
export interface Sides {
  readonly own: readonly PlacedFigure[];
  readonly other: readonly PlacedFigure[];
}

/** A figure about the same thing, and whether the evidence for that is strong. */
export interface AlignedFigure {
  readonly figure: PlacedFigure;
  readonly strong: boolean;
}

/** Finds the figures about the same thing as a figure; each answer is worked out once. */
export type Aligned = (own: PlacedFigure) => readonly AlignedFigure[];

/** Figures align by the words of their claims, or by standing in the same place of one story. */
export function createAligned(context: RuleContext): Aligned {
  const known = new Map<string, readonly AlignedFigure[]>();
  const rivals = rivalsIn(context);
  return (own) => {
    const id = idOf(own);
    const found = known.get(id) ?? [
      ...claimsLike(own, context),
      ...rivalsOf(own, rivals),
      ...figuresToldTwice(own),
    ];
    known.set(id, found);
    return found;
  };
}

/** What is claimed under a key in common, where nothing in the two sentences keeps the figures apart. */
function claimsLike(own: PlacedFigure, context: RuleContext): AlignedFigure[] {
  const claims = alignedClaims(own, context).filter(
    ({ figure }) => !canBothHold(own.mention.value, figure.mention.value),
  );
  if (claims.length === 0) return [];
  const statement = statementOf(own);
  return claims.filter(({ figure }) => {
    const other = statementOf(figure);
    if (!statement || !other) return !isTakenBackIn(figure);
    if (figure.article === own.article)
      return (
        statement.isPart === other.isPart &&
        !tellsOf(own.article, statement, other) &&
        !tellsOf(own.article, other, statement)
      );
    if (tellsOf(own.article, statement, other) || tellsOf(figure.article, other, statement)) return false;
    if (areOfTwoDays(own.article, figure.article) || areOfOtherStance(statement, other)) return false;
    if (statement.about && other.about && ofOtherSorts(statement.about, other.about)) return false;
    if (areOfOtherMatters(statement, other) || oppositionOf(statement, other) >= tooUnlike) return false;
    if (areOfOnePattern(own.article, statement, figure.article, other)) return false;
    const isOfTheDay = [statement, other].some(({ volatility }) => volatility !== undefined);
    if (isOfTheDay && (daysBetween(own.article, figure.article) ?? 0) > 0)
      return isTally(statement, other) && !mayHaveGrown(statement, other);
    return affinityOf(statement, other) !== undefined;
  });
}

const isTakenBackIn = ({ article, mention }: PlacedFigure): boolean =>
  isTakenBack(stepsOf(article, sentenceAt(article.prose, mention.firstToken)));

/** True where the sentence of a figure has another figure too: "nine of 11 charges". */
const tellsOf = (article: Article, { sentence }: Statement, other: Statement): boolean =>
  statementsOf(article).all.some((each) => each.sentence === sentence && isEcho(each, other));

function rivalsOf(own: PlacedFigure, rivals: Rivals): AlignedFigure[] {
  if (!rivals.has(own.article)) return [];
  const statement = statementOf(own);
  if (!statement) return [];
  return rivals
    .of(own.article, statement)
    .map((rival) => ({ figure: rival.statement, strong: rival.strong }));
}

/** An article that contradicts itself: which of its figures is meant is for the editor to say. */
function figuresToldTwice(own: PlacedFigure): AlignedFigure[] {
  const statement = statementOf(own);
  if (!statement) return [];
  return toldTwice(own.article, statement).map((other) => ({
    figure: placeStatement(own.article, other),
    strong: false,
  }));
}

/** Each value's figures: those aligned with the figures of the other value, so that all places of one pair are one finding. */
export function gatherSides(own: PlacedFigure, others: readonly PlacedFigure[], aligned: Aligned): Sides {
  const across = (
    from: readonly PlacedFigure[],
    value: string,
    seed: readonly PlacedFigure[],
  ): PlacedFigure[] => {
    const found = new Map(seed.map((each) => [idOf(each), each]));
    for (const each of from) {
      for (const { figure } of aligned(each)) {
        if (valueKey(figure.mention) === value && !found.has(idOf(figure))) found.set(idOf(figure), figure);
      }
    }
    return [...found.values()].sort(byStanding);
  };
  const same = across(others, valueKey(own.mention), [own]);
  return { own: same, other: across(same, valueKey(others[0]!.mention), others) };
}

/** The claims about the same thing that stand under a key in common. */
function alignedClaims(own: PlacedFigure, context: RuleContext): AlignedFigure[] {
  if (!hasClaim(own)) return [];
  const { corpus } = context;
  const found: AlignedFigure[] = [];
  for (const place of comparableClaims(own, context)) {
    const figure = placeClaim(corpus.article(place.uri)!, place.claim);
    if (!figure || figure.mention === own.mention || !areComparable(own, figure)) continue;
    const strength = strengthOf(own, figure, context);
    if (strength !== undefined) found.push({ figure, strong: strength });
  }
  return found;
}

/** The claims under a key in common that may be about the same thing, by what is known of them without their places. */
function comparableClaims(own: PlacedClaim, { corpus }: RuleContext): readonly ComparableClaim[] {
  const index = own.article.claims.indexOf(own.claim);
  const made = claimsMade.of(own.article)[index];
  if (!made) return [];
  return corpus.claimsLike(own.article, index).flatMap((place) => {
    const other = corpus.trait(claimsMade, place.uri)![place.claim];
    if (!other || !mayCompare(made, other)) return [];
    const isHere = place.uri === own.article.uri;
    return isHere || mayBeOneThing(made, other) ? [{ ...place, value: other.value }] : [];
  });
}

interface ComparableClaim extends ClaimPlace {
  readonly value: FigureValue;
}

/** Whether any figure that a figure may be aligned with cannot hold beside it: most are the same, and no more need be known of them. */
export function mayBeContradicted(own: PlacedFigure, context: RuleContext): boolean {
  if (hasClaim(own)) {
    const { value } = own.mention;
    if (comparableClaims(own, context).some((other) => !canBothHold(value, other.value))) return true;
  }
  return rivalsOf(own, rivalsIn(context)).length > 0 || figuresToldTwice(own).length > 0;
}

/** False where two articles' claims have too little in common, however rare the names are that both have. */
function mayBeOneThing(a: MadeClaim, b: MadeClaim): boolean {
  const { words, names } = overlapOf(a, b);
  return words + Math.min(names.length, mostNames) * nameWeight >= least;
}

const hasClaim = (figure: PlacedFigure): figure is PlacedClaim => figure.claim !== undefined;

/** True for strong evidence that two claims speak of one thing, false for fair, undefined for none. */
function strengthOf(a: PlacedClaim, b: PlacedClaim, { corpus }: RuleContext): boolean | undefined {
  if (a.article === b.article) return saysItTwice(a, b) ? false : undefined;
  const { words, ratio, names } = overlapOf(a.claim, b.claim);
  const specific = names.filter((name) => corpus.articleCount(name) <= theme).length;
  const shared = words + Math.min(specific, mostNames) * nameWeight;
  if (shared < least || isEnumerated(a) || isEnumerated(b)) return undefined;
  const story = relatedness(a.article, b.article);
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

/** A claim of an article with its figure; undefined where the claim is about no figure. */
export function placeClaim(article: Article, claim: number): PlacedClaim | undefined {
  const made = article.claims[claim]!;
  const mention = article.mentions[made.mention]!;
  return isFigure(mention) ? { article, claim: made, mention, start: mention.start } : undefined;
}

/** Equal for figures that state the same value, roughly or not, or the same bound. */
export function valueKey({ value }: FigureMention): string {
  const bound = value.modifier === "APPROX" ? "" : (value.modifier ?? "");
  return `${value.number ?? `${value.low}-${value.high}`} ${bound}`;
}

const idOf = ({ article, start }: PlacedFigure): string => `${start} ${article.uri}`;
