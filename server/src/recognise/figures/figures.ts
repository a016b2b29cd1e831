import type { Prose } from "../../text/prose";
import { TokenType } from "../../text/tokens";
import type { FigureMention } from "../mention";
import { readFigure } from "./figure";
import type { FigureWords } from "./figure-words";
import { mayStart } from "./numeral-words";
import { Reading } from "./reading";

export { createFigureWords, type FigureWords } from "./figure-words";

/** The figures of a text, in order and disjoint. A figure that is part of a date is proposed too: the resolver drops it. */
export function recogniseFigures(prose: Prose, words: FigureWords): FigureMention[] {
  const { count, type, word } = prose.tokens;
  const { numerals } = words;
  const reading = new Reading(prose, words);
  const found: FigureMention[] = [];
  let floor = 0;
  for (let token = 0; token < count; token++) {
    if (type[token] !== TokenType.number && !mayStart(numerals.of(word[token]!))) continue;
    const { mention, end } = readFigure(reading, token, floor);
    if (mention) found.push(mention);
    if (mention || end > token + 1) {
      floor = end;
      token = end - 1;
    }
  }
  return found;
}
