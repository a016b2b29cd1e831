import { describe, expect, test } from "vitest";
import type { FactSymbol } from "../../server/src/features/feature";
import { articleSymbols, corpusSymbols } from "../../server/src/features/symbols";
import { contextOf, markedArticle } from "./marked-articles";

const a = markedArticle(
  "[Mayor](role #1) [Anna Ruiz](person #1) of [Velmora](place #2) said: “We need [forty](number 40 -; home) homes by [Friday](date 2026-05-01 dateline).” [Ruiz](person #1) left for the [Harbour Trust](organization #3) with [$20](money 20 USD).",
  { uri: "file:///desk/a.txt" },
);
const b = markedArticle("[Anna Ruiz](person #1) again.", { uri: "file:///desk/b.txt" });
const context = contextOf([a, b]);

/** The outline as indented lines: "Anna Ruiz · Mayor · 2 mentions". */
function outline(symbols: readonly FactSymbol[], indent = ""): string[] {
  return symbols.flatMap(({ name, detail, children }) => [
    `${indent}${name} · ${detail}`,
    ...outline(children, `${indent}  `),
  ]);
}

describe("the outline of an article", () => {
  test("gives its facts by kind", () => {
    expect(outline(articleSymbols(a.article, context))).toEqual([
      "Persons · 1",
      "  Anna Ruiz · Mayor · 2 mentions",
      "Organisations · 1",
      "  Harbour Trust · 1 mention",
      "Places · 1",
      "  Velmora · 1 mention",
      "Figures · 2",
      "  forty · homes",
      "  $20 · 20 US dollars",
      "Dates · 1",
      "  Friday · Friday, May 1, 2026",
      "Quotations · 1",
      "  “We need forty homes by Friday.” · ",
    ]);
  });

  test("has every entry within its group, and every selection within its entry", () => {
    const check = (symbol: FactSymbol): void => {
      expect(symbol.selection.start).toBeGreaterThanOrEqual(symbol.span.start);
      expect(symbol.selection.end).toBeLessThanOrEqual(symbol.span.end);
      expect(symbol.name).not.toBe("");
      for (const child of symbol.children) {
        expect(child.span.start).toBeGreaterThanOrEqual(symbol.span.start);
        expect(child.span.end).toBeLessThanOrEqual(symbol.span.end);
        check(child);
      }
    };
    for (const symbol of articleSymbols(a.article, context)) check(symbol);
  });

  test("is empty where nothing is said", () => {
    expect(articleSymbols(markedArticle("Nothing.").article, context)).toEqual([]);
  });
});

test("a search of the corpus gives names with the place that introduces them", () => {
  expect(corpusSymbols("ruiz", context, 10)).toMatchObject([
    {
      name: "Anna Ruiz",
      kind: "person",
      detail: "Mayor · 3 mentions in 2 articles",
      place: { uri: "file:///desk/a.txt", start: 6, end: 15 },
    },
  ]);
  expect(corpusSymbols("a", context, 1)).toHaveLength(1);
});
