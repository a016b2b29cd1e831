import type { Prose } from "../../text/prose";
import { TokenType } from "../../text/tokens";
import { type Earlier, type Unchanged, withUnchanged } from "../../text/unchanged";
import type { FigureMention } from "../mention";
import { readFigure } from "./figure";
import type { FigureWords } from "./figure-words";
import { classIn, mayStart, NumeralClass } from "./numeral-words";
import { Reading } from "./reading";
import { inSharedCurrency } from "./shared-currency";

export { createFigureWords, type FigureWords } from "./figure-words";

/** What the windows of a text hold, each read by itself. */
export interface FoundFigures {
  readonly figures: readonly FigureMention[];
  /** Numbers that are names' in this text: the 787 of "Boeing 787", and where they stand. */
  readonly labels: readonly Label[];
}

interface Label {
  readonly firstToken: number;
  readonly start: number;
  readonly value: number;
}

/** The figures of a text, in order and disjoint. A figure that is part of a date is proposed too: the resolver drops it. */
export function recogniseFigures(prose: Prose, words: FigureWords): readonly FigureMention[] {
  return withoutLabels(prose, findFigures(prose, words));
}

/** Reads the figures of each window of a text; those of the windows that stand as in an earlier text are not read again. */
export function findFigures(prose: Prose, words: FigureWords, earlier?: Earlier<FoundFigures>): FoundFigures {
  if (!earlier) return readFigures(prose, words, 0, prose.tokens.count);
  const { found, unchanged } = earlier;
  const { figures, labels } = readFigures(prose, words, unchanged.head, unchanged.tail);
  return {
    figures: withUnchanged(found.figures, figures, unchanged, movedFigure),
    labels: withUnchanged(found.labels, labels, unchanged, movedLabel),
  };
}

/** The figures that are figures in view of the whole text. */
export function withoutLabels({ text }: Prose, { figures, labels }: FoundFigures): readonly FigureMention[] {
  if (labels.length === 0) return figures;
  const values = new Set(labels.map(({ value }) => value));
  return figures.filter((mention) => !repeatsLabel(mention, values, text));
}

/** The windows from the one that begins at `from` to before the one that begins at `to`. */
function readFigures(prose: Prose, words: FigureWords, from: number, to: number): FoundFigures {
  const { type, word, start } = prose.tokens;
  const { numerals } = words;
  const reading = new Reading(prose, words, from);
  const figures: FigureMention[] = [];
  const labels: Label[] = [];
  let money: FigureMention | undefined;
  let floor = from;
  for (let token = from; token < to; token++) {
    if (type[token] !== TokenType.number) {
      const packed = numerals.of(word[token]!);
      if (!mayStart(packed)) continue;
      reading.enter(token);
      if (classIn(packed) === NumeralClass.article && !isArticled(reading, token)) continue;
    } else reading.enter(token);
    const { mention, label, end } = readFigure(reading, token, floor);
    if (label !== undefined) labels.push({ firstToken: token, start: start[token]!, value: label });
    if (mention) {
      const settled = inSharedCurrency(reading, mention, money);
      if (settled.kind === "money") money = settled;
      figures.push(settled);
    }
    if (mention || end > token + 1) {
      floor = end;
      token = end - 1;
    }
  }
  return { figures, labels };
}

/** A figure of an unchanged window, where it stands now. */
function movedFigure(mention: FigureMention, { tokens, offsets }: Unchanged): FigureMention {
  return {
    kind: mention.kind,
    start: mention.start + offsets,
    end: mention.end + offsets,
    firstToken: mention.firstToken + tokens,
    endToken: mention.endToken + tokens,
    value: mention.value,
  };
}

const movedLabel = ({ firstToken, start, value }: Label, { tokens, offsets }: Unchanged): Label => ({
  firstToken: firstToken + tokens,
  start: start + offsets,
  value,
});

/** Whether an "a" or "an" may belong to a number: "a dozen", "a third". */
function isArticled(reading: Reading, token: number): boolean {
  return reading.packed(token + 1) !== 0;
}

/** A "787" in a text that has a "Boeing 787": the aeroplane again. Short numbers and those with separators are figures. */
function repeatsLabel(mention: FigureMention, labels: ReadonlySet<number>, text: string): boolean {
  const { kind, value, start, end } = mention;
  if (kind !== "number" || value.number === undefined || value.number < 100 || value.modifier) return false;
  if (!labels.has(value.number) || !bareDigits.test(text.slice(start, end))) return false;
  // "100 jobs" in an article on the FTSE 100; but "the 787 jets".
  return (
    !countedNoun.test(text.slice(end, end + nounReach)) ||
    determined.test(text.slice(Math.max(0, start - 6), start))
  );
}

const nounReach = 24;
/** " jobs" */
const countedNoun = /^ (?!was|is|as|has|series)(?:people|men|women|children|[a-z]{2,22}s)\b/;
/** "the ", "these " */
const determined = /(?:the|this|these|its|our|a) $/i;

/** "787" */
const bareDigits = /^\d+$/;
