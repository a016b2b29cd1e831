import type { FigureKind, FigureMention, FigureValue } from "../mention";
import { readAgeBound, readAgeDecade } from "./age-groups";
import { readForeignCents } from "./foreign-cents";
import { readQuote } from "./quotes";
import type { Reading } from "./reading";

/** A figure that has one form only and is read apart from the others: "her 30s", "his late twenties", "over-65s", "156.82-84 yen", "US65.2c". */
export function readSetForm(reading: Reading, at: number, floor: number): FigureMention | undefined {
  const decade = readAgeDecade(reading, at);
  if (decade) {
    const { low, high, end } = decade;
    return mentionOf(reading, "quantity", at, end, { low, high, unit: "a", modifier: undefined });
  }
  const bound = readAgeBound(reading, at);
  if (bound) {
    const { modifier, end } = bound;
    return mentionOf(reading, "quantity", at, end, {
      number: Number(reading.textOf(at)),
      unit: "a",
      modifier,
    });
  }
  const quote = readQuote(reading, at);
  if (quote) {
    const { low, high, unit, end } = quote;
    return mentionOf(reading, unit ? "money" : "number", at, end, { low, high, unit, modifier: undefined });
  }
  const cents = at > floor ? readForeignCents(reading, at) : undefined;
  if (!cents) return undefined;
  const { number, unit, end, modifier } = cents;
  return mentionOf(reading, "money", at - 1, end, { number, unit, modifier });
}

/** A mention of the tokens from `first` to before `end`. */
export function mentionOf(
  reading: Reading,
  kind: FigureKind,
  first: number,
  end: number,
  value: FigureValue,
): FigureMention {
  return {
    kind,
    start: reading.tokens.start[first]!,
    end: reading.tokens.end[end - 1]!,
    firstToken: first,
    endToken: end,
    value,
  };
}
