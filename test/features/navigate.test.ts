import { describe, expect, test } from "vitest";
import type { Place } from "../../server/src/check/finding";
import type { FeatureContext } from "../../server/src/features/feature";
import { definitionAt, highlightsAt, referencesAt } from "../../server/src/features/navigate";
import { placeOf } from "./a-finding";
import { contextOf, markedArticle } from "./marked-articles";

const a = markedArticle("[Ruiz](person #1) opened the pier on [Friday](date 2026-05-01 dateline).", {
  uri: "file:///desk/a.txt",
  day: "2026-04-29",
});
const b = markedArticle(
  "[Anna Ruiz](person #1) spoke. [Ruiz](person #1) left [May 1, 2026](date 2026-05-01).",
  {
    uri: "file:///desk/b.txt",
  },
);
const c = markedArticle("Of [40](number 40 -; home) homes, [40](number 40 -; stall) stalls.", {
  uri: "file:///desk/c.txt",
});
const d = markedArticle("They built [60](number 60 -; home) homes for [Bo Ruiz](person #2).", {
  uri: "file:///desk/d.txt",
});
const context = contextOf([a, b, c, d]);

/** Places as "b.txt: Anna Ruiz". */
function said(places: readonly Place[], { corpus, displayPath }: FeatureContext): string[] {
  return places.map(
    ({ uri, start, end }) => `${displayPath(uri)}: ${corpus.article(uri)!.text.slice(start, end)}`,
  );
}

describe("going to where something is introduced", () => {
  test("a surname's full name, in whichever article it first stands", () => {
    expect(said(definitionAt(a.article, 2, context), context)).toEqual(["b.txt: Anna Ruiz"]);
  });

  test("a day counted from the article's own leads to the line that gives it", () => {
    const own = { ...a.article, dateline: { ...a.article.dateline!, span: { start: 0, end: 4 } } };
    const place = definitionAt(own, placeOf(own, "Friday").start, context);
    expect(place).toEqual([{ uri: own.uri, start: 0, end: 4 }]);
  });

  test("nothing where nothing stands", () => {
    expect(definitionAt(a.article, placeOf(a.article, "opened").start + 2, context)).toEqual([]);
    expect(definitionAt(c.article, placeOf(c.article, "40").start, context)).toEqual([]);
  });
});

describe("all mentions in the corpus", () => {
  test("of a person, with and without the place of the definition", () => {
    expect(said(referencesAt(a.article, 0, context, true), context)).toEqual([
      "a.txt: Ruiz",
      "b.txt: Anna Ruiz",
      "b.txt: Ruiz",
    ]);
    expect(said(referencesAt(a.article, 0, context, false), context)).toEqual(["a.txt: Ruiz", "b.txt: Ruiz"]);
  });

  test("of a day, however it is written", () => {
    const { start } = placeOf(a.article, "Friday");
    expect(said(referencesAt(a.article, start, context, true), context)).toEqual([
      "a.txt: Friday",
      "b.txt: May 1, 2026",
    ]);
  });

  test("of the figures for one thing, agreeing or not", () => {
    const { start } = placeOf(d.article, "60");
    expect(said(referencesAt(d.article, start, context, true), context)).toEqual(["c.txt: 40", "d.txt: 60"]);
  });
});

describe("the mentions in this article", () => {
  test("of a person, in every form", () => {
    const { start } = placeOf(b.article, "Ruiz left");
    expect(said(highlightsAt(b.article, start, context), context)).toEqual([
      "b.txt: Anna Ruiz",
      "b.txt: Ruiz",
    ]);
  });

  test("of a figure of the same value", () => {
    expect(highlightsAt(c.article, placeOf(c.article, "40").start, context)).toHaveLength(2);
  });
});
