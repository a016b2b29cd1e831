import { expect } from "vitest";
import { Lexicon } from "../../server/src/recognise/lexicon";
import { recogniseNames } from "../../server/src/recognise/names/names";
import type { Markup } from "../../server/src/text/prose";
import { readProse } from "../../server/src/text/read-prose";
import { Vocabulary } from "../../server/src/text/vocabulary";

const lexicon = new Lexicon(new Vocabulary());

/** "[Anna Ruiz](person)". */
const marked = /\[([^\]]*)\]\((person|organization|place|other)\)/g;

/** Expects just the names that are marked in the text: `[Anna Ruiz](person)`, `organization`, `place` or `other`. */
export function checkNames(markedText: string, markup: Markup = "plain"): void {
  const text = markedText.replace(marked, "$1");
  expect(mark(text, markup)).toBe(markedText);
}

/** Expects the title that stands before each person's name, in text order; "" where there is none. */
export function checkTitles(text: string, titles: readonly string[]): void {
  const prose = readProse(text, "plain", lexicon.vocabulary);
  const { start } = prose.tokens;
  const found = recogniseNames(prose, lexicon)
    .filter(({ kind }) => kind === "person")
    .map(({ titleToken, firstToken }) => text.slice(start[titleToken], start[firstToken]).trimEnd());
  expect(found).toEqual(titles);
}

function mark(text: string, markup: Markup): string {
  const prose = readProse(text, markup, lexicon.vocabulary);
  let result = "";
  let done = 0;
  for (const { kind, start, end } of recogniseNames(prose, lexicon)) {
    result += `${text.slice(done, start)}[${text.slice(start, end)}](${kind})`;
    done = end;
  }
  return result + text.slice(done);
}
