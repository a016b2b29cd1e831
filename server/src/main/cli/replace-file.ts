import { randomBytes } from "node:crypto";
import {
  closeSync,
  fchmodSync,
  fsyncSync,
  openSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  writeSync,
} from "node:fs";
import { basename, dirname, join } from "node:path";
import { encodeText } from "../../text/decode";
import { reasonOf } from "./find-project";
import { readTextFile } from "./load";

/**
 * Replaces a file's text, in the file's own encoding and mode, by a temporary file beside it and a rename, so that it
 * is never half-written. A link's target is replaced, not the link. Returns why it was not done, or undefined: the file
 * has to hold `oldText` still.
 */
export function replaceFile(path: string, oldText: string, newText: string): string | undefined {
  const file = readTextFile(path);
  if ("reason" in file) return file.reason;
  if (file.text !== oldText) return "it has changed meanwhile";
  try {
    const target = realpathSync(path);
    writeWhole(target, encodeText(newText, file.encoding), statSync(target).mode & 0o7777);
    return undefined;
  } catch (error) {
    return reasonOf(error);
  }
}

function writeWhole(path: string, bytes: Uint8Array, mode: number): void {
  const temporary = join(dirname(path), `.${basename(path)}.${randomBytes(6).toString("hex")}.tmp`);
  try {
    const file = openSync(temporary, "wx", mode);
    try {
      for (let at = 0; at < bytes.length; ) at += writeSync(file, bytes, at);
      fchmodSync(file, mode);
      fsyncSync(file);
    } finally {
      closeSync(file);
    }
    renameSync(temporary, path);
  } catch (error) {
    rmSync(temporary, { force: true });
    throw error;
  }
}
