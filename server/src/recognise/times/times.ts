import type { Prose } from "../../text/prose";
import { type Earlier, type Unchanged, withUnchanged } from "../../text/unchanged";
import type { TimeKind } from "../mention";
import { isInQuotedTitle } from "../quoted-titles";
import { readExpression } from "./grammar";
import type { TimeMeaning, TimeMod } from "./meaning";
import type { Piece } from "./piece";
import { shareYear } from "./shared-years";
import { type ClauseTense, findTense } from "./tense";
import { isAboutSport, TimeText } from "./time-text";
import type { TimeWords } from "./time-words";

export { createTimeWords, type TimeWords } from "./time-words";

/** A time expression as the text states it, before anything is implied. */
export interface TimeExpression {
  readonly kind: TimeKind;
  readonly start: number;
  readonly end: number;
  readonly firstToken: number;
  readonly endToken: number;
  readonly meaning: TimeMeaning;
  readonly mod: TimeMod | undefined;
  /** What the verbs around it say, where the meaning leaves open whether it lies ahead. */
  readonly tense: ClauseTense;
}

/** What the windows of a text hold, each read by itself. */
export interface FoundTimes {
  readonly expressions: readonly TimeExpression[];
  /** Whether the whole text speaks of matches in quarters, where an expression rests on that. */
  readonly isAboutSport: boolean | undefined;
}

/** The time expressions of a text, in order and disjoint. */
export function recogniseTimes(prose: Prose, words: TimeWords): readonly TimeExpression[] {
  return findTimes(prose, words).expressions;
}

/** As `recogniseTimes`; what stands in windows that are as in an earlier text is not read again. */
export function findTimes(prose: Prose, words: TimeWords, earlier?: Earlier<FoundTimes>): FoundTimes {
  if (!earlier || !isAboutTheSame(prose, earlier.found))
    return readTimes(prose, words, 0, prose.tokens.count);
  const { found, unchanged } = earlier;
  const between = readTimes(prose, words, unchanged.head, unchanged.tail);
  return {
    expressions: withUnchanged(found.expressions, between.expressions, unchanged, moved),
    isAboutSport: found.isAboutSport ?? between.isAboutSport,
  };
}

/** False where an expression of the earlier text rests on something that no longer holds for the whole text. */
const isAboutTheSame = (prose: Prose, found: FoundTimes): boolean =>
  found.isAboutSport === undefined || found.isAboutSport === isAboutSport(prose);

/** The windows from the one that begins at `from` to before the one that begins at `to`. */
function readTimes(prose: Prose, words: TimeWords, from: number, to: number): FoundTimes {
  const found: TimeExpression[] = [];
  const text = new TimeText(prose, words, from, to);
  let end = 0;
  for (const at of text.starts) {
    if (at < end) continue;
    text.enter(at);
    const read = readExpression(text, at);
    if (read && isInQuotedTitle(prose, text, read.start ?? at, read.end)) continue;
    for (let piece = read; piece; piece = piece.next) {
      found.push(toExpression(text, piece.start ?? at, piece));
      shareYears(text, found);
      end = piece.end;
    }
  }
  return { expressions: found, isAboutSport: text.saidOfSport };
}

/** An expression of an unchanged window, where it stands now. */
function moved(expression: TimeExpression, { tokens, offsets }: Unchanged): TimeExpression {
  return {
    kind: expression.kind,
    start: expression.start + offsets,
    end: expression.end + offsets,
    firstToken: expression.firstToken + tokens,
    endToken: expression.endToken + tokens,
    meaning: expression.meaning,
    mod: expression.mod,
    tense: expression.tense,
  };
}

/** Gives the year that was just read to the dates before it that share it. */
function shareYears(text: TimeText, found: TimeExpression[]): void {
  for (let index = found.length - 2; index >= 0; index--) {
    const first = found[index]!;
    const meaning = shareYear(text, first, found[index + 1]!);
    if (!meaning) return;
    found[index] = { ...first, meaning };
  }
}

function toExpression(text: TimeText, first: number, { end, meaning, mod }: Piece): TimeExpression {
  const { tokens } = text.prose;
  return {
    kind: kindOf(meaning),
    start: tokens.start[first]!,
    end: tokens.end[end - 1]!,
    firstToken: first,
    endToken: end,
    meaning,
    mod,
    tense: dependsOnTense(meaning) ? findTense(text, first, end) : undefined,
  };
}

function kindOf(meaning: TimeMeaning): TimeKind {
  switch (meaning.form) {
    case "clock":
    case "part":
      return "time";
    case "duration":
      return "duration";
    case "set":
      return "set";
    default:
      return "date";
  }
}

/** True where a year, month or week has to be filled in. */
function dependsOnTense(meaning: TimeMeaning): boolean {
  switch (meaning.form) {
    case "calendar":
      return meaning.year === undefined;
    case "relative":
      return meaning.unit === "weekend";
    case "holiday":
      return meaning.year === undefined;
    case "clock":
    case "part":
      return meaning.day === undefined || (typeof meaning.day === "object" && dependsOnTense(meaning.day));
    case "nth":
      return dependsOnTense(meaning.within);
    case "shift":
      if (meaning.exact || (meaning.anchor === "mention" && meaning.direction > 0)) return true;
      return typeof meaning.anchor === "object" && dependsOnTense(meaning.anchor);
    case "weekend-of":
    case "week-of":
      return dependsOnTense(meaning.day);
    default:
      return false;
  }
}
