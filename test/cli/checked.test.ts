import { expect, it } from "vitest";
import { createPaper } from "./paper";

const file = ".fact-annotation.checked.jsonl";
const text = "Mayor Anna Ruiz promised 40 homes on May 3, 2026. She opened 9 schools.\n";
const mark = (words: object): string => `${JSON.stringify({ path: "drafts/a.txt", ...words })}\n`;
const forty = mark({
  exact: "40",
  prefix: "promised ",
  suffix: " homes",
  who: "Bo Lind",
  when: "2026-03-04",
  source: "minutes",
});
const lost = mark({
  exact: "8",
  prefix: "She opened ",
  suffix: " schools.",
  who: "Eva Moe",
  when: "2026-03-05",
});

const files = { "drafts/a.txt": text, [file]: forty + lost };

it("says in the summary of a check how much is checked, and what is to be checked again", async () => {
  const { code, stdout } = await createPaper(files).run("check", "drafts");
  expect(code).toBe(0);
  expect(stdout).toBe(
    [
      "Nothing to report in 1 article (14 words, 4 facts).",
      "1 of 4 facts checked; 1 check to be made again:",
      "  drafts/a.txt  “8” was checked by Eva Moe on March 5, 2026; the sentence has changed since",
      "",
    ].join("\n"),
  );
});

it("counts checks in JSON, and tells where a lost one most likely belongs", async () => {
  const { stdout } = await createPaper(files).run("check", "drafts", "--format", "json");
  const start = text.indexOf("9 schools");
  expect(JSON.parse(stdout).summary.checked).toEqual({
    facts: 4,
    checked: 1,
    lost: [
      { path: "drafts/a.txt", text: "8", start, end: start + 1, message: expect.stringContaining("Eva Moe") },
    ],
  });
});

it("says nothing of checks where there is no file of marks", async () => {
  const paper = createPaper({ "drafts/a.txt": text });
  const { stdout } = await paper.run("check", "drafts", "--format", "json");
  expect(JSON.parse(stdout).summary).not.toHaveProperty("checked");
  expect((await paper.run("facts", "drafts", "--format", "csv")).stdout).not.toContain("checked");
});

it("reports a bad line of the file as a warning at its place, and counts the rest", async () => {
  const { code, stdout } = await createPaper({ ...files, [file]: `{ oops\n${forty}` }).run("check", "drafts");
  expect(code).toBe(1);
  expect(stdout).toContain(file);
  expect(stdout).toContain("1:3  warning  This line is not JSON");
  expect(stdout).toContain("1 of 4 facts checked.");
});

it("finds the file of marks beside the project file, above the articles", async () => {
  const paper = createPaper({ ...files, ".fact-annotation.json": "{}" });
  expect((await paper.run("check", "drafts/a.txt")).stdout).toContain("1 of 4 facts checked");
});

it("gives every fact its check, in each format of the facts", async () => {
  const paper = createPaper(files);
  const { articles } = JSON.parse((await paper.run("facts", "drafts", "--format", "json")).stdout);
  const checked = articles[0].mentions.filter((mention: { checked?: object }) => mention.checked);
  expect(articles[0].checking).toEqual({ facts: 4, checked: 1 });
  expect(checked).toMatchObject([
    { text: "40", checked: { who: "Bo Lind", when: "2026-03-04", source: "minutes" } },
  ]);
  const csv = (await paper.run("facts", "drafts", "--format", "csv")).stdout.split("\n");
  expect(csv[0]).toMatch(/,checked$/);
  expect(csv.filter((row) => row.endsWith(',"✓ Bo Lind, 2026-03-04, minutes"'))).toHaveLength(1);
  const markdown = (await paper.run("facts", "drafts", "--format", "markdown")).stdout;
  expect(markdown).toContain("| 40 | number | 40 | ✓ Bo Lind, 2026-03-04, minutes |");
  expect((await paper.run("facts", "drafts")).stdout).toContain("1 of 4 checked");
});
