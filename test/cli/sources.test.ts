import { expect, it } from "vitest";
import { makeDocx, makePdf } from "../sources/make";
import { createPaper } from "./paper";

const draft = "Mayor Anna Ruiz promised 60 homes in Harbour Street on Friday, the Larmouth City Hall said.\n";
const said =
  "Mayor Anna Ruiz promised 40 homes in Harbour Street on Friday. Ruiz spoke at Larmouth City Hall.";
const files = {
  ".fact-annotation.json": '{ "sources": ["sources/**"] }',
  "drafts/2026-03-03.txt": draft,
  "sources/2026-03-03-minutes.docx": makeDocx(said),
  "sources/2026-03-04-plan.pdf": makePdf("Nothing of note."),
  "sources/broken.pdf": "no PDF",
};

it("checks drafts against documents, and reports in the drafts alone", async () => {
  const { code, stdout, stderr } = await createPaper(files).run("check", ".", "--format", "json");
  expect(code).toBe(1);
  expect(stderr).toBe("fact-annotation: sources/broken.pdf is left out: it is damaged\n");
  const { findings, summary } = JSON.parse(stdout);
  expect(summary.articles).toBe(1);
  expect(findings.map(({ rule, path, text }: Record<string, string>) => [rule, path, text])).toEqual([
    ["number-conflict", "drafts/2026-03-03.txt", "60"],
  ]);
  expect(findings[0].related[0].path).toBe("sources/2026-03-03-minutes.docx");
});

it("takes sources of --corpus too, and gives no facts of them", async () => {
  const paper = createPaper(files);
  const checked = await paper.run("check", "drafts", "--corpus", "sources");
  expect(checked.stdout).toContain("sources/2026-03-03-minutes.docx");
  const { stdout } = await paper.run("facts", ".", "--format", "json");
  expect(JSON.parse(stdout).articles.map(({ path }: { path: string }) => path)).toEqual([
    "drafts/2026-03-03.txt",
  ]);
});

it("never writes to a source", async () => {
  const paper = createPaper(files);
  const before = paper.read("sources/2026-03-03-minutes.docx");
  const { stdout } = await paper.run("fix", ".", "--write");
  expect(stdout).toBe("drafts/2026-03-03.txt: 1 fix\n");
  expect(paper.read("drafts/2026-03-03.txt")).toBe(draft.replace("60", "40"));
  expect(paper.read("sources/2026-03-03-minutes.docx")).toBe(before);
});

it("counts no lines in a source: its pages are not those of the text", async () => {
  const paper = createPaper(files);
  const { stdout } = await paper.run("sheet", "drafts", "--corpus", "sources");
  expect(stdout).toContain("⚠ differs: sources/2026-03-03-minutes.docx: “");
  const table = await paper.run("sheet", "drafts", "--corpus", "sources", "--format", "csv");
  expect(table.stdout).toContain("sources/2026-03-03-minutes.docx 40");
  await paper.run("report", ".", "--out", "out");
  expect(paper.read("out/report.html")).toMatch(/sources\/2026-03-03-minutes\.docx<\/span>/);
});

it("leaves documents alone that no glob names", async () => {
  const { stderr, stdout } = await createPaper({ ...files, ".fact-annotation.json": "{}" }).run("check", ".");
  expect(stderr).toBe("");
  expect(stdout).toContain("Nothing to report in 1 article");
});
