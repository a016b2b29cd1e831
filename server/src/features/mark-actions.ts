import type { FactToCheck } from "../check/marks/facts-to-check";
import type { CheckingState } from "../check/marks/lost-marks";
import type { Article } from "../link/article";
import { isName } from "../recognise/mention";
import { contains, overlaps, type Span } from "../text/span";
import { markFact, markFacts, markMentions, unmarkFact, unmarkFacts } from "../words/actions";
import type { Message } from "../words/message";
import { namedAt, placesIn } from "./entity-at";
import type { FeatureContext } from "./feature";

/** What a person can do about the marks of some facts. */
export interface MarkAction {
  readonly title: Message;
  /** `mark`: the facts become checked. `unmark`: all marks that hold for them, or held once, go. */
  readonly does: "mark" | "unmark";
  readonly facts: readonly Span[];
}

/**
 * What can be marked at a cursor (a span without length) or in a selection: the fact, all mentions of its name in the
 * article, or the facts that are selected; and what can be taken back.
 */
export function markActionsAt(article: Article, span: Span, context: FeatureContext): MarkAction[] {
  const state = context.checkingOf?.(article);
  if (!state) return [];
  const facts = factsIn(state, span);
  const [only] = facts;
  if (!only) return [];
  if (facts.length > 1 && span.end > span.start) return actionsOnSelection(facts, state);
  return facts.flatMap((fact) => actionsOn(article, fact, state, context));
}

/** The facts within a span; where none lies within it, those that hold it or touch it, the innermost first. */
export function factsIn({ facts }: CheckingState, span: Span): FactToCheck[] {
  const within = span.end > span.start ? facts.filter((fact) => contains(span, fact)) : [];
  if (within.length > 0) return within;
  return facts
    .filter((fact) => fact.start <= span.end && span.start <= fact.end)
    .sort((a, b) => a.end - a.start - (b.end - b.start));
}

function actionsOnSelection(facts: readonly FactToCheck[], state: CheckingState): MarkAction[] {
  const open = facts.filter((fact) => !state.isChecked(fact));
  const known = facts.filter((fact) => hasMark(fact, state));
  const actions: MarkAction[] = [];
  if (open.length > 0) actions.push({ title: markFacts(open.length), does: "mark", facts: open });
  if (known.length > 0) {
    actions.push({
      title: unmarkFacts(known.length),
      does: "unmark",
      facts: known,
    });
  }
  return actions;
}

function actionsOn(
  article: Article,
  fact: FactToCheck,
  state: CheckingState,
  context: FeatureContext,
): MarkAction[] {
  const words = shown(article, fact);
  const actions: MarkAction[] = [];
  if (!state.isChecked(fact)) actions.push({ title: markFact(words), does: "mark", facts: [fact] });
  const others = openMentions(article, fact, state, context);
  if (others.length > 1 && words !== undefined) {
    const title = markMentions(words, others.length);
    actions.push({ title, does: "mark", facts: others });
  }
  if (hasMark(fact, state)) actions.push({ title: unmarkFact(words), does: "unmark", facts: [fact] });
  return actions;
}

/** The mentions of the fact's name in the article that nobody has checked yet; none where it is no name. */
function openMentions(
  article: Article,
  fact: FactToCheck,
  state: CheckingState,
  context: FeatureContext,
): readonly Span[] {
  const mention = fact.mention === undefined ? undefined : article.mentions[fact.mention];
  const named = mention && isName(mention) ? namedAt(article, fact.start, context) : undefined;
  if (!named) return [];
  const places = new Set(placesIn(named.entity, article.uri).map((place) => place.mention));
  return state.facts.filter((one) => places.has(one.mention ?? -1) && !state.isChecked(one));
}

function hasMark(fact: Span, state: CheckingState): boolean {
  return state.isChecked(fact) || state.lost.some((lost) => lost.fact && overlaps(lost.fact, fact));
}

/** How much of a fact's words a title shows, in code units. */
const mostShown = 40;

/** Undefined for a quotation, whose words would say too much. */
function shown(article: Article, { kind, start, end }: FactToCheck): string | undefined {
  if (kind === "quotation") return undefined;
  const words = article.text.slice(start, end).replace(/\s+/g, " ");
  return words.length > mostShown ? `${words.slice(0, mostShown).trimEnd()}…` : words;
}
