import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";
import { ruleIds } from "../../server/src/check/finding";

const root = process.cwd();
let out: string;

beforeAll(() => {
  out = mkdtempSync(path.join(tmpdir(), "fact-annotation-"));
  execFileSync(process.execPath, ["esbuild.mjs", "--out", out], { cwd: root, stdio: "ignore" });
}, 0);

afterAll(() => rmSync(out, { recursive: true, force: true }));

function check(folder: string): string {
  try {
    const args = [path.join(out, "cli.js"), "check", folder];
    return execFileSync(process.execPath, args, {
      cwd: root,
      encoding: "utf8",
      stdio: ["ignore", "pipe", "ignore"],
    });
  } catch (error) {
    const { status, stdout } = error as { status: number; stdout: string };
    if (status === 1) return stdout;
    throw error;
  }
}

it("prints of the sample articles what samples/expected holds", () => {
  const expected = readFileSync(path.join(root, "samples/expected"), "utf8");
  expect(check("samples")).toBe(expected);
});

it("finds in the samples an error of every rule", () => {
  const printed = check("samples");
  expect(ruleIds.filter((rule) => !printed.includes(rule))).toEqual([]);
});

it("finds nothing in the clean story", () => {
  expect(check("samples/reed-island")).toMatch(/^Nothing to report/);
});
