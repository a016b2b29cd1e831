import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import type { Finding } from "../../server/src/check/finding";
import { turnTo } from "../../server/src/main/cli/find-findings";
import { runCli } from "../../server/src/main/cli/run";
import { wordsHere } from "../../server/src/words/findings";
import { english } from "../../server/src/words/words";
import { plain } from "../words/plain";
import { createPaper, type Paper } from "./paper";

/** The desk has settled a name; a draft in Windows' line ends misspells it. */
function createHarbourPaper(): Paper {
  return createPaper({
    ".fact-annotation.json": `{ "names": [{ "name": "Ilse Brandvold", "kind": "person" }] }`,
    "drafts/b.txt": "FERRY\r\n\r\nHarbour master Ilse Brandvald opened the new quay on Monday.\r\n",
    "drafts/c.txt": "Harbour master Ilse Brandvold said the quay was late. Brandvold blamed the storm.\n",
    "drafts/d.txt":
      "The harbour master, Ilse Brandvold, called the quay a gift. Brandvold had asked for it.\n",
  });
}

describe("fix", () => {
  it("prints a unified diff and changes nothing", async () => {
    const paper = createHarbourPaper();
    const before = paper.read("drafts/b.txt");
    const { code, stdout } = await paper.run("fix", "drafts");
    expect({ code, stdout }).toEqual({
      code: 0,
      stdout: [
        "--- a/drafts/b.txt",
        "+++ b/drafts/b.txt",
        "@@ -1,3 +1,3 @@",
        " FERRY\r",
        " \r",
        "-Harbour master Ilse Brandvald opened the new quay on Monday.\r",
        "+Harbour master Ilse Brandvold opened the new quay on Monday.\r",
        "",
      ].join("\n"),
    });
    expect(paper.read("drafts/b.txt")).toBe(before);
  });

  it("writes, after which there is nothing left to fix", async () => {
    const paper = createHarbourPaper();
    expect(await paper.run("fix", "drafts", "--write")).toEqual({
      code: 0,
      stdout: "drafts/b.txt: 1 fix\n",
      stderr: "",
    });
    expect(paper.read("drafts/b.txt")).toBe(
      "FERRY\r\n\r\nHarbour master Ilse Brandvold opened the new quay on Monday.\r\n",
    );
    expect(await paper.run("fix", "drafts")).toEqual({ code: 0, stdout: "", stderr: "" });
    expect((await paper.run("check", "drafts")).code).toBe(0);
  });

  it("prints a diff that patch takes: names with blanks, byte-order marks and old encodings", async () => {
    const wrong = "Harbour master Ilse Brandvald opened the café on Monday.\n";
    const paper = createPaper({
      ".fact-annotation.json": `{ "names": [{ "name": "Ilse Brandvold", "kind": "person" }] }`,
      "my drafts/a b.txt": `\ufeff${wrong}`,
      "my drafts/old.txt": Buffer.from(wrong, "latin1"),
    });
    const written: Uint8Array[] = [];
    const stdout = { write: (piece: string | Uint8Array) => written.push(Buffer.from(piece)) };
    await runCli(["fix", "."], { cwd: paper.folder, env: {}, stdout, stderr: stdout, words: english });
    const bytes = Buffer.concat(written);
    paper.write("fixes.patch", bytes);
    execFileSync("git", ["apply", "fixes.patch"], { cwd: paper.folder });
    const right = wrong.replace("Brandvald", "Brandvold");
    expect(paper.read("my drafts/a b.txt")).toBe(`\ufeff${right}`);
    expect(readFileSync(join(paper.folder, "my drafts/old.txt"), "latin1")).toBe(right);
    expect(bytes.toString("latin1")).toContain("--- a/my drafts/a b.txt\t\n");
  });

  it("keeps to the rules that are asked for", async () => {
    const paper = createHarbourPaper();
    expect((await paper.run("fix", "drafts", "--rule", "magnitude", "date-conflict")).stdout).toBe("");
    expect((await paper.run("fix", "drafts", "--rule", "magnitude", "name-spelling")).stdout).not.toBe("");
  });

  it("never changes the corpus's articles", async () => {
    const paper = createHarbourPaper();
    const before = paper.read("drafts/b.txt");
    expect((await paper.run("fix", "drafts/c.txt", "--corpus", "drafts", "--write")).stdout).toBe("");
    expect(paper.read("drafts/b.txt")).toBe(before);
  });
});

