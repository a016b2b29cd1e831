import { expect } from "vitest";
import { createFigureWords, recogniseFigures } from "../../server/src/recognise/figures/figures";
import type { FigureMention, Modifier } from "../../server/src/recognise/mention";
import { readProse } from "../../server/src/text/read-prose";
import { Vocabulary } from "../../server/src/text/vocabulary";

const signOf: Readonly<Record<Modifier, string>> = {
  APPROX: "~",
  LESS_THAN: "<",
  MORE_THAN: ">",
  EQUAL_OR_LESS: "<=",
  EQUAL_OR_MORE: ">=",
};

/**
 * Checks the figures of a text that is marked up with all of them: "[1,200](number 1200) homes",
 * "more than [5%](percent >5 %)", "[5 to 10 km](quantity 5..10 km)". Every figure stands in brackets
 * with its kind, the sign of its modifier, its value and its unit.
 */
export function checkFigures(marked: string): void {
  const text = marked.replace(mark, "$1");
  expect(withMarks(text, figuresOf(text))).toBe(marked);
}

const vocabulary = new Vocabulary();
const words = createFigureWords(vocabulary);

/** The figures of a plain text. */
export function figuresOf(text: string): readonly FigureMention[] {
  return recogniseFigures(readProse(text, "plain", vocabulary), words);
}

/** "[1,200](number 1200)" */
const mark = /\[([^\]]+)\]\((?:number|ordinal|percent|money|quantity)[^)]*\)/g;

function withMarks(text: string, figures: readonly FigureMention[]): string {
  let marked = "";
  let at = 0;
  for (const figure of figures) {
    marked += `${text.slice(at, figure.start)}[${text.slice(figure.start, figure.end)}](${describe(figure)})`;
    at = figure.end;
  }
  return marked + text.slice(at);
}

function describe({ kind, value }: FigureMention): string {
  const number =
    value.low === undefined ? String(round(value.number!)) : `${round(value.low)}..${round(value.high!)}`;
  const sign = value.modifier ? signOf[value.modifier] : "";
  return `${kind} ${sign}${number}${value.unit ? ` ${value.unit}` : ""}`;
}

const round = (value: number): number => Number(value.toPrecision(9));
