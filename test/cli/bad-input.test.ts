import { describe, expect, it } from "vitest";
import { createPaper, type Paper } from "./paper";

/** A run that can't be carried out: nothing on stdout, one line on stderr, exit code 2. */
async function checkRefused(paper: Paper, args: readonly string[], says: string): Promise<void> {
  const { code, stdout, stderr } = await paper.run(...args);
  expect({ code, stdout, stderr }).toEqual({ code: 2, stdout: "", stderr: expect.stringContaining(says) });
  expect(stderr).toMatch(/^fact-annotation: [^\n]+\n$/);
}

describe("a command line that can't be run", () => {
  it("has an unknown command, option or format, or says too little", async () => {
    const paper = createPaper({ "a.txt": "" });
    await checkRefused(paper, [], "no command");
    await checkRefused(paper, ["chekc", "a.txt"], "no command “chekc”");
    await checkRefused(paper, ["check"], "missing required argument");
    await checkRefused(paper, ["check", "a.txt", "--frmat", "json"], "unknown option '--frmat'");
    await checkRefused(paper, ["check", "a.txt", "--format", "xml"], "xml");
    await checkRefused(paper, ["facts", "a.txt", "--corpus", "."], "--corpus");
    await checkRefused(paper, ["fix", "a.txt", "--rule", "name-speling"], "no rule “name-speling”");
    await checkRefused(paper, ["serve"], "--stdio");
  });

  it("names a path that is not there", async () => {
    const paper = createPaper({ "a.txt": "" });
    await checkRefused(
      paper,
      ["check", "a.txt", "drafts/b.txt"],
      "drafts/b.txt: there is no such file or folder",
    );
    await checkRefused(paper, ["check", "a.txt", "--corpus", "nowhere"], "nowhere");
    await checkRefused(paper, ["check", "a.txt", "--config", "none.json"], "none.json");
  });

  it("names a file that is not text", async () => {
    const paper = createPaper({ "photo.txt": new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 13]) });
    await checkRefused(paper, ["check", "photo.txt"], "photo.txt: it is not text");
  });

  it("has a project file that is no JSON, with line and column", async () => {
    const paper = createPaper({ "a.txt": "", ".fact-annotation.json": '{\n  "names": [,]\n}' });
    for (const command of ["check", "facts", "fix"]) {
      await checkRefused(
        paper,
        [command, "a.txt"],
        ".fact-annotation.json:2:13: The project file is not JSON",
      );
    }
  });
});

describe("input that is bad in one place", () => {
  it("may be a file in a folder that is not text: named and left out", async () => {
    const paper = createPaper({ "a.txt": "Fine.", "photo.txt": new Uint8Array([0, 1, 2, 3]) });
    const { code, stdout, stderr } = await paper.run("check", ".", "--format", "json");
    expect(code).toBe(0);
    expect(JSON.parse(stdout).summary.articles).toBe(1);
    expect(stderr).toBe("fact-annotation: photo.txt is left out: it is not text\n");
  });

  it("may be an entry of the project file: a warning at its place", async () => {
    const paper = createPaper({ "d/a.txt": "Fine.", ".fact-annotation.json": '{\n  "trusted": "all"\n}' });
    const { code, stdout } = await paper.run("check", "d", "--format", "json");
    expect(code).toBe(1);
    expect(JSON.parse(stdout).findings).toEqual([
      expect.objectContaining({
        rule: "project-file",
        severity: "warning",
        path: ".fact-annotation.json",
        text: '"all"',
        range: { start: { line: 1, character: 13 }, end: { line: 1, character: 18 } },
      }),
    ]);
  });

  it("may be empty, or ten million characters on one line", async () => {
    const paper = createPaper({ "empty.txt": "", "long.txt": "word and ".repeat(1_200_000) });
    const { code, stdout } = await paper.run("check", "empty.txt", "long.txt", "--format", "json");
    expect(code).toBe(0);
    expect(JSON.parse(stdout).summary).toEqual({ articles: 2, words: 2_400_000, mentions: 0, findings: {} });
  });

  it("may be too long to be an article, where it only stands in the folder", async () => {
    const paper = createPaper({ "a.txt": "Fine.", "long.txt": "word ".repeat(200_001) });
    const { stdout, stderr } = await paper.run("check", ".");
    expect(stdout).toContain("in 1 article (");
    expect(stderr).toContain("long.txt is left out: it is longer than 1,000,000 characters");
  });
});

describe("two project files", () => {
  it("are not mixed: the first path's counts, and it is said", async () => {
    const paper = createPaper({
      "one/.fact-annotation.json": '{ "exclude": ["b.txt"] }',
      "one/a.txt": "",
      "one/b.txt": "",
      "two/.fact-annotation.json": '{ "exclude": ["**"] }',
      "two/b.txt": "",
    });
    const { stdout, stderr } = await paper.run("check", "one", "two");
    expect(stdout).toContain("in 2 articles");
    expect(stderr).toBe(
      "fact-annotation: two/.fact-annotation.json is not used: one/.fact-annotation.json counts for the whole run\n",
    );
  });

  it("give way to --config", async () => {
    const paper = createPaper({
      ".fact-annotation.json": "{ not json",
      "desk.json": '{ "exclude": ["b.txt"] }',
      "a.txt": "",
      "b.txt": "",
    });
    const { code, stdout, stderr } = await paper.run("check", ".", "--config", "desk.json");
    expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
    expect(stdout).toContain("in 1 article (");
  });
});
