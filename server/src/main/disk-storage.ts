import { open, readdir, readFile, rename, rm } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { Storage } from "../protocol/runtime";
import { makeFolder } from "./make-folder";

/** A folder on disk to keep things in; it is made when something is first written. A file is written beside its place and renamed, so that it is never half there. */
export function openDiskStorage(folder: string): Storage {
  const path = folder.startsWith("file:") ? fileURLToPath(folder) : folder;
  return {
    async read(name) {
      try {
        return await readFile(join(path, name));
      } catch {
        return undefined;
      }
    },
    async write(name, pieces) {
      const temporary = join(path, `${name}.${process.pid}.tmp`);
      await makeFolder(path);
      await removeOrphans(path, name);
      try {
        if (!(await writeWhole(temporary, pieces))) return false;
        await rename(temporary, join(path, name));
        return true;
      } finally {
        await rm(temporary, { force: true });
      }
    },
  };
}

/** Removes what servers have left behind that were killed while they wrote a file of this name. */
async function removeOrphans(folder: string, name: string): Promise<void> {
  for (const found of await readdir(folder)) {
    const writer = found.startsWith(`${name}.`)
      ? temporaryEnd.exec(found.slice(name.length))?.[1]
      : undefined;
    if (writer !== undefined && !isRunning(Number(writer))) await rm(join(folder, found), { force: true });
  }
}

/** ".12345.tmp" */
const temporaryEnd = /^\.(\d+)\.tmp$/;

function isRunning(id: number): boolean {
  try {
    return process.kill(id, 0);
  } catch (error) {
    // It may be somebody else's.
    return (error as NodeJS.ErrnoException).code === "EPERM";
  }
}

/** Returns false where the pieces end before the file is whole. */
async function writeWhole(path: string, pieces: AsyncIterable<Uint8Array | undefined>): Promise<boolean> {
  const file = await open(path, "w");
  try {
    for await (const piece of pieces) {
      if (!piece) return false;
      await file.appendFile(piece);
    }
    return true;
  } finally {
    await file.close();
  }
}
