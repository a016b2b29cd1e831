import { execFile } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { promisify } from "node:util";
import { beforeAll, expect, onTestFinished, test } from "vitest";
import { slip, story } from "../server/story";

const cli = resolve("dist/cli.js");
const script = resolve("test/neovim/session.lua");

interface Report {
  readonly found: readonly string[];
  readonly code: string;
  readonly hover: string;
  readonly fixed: readonly string[];
  readonly problem?: string;
}

beforeAll(() => {
  if (!existsSync(cli)) throw new Error("dist/cli.js is not built: npm run build");
});

/** Runs the session in a folder of articles; returns what it reports. */
async function runNeovim(folder: string): Promise<Report> {
  const home = mkdtempSync(join(tmpdir(), "neovim-"));
  onTestFinished(() => rmSync(home, { recursive: true, force: true }));
  const report = join(home, "report.json");
  const env = { ...process.env, HOME: home, CLI: cli, FOLDER: folder, REPORT: report, KEEP: "different" };
  await promisify(execFile)("nvim", ["--headless", "-u", "NONE", "-i", "NONE", "-n", "-S", script], { env });
  return JSON.parse(readFileSync(report, "utf8")) as Report;
}

test("Neovim shows the diagnostics, applies the fixes and renames", async () => {
  const folder = mkdtempSync(join(tmpdir(), "articles-"));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  const files = { ...story, "slip.txt": slip, "other.txt": "Mayor Annabel Ruizmonk stayed away.\n" };
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
  const read = (name: string) => readFileSync(join(folder, name), "utf8");

  const report = await runNeovim(folder);
  expect(report.problem).toBeUndefined();
  expect(report.found).toEqual([expect.stringMatching(/“Annabel Ruizmont”.*“Annabel Ruizmond”/)]);
  expect(report.hover).toContain("Annabel Ruizmont");
  expect(report.fixed).toEqual(["Mayor Annabel Ruizmond opened the meeting."]);
  expect(JSON.parse(read(".fact-annotation.json")).distinct[0].toSorted()).toEqual([
    "Annabel Ruizmond",
    "Annabel Ruizmonk",
  ]);
  expect(read("slip.txt")).toBe("Mayor Anna Ruiz opened the meeting.\n");
  expect(read("2026-03-02-harbour.txt")).toContain("Ruiz spoke at City Hall.");
  expect(read("other.txt")).toBe(files["other.txt"]);
});
