import { mkdirSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { articlesOf, createPaper } from "./paper";

describe("a folder's articles", () => {
  it("are found at every depth, by their extensions, in order", async () => {
    const paper = createPaper({
      "b.txt": "",
      "a.md": "",
      "deep/er/c.article": "",
      "d.text": "",
      "e.markdown": "",
      "page.html": "",
      "node_modules/pack/readme.md": "",
      ".drafts/f.txt": "",
      "requirements.txt": "",
      "LICENSE.txt": "",
    });
    expect(await articlesOf(paper, ".")).toEqual([
      "a.md",
      "b.txt",
      "d.text",
      "deep/er/c.article",
      "e.markdown",
    ]);
  });

  it("leave out what .gitignore names, at every level", async () => {
    const paper = createPaper({
      ".gitignore": "old/\n*.text\n!keep.text\n",
      "a.txt": "",
      "b.text": "",
      "keep.text": "",
      "old/c.txt": "",
      "desk/.gitignore": "secret.txt\n/top.txt\n!again.text\n",
      "desk/secret.txt": "",
      "desk/again.text": "",
      "desk/top.txt": "",
      "desk/in/top.txt": "",
      "desk/in/secret.txt": "",
    });
    expect(await articlesOf(paper, ".")).toEqual([
      "a.txt",
      "desk/again.text",
      "desk/in/top.txt",
      "keep.text",
    ]);
  });

  it("leave out what the repository ignores above, unless the folder itself is asked for", async () => {
    const paper = createPaper({
      ".git/HEAD": "",
      ".gitignore": "notes.txt\nbuild/\n",
      "desk/notes.txt": "",
      "desk/a.txt": "",
      "build/b.txt": "",
    });
    expect(await articlesOf(paper, "desk")).toEqual(["desk/a.txt"]);
    expect(await articlesOf(paper, "build")).toEqual(["build/b.txt"]);
  });

  it("follow the project file's include and exclude, relative to its folder", async () => {
    const paper = createPaper({
      ".fact-annotation.json": `{ "include": ["drafts/**/*.rst", "**/*.txt"], "exclude": ["drafts/old/**", "skip.txt"] }`,
      "drafts/a.rst": "",
      "drafts/b.txt": "",
      "drafts/c.md": "",
      "drafts/old/d.txt": "",
      "drafts/in/skip.txt": "",
    });
    expect(await articlesOf(paper, "drafts")).toEqual(["drafts/a.rst", "drafts/b.txt"]);
  });

  it("are not looked for behind links", async () => {
    const outside = createPaper({ "secret.txt": "" });
    const paper = createPaper({ "in/a.txt": "" });
    symlinkSync(outside.folder, join(paper.folder, "out"));
    symlinkSync(join(outside.folder, "secret.txt"), join(paper.folder, "link.txt"));
    symlinkSync(paper.folder, join(paper.folder, "in", "round"));
    expect(await articlesOf(paper, ".")).toEqual(["in/a.txt"]);
  });

  it("are counted once however often they are named", async () => {
    const paper = createPaper({ "in/a.txt": "" });
    expect(await articlesOf(paper, ".", "in", "in/a.txt", "./in/../in/a.txt")).toEqual(["in/a.txt"]);
  });
});

describe("a file named by itself", () => {
  it("is read whatever its name, and even where it is ignored or excluded", async () => {
    const paper = createPaper({
      ".gitignore": "a.txt",
      ".fact-annotation.json": `{ "exclude": ["a.txt"] }`,
      "a.txt": "",
      "notes.rst": "",
      "LICENSE.txt": "",
    });
    expect(await articlesOf(paper, "a.txt", "notes.rst", "LICENSE.txt")).toEqual([
      "LICENSE.txt",
      "a.txt",
      "notes.rst",
    ]);
  });
});

describe("a folder without articles", () => {
  it("is said on stderr and is no fault", async () => {
    const paper = createPaper({ "page.html": "" });
    mkdirSync(join(paper.folder, "empty"));
    expect(await paper.run("check", "empty")).toEqual({
      code: 0,
      stdout: "Nothing to report in 0 articles (0 words, 0 facts).\n",
      stderr: "fact-annotation: there are no articles in empty\n",
    });
  });
});
