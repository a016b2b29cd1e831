import type { Article } from "../../link/article";
import { type FigureMention, isName } from "../../recognise/mention";
import type { Span } from "../../text/span";
import { endsClause, type Step, stepAt } from "./steps";

/** A count in a sentence with the names that the sentence goes on to list. */
export interface NamedList {
  readonly figure: FigureMention;
  /** The end of the figure with its noun: "Three candidates". */
  readonly end: number;
  readonly count: number;
  readonly first: Span;
}

const fewest = 2;
const most = 12;
/** How many steps may stand between a count and its list: "Five countries have signed the treaty so far:". */
const reach = 9;

/** Words by which a list is some of what is counted, or a count is of more than single things. */
const partial = new Set(
  `including include includes included among like such as especially notably plus other others another more each per both between of couple couples pair
  pairs teams team families family sets groups group twins duos`.split(/\s+/),
);

const countries = /^(?:countries|nations|states|republics)$/;
/** What the items of a list are: full names of persons, or countries. */
type Kind = "person" | "country";

/**
 * The list that follows a count at a step, all of whose items are names of one kind: "Three candidates, Anna Ruiz, Per Dahl and
 * Ben Okafor, are standing", "The three winners are …". Undefined where anything else stands in it.
 */
export function findNamedList(article: Article, steps: readonly Step[], at: number): NamedList | undefined {
  const { figure } = stepAt(steps, at);
  const { number, modifier } = figure?.value ?? {};
  if (figure?.kind !== "number" || modifier || !number || !Number.isInteger(number)) return undefined;
  if (number < fewest || number > most || partial.has(stepAt(steps, at - 1).word)) return undefined;
  // "Three of the five directors, Anna Ruiz, …": the names are the three.
  if ([stepAt(steps, at - 1), stepAt(steps, at - 2)].some(({ word }) => word === "of")) return undefined;
  const opening = openingOf(steps, at);
  const noun = stepAt(steps, at + 1);
  if (
    opening < 0 ||
    partial.has(noun.word) ||
    !noun.isWord ||
    (!noun.word.endsWith("s") && !plurals.has(noun.word))
  )
    return undefined;
  const kind = kindOf(steps.slice(at + 1, opening));
  const items = readItems(article, steps, opening + 1, kind);
  if (!items || !isClosed(steps, items.end, stepAt(steps, opening).word)) return undefined;
  const last = stepAt(steps, nounBefore(steps, at));
  const { tokens } = article.prose;
  const [start, end] = [stepAt(steps, opening + 1).firstToken, stepAt(steps, opening + 1).endToken - 1];
  return {
    figure,
    end: tokens.end[last.endToken - 1]!,
    count: items.count,
    first: { start: tokens.start[start]!, end: tokens.end[end]! },
  };
}

const plurals = new Set("men women people children police".split(" "));

/** The noun next to the figure. */
const nounBefore = (steps: readonly Step[], at: number): number =>
  stepAt(steps, at + 1).isWord ? at + 1 : at;

const kindOf = (between: readonly Step[]): Kind =>
  between.some(({ word }) => countries.test(word)) ? "country" : "person";

/** The comma, colon, dash or verb that opens the list of what is counted at a step; -1 where something else comes first. */
function openingOf(steps: readonly Step[], at: number): number {
  for (let next = at + 2; next <= at + reach; next++) {
    const { word, figure, isName: isOfName } = stepAt(steps, next);
    if (word === ":" || (next <= at + 4 && (word === "," || isDash(stepAt(steps, next))))) return next;
    if (next <= at + 4 && (word === "are" || word === "were") && startsName(steps, next + 1)) return next;
    if (figure || isOfName || partial.has(word) || endsClause(stepAt(steps, next))) return -1;
  }
  return -1;
}

/** A name, or a word before one. */
const startsName = (steps: readonly Step[], at: number): boolean =>
  stepAt(steps, at).isName || stepAt(steps, at + 1).isName;

const isDash = (step: Step): boolean => /^[-–—]$/.test(step.word) && endsClause(step);

/** The items from a step on, joined by commas and "and"; a person's age may stand behind the name. */
function readItems(
  article: Article,
  steps: readonly Step[],
  first: number,
  kind: Kind,
): { count: number; end: number } | undefined {
  let count = 0;
  let joined = false;
  for (let at = first; ; ) {
    const end = itemEnd(article, steps, at, kind);
    if (end < 0) return undefined;
    count++;
    const aged = kind === "person" && stepAt(steps, end).word === "," && isAge(stepAt(steps, end + 1));
    let next = aged ? end + 2 : end;
    if (joined) return count > 1 ? { count, end: next } : undefined;
    const comma = stepAt(steps, next).word === ",";
    if (comma) next++;
    joined = stepAt(steps, next).word === "and";
    if (joined) next++;
    if (!comma && !joined) return undefined;
    at = next;
  }
}

const isAge = ({ figure }: Step): boolean =>
  figure !== undefined && (figure.kind === "number" || figure.value.unit === "a");

/** The step after the name that begins at a step; -1 for no full name of the kind. */
function itemEnd(article: Article, steps: readonly Step[], at: number, kind: Kind): number {
  // "Per" of "Per Dahl" may be read as a word.
  const isForename = kind === "person" && stepAt(steps, at).isWord && isCapital(article, stepAt(steps, at));
  const place = isForename ? at + 1 : at;
  const named = article.mentions[stepAt(steps, place).mention];
  if (!named || !isName(named)) return -1;
  const words = article.text.slice(named.start, named.end);
  if (/\band\b|&/i.test(words)) return -1;
  if (kind === "country") return named.kind === "person" ? -1 : place + 1;
  return named.kind === "person" && (isForename || /\s/.test(words)) ? place + 1 : -1;
}

const isCapital = ({ text, prose }: Article, { firstToken }: Step): boolean =>
  /^\p{Lu}\p{Ll}/u.test(text.slice(prose.tokens.start[firstToken]!, prose.tokens.end[firstToken]!));

/** An aside ends with the mark it began with, another list with the sentence. */
function isClosed(steps: readonly Step[], end: number, opening: string): boolean {
  const { word } = stepAt(steps, end);
  const isLast = end >= steps.length || word === "." || word === ";";
  if (opening === ",") return word === "," || isLast;
  return isLast || (isDash(stepAt(steps, end)) && /^[-–—]$/.test(opening));
}
