import { directionOf } from "./change-words";
import type { ChangeStatement } from "./percent-statements";
import { amountAt, approximations, endsClause, type Step, stepAt } from "./steps";

/** How many words may stand between "to" or "from" and its figure: "to a record 125". */
const determiners = 3;

/** How many steps may stand between the figures of one statement: "to 125 homes in the spring from 100". */
const reach = 7;

/** The change that a sentence states with the percentage at a step, with both of its figures. */
export function findChange(steps: readonly Step[], at: number): ChangeStatement | undefined {
  const change = changeWord(steps, at);
  if (!change) return undefined;
  const ends =
    findEndsAfter(steps, at) ?? endsBefore(steps, change.first) ?? endsAround(steps, change.first, at);
  if (!ends) return undefined;
  const [from, to] = [amountAt(steps, ends.from), amountAt(steps, ends.to)];
  const percent = amountAt(steps, at);
  return from && to && percent
    ? { kind: "change", percent, from, to, direction: change.direction, explicit: !ends.loose }
    : undefined;
}

/** The word of rising or falling that a percentage belongs to, and where the two begin: "rose by 28%", "a 28% rise", "a fall of 28%". */
function changeWord(
  steps: readonly Step[],
  at: number,
): { first: number; direction: 1 | -1 | 0 } | undefined {
  for (let before = at - 1; before >= at - 3; before--) {
    const { word, isWord } = stepAt(steps, before);
    const direction = directionOf(word);
    if (direction !== undefined) return { first: before, direction };
    if (!isWord || !(linking.has(word) || word.endsWith("ly"))) break;
  }
  const by = /^(?:by|around|about)$/.test(stepAt(steps, at - 1).word)
    ? verbBeforeObject(steps, at)
    : undefined;
  if (by) return by;
  for (let after = at + 1; after <= at + 2; after++) {
    const { word, isWord } = stepAt(steps, after);
    // "20% below what the regulator allowed" compares with something else.
    if (word === "below" || word === "above") return undefined;
    const direction = directionOf(word);
    if (direction !== undefined) return { first: withArticle(steps, at), direction };
    if (!isWord) break;
  }
  const opener = stepAt(steps, at - 1).word;
  const isAside = opener === "(" || (opener === "or" && stepAt(steps, at - 2).word === ",");
  if (isAside) return { first: at - 1, direction: 0 };
  const comma = approximations.has(opener) ? at - 2 : at - 1;
  const isApposed = stepAt(steps, comma).word === "," && endsClause(stepAt(steps, at + 1));
  return isApposed ? { first: comma, direction: 0 } : undefined;
}

/** "Cut its staff by 16%": the verb before its object. */
function verbBeforeObject(
  steps: readonly Step[],
  at: number,
): { first: number; direction: 1 | -1 | 0 } | undefined {
  for (let before = at - 2; before >= at - 6; before--) {
    const { word, isWord } = stepAt(steps, before);
    const direction = directionOf(word);
    if (direction !== undefined) return { first: before, direction };
    if (!isWord || barriers.has(word)) return undefined;
  }
  return undefined;
}

function withArticle(steps: readonly Step[], at: number): number {
  return /^an?$/.test(stepAt(steps, at - 1).word) ? at - 1 : at;
}

/** The ends after a change, by their steps: "28% to 125 from 100", "28% from 100 to 125", "28%, reaching 125, compared with 100". */
export function findEndsAfter(steps: readonly Step[], at: number): Ends | undefined {
  const first = findConnective(steps, at + 1, reach, (word) => isTo(word) || isFrom(word));
  const one = first < 0 ? -1 : figureAfter(steps, first);
  if (one < 0) return undefined;
  const rises = isTo(stepAt(steps, first).word);
  const resumed = afterAside(steps, one + 1);
  const second = findConnective(steps, resumed, reach, rises ? isFrom : isTo);
  const other = second < 0 ? -1 : figureAfter(steps, second);
  if (other < 0) return undefined;
  if (!rises) return { from: one, to: other };
  const isParted = steps
    .slice(resumed === one + 1 ? resumed : resumed + 1, second)
    .some(({ word }) => word === ",");
  const time = isOfYearBefore(steps, at, one, other) ? "usual" : timeOf(steps, other);
  if (isParted && time === "other") return undefined;
  return { to: one, from: other, loose: isParted && time === "none" };
}

/** What time the text gives a figure: that of the usual comparison ("a year earlier"), another ("a decade ago"), or none. */
function timeOf(steps: readonly Step[], figure: number): "usual" | "other" | "none" {
  for (let at = figure + 1; at <= figure + 5; at++) {
    const step = stepAt(steps, at);
    if (usualWords.has(step.word) || usualTime.test(step.timeText)) return "usual";
    if (step.time && step.time.kind !== "set") return "other";
    if (endsClause(step)) return "none";
  }
  return "none";
}

/** "Fell 15% last year to 1.6 million, from 2 million in 2024": the one is of a year, the other of the year before it. */
function isOfYearBefore(steps: readonly Step[], change: number, to: number, from: number): boolean {
  const [year, before] = [yearIn(steps, change + 1, to + 5), yearIn(steps, from + 1, from + 3)];
  return year !== undefined && before !== undefined && before === year - 1;
}

/** The first year that steps name before the clause ends. */
function yearIn(steps: readonly Step[], first: number, end: number): number | undefined {
  for (let at = first; at < end; at++) {
    const step = stepAt(steps, at);
    if (aYear.test(step.time?.value.timex ?? "")) return Number(step.time!.value.timex);
    if (endsClause(step)) return undefined;
  }
  return undefined;
}

/** Example: "2025" */
const aYear = /^\d{4}$/;

