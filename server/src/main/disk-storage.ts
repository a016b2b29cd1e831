import { mkdir, readFile, rename, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { Storage } from "../protocol/runtime";

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
    async write(name, bytes) {
      const temporary = join(path, `${name}.${process.pid}.tmp`);
      await mkdir(path, { recursive: true });
      await writeFile(temporary, bytes);
      await rename(temporary, join(path, name));
    },
  };
}