describe("check", () => {
  it("fails where something grave is wrong, and says the same each time", async () => {
    const paper = createHarbourPaper();
    const first = await paper.run("check", "drafts", "--format", "json");
    const { findings } = JSON.parse(first.stdout);
    const isGrave = findings.some(({ severity }: { severity: string }) => severity === "warning");
    expect(first.code).toBe(isGrave ? 1 : 0);
    expect(findings).toMatchObject([{ rule: "name-spelling", path: "drafts/b.txt", text: "Ilse Brandvald" }]);
    expect(await paper.run("check", "drafts", "--format", "json")).toEqual(first);
    expect(
      (await paper.run("check", "drafts/d.txt", "drafts/c.txt", "drafts/b.txt", "--format", "json")).stdout,
    ).toBe(first.stdout);
  });

  it("reports on the asked articles only, and compares with the corpus", async () => {
    const paper = createHarbourPaper();
    const right = await paper.run("check", "drafts/c.txt", "--corpus", "drafts", "--format", "json");
    expect(right.code).toBe(0);
    expect(JSON.parse(right.stdout)).toMatchObject({ findings: [], summary: { articles: 1 } });
    const wrong = await paper.run("check", "drafts/b.txt", "--corpus", "drafts", "--format", "json");
    expect(JSON.parse(wrong.stdout)).toMatchObject({
      findings: [{ path: "drafts/b.txt", related: [{ path: "drafts/c.txt" }, { path: "drafts/d.txt" }] }],
      summary: { articles: 1 },
    });
  });

  it("switches a rule off, or down, by the project file", async () => {
    const paper = createHarbourPaper();
    const names = `"names": [{ "name": "Ilse Brandvold" }]`;
    paper.write(".fact-annotation.json", `{ ${names}, "rules": { "name-spelling": "off" } }`);
    expect((await paper.run("check", "drafts")).stdout).toMatch(/^Nothing to report/);
    paper.write(".fact-annotation.json", `{ ${names}, "rules": { "name-spelling": "hint" } }`);
    const { code, stdout } = await paper.run("check", "drafts");
    expect({ code, isHint: stdout.includes("  hint  ") }).toEqual({ code: 0, isHint: true });
  });
});

describe("a finding that stands in the corpus", () => {
  const place = { uri: "file:///a.txt", start: 0, end: 2 };
  const finding: Finding = {
    ...place,
    rule: "number-conflict",
    severity: "warning",
    message: plain("“40” and “60” homes."),
    related: [
      { uri: "file:///b.txt", start: 5, end: 7, message: plain("“60” here") },
      { uri: "file:///c.txt", start: 1, end: 3, message: plain("“60” here") },
    ],
    fixes: [],
    confirmed: false,
  };

  it("is turned round to the asked article where either side may be right", () => {
    expect(turnTo(new Set(["file:///c.txt"]), finding, () => "40 homes")).toEqual({
      ...finding,
      uri: "file:///c.txt",
      start: 1,
      end: 3,
      related: [{ ...place, message: wordsHere("40") }, finding.related[0]],
    });
  });

  it("is the corpus's own where it is the wrong side, or touches no asked article", () => {
    const fix = { title: plain(""), preferred: true, scope: "here", edits: [] } as const;
    expect(turnTo(new Set(["file:///c.txt"]), { ...finding, fixes: [fix] }, () => "")).toBeUndefined();
    expect(turnTo(new Set(["file:///d.txt"]), finding, () => "")).toBeUndefined();
  });
});
