import type { Article } from "../../link/article";
import { overlaps, type Span } from "../../text/span";
import { sayLost } from "../../words/marks";
import type { Message } from "../../words/message";
import { type CheckedFact, type CheckedMark, checkedFacts, findMarked } from "../checked";
import { findQuote } from "../text-quote";
import { type FactToCheck, factsToCheck } from "./facts-to-check";

/** A mark that holds no more, since its sentence has changed. */
export interface LostMark {
  readonly mark: CheckedMark;
  /** The fact that it was most likely made for, as it stands now; undefined where its words are gone. */
  readonly fact: FactToCheck | undefined;
}

/** What has been checked of an article, and what has to be checked again. */
export interface CheckingState {
  readonly facts: readonly FactToCheck[];
  /** In text order. */
  readonly checked: readonly CheckedFact[];
  readonly lost: readonly LostMark[];
  readonly isChecked: (fact: Span) => boolean;
}

/** How much context has to be there still for words to be taken as those of a mark, in code units. */
const enoughContext = 12;
/** How many words beside a changed fact tell its place. */
const anchorWords = 3;
/** How far apart the words before and after a changed fact may stand, in code units beyond its former length. */
const widestGap = 60;

/** An article's facts with the marks that hold for them and the marks that hold no more. */
export function checkingState(article: Article, marks: readonly CheckedMark[]): CheckingState {
  const facts = factsToCheck(article);
  const checked = checkedFacts(article, marks);
  const spans = new Set(checked.map(toKey));
  const isChecked = (fact: Span): boolean => spans.has(toKey(fact));
  return { facts, checked, lost: findLost(article, marks, facts, isChecked), isChecked };
}

/** "“40” was checked by Anna Ruiz on March 4, 2026; the sentence has changed since" */
export function toLostMessage({ mark, fact }: LostMark): Message {
  return sayLost(fold(mark.exact).trim(), mark, fact === undefined);
}

function toKey({ start, end }: Span): string {
  return `${start}-${end}`;
}

/** Marks whose fact has been checked anew are not lost. */
function findLost(
  { text }: Article,
  marks: readonly CheckedMark[],
  facts: readonly FactToCheck[],
  isChecked: (fact: Span) => boolean,
): LostMark[] {
  const lost: LostMark[] = [];
  for (const mark of marks) {
    if (findMarked(mark, text).length > 0) continue;
    const place = findSameWords(mark, text) ?? findBetween(mark, text);
    const fact = place && nearestFact(facts, place);
    if (fact && isChecked(fact)) continue;
    lost.push({ mark, fact });
  }
  return lost;
}

/** Of the facts that share text with a place the one that takes up most nearly the same text. */
function nearestFact(facts: readonly FactToCheck[], place: Span): FactToCheck | undefined {
  const distance = (fact: Span): number =>
    Math.abs(fact.start - place.start) + Math.abs(fact.end - place.end);
  return facts.filter((one) => overlaps(one, place)).sort((a, b) => distance(a) - distance(b))[0];
}

/** Where the words of a mark stand with most of its context; undefined where too little of it is there. */
function findSameWords(mark: CheckedMark, text: string): Span | undefined {
  let best: { readonly span: Span; readonly score: number } | undefined;
  for (const span of findQuote({ exact: mark.exact, prefix: "", suffix: "" }, text)) {
    const score = agreement(mark, text, span);
    if (!best || score > best.score) best = { span, score };
  }
  return best && best.score >= enoughContext ? best.span : undefined;
}

/** How many code units of the context stand around a span, counted from it outwards. */
function agreement({ prefix, suffix }: CheckedMark, text: string, { start, end }: Span): number {
  const before = fold(text.slice(Math.max(0, start - 2 * prefix.length - 64), start));
  const after = fold(text.slice(end, end + 2 * suffix.length + 64));
  return equalEnd(fold(prefix), before) + equalStart(fold(suffix), after);
}

/** The stretch between the words that stood right before a mark's words and right after them. */
function findBetween({ exact, prefix, suffix }: CheckedMark, text: string): Span | undefined {
  const before = prefix.trim().split(/\s+/).slice(-anchorWords).join(" ");
  const after = suffix.trim().split(/\s+/).slice(0, anchorWords).join(" ");
  if (before.length + after.length < enoughContext) return undefined;
  const furthest = exact.length * 2 + widestGap;
  const ends = before.length > 1 ? findQuote(toQuote(before), text).map(({ end }) => end) : [];
  const starts = after.length > 1 ? findQuote(toQuote(after), text).map(({ start }) => start) : [];
  for (const start of ends) {
    const end = starts.find((one) => one > start && one - start <= furthest);
    if (end !== undefined) return { start, end };
  }
  const [onlyEnd, onlyStart] = [
    ends.length === 1 ? ends[0] : undefined,
    starts.length === 1 ? starts[0] : undefined,
  ];
  if (onlyEnd !== undefined && before.length >= enoughContext)
    return { start: onlyEnd, end: onlyEnd + exact.length };
  if (onlyStart === undefined || after.length < enoughContext) return undefined;
  return { start: Math.max(0, onlyStart - exact.length), end: onlyStart };
}

function toQuote(exact: string): { exact: string; prefix: string; suffix: string } {
  return { exact, prefix: "", suffix: "" };
}

function fold(part: string): string {
  return part.replace(/\s+/g, " ");
}

function equalStart(a: string, b: string): number {
  let length = 0;
  while (length < a.length && a[length] === b[length]) length++;
  return length;
}

function equalEnd(a: string, b: string): number {
  let length = 0;
  while (length < a.length && length < b.length && a.at(-1 - length) === b.at(-1 - length)) length++;
  return length;
}
