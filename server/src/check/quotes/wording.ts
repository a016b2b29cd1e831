import type { QuotedWord } from "../../link/quoted-words";
import type { Span } from "../../text/span";
import { shownWords } from "../shown-words";
import type { Change, WordRange } from "./align-words";
import type { PlacedQuotation } from "./renderings";

/** How one side words what differs. */
export interface Rendering {
  /** Its words that differ, plain, for comparison: equal for places that have the same wording. */
  readonly plain: string;
  /** From the first to the last of them in the text; the words around the gap where it only leaves words out. */
  readonly span: Span;
  /** The same with a few words before and after, on one line, for a message. */
  readonly passage: string;
}

/** Words shown before and after the ones that differ. */
const shownBefore = 4;
const shownAfter = 3;

export function renderingOf(
  { article, words }: PlacedQuotation,
  changes: readonly Change[],
  side: "own" | "other",
): Rendering {
  const ranges = changes.map((change) => change[side]);
  const first = Math.min(...ranges.map(({ from }) => from));
  const end = Math.max(...ranges.map(({ to }) => to));
  const from = isEmpty(ranges) ? Math.max(0, first - 1) : first;
  const to = isEmpty(ranges) ? Math.min(words.length, end + 1) : end;
  const shown = words.slice(Math.max(0, from - shownBefore), to + shownAfter);
  return {
    plain: ranges.map((range) => plainOf(words, range)).join(" … "),
    span: { start: words[from]!.start, end: words[to - 1]!.end },
    passage: shownWords(article, { start: shown[0]!.start, end: shown.at(-1)!.end }),
  };
}

const isEmpty = (ranges: readonly WordRange[]): boolean => ranges.every(({ from, to }) => from === to);

const plainOf = (words: readonly QuotedWord[], { from, to }: WordRange): string =>
  words
    .slice(from, to)
    .map(({ plain }) => plain)
    .join(" ");

/** An edit of this article: the words of the other rendering in place of its own. */
export interface WordEdit extends Span {
  readonly newText: string;
}

/**
 * The edits that give a quotation the other rendering's words where the two differ; nothing else is touched. Undefined where
 * that can't be told, since what differs is a part of what one of them writes as one word.
 */
export function rewrite(
  own: PlacedQuotation,
  other: PlacedQuotation,
  changes: readonly Change[],
): WordEdit[] | undefined {
  const whole = changes.map((change) => inWholeWords(own.words, other.words, change));
  if (!whole.every((change) => change !== undefined)) return undefined;
  if (whole.some(({ own: { from } }, at) => at > 0 && from < whole[at - 1]!.own.to)) return undefined;
  return whole.map((change) => {
    const there = other.words.slice(change.other.from, change.other.to);
    const here = own.words.slice(change.own.from, change.own.to);
    const written = there.length > 0 ? other.article.text.slice(there[0]!.start, there.at(-1)!.end) : "";
    if (here.length === 0) return insertion(own, change.own.from, written);
    const start = here[0]!.start;
    const end = here.at(-1)!.end;
    if (written === "") return deletion(own, change.own);
    return { start, end, newText: likeCapital(own.article.text.slice(start, end), written, change) };
  });
}

/** Of "don't" and "do" all is exchanged and not the "not" alone: takes in the same words on both sides until none is divided. */
function inWholeWords(
  own: readonly QuotedWord[],
  other: readonly QuotedWord[],
  change: Change,
): Change | undefined {
  let [from, to, otherFrom, otherTo] = [change.own.from, change.own.to, change.other.from, change.other.to];
  while (isDivided(own, from) || isDivided(other, otherFrom)) {
    if (own[--from]?.plain !== other[--otherFrom]?.plain) return undefined;
  }
  while (isDivided(own, to) || isDivided(other, otherTo)) {
    if (own[to++]?.plain !== other[otherTo++]?.plain) return undefined;
  }
  return { ...change, own: { from, to }, other: { from: otherFrom, to: otherTo } };
}

/** True where the words before and from this one on are written as one. */
const isDivided = (words: readonly QuotedWord[], at: number): boolean =>
  at > 0 && at < words.length && words[at]!.start === words[at - 1]!.start;

function insertion({ words }: PlacedQuotation, at: number, written: string): WordEdit {
  const next = words[at];
  if (next) return { start: next.start, end: next.start, newText: `${written} ` };
  const { end } = words[at - 1]!;
  return { start: end, end, newText: ` ${written}` };
}

/** Takes the white space on one side out with the words. */
function deletion({ words }: PlacedQuotation, { from, to }: WordRange): WordEdit {
  const next = words[to];
  if (next) return { start: words[from]!.start, end: next.start, newText: "" };
  return { start: words[from - 1]!.end, end: words[to - 1]!.end, newText: "" };
}

/** At the beginning of a quotation the case follows the sentence that it stands in. */
function likeCapital(written: string, other: string, { own, other: there }: Change): string {
  if (own.from > 0 && there.from > 0) return other;
  const first = written[0]!;
  if (first === first.toLowerCase() || other[0] === other[0]!.toUpperCase()) return other;
  return other[0]!.toUpperCase() + other.slice(1);
}
