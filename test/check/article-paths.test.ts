import { describe, expect, it } from "vitest";
import { createPathFilter } from "../../server/src/check/article-paths";

describe("which files are articles", () => {
  const { isArticle, mayEnter } = createPathFilter([], []);

  it("goes by the extension", () => {
    const articles = [
      "a.txt",
      "b/c.text",
      "d.md",
      "e.MARKDOWN",
      "f.article",
      "2026-02-12-ferry.md",
      "notes.old.txt",
    ];
    expect(articles.filter(isArticle)).toEqual(articles);
    expect(["a.ts", "b", "txt", "c.txt.bak", "d.html", ".txt"].filter(isArticle)).toEqual([]);
  });

  it("leaves out what stands beside code", () => {
    const files = [
      "requirements.txt",
      "requirements-dev.txt",
      "LICENSE-MIT.txt",
      "LICENSE.txt",
      "src/CMakeLists.txt",
      "robots.txt",
      "CHANGELOG.md",
    ];
    expect(files.filter(isArticle)).toEqual([]);
    expect(isArticle("licensed-to-fish.txt")).toBe(true);
  });

  it("never enters node_modules or a folder with a dot", () => {
    expect(["node_modules", "a/node_modules", ".git", "drafts/.trash"].filter(mayEnter)).toEqual([]);
    expect(["drafts", "node_modules_of_my_own"].filter(mayEnter)).toHaveLength(2);
  });
});

describe("what a project includes and excludes", () => {
  it("includes instead of the extensions", () => {
    const { isArticle } = createPathFilter(["**/*.rst", "drafts/**"], []);
    expect(["a.rst", "b/c.rst", "drafts/d", "e.txt"].filter(isArticle)).toEqual([
      "a.rst",
      "b/c.rst",
      "drafts/d",
    ]);
  });

  it("excludes by glob, by folder, and by a name at any depth", () => {
    const { isArticle, mayEnter } = createPathFilter(
      [],
      ["archive/**", "old/", "./tmp/*.txt", "scratch.txt"],
    );
    const files = [
      "archive/a.txt",
      "old/b.txt",
      "tmp/c.txt",
      "x/scratch.txt",
      "tmp/deep/d.txt",
      "news/archive/e.txt",
    ];
    expect(files.filter(isArticle)).toEqual(["tmp/deep/d.txt", "news/archive/e.txt"]);
    expect(["archive", "old", "tmp", "news"].filter(mayEnter)).toEqual(["tmp", "news"]);
  });
});
