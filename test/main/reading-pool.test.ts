import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { pathToFileURL } from "node:url";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { writeArticles } from "../../bench/articles";
import { Corpus } from "../../server/src/index/corpus";
import { readArticle } from "../../server/src/link/read-article";
import { createReader } from "../../server/src/link/reader";
import { startReadingPool } from "../../server/src/main/reading/reading-pool";
import type { FileToRead, ReadingPool } from "../../server/src/protocol/runtime";
import { useBuild } from "../robustness/built";

const built = useBuild();
const limit = 10_000;
const articles = [...writeArticles(120)];
let folder = "";
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "pool-"));
  for (const { path, text } of articles) write(path, text);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function write(path: string, content: string | Uint8Array): FileToRead {
  const file = join(folder, path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, content);
  return { uri: pathToFileURL(file).href, limit };
}

const uriOf = (path: string): string => pathToFileURL(join(folder, path)).href;
const all = (): FileToRead[] => articles.map(({ path }) => ({ uri: uriOf(path), limit }));

/** Threads of another program, in place of the one that reads. */
function poolOf(program: string, threads = 2): ReadingPool {
  const file = join(folder, `${threads}-${program.length}.cjs`);
  writeFileSync(file, program);
  return startReadingPool(file, threads, 200);
}

/** What comes of a reading: the corpus of what was read, and the files that were left. */
async function readWith(pool: ReadingPool, files: readonly FileToRead[]) {
  const corpus = new Corpus();
  const left: string[] = [];
  for await (const step of pool.read(files)) {
    for (const { article } of step.files) corpus.take(article);
    left.push(...step.left);
  }
  pool.dispose();
  return { corpus, left: left.sort() };
}

const uris = (files: readonly FileToRead[]): string[] => files.map(({ uri }) => uri).sort();

describe("threads that read", () => {
  test.each([1, 3])("give the articles that one thread gives: %i of them", async (threads) => {
    const { corpus, left } = await readWith(
      startReadingPool(built("parts/reading-worker.js"), threads, 60_000),
      all(),
    );
    expect(left).toEqual([]);
    const reader = createReader();
    const alone = new Corpus();
    for (const { path, text } of articles) alone.put(readArticle(reader, uriOf(path), text));
    expect(corpus.uris()).toEqual(alone.uris());
    expect([...corpus.entities()]).toEqual([...alone.entities()]);
    for (const { uri, text, mentions, claims, events } of alone.articles())
      expect(corpus.article(uri)).toMatchObject({ text, mentions, claims, events });
  });

  test("leave what is no text, is gone or too long", async () => {
    const odd = [
      write("picture.txt", new Uint8Array([0, 1, 2, 3, 0, 255])),
      write("long.txt", "Anna Ruiz spoke. ".repeat(limit)),
      { uri: uriOf("gone.txt"), limit },
      { uri: "untitled:a.txt", limit },
    ];
    const whole = all().slice(0, 30);
    const { corpus, left } = await readWith(startReadingPool(built("parts/reading-worker.js"), 1, 60_000), [
      ...odd,
      ...whole,
    ]);
    expect(left).toEqual(uris(odd));
    expect(corpus.uris()).toEqual(uris(whole));
  });
});

describe("nothing is lost with threads", () => {
  test.each([
    ["that end at once", "process.exit(1);"],
    [
      "that fail when they are asked",
      "require('node:worker_threads').parentPort.on('message', () => { throw new Error('!'); });",
    ],
    ["that never answer", "require('node:worker_threads').parentPort.on('message', () => {});"],
    ["that never end", "require('node:worker_threads').parentPort.on('message', () => { for (;;); });"],
  ])("%s", async (_, program) => {
    const { corpus, left } = await readWith(poolOf(program), all());
    expect(left).toEqual(uris(all()));
    expect(corpus.size).toBe(0);
  });

  test("that answer once and end", async () => {
    const program = `require(${JSON.stringify(built("parts/reading-worker.js"))});
      require('node:worker_threads').parentPort.once('message', () => setImmediate(() => process.exit(0)));`;
    const { corpus, left } = await readWith(poolOf(program, 1), all());
    expect([...corpus.uris(), ...left].sort()).toEqual(uris(all()));
    expect(left.length).toBeGreaterThan(0);
  });

  test("that are ended while they read", async () => {
    const pool = startReadingPool(built("parts/reading-worker.js"), 2, 60_000);
    const seen: string[] = [];
    for await (const { files, left } of pool.read(all())) {
      for (const { article } of files) seen.push(article.uri);
      seen.push(...left);
      pool.dispose();
    }
    expect(seen.sort()).toEqual(uris(all()));
  });
});
