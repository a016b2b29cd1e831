import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { afterAll, beforeAll, expect, it } from "vitest";

let folder = "";

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "sizes-"));
  const { status } = spawnSync(process.execPath, ["esbuild.mjs", "--out", folder]);
  expect(status).toBe(0);
}, 0);

afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** What each bundle may weigh, packed, in KB: a little more than it does, so that whoever adds much says so here. */
it.each([
  ["client/node.js", 25],
  ["parts/node-client.js", 120],
  ["client/browser.js", 120],
  ["server/node.js", 4],
  ["parts/languageserver.js", 60],
  ["parts/node-server.js", 462],
  ["server/browser.js", 1312],
  ["cli.js", 476],
  ["parts/report-page.js", 30],
  ["parts/reading-worker.js", 254],
  ["parts/extract.js", 620],
  ["data/lexicon.js", 283],
  ["data/weights.js", 288],
  ["data/word-clusters.js", 300],
])("%s is no larger than %i KB packed", (name, most) => {
  expect(gzipSync(readFileSync(join(folder, name))).length / 1024).toBeLessThan(most);
});
