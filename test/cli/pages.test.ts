import { createHash } from "node:crypto";
import { existsSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { toSafeCell } from "../../server/src/report/csv";
import { createPaper } from "./paper";

const files = {
  "drafts/2026-03-02.txt":
    "Homes for the harbour\n\nMayor Anna Ruiz promised 40 homes in Harbour Street on Friday. “We are late, and we know it,” Ruiz said at Larmouth City Hall.\n",
  "drafts/2026-03-03.txt":
    "Mayor Anna Ruiz promised 60 homes in Harbour Street on Friday, the Larmouth City Hall said. <b>Builders</b> wait.\n",
  "archive/2026-03-04.txt":
    "Mayor Anna Ruiz promised 40 homes in Harbour Street on Friday, and they are late, Larmouth City Hall said.\n",
  ".fact-annotation.checked.jsonl": `${JSON.stringify({
    path: "drafts/2026-03-02.txt",
    exact: "40",
    prefix: "promised ",
    suffix: " homes",
    who: "Bo Lind",
    when: "2026-03-05",
  })}\n`,
};

it("prints a fact sheet as a list of tasks, with who agrees and who differs", async () => {
  const { code, stdout } = await createPaper(files).run("sheet", "drafts", "--corpus", "archive");
  expect(code).toBe(0);
  expect(stdout).toContain(
    "# Fact sheet: drafts/2026-03-02.txt\n\nHomes for the harbour · 2026-03-02 · 1 of ",
  );
  expect(stdout).toContain("- [ ] 1. **Anna Ruiz** (person, Mayor; line 3)");
  const task = stdout.slice(stdout.indexOf("**40** (figure"));
  const lines = task.split("\n").slice(1, 5);
  expect(stdout).toMatch(/- \[x\] \d+\. \*\*40\*\* \(figure; line 3\)/);
  expect(lines).toEqual([
    expect.stringMatching(/^ {2}- “.*promised \*\*40\*\* homes in Harbour Street/),
    expect.stringMatching(/^ {2}- ⚠ differs: drafts\/2026-03-03\.txt, line 1: “.*\*\*60\*\* homes/),
    expect.stringMatching(/^ {2}- agrees: archive\/2026-03-04\.txt, line 1: “.*\*\*40\*\* homes/),
    "  - ✓ Checked by Bo Lind on March 5, 2026",
  ]);
});

it("prints what Markdown says without its marks, and the title wherever it stands", async () => {
  const paper = createPaper({
    "a.md":
      "---\ntitle: Homes for the harbour\ndate: 2026-03-02\n---\nMayor **[Anna Ruiz](https://example.org)** promised *40 homes*.\n",
    "b.md": "# Homes for the **harbour**\n\nMayor Anna Ruiz said “we are *late*” on Friday.\n",
  });
  const { stdout } = await paper.run("sheet", "a.md", "b.md");
  expect(stdout).toContain("# Fact sheet: a.md\n\nHomes for the harbour · 2026-03-02 · 0 of 2 facts checked");
  expect(stdout).toContain("“Mayor **Anna Ruiz** promised 40 homes.”");
  expect(stdout).toContain("# Fact sheet: b.md\n\nHomes for the harbour · 0 of 3 facts checked");
  expect(stdout).toContain("**“we are late”** (quotation, said by Anna Ruiz; line 3)");
  const page = (await paper.run("sheet", "a.md", "--format", "html")).stdout;
  expect(page).toContain("Mayor <mark>Anna Ruiz</mark> promised 40 homes.");
});

it("prints a fact sheet as a table, a fact a row", async () => {
  const { stdout } = await createPaper(files).run("sheet", "drafts/2026-03-02.txt", "--format", "csv");
  const [header, ...rows] = stdout.trimEnd().split("\n");
  expect(header).toBe("done,path,line,number,kind,words,meaning,passage,agreeing,differing,check");
  expect(rows.filter((row) => row.startsWith("x,"))).toEqual([
    expect.stringMatching(/^x,drafts\/2026-03-02\.txt,3,\d,figure,40,,.*Checked by Bo Lind/),
  ]);
});

it("guards what a spreadsheet would take for a formula, and leaves numbers as they are", async () => {
  const paper = createPaper({
    "2026-03-02.txt":
      "“=SUM(A1:A9) is what we pay,” Mayor Anna Ruiz said. It was -3.5 degrees, then -40 °C.\n",
  });
  const { stdout } = await paper.run("sheet", ".", "--format", "csv");
  expect(stdout).not.toMatch(/(?:^|,)"?=/m);
  expect(toSafeCell("=1+1")).toBe("'=1+1");
  expect(toSafeCell("@SUM(A1)")).toBe("'@SUM(A1)");
  expect(toSafeCell("\tone")).toBe("'\tone");
  expect(toSafeCell("-2+3")).toBe("'-2+3");
  for (const plain of ["-3.5", "+1,200", "-40%", "40", "a=b", ""]) expect(toSafeCell(plain)).toBe(plain);
});

/** The page's policy, with the hash of the style sheet that it really has. */
function policyOf(page: string): string {
  const style = page.slice(page.indexOf("<style>") + 7, page.indexOf("</style>"));
  const hash = createHash("sha256").update(style, "utf8").digest("base64");
  return `default-src 'none'; style-src 'sha256-${hash}'; base-uri 'none'; form-action 'none'`;
}

it("prints a fact sheet as a page with boxes to tick, which runs nothing and loads nothing", async () => {
  const { stdout } = await createPaper(files).run("sheet", "drafts", "--format", "html");
  expect(stdout).toContain(`content="${policyOf(stdout)}"`);
  expect(stdout).toContain('<input type="checkbox" checked aria-label="40">');
  expect(stdout).toContain("&lt;b&gt;");
  expect(stdout).not.toMatch(/<script|<b>Builders|src=|href=|style=/i);
});

it("writes the articles at a glance as one page that stands by itself", async () => {
  const paper = createPaper(files);
  const { code, stdout, stderr } = await paper.run("report", ".", "--out", "desk/today");
  expect({ code, stdout, stderr }).toEqual({ code: 0, stdout: "desk/today/report.html\n", stderr: "" });
  const page = paper.read("desk/today/report.html");
  expect(page).toContain(`content="${policyOf(page)}"`);
  expect(page).not.toMatch(/<script|<b>Builders|src=|href=|style=|url\(/i);
  expect(page).toContain('aria-label="Timeline of the days that the articles name"');
  expect(page).toMatch(/<b>3<\/b>articles/);
  expect(page).toMatch(/<b>1 of \d+<\/b>facts checked/);
  expect(page).toMatch(/<th scope="row">Anna Ruiz<\/th>/);
});

it("gives the conflict with both passages, and the figures as dots with the one that stands apart", async () => {
  const paper = createPaper(files);
  await paper.run("report", ".", "--out", "out");
  const page = paper.read("out/report.html");
  const conflict = page.slice(page.indexOf('<article class="conflict'), page.indexOf("</article>"));
  expect(conflict).toContain("<mark>60</mark> homes");
  expect(conflict).toContain("<mark>40</mark> homes");
  expect(page.match(/<circle class="dot outlier"[^>]*><title>60: drafts\/2026-03-03\.txt/g)).toHaveLength(1);
  expect(page.match(/<circle class="dot" [^>]*><title>40: /g)).toHaveLength(2);
});

it("writes the same bytes for the same articles", async () => {
  const paper = createPaper(files);
  await paper.run("report", ".", "--out", "one");
  await paper.run("report", "archive", "drafts", "--out", "two");
  expect(paper.read("two/report.html")).toBe(paper.read("one/report.html"));
});

it("says why it can't write, and leaves nothing behind", async () => {
  const paper = createPaper({ ...files, out: "a file" });
  const { code, stderr } = await paper.run("report", "drafts", "--out", "out");
  expect(code).toBe(2);
  expect(stderr).toBe("fact-annotation: can't write to out: it is no folder\n");
  expect((await paper.run("report", "drafts")).code).toBe(2);
  expect(existsSync(join(paper.folder, "out.tmp"))).toBe(false);
});

// Where a folder can't be made though the one above it is there, Node's own way of making folders tries for ever.
it.runIf(process.platform === "linux")("says that it can't write where no folder can ever be", async () => {
  const { code, stderr } = await createPaper(files).run("report", "drafts", "--out", "/proc/none/here");
  expect(code).toBe(2);
  expect(stderr).toMatch(/^fact-annotation: can't write .*\/proc\/none\/here\/report\.html.*\n$/);
});

it("has a page for no article with facts too", async () => {
  const paper = createPaper({ "a.txt": "Nothing of note.\n" });
  expect((await paper.run("report", "a.txt", "--out", "out")).code).toBe(0);
  expect(paper.read("out/report.html")).toContain("No article names a day.");
});
