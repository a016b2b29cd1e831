import type { CheckedMark } from "../check/checked";
import type { Finding } from "../check/finding";
import { toLostMessage } from "../check/marks/lost-marks";
import { outermostQuotations, type Progress, progressOf } from "../check/progress";
import { kindOfEntity } from "../index/mention-kind";
import type { Article } from "../link/article";
import { isFigure, isName, isTime, type NameKind } from "../recognise/mention";
import type { Span } from "../text/span";
import { Agreement } from "./agreement";
import { ConflictPlaces, placesOf } from "./conflict-places";
import { sayRole } from "./counts";
import { type FactWords, figureWords, oneLine, quotationWords, timeWords } from "./fact-words";
import type { FeatureContext } from "./feature";
import { textOf } from "./mention-at";

/** What a fact is, as a list of facts shows it. */
export type FactKind = NameKind | "figure" | "date" | "quotation";

/**
 * How a fact stands: it conflicts with another; else a person has checked it; else `agrees` other articles say the same;
 * else it stands alone.
 */
export type FactState = "conflicts" | "checked" | "agrees" | "alone";

/** A name, figure, time expression or quotation of an article. */
export interface ArticleFact extends FactWords {
  readonly kind: FactKind;
  readonly span: Span;
  readonly state: FactState;
  /** How many other articles say the same. */
  readonly agrees: number;
  /** Index into `ArticleFacts.names`; undefined for what is no name. */
  readonly name: number | undefined;
  /** Indices into `ArticleFacts.conflicts`. */
  readonly conflicts: readonly number[];
  /** The mark of who checked it. */
  readonly checked: CheckedMark | undefined;
  /** What to say where it was checked and its sentence has changed since. */
  readonly lost: string | undefined;
}

/** A name with all its mentions, which are facts. */
export interface FactName {
  readonly kind: NameKind;
  /** The fullest form in this article. */
  readonly name: string;
  /** Its role here, or empty. */
  readonly detail: string;
}

/** All that a list of an article's facts shows. */
export interface ArticleFacts {
  /** In text order; a quotation stands before what is quoted in it. */
  readonly facts: readonly ArticleFact[];
  /** In order of first mention. */
  readonly names: readonly FactName[];
  /** Findings that stand in this article or point at it, in text order of their place here. */
  readonly conflicts: readonly Finding[];
  readonly progress: Progress;
}

/** The article's facts with how each stands. Costs what the article holds, and looks elsewhere by keys alone. */
export function articleFacts(article: Article, context: FeatureContext): ArticleFacts {
  const marks = context.checkedIn?.(article) ?? [];
  const conflicts = conflictsOf(article, context);
  const places = new ConflictPlaces(article, conflicts);
  const agreement = new Agreement(article, context);
  const facts = [...mentionFacts(article, context, agreement), ...quotationFacts(article, agreement)];
  const markOf = new Map(marks.map((one) => [keyOf(one), one.mark]));
  const lostOf = lostMarks(article, context);
  return {
    facts: facts
      .map((fact) => ({
        ...judge(fact, places, markOf.get(keyOf(fact.span))),
        lost: lostOf.get(keyOf(fact.span)),
      }))
      .sort((a, b) => a.span.start - b.span.start || b.span.end - a.span.end),
    names: namesOf(article, context),
    conflicts,
    progress: progressOf(article, marks),
  };
}

type Unjudged = Omit<ArticleFact, "state" | "conflicts" | "checked" | "lost">;

function mentionFacts(article: Article, { corpus, words }: FeatureContext, agreement: Agreement): Unjudged[] {
  const claims = new Map(article.claims.map((claim) => [claim.mention, claim]));
  const known = article.entities.map((_, entity) => agreement.ofName(entity));
  return article.mentions.flatMap((mention, index): Unjudged[] => {
    const span = { start: mention.start, end: mention.end };
    if (isName(mention)) {
      const name = article.entityOf[index]!;
      const text = oneLine(textOf(article, mention));
      const kind = kindOfEntity(corpus, article, name);
      return [{ kind, span, text, detail: "", name, agrees: known[name] ?? 0 }];
    }
    if (isTime(mention)) {
      const agrees = agreement.ofDay(mention);
      return [{ kind: "date", span, ...timeWords(article, mention, words), name: undefined, agrees }];
    }
    if (!isFigure(mention)) return [];
    const claim = claims.get(index);
    const agrees = claim ? agreement.ofFigure(claim) : 0;
    return [
      { kind: "figure", span, ...figureWords(article, mention, claim, words), name: undefined, agrees },
    ];
  });
}

function quotationFacts(article: Article, agreement: Agreement): Unjudged[] {
  return outermostQuotations(article).map((quotation) => ({
    kind: "quotation",
    span: { start: quotation.start, end: quotation.end },
    ...quotationWords(article, quotation),
    name: undefined,
    agrees: agreement.ofQuotation(article.quotations.indexOf(quotation)),
  }));
}

function namesOf(article: Article, { corpus, words }: FeatureContext): FactName[] {
  return article.entities.map(({ name }, index) => {
    const kind = kindOfEntity(corpus, article, index);
    const role = article.roles.find(({ entity }) => entity === index);
    return { kind, name: oneLine(name), detail: role ? oneLine(sayRole(role, words)) : "" };
  });
}

/** Findings with a place in the article, each once. A surname without a first name conflicts with nothing. */
function conflictsOf(article: Article, context: FeatureContext): Finding[] {
  const all = [...context.findingsOf(article.uri), ...(context.findingsElsewhere?.(article.uri) ?? [])];
  return [...new Set(all)]
    .filter(({ rule }) => rule !== "name-introduction")
    .map((finding) => ({ finding, start: placesOf(article, finding)[0]?.start ?? 0 }))
    .sort((a, b) => a.start - b.start)
    .map(({ finding }) => finding);
}

function judge(
  fact: Unjudged,
  places: ConflictPlaces,
  checked: CheckedMark | undefined,
): Omit<ArticleFact, "lost"> {
  const conflicts = places.touching(fact.span, fact.kind === "quotation");
  const known = checked ? "checked" : fact.agrees > 0 ? "agrees" : "alone";
  return { ...fact, conflicts, checked, state: conflicts.length > 0 ? "conflicts" : known };
}

/** What to say of facts that were checked before their sentence changed, by their places. */
function lostMarks(article: Article, context: FeatureContext): ReadonlyMap<string, string> {
  const lost = context.checkingOf?.(article).lost ?? [];
  return new Map(
    lost.flatMap((one) => (one.fact ? [[keyOf(one.fact), context.words.say(toLostMessage(one))]] : [])),
  );
}

const keyOf = ({ start, end }: Span): string => `${start} ${end}`;
