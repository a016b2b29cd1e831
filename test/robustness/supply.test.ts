import { spawnSync } from "node:child_process";
import {
  cpSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  utimesSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";

let folder = "";
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "supply-"));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const readJson = (file: string) => JSON.parse(readFileSync(file, "utf8"));

test("every dependency is named in one exact version, and the lock file has its hash", () => {
  const { dependencies = {}, devDependencies, optionalDependencies = {} } = readJson("package.json");
  for (const [name, version] of Object.entries({
    ...dependencies,
    ...devDependencies,
    ...optionalDependencies,
  })) {
    expect(version, name).toMatch(/^\d+\.\d+\.\d+(?:-[\w.]+)?$/);
  }
  const { packages } = readJson("package-lock.json") as {
    packages: Record<string, { integrity?: string; link?: boolean }>;
  };
  for (const [path, { integrity, link }] of Object.entries(packages)) {
    if (path !== "" && !link) expect(integrity, path).toMatch(/^sha512-/);
  }
});

test("no package needs to run a script to be installed, and none of ours is run then", () => {
  expect(readFileSync(".npmrc", "utf8")).toMatch(/^ignore-scripts=true$/m);
  const { scripts } = readJson("package.json") as { scripts: Record<string, string> };
  for (const name of ["preinstall", "install", "postinstall", "prepare"])
    expect(scripts[name]).toBeUndefined();
});

/** Builds into a folder of the name. */
function buildInto(name: string): string {
  const out = join(folder, name);
  expect(spawnSync(process.execPath, ["esbuild.mjs", "--out", out]).status).toBe(0);
  return out;
}

const filesIn = (at: string): string[] =>
  readdirSync(at, { recursive: true })
    .map(String)
    .filter((name) => statSync(join(at, name)).isFile())
    .sort();

test("the same sources give the same bytes: two builds, two packages", () => {
  const [one, other] = [buildInto("one"), buildInto("other")];
  expect(filesIn(one)).toEqual(filesIn(other));
  for (const name of filesIn(one)) {
    expect(readFileSync(join(one, name)).equals(readFileSync(join(other, name))), name).toBe(true);
  }
  const packages = [one, other].map((dist, index) => {
    const extension = join(folder, `extension-${index}`);
    // What is no source, test or tool: vsce takes its pick of these by .vscodeignore.
    const kept = readFileSync(".vscodeignore", "utf8").match(/(?<=^!)[^/*\n]+/gm) ?? [];
    for (const name of new Set([...kept, ".vscodeignore"])) {
      if (name !== "dist" && existsSync(name)) cpSync(name, join(extension, name), { recursive: true });
    }
    cpSync("package.json", join(extension, "package.json"));
    cpSync(dist, join(extension, "dist"), { recursive: true });
    const then = new Date(2001 + index, 1, 1);
    for (const name of filesIn(extension)) utimesSync(join(extension, name), then, then);
    const file = join(folder, `${index}.vsix`);
    const vsce = resolve("node_modules/@vscode/vsce/vsce");
    const options = [
      "--no-dependencies",
      "--no-rewrite-relative-links",
      "--allow-missing-repository",
      "--out",
      file,
    ];
    const { status, stderr } = spawnSync(process.execPath, [vsce, "package", ...options], {
      cwd: extension,
      encoding: "utf8",
      env: { ...process.env, SOURCE_DATE_EPOCH: "1767225600" },
    });
    expect(status, stderr).toBe(0);
    return readFileSync(file);
  });
  expect(packages[0]!.length).toBeGreaterThan(100_000);
  expect(packages[0]!.equals(packages[1]!)).toBe(true);
});

test("the notices name every package that the bundles hold, with the text of its licence", () => {
  const notices = readFileSync(join(folder, "one/THIRD-PARTY-NOTICES.txt"), "utf8");
  const { devDependencies } = readJson("package.json") as { devDependencies: Record<string, string> };
  for (const name of ["vscode-languageserver", "commander", "fuse.js", "jsonc-parser", "@lezer/markdown"]) {
    expect(notices).toContain(`${name} ${devDependencies[name]} (`);
  }
  for (const part of notices.split(/^─+$/m).slice(1, -1))
    expect(part.trim().split("\n").length).toBeGreaterThan(3);
});
