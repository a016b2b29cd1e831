import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { writeArticles } from "../../bench/articles";
import { ArticlePacking } from "../../server/src/index/packed-article";
import type { Article } from "../../server/src/link/article";
import { readArticle } from "../../server/src/link/read-article";
import { createReader } from "../../server/src/link/reader";

const reader = createReader();
const packing = new ArticlePacking();

/** What an article says, as plain values. */
function toPlain(article: Article): Record<keyof Article, unknown> {
  const { uri, prose, text, title, byline, dateline, yearless, mentions, entityOf } = article;
  const { entities, roles, quotations, claims, events, furniture } = article;
  const { vocabulary: _, ...read } = prose;
  return {
    ...{ uri, prose: read, text, title, byline, dateline, yearless, mentions, entityOf },
    ...{ entities, roles, quotations, claims, events, furniture },
  };
}

function expectSame(uri: string, text: string): void {
  const article = readArticle(reader, uri, text);
  const unpacked = packing.unpack(uri, packing.pack(article), reader.vocabulary, () => {});
  expect(toPlain(unpacked)).toEqual(toPlain(article));
}

describe("an article that is unpacked is the one that was packed", () => {
  it("for news", () => {
    for (const { path, text } of writeArticles(40)) expectSame(`file:///c/${path}`, text);
  });

  it("for Markdown with front matter, tables and links", () => {
    expectSame(
      "file:///c/a.md",
      "---\ntitle: Lamps\ndate: 2026-03-02\n---\n# Lamps\n\nMayor **Anna Ruiz**, 52, paid [$1.5 million](https://example.org) for 17 lamps on Friday, “the last ones,” she said.\n\n| a | b |\n|---|---|\n| 3½ | −7 |\n",
    );
  });

  it("for any text", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 200 }), (text) =>
        expectSame("file:///c/2026-03-02.txt", text),
      ),
    );
  });

  it.each([
    ["half a surrogate pair", "Anna \ud83d Ruiz met 12 people."],
    ["a byte-order mark in the middle", "Anna\ufeff Ruiz"],
    ["a very long name", `${"Anna ".repeat(400)}Ruiz paid $3.75.`],
  ])("for %s", (_, text) => expectSame("file:///c/a.txt", text));
});

it("takes about as much as the text again", () => {
  const articles = [...writeArticles(60)].map(({ path, text }) =>
    readArticle(reader, `file:///c/${path}`, text),
  );
  const texts = articles.reduce((sum, { text }) => sum + text.length, 0);
  const packed = articles.reduce((sum, article) => sum + packing.pack(article).length, 0);
  expect(packed).toBeLessThan(3.5 * texts);
});
