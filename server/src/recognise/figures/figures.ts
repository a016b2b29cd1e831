import type { Prose } from "../../text/prose";
import { TokenType } from "../../text/tokens";
import type { FigureMention } from "../mention";
import { readFigure } from "./figure";
import type { FigureWords } from "./figure-words";
import { classIn, mayStart, NumeralClass } from "./numeral-words";
import { Reading } from "./reading";

export { createFigureWords, type FigureWords } from "./figure-words";

/** The figures of a text, in order and disjoint. A figure that is part of a date is proposed too: the resolver drops it. */
export function recogniseFigures(prose: Prose, words: FigureWords): FigureMention[] {
  const { count, type, word } = prose.tokens;
  const { numerals } = words;
  const reading = new Reading(prose, words);
  const found: FigureMention[] = [];
  const labels = new Set<number>();
  let floor = 0;
  for (let token = 0; token < count; token++) {
    if (type[token] !== TokenType.number) {
      const packed = numerals.of(word[token]!);
      if (!mayStart(packed) || (classIn(packed) === NumeralClass.article && !isArticled(reading, token)))
        continue;
    }
    const { mention, label, end } = readFigure(reading, token, floor);
    if (label !== undefined) labels.add(label);
    if (mention) found.push(mention);
    if (mention || end > token + 1) {
      floor = end;
      token = end - 1;
    }
  }
  return labels.size === 0 ? found : found.filter((mention) => !repeatsLabel(mention, labels, prose.text));
}

/** Whether an "a" or "an" may belong to a number: "a dozen", "a third". */
function isArticled(reading: Reading, token: number): boolean {
  return token + 1 < reading.tokens.count && reading.packed(token + 1) !== 0;
}

/** A "787" in a text that has a "Boeing 787": the aeroplane again. Short numbers and those with separators are figures. */
function repeatsLabel(mention: FigureMention, labels: ReadonlySet<number>, text: string): boolean {
  const { kind, value, start, end } = mention;
  if (kind !== "number" || value.number === undefined || value.number < 100 || value.modifier) return false;
  return labels.has(value.number) && bareDigits.test(text.slice(start, end));
}

/** "787" */
const bareDigits = /^\d+$/;
