import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { dirname, join } from "node:path";
import picomatch from "picomatch";
import { expect, it } from "vitest";
import { parse } from "yaml";
import { useBuild } from "../robustness/built";

const built = useBuild();

const manifest = JSON.parse(readFileSync("package.json", "utf8"));

const workflows = readdirSync(".github/workflows").map((name) => `.github/workflows/${name}`);

/** The lines that a workflow or an action runs. */
function linesOf(file: string): string[] {
  const { jobs, runs } = parse(readFileSync(file, "utf8"));
  const steps = [...Object.values(jobs ?? {}), runs ?? {}].flatMap(
    (job) => (job as { steps?: { run?: string }[] }).steps ?? [],
  );
  return steps.flatMap(({ run }) => run?.split("\n") ?? []);
}

it("shows the galleries an icon of the size that they ask for, and words to be found by", () => {
  const icon = readFileSync(manifest.icon);
  expect([icon.readUInt32BE(16), icon.readUInt32BE(20)]).toEqual([256, 256]);
  expect(manifest.galleryBanner).toEqual({ color: expect.stringMatching(/^#[\da-f]{6}$/), theme: "dark" });
  expect(manifest.categories).toContain("Linters");
  expect(manifest.keywords.length).toBeLessThanOrEqual(30);
});

it.each(workflows)("%s runs only scripts that are there", (file) => {
  const lines = linesOf(file);
  expect(lines.length).toBeGreaterThan(0);
  for (const line of lines) {
    const script = /npm run (\S+)/.exec(line)?.[1];
    if (script) expect(Object.keys(manifest.scripts)).toContain(script);
    if (line.startsWith(".ci/")) expect(existsSync(line)).toBe(true);
  }
});

it("offers a pre-commit hook whose program is there and may be run", () => {
  const [hook] = parse(readFileSync(".pre-commit-hooks.yaml", "utf8"));
  const [program, command] = hook.entry.split(" ");
  expect(statSync(program).mode & 0o111).not.toBe(0);
  expect(command).toBe("check");
  const files = new RegExp(hook.files.replace("(?i)", ""), "i");
  expect(
    ["drafts/a.txt", "B.MD", "c.article", ".fact-annotation.json"].every((path) => files.test(path)),
  ).toBe(true);
  expect(["a.ts", "package.json", "txt"].some((path) => files.test(path))).toBe(false);
});

it("packs whatever the extension's programs load of each other", () => {
  const lines = readFileSync(".vscodeignore", "utf8").split("\n");
  const isPacked = picomatch(lines.flatMap((line) => (line.startsWith("!") ? [line.slice(1)] : [])));
  // The last is no module of the others: threads are started by its name.
  const found = new Set(["client/node.js", "server/node.js", "parts/reading-worker.js"]);
  for (const product of found) {
    const required = readFileSync(built(product), "utf8").matchAll(/require\("(\.[^"]+)"\)/g);
    for (const [, path] of required) found.add(join(dirname(product), path!).replaceAll("\\", "/"));
  }
  expect(found.size).toBeGreaterThan(7);
  expect([...found].filter((product) => !isPacked(`dist/${product}`))).toEqual([]);
});
