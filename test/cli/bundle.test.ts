import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";

/** Far from the project, so that nothing of its `node_modules` can be found. */
let folder = "";

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "bundle-"));
  const built = spawnSync(process.execPath, ["esbuild.mjs", "--out", join(folder, "dist")], {
    encoding: "utf8",
  });
  expect({ status: built.status, stderr: built.stderr }).toEqual({ status: 0, stderr: "" });
}, 0);

afterAll(() => rmSync(folder, { recursive: true, force: true }));

function run(...args: string[]): { status: number | null; stdout: string; stderr: string } {
  const { status, stdout, stderr } = spawnSync(process.execPath, ["dist/cli.js", ...args], {
    cwd: folder,
    encoding: "utf8",
  });
  return { status, stdout, stderr };
}

describe("what the build leaves in dist", () => {
  it("is the command line, the extension's entries and the servers", () => {
    const files = readdirSync(join(folder, "dist"), { recursive: true }).map(String);
    expect(files).toEqual(
      expect.arrayContaining([
        "cli.js",
        "client/node.js",
        "client/browser.js",
        "server/node.js",
        "server/browser.js",
        "THIRD-PARTY-NOTICES.txt",
      ]),
    );
    expect(files.filter((name) => name.endsWith(".map"))).toEqual([]);
  });

  it("runs with plain node and without node_modules", () => {
    writeFileSync(join(folder, "a.txt"), "Feb. 12, 2026\n\nAna Ruiz spoke on Thursday.\n");
    const { status, stdout, stderr } = run("facts", "a.txt", "--format", "json");
    expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
    expect(JSON.parse(stdout)).toMatchObject({ version: 1, articles: [{ path: "a.txt" }] });
    expect(run("check", "nothing.txt").status).toBe(2);
  });

  it("packs the rules' pages into SARIF", () => {
    const [log] = JSON.parse(run("check", "a.txt", "--format", "sarif").stdout).runs;
    const packed = log.tool.driver.rules.flatMap(
      ({ id, help }: { id: string; help: { markdown?: string } }) =>
        help.markdown === undefined ? [] : [[id, help.markdown]],
    );
    const pages = log.tool.driver.rules
      .map(({ id }: { id: string }) => [id, `docs/rules/${id}.md`])
      .filter(([, path]: [string, string]) => existsSync(path))
      .map(([id, path]: [string, string]) => [id, readFileSync(path, "utf8")]);
    expect(packed).toEqual(pages);
  });
});
