import { readdirSync, readFileSync, rmSync, utimesSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { beforeEach, expect, it, vi } from "vitest";
import { writeArticles } from "../../bench/articles";
import { createPaper, type Paper } from "./paper";

/** How many texts have been read. */
const read = vi.hoisted(() => ({ texts: 0 }));

vi.mock("../../server/src/link/read-article", async (original) => {
  const whole = await original<typeof import("../../server/src/link/read-article")>();
  return {
    ...whole,
    readArticles: (...args: Parameters<typeof whole.readArticles>) => {
      read.texts += args[1].length;
      return whole.readArticles(...args);
    },
  };
});

beforeEach(() => {
  read.texts = 0;
});

const files = {
  "a.txt": "Marta Kellory, the harbour master, spoke in Brussels. Marta Kellory promised a bridge.",
  "b.txt": "Marta Kellory met ministers. “A promise, not a guess,” Marta Kellory said.",
  "c.txt": "On Thursday, Feb. 13, 2026, Marta Kelory, the harbour master, flew home.",
  "d.txt": "Marta Kellory, the harbour master, was at home again.",
};

const check = (paper: Paper, ...args: string[]) =>
  paper.run("check", ".", "--format", "json", "--cache", ".kept", ...args);

/** Runs with the cache, and makes sure that a run without one says the same. */
async function checkTwice(paper: Paper, ...args: string[]) {
  const kept = await check(paper, ...args);
  const { texts } = read;
  expect(kept).toEqual(await paper.run("check", ".", "--format", "json", ...args));
  read.texts = texts;
  return kept;
}

it("reads nothing again that has not changed, whatever the files' times say", async () => {
  const paper = createPaper(files);
  const first = await check(paper);
  expect(first.stdout).toContain("Marta Kelory");
  read.texts = 0;
  for (const name of Object.keys(files)) utimesSync(join(paper.folder, name), 1, 1);
  expect(await check(paper)).toEqual(first);
  expect(read.texts).toBe(0);
});

it("reads what has changed, and checks again what rests on it", async () => {
  const paper = createPaper({ ...files, "e.txt": "The bridge was opened.", "f.txt": "Snow fell." });
  await check(paper);
  read.texts = 0;
  paper.write("c.txt", files["c.txt"].replace("Kelory", "Kellory"));
  const { stdout } = await checkTwice(paper);
  expect(read.texts).toBe(1);
  expect(stdout).not.toContain("name-spelling");
});

it("says what a check without a cache says, whatever comes, changes and goes", async () => {
  const articles = [...writeArticles(40, 80)];
  const paper = createPaper(Object.fromEntries(articles.map(({ path, text }) => [path, text])));
  const all = articles.map(({ path }) => path);
  await checkTwice(paper);
  paper.write(all[3]!, `${paper.read(all[3]!)}\n${articles[8]!.text}`);
  paper.write("new/one.txt", articles[5]!.text.replaceAll("a", "e"));
  await checkTwice(paper);
  rmSync(join(paper.folder, all[7]!));
  paper.write(all[9]!, new Uint8Array([0, 0, 0, 0]));
  await checkTwice(paper);
  for (const path of all.slice(10, 30)) paper.write(path, paper.read(path).replaceAll("million", "billion"));
  await checkTwice(paper);
  paper.write(all[9]!, articles[9]!.text);
  await checkTwice(paper);
});

it("serves runs over other paths of one project", async () => {
  const paper = createPaper(files);
  const run = (...args: string[]) => paper.run("check", ...args);
  await run("c.txt", "--corpus", ".", "--cache", ".kept");
  read.texts = 0;
  const kept = await run("b.txt", "--corpus", ".", "--cache", ".kept");
  expect(read.texts).toBe(0);
  expect(kept).toEqual(await run("b.txt", "--corpus", "."));
});

it("begins anew with another project file", async () => {
  const paper = createPaper({ ...files, ".fact-annotation.json": "{}" });
  expect((await checkTwice(paper)).code).toBe(1);
  paper.write(".fact-annotation.json", '{ "rules": { "name-spelling": "off", "weekday-mismatch": "off" } }');
  expect((await checkTwice(paper)).code).toBe(0);
});

it("leaves out an article that a path no longer names and that is too long for a folder", async () => {
  const paper = createPaper({ ...files, "b.txt": `${files["b.txt"]}\n${"\n".repeat(1_000_000)}` });
  await checkTwice(paper, "b.txt", "c.txt");
  const { stderr } = await checkTwice(paper, "c.txt");
  expect(stderr).toContain("b.txt is left out");
});

it.each([
  ["cut short", (bytes: Uint8Array) => bytes.subarray(0, bytes.length >> 1)],
  ["empty", () => new Uint8Array(0)],
  ["another file", () => new TextEncoder().encode("not a cache at all")],
  ["changed", (bytes: Uint8Array) => bytes.map((byte, at) => (at === 5000 ? byte ^ 1 : byte))],
])("reads all again where what was kept is %s", async (_, damage) => {
  const paper = createPaper(files);
  await check(paper);
  const kept = join(paper.folder, ".kept", readdirSync(join(paper.folder, ".kept"))[0]!);
  writeFileSync(kept, damage(readFileSync(kept)));
  read.texts = 0;
  await checkTwice(paper);
  expect(read.texts).toBe(Object.keys(files).length);
  read.texts = 0;
  await check(paper);
  expect(read.texts).toBe(0);
});

it("checks all the same where nothing can be kept, and says so", async () => {
  const paper = createPaper({ ...files, ".kept": "a file stands here" });
  const { code, stdout, stderr } = await check(paper);
  expect(code).toBe(1);
  expect(stdout).toEqual((await paper.run("check", ".", "--format", "json")).stdout);
  expect(stderr).toMatch(/^fact-annotation: nothing is kept in .+\.kept for the next run: .+\n$/);
});
