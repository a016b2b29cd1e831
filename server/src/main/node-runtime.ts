import { existsSync, lstatSync, statSync, watch } from "node:fs";
import { stat } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import { pathToFileURL } from "node:url";
import { version } from "../../../package.json";
import type { Runtime, SourceReading } from "../protocol/runtime";
import { toChild } from "../protocol/uris";
import { mostSourceBytes, mostSourceMegabytes, sourceKindOf } from "../sources/kinds";
import { tooManyBytes } from "../words/reasons";
import { readDiskFile, readWhole, toDiskPath, toStamp } from "./disk-files";
import { openDiskStorage } from "./disk-storage";
import { toRelative, walkArticleFiles } from "./files";
import { releaseHeap } from "./heap";
import { localDay } from "./local-day";
import { openReadingPool } from "./reading/reading-pool";

/** The server's machine where Node runs: files are the disk's. */
export function createNodeRuntime(): Runtime {
  return {
    readFile: readDiskFile,
    readSource: readDiskSource,
    async *listArticles(root, filter) {
      const folder = toDiskPath(root);
      if (folder === undefined) return;
      for await (const paths of walkArticleFiles(folder, folder, filter)) {
        const place = toRelative(folder, dirname(paths[0]!));
        const key = place === "" ? root : toChild(root, place);
        for (const path of paths) yield toChild(key, basename(path));
      }
    },
    isFolder: isDiskFolder,
    openReadingPool,
    watchFolder: watchDiskFolder,
    stampOf: stampOfFile,
    openStorage: openDiskStorage,
    releaseMemory: releaseHeap,
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

/** Not by a promise: a thousand of them take longer than a thousand looks at what the system has at hand. */
function stampOfFile(uri: string): number | undefined {
  const path = toDiskPath(uri);
  try {
    return path === undefined ? undefined : toStamp(statSync(path));
  } catch {
    return undefined;
  }
}

function isDiskFolder(uri: string): boolean {
  const path = toDiskPath(uri);
  try {
    return path !== undefined && lstatSync(path).isDirectory();
  } catch {
    return false;
  }
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

/** The pages that are packed beside the bundle: `dist/cli.js` and `dist/server/node.js` stand beside or below `docs`. */
function findRulePages(): string | undefined {
  const folders = ["../docs/rules", "../../docs/rules"].map((path) => join(__dirname, path));
  const found = folders.find((folder) => existsSync(folder));
  return found && `${pathToFileURL(found).href}/`;
}