const usualWords = new Set(
  "previous prior same year-ago year-earlier previously earlier comparable corresponding".split(" "),
);

/** Examples: "a year earlier", "last year", "a month ago", "late Thursday". */
const usualTime =
  /(?:^a |^one |^the )?(?:year|month|quarter|week|day) (?:earlier|ago|before)$|^last |previous|day$/;

/** "From 100 to 125, up 28%", "to 125 from 100, a rise of 28%". */
function endsBefore(steps: readonly Step[], change: number): Ends | undefined {
  const last = beforeAside(steps, figureBefore(steps, change, reach));
  const earlier = last < 0 ? -1 : beforeAside(steps, figureBefore(steps, last, reach + determiners));
  if (earlier < 0) return undefined;
  const [one, other] = [preposition(steps, earlier), preposition(steps, last)];
  if (isFrom(one) && isTo(other)) return { from: earlier, to: last };
  return isFrom(other) && (isTo(one) || other === "compared") ? { to: earlier, from: last } : undefined;
}

/** So far before its change a figure may stand: "125 homes changed hands in the whole of May, up 28%". */
const longestClause = 10;

/** "125 homes, up 28% from 100", "125 homes, 28% more than the 100". */
function endsAround(steps: readonly Step[], change: number, at: number): Ends | undefined {
  const to = beforeAside(steps, figureBefore(steps, change, longestClause));
  if (to < 0 || !clauseMarks.has(stepAt(steps, change - 1).word)) return undefined;
  const connective = findConnective(steps, at + 1, 2, (word) => isFrom(word) || word === "than");
  const from = connective < 0 ? -1 : figureAfter(steps, connective);
  return from < 0 ? undefined : { from, to };
}

/** The first step from `at` on, within `most`, whose word is sought; -1 where a figure or the clause's end comes first. */
function findConnective(
  steps: readonly Step[],
  at: number,
  most: number,
  isSought: (word: string) => boolean,
): number {
  for (let step = at; step <= at + most; step++) {
    const { word, firstToken } = stepAt(steps, step);
    if (amountAt(steps, step) || firstToken < 0 || barriers.has(word)) return -1;
    if (isSought(word)) return step;
  }
  return -1;
}

/** The figure after a preposition, past a few words such as "a record". */
function figureAfter(steps: readonly Step[], preposition: number): number {
  for (let at = preposition + 1; at <= preposition + 1 + determiners; at++) {
    const { isWord, word } = stepAt(steps, at);
    if (amountAt(steps, at)) return at;
    if (!(isWord || isOfTime(steps, at)) || barriers.has(word) || extremes.has(word)) return -1;
  }
  return -1;
}

/** "From a low of 95": not what the percentage is reckoned from. "A record 125" is. */
const extremes = new Set(["low", "lows", "peak", "trough", "bottom", "start"]);

/** Past ", or 41 cents a share," which says a figure again. */
function afterAside(steps: readonly Step[], at: number): number {
  if (stepAt(steps, at).word !== "," || stepAt(steps, at + 1).word !== "or") return at;
  if (!amountAt(steps, at + 2)) return at;
  for (let end = at + 3; end <= at + 6; end++) if (stepAt(steps, end).word === ",") return end;
  return at;
}

/** The figure that an aside says again: that before "or 41 cents a share". */
function beforeAside(steps: readonly Step[], figure: number): number {
  if (figure < 0 || stepAt(steps, figure - 1).word !== "or" || stepAt(steps, figure - 2).word !== ",")
    return figure;
  const before = figureBefore(steps, figure - 2, 3);
  return before < 0 ? figure : before;
}

function figureBefore(steps: readonly Step[], at: number, most: number): number {
  for (let step = at - 1; step >= at - 1 - most; step--) {
    if (amountAt(steps, step)) return step;
    if (barriers.has(stepAt(steps, step).word)) return -1;
  }
  return -1;
}

/** The preposition of a figure: "to" of "to a record 125", "compared" of "compared with 125". */
function preposition(steps: readonly Step[], figure: number): string {
  for (let at = figure - 1; at >= figure - 1 - determiners; at--) {
    const { word, isWord } = stepAt(steps, at);
    if (comparisons.has(stepAt(steps, at - 1).word) && (word === "to" || word === "with")) return "compared";
    if (isTo(word) || isFrom(word)) return word;
    if (!(isWord || isOfTime(steps, at))) break;
  }
  return "";
}

/** Steps of the two figures of a change. */
export interface Ends {
  readonly from: number;
  readonly to: number;
  /** A comma parts them, and nothing says that the second is what the first is compared with. */
  readonly loose?: boolean;
}

const isFrom = (word: string): boolean => fromWords.has(word);
const isTo = (word: string): boolean => toWords.has(word);
const fromWords = new Set(["from", "against", "versus", "vs", "compared"]);
const toWords = new Set(["to", "reaching", "reached", "hitting"]);
const comparisons = new Set(["compared", "comparison"]);

/** "last year's" before a figure. */
function isOfTime(steps: readonly Step[], at: number): boolean {
  const [step, next] = [stepAt(steps, at), stepAt(steps, at + 1)];
  return (step.time !== undefined && /^['’]/.test(next.word)) || /^['’]s?$/.test(step.word);
}

/** Words between a verb of change and its percentage: "rose by about 28%", "a rise of 28%". */
const linking = new Set(
  "by of a an some about around roughly nearly almost over another further just".split(" "),
);
const clauseMarks = new Set([",", "(", "–", "—", "-", "was", "were", "is", "are", "an", "a", "or"]);
/** What ends a search for the other figure: another clause begins. */
const barriers = new Set([
  ";",
  ":",
  ".",
  "!",
  "?",
  "while",
  "but",
  "whereas",
  "although",
  "when",
  "and",
  "who",
]);
