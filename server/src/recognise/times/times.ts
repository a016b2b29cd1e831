import type { Prose } from "../../text/prose";
import { Gap, TokenType } from "../../text/tokens";
import type { TimeKind } from "../mention";
import { readExpression } from "./grammar";
import type { TimeMeaning, TimeMod } from "./meaning";
import type { Piece } from "./piece";
import { shareYear } from "./shared-years";
import { type ClauseTense, findTense } from "./tense";
import { TimeText } from "./time-text";
import { Gate, Time, type TimeWords } from "./time-words";

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

/** The time expressions of a text, in order and disjoint. */
export function recogniseTimes(prose: Prose, words: TimeWords): TimeExpression[] {
  const found: TimeExpression[] = [];
  const text = new TimeText(prose, words);
  const { count, type } = prose.tokens;
  for (let at = 0; at < count; ) {
    const kind = type[at];
    const mayStart =
      kind === TokenType.word
        ? mayStartAt(text, at)
        : kind === TokenType.number ||
          (kind === TokenType.sign && isOpening(prose.text.charCodeAt(prose.tokens.start[at]!)));
    if (!mayStart) {
      at++;
      continue;
    }
    text.enter(at);
    const read = readExpression(text, at);
    let end = at + 1;
    for (let piece: Piece | undefined = read; piece; piece = piece.next) {
      const first = piece.start ?? at;
      found.push(toExpression(text, first, piece));
      shareYears(text, found);
      end = piece.end;
    }
    at = end;
  }
  return found;
}

/** True where the word at a token may begin an expression, by itself and by the word behind it. */
function mayStartAt(text: TimeText, at: number): boolean {
  if ((text.bitsAnywhere(at) & Time.start) === 0) return isLetterPeriod(text.prose, at);
  const { gates } = text.words;
  const { count, type, word, gap } = text.prose.tokens;
  if ((gates.of(word[at]!) & Gate.needsNext) === 0) return true;
  const next = at + 1;
  const isOpen =
    next < count &&
    type[next] === TokenType.word &&
    (gap[next]! & (Gap.block | Gap.blankLine)) === 0 &&
    (gates.of(word[next]!) & Gate.open) !== 0;
  return !isOpen;
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

/** A sign that may begin an expression: an apostrophe of "'90s", "½", or the bracket of "[Ten] years ago". */
function isOpening(unit: number): boolean {
  return unit === 39 || unit === 0x2019 || unit === 0x2018 || unit === 0xbd || unit === 91;
}

/** "Q4" and "H1" are a letter and a number. */
function isLetterPeriod(prose: Prose, at: number): boolean {
  const { start, end } = prose.tokens;
  if (end[at]! - start[at]! !== 1) return false;
  const unit = prose.text.charCodeAt(start[at]!);
  return unit === 81 || unit === 72;
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
      return typeof meaning.day === "object" && dependsOnTense(meaning.day);
    case "nth":
      return dependsOnTense(meaning.within);
    case "shift":
      return meaning.exact === true || (typeof meaning.anchor === "object" && dependsOnTense(meaning.anchor));
    case "weekend-of":
    case "week-of":
      return dependsOnTense(meaning.day);
    default:
      return false;
  }
}
