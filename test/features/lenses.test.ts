import { describe, expect, test } from "vitest";
import { inlayHints } from "../../server/src/features/inlay-hints";
import { lensOf } from "../../server/src/features/lenses";
import { english } from "../../server/src/words/words";
import { aFinding } from "./a-finding";
import { markedArticle } from "./marked-articles";

describe("the line above an article", () => {
  test("counts mentions and findings", () => {
    const { article } = markedArticle(
      "[Anna Ruiz](person #1) and [Ruiz](person #1) of [Velmora](place #2): [40](number 40) homes, [2 days](duration P2D).",
    );
    const finding = aFinding(article, "Anna Ruiz");
    const elsewhere = { ...finding, uri: "file:///desk/b.txt" };
    const hint = aFinding(article, "Ruiz", { severity: "hint" });
    expect(lensOf(article, [finding, elsewhere, hint], english)).toEqual({
      span: { start: 0, end: 0 },
      title: "3 names · 1 figure · 1 date · 1 to check",
    });
  });

  test("says so where nothing is to check", () => {
    expect(lensOf(markedArticle("Nothing.").article, [], english).title).toBe(
      "0 names · 0 figures · 0 dates · nothing to check",
    );
  });
});

describe("remarks within the text", () => {
  const { article } = markedArticle(
    "[Friday](date 2026-05-01 dateline), [last month](date 2026-03 dateline), [May 1, 2026](date 2026-05-01), [this week](date 2026-W18 dateline), [then](date PAST_REF dateline), [Monday](date XXXX-WXX-1 unresolved): [forty](number 40 -) of [40](number 40) homes, [half a million](money 500000 EUR) spent, [third](ordinal 3), [hundreds](number 100 - MORE_THAN), [one](number 1).",
  );
  const said = (start: number, end: number): string[] =>
    inlayHints(article, { start, end }, english).map(({ offset, label }) => {
      const before = article.text.slice(0, offset);
      return `${/[\w ]+$/.exec(before)?.[0].trim()} = ${label}`;
    });

  test("give a relative date's day and a number word's figure", () => {
    expect(said(0, article.text.length)).toEqual([
      "Friday = May 1, 2026",
      "last month = March 2026",
      "this week = week of Apr 27, 2026",
      "forty = 40",
      "half a million = 500,000 euros",
      "third = 3rd",
    ]);
  });

  test("only within the span that is asked about", () => {
    const forty = article.text.indexOf("forty");
    expect(said(forty, forty + 5)).toEqual(["Monday: forty = 40".replace("Monday: ", "")]);
    expect(said(0, 2)).toEqual(["Friday = May 1, 2026"]);
    expect(said(6, 8)).toEqual([]);
  });
});
