import { mkdtempSync, readdirSync, readFileSync, rmSync, utimesSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { expect, onTestFinished, test } from "vitest";
import type { ReadingPool } from "../../server/src/protocol/runtime";
import { pseudo } from "../words/pseudo";
import { Desk, type DeskOptions, fullCapabilities } from "./desk";
import { slip, story } from "./story";

/** A workspace folder and a folder of the editor's for what may be lost. */
function place(files: Readonly<Record<string, string>>): { desk: string; storage: string } {
  const [desk, storage] = [mkdtempSync(join(tmpdir(), "desk-")), mkdtempSync(join(tmpdir(), "kept-"))];
  onTestFinished(() => {
    for (const folder of [desk, storage]) rmSync(folder, { recursive: true, force: true });
  });
  for (const [name, text] of Object.entries(files)) write(join(desk, name), text, 0);
  return { desk, storage };
}

/** Writes a file as if it had been written a while ago: what is just written is never taken for unchanged. */
function write(file: string, text: string | Uint8Array, minutes: number): void {
  writeFileSync(file, text);
  const time = new Date(Date.UTC(2026, 0, 1, 12, minutes));
  utimesSync(file, time, time);
}

/** One session from its beginning to its end. Returns the names of the articles that it read. */
async function visit(
  { desk: folder, storage }: { desk: string; storage: string },
  act: (desk: Desk) => Promise<unknown>,
  options: DeskOptions = {},
): Promise<string[]> {
  const read: string[] = [];
  const desk = new Desk({
    ...options,
    desk: folder,
    runtime: (runtime, connection) => ({
      ...(options.runtime?.(runtime, connection) ?? runtime),
      readFile: (uri, limit) => {
        if (uri.endsWith(".txt")) read.push(uri.slice(uri.lastIndexOf("/") + 1));
        return runtime.readFile(uri, limit);
      },
    }),
  });
  const root = pathToFileURL(folder).href;
  await desk.client.sendRequest("initialize", {
    processId: null,
    rootUri: root,
    workspaceFolders: [{ uri: root, name: "desk" }],
    capabilities: fullCapabilities,
    initializationOptions: { storagePath: storage },
    ...options.initialize,
  });
  await desk.client.sendNotification("initialized", {});
  await act(desk);
  await desk.client.sendRequest("shutdown");
  desk.client.dispose();
  return read.sort();
}

const isShown = (desk: Desk) => desk.diagnostics("slip.txt", (all) => all.length === 1);
const isWhole = (desk: Desk) => desk.client.sendRequest("workspace/symbol", { query: "" });
const files = { ...story, "slip.txt": slip };
const names = Object.keys(files).sort();

test("a second session reads no article again and shows what the first found", async () => {
  const where = place(files);
  let first: unknown;
  expect(await visit(where, async (desk) => (first = await isShown(desk)))).toEqual(names);
  let second: unknown;
  expect(await visit(where, async (desk) => (second = await isShown(desk)))).toEqual([]);
  expect(second).toEqual(first);
  expect(readdirSync(where.desk).sort()).toEqual(names);
});

/** Threads that read nothing themselves. */
const leavesAll: ReadingPool = {
  async *read(files) {
    yield { files: [], left: files.map(({ uri }) => uri) };
  },
  dispose: () => {},
};

test("for a folder that is as it was saved no threads are started, and nothing is cleared away", async () => {
  const quiet = Array.from({ length: 220 }, (_, at) => [
    `quiet-${at}.txt`,
    `All was quiet in house ${at + 1}.\n`,
  ]);
  const where = place({ ...files, ...Object.fromEntries(quiet) });
  const called: string[] = [];
  const options: DeskOptions = {
    runtime: (runtime) => ({
      ...runtime,
      openReadingPool: () => {
        called.push("threads");
        return leavesAll;
      },
      releaseMemory: () => void called.push("memory"),
    }),
  };
  await visit(where, isShown, options);
  expect(called).toEqual(["threads", "memory"]);
  await visit(where, isShown, options);
  expect(called).toEqual(["threads", "memory"]);
});

test("what was written, deleted and added between two sessions is seen", async () => {
  const where = place(files);
  await visit(where, isShown);
  write(join(where.desk, "slip.txt"), slip.replace("Ruizmont", "Ruizmond"), 1);
  write(join(where.desk, "other.txt"), slip, 1);
  const read = await visit(where, async (desk) => {
    await desk.diagnostics("other.txt", (all) => all.length === 1);
    expect(desk.last("slip.txt")?.diagnostics ?? []).toEqual([]);
  });
  expect(read).toEqual(["other.txt", "slip.txt"]);
  rmSync(join(where.desk, "other.txt"));
  await visit(where, async (desk) => {
    await isWhole(desk);
    expect(desk.last("other.txt")).toBeUndefined();
  });
});

test("an article that is open when the session begins stands as the editor has it", async () => {
  const where = place(files);
  await visit(where, isShown);
  await visit(where, async (desk) => {
    await desk.open("slip.txt", "The harbour was quiet.\n");
    await isWhole(desk);
    await desk.diagnostics("slip.txt", (all) => all.length === 0);
  });
  // What the editor had was not the file's: it is read again.
  expect(await visit(where, isShown)).toEqual(["slip.txt"]);
});

test("another project file makes other findings of the same articles", async () => {
  const where = place(files);
  await visit(where, isShown);
  writeFileSync(join(where.desk, ".fact-annotation.json"), '{ "rules": { "name-spelling": "off" } }');
  const read = await visit(where, async (desk) => {
    await isWhole(desk);
    expect(desk.last("slip.txt")?.diagnostics ?? []).toEqual([]);
  });
  expect(read).toEqual([]);
});

test("a saved index that is damaged is as good as none", async () => {
  const where = place(files);
  await visit(where, isShown);
  const [name] = readdirSync(where.storage);
  const file = join(where.storage, name!);
  const bytes = readFileSync(file);
  bytes[bytes.length >> 1]! ^= 0xff;
  writeFileSync(file, bytes);
  expect(await visit(where, isShown)).toEqual(names);
  writeFileSync(file, bytes.subarray(0, 100));
  expect(await visit(where, isShown)).toEqual(names);
});

test("where nothing can be kept the session goes on", async () => {
  const where = place(files);
  writeFileSync(join(where.storage, "file"), "");
  const nowhere = { ...where, storage: join(where.storage, "file") };
  expect(await visit(nowhere, isShown)).toEqual(names);
  expect(await visit(nowhere, isShown)).toEqual(names);
});

test("findings that were saved in one language are said in the next session's", async () => {
  const kept = place({ ...story, "slip.txt": slip });
  const initializationOptions = { translation: pseudo, storagePath: kept.storage };
  const said: unknown[] = [];
  const look = async (desk: Desk): Promise<void> => {
    await isWhole(desk);
    said.push((await desk.diagnostics("slip.txt", (all) => all.length === 1))[0]!.message);
  };
  await visit(kept, look, { initialize: { locale: "de", initializationOptions } });
  expect(await visit(kept, look)).toEqual([]);
  expect(said).toEqual([expect.stringContaining("šþéľľéđ"), expect.stringContaining("is spelled")]);
});
