import { existsSync, type Stats, statSync, watch } from "node:fs";
import { readFile, stat } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { version } from "../../../package.json";
import type { FileReading, Runtime, SourceReading } from "../protocol/runtime";
import { toKey } from "../protocol/uris";
import { mostSourceBytes, mostSourceMegabytes, sourceKindOf } from "../sources/kinds";
import { decodeText } from "../text/decode";
import { tooManyBytes } from "../words/reasons";
import { openDiskStorage } from "./disk-storage";
import { findArticleFiles } from "./files";
import { localDay } from "./local-day";

/** No encoding that is read needs more bytes for a code unit. */
const mostBytesPerUnit = 3;

/** The server's machine where Node runs: files are the disk's. */
export function createNodeRuntime(): Runtime {
  return {
    readFile: readDiskFile,
    readSource: readDiskSource,
    async *listArticles(root, filter) {
      const folder = toDiskPath(root);
      if (folder === undefined) return;
      for (const path of await findArticleFiles(folder, folder, filter))
        yield toKey(pathToFileURL(path).href)!;
    },
    watchFolder: watchDiskFolder,
    stampOf: stampOfFile,
    openStorage: openDiskStorage,
    releaseMemory: collectGarbage,
    build: nameBuild(),
    nextTurn: () => new Promise((resolve) => setImmediate(resolve)),
    startTimer(milliseconds, run) {
      const timer = setTimeout(run, milliseconds);
      return () => clearTimeout(timer);
    },
    now: () => performance.now(),
    today: localDay,
    rulePages: findRulePages(),
  };
}

async function readDiskFile(uri: string, limit: number): Promise<FileReading> {
  const path = toDiskPath(uri);
  if (path === undefined) return { kind: "missing" };
  try {
    const stats = await stat(path);
    if (stats.size > limit * mostBytesPerUnit) return { kind: "tooLarge" };
    const decoded = decodeText(await readWhole(path, stats.size));
    if ("problem" in decoded) return { kind: "notText" };
    if (decoded.text.length > limit) return { kind: "tooLarge" };
    return { kind: "text", text: decoded.text, stamp: toStamp(stats) };
  } catch {
    return { kind: "missing" };
  }
}

/** How often a file is read again that changes its size while it is read. */
const mostTries = 5;

/** The file's bytes, of which there were `size`: a file that is being written is read again. */
async function readWhole(path: string, size: number): Promise<Uint8Array> {
  let bytes = await readFile(path);
  for (let tries = 1, wanted = size; bytes.length !== wanted && tries < mostTries; tries++) {
    wanted = (await stat(path)).size;
    bytes = await readFile(path);
  }
  return bytes;
}

/** A file may be changed again, unseen, in the moment in which it was changed, in milliseconds. */
const moment = 2000;

/** Time and size in one number; both together are another once a file has been changed, but by chance. */
function toStamp({ mtimeMs, size }: Stats): number | undefined {
  return Date.now() - mtimeMs < moment ? undefined : Math.floor(mtimeMs) * 4096 + (size % 4096);
}

/** Not by a promise: a thousand of them take longer than a thousand looks at what the system has at hand. */
function stampOfFile(uri: string): number | undefined {
  const path = toDiskPath(uri);
  try {
    return path === undefined ? undefined : toStamp(statSync(path));
  } catch {
    return undefined;
  }
}

/** Left to itself the engine keeps what the first reading of a folder took for as long as nobody else asks for it. */
function collectGarbage(): void {
  setFlagsFromString("--expose-gc");
  const collect: unknown = runInNewContext("gc");
  setFlagsFromString("--no-expose-gc");
  if (typeof collect === "function") collect();
}

/** The version, and size and time of the bundle that runs, since a developer's builds have one version. */
function nameBuild(): string {
  const { size, mtimeMs } = statSync(__filename);
  return `${version} ${size} ${mtimeMs}`;
}

/** What takes texts out of sources is large, and read only where there are sources. */
async function readDiskSource(uri: string, limit: number): Promise<SourceReading> {
  const path = toDiskPath(uri);
  const kind = path === undefined ? undefined : sourceKindOf(path);
  if (path === undefined || kind === undefined) return { kind: "missing" };
  try {
    const stats = await stat(path);
    if (stats.size > mostSourceBytes)
      return { kind: "unreadable", reason: tooManyBytes(mostSourceMegabytes) };
    const { extractSource } = await import("../sources/extract");
    const extracted = await extractSource(kind, await readWhole(path, stats.size));
    if ("problem" in extracted) return { kind: "unreadable", reason: extracted.problem };
    if (extracted.text.length > limit) return { kind: "tooLarge" };
    return { kind: "text", text: extracted.text, stamp: toStamp(stats) };
  } catch {
    return { kind: "missing" };
  }
}

/** A folder that can't be watched is left alone. */
function watchDiskFolder(uri: string, onChange: (uri: string) => void): () => void {
  const path = toDiskPath(uri);
  if (path === undefined) return () => {};
  try {
    const watcher = watch(path, { persistent: false }, (_event, name) => {
      if (name !== null) onChange(pathToFileURL(join(path, name)).href);
    });
    watcher.on("error", () => watcher.close());
    return () => watcher.close();
  } catch {
    return () => {};
  }
}

/** Undefined for a URI that is no file's. */
function toDiskPath(uri: string): string | undefined {
  try {
    return fileURLToPath(uri);
  } catch {
    return undefined;
  }
}

/** The pages that are packed beside the bundle: `dist/cli.js` and `dist/server/node.js` stand beside or below `docs`. */
function findRulePages(): string | undefined {
  const folders = ["../docs/rules", "../../docs/rules"].map((path) => join(__dirname, path));
  const found = folders.find((folder) => existsSync(folder));
  return found && `${pathToFileURL(found).href}/`;
}
