import { existsSync, watch } from "node:fs";
import { readFile, stat } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import type { FileReading, Runtime } from "../protocol/runtime";
import { toKey } from "../protocol/uris";
import { decodeText } from "../text/decode";
import { findArticleFiles } from "./files";
import { localDay } from "./local-day";

/** No encoding that is read needs more bytes for a code unit. */
const mostBytesPerUnit = 3;

/** The server's machine where Node runs: files are the disk's. */
export function createNodeRuntime(): Runtime {
  return {
    readFile: readDiskFile,
    async *listArticles(root, filter) {
      const folder = toDiskPath(root);
      if (folder === undefined) return;
      for (const path of await findArticleFiles(folder, folder, filter))
        yield toKey(pathToFileURL(path).href)!;
    },
    watchFolder: watchDiskFolder,
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
    const { size } = await stat(path);
    if (size > limit * mostBytesPerUnit) return { kind: "tooLarge" };
    const decoded = decodeText(await readWhole(path, size));
    if ("problem" in decoded) return { kind: "notText" };
    return decoded.text.length > limit ? { kind: "tooLarge" } : { kind: "text", text: decoded.text };
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
