import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect } from "vitest";

/** Builds the products far from the project for the tests of one file. Answers the path of one of them. */
export function useBuild(): (product: string) => string {
  let folder = "";
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), "built-"));
    const { status, stderr } = spawnSync(process.execPath, ["esbuild.mjs", "--out", folder], {
      encoding: "utf8",
    });
    expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
  }, 0);
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  return (product) => join(folder, product);
}
