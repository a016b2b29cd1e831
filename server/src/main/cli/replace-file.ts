import { randomBytes } from "node:crypto";
import {
  closeSync,
  fchmodSync,
  fsyncSync,
  openSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  writeSync,
} from "node:fs";
import { basename, dirname, join, resolve, sep } from "node:path";
import { decodeText, encodeText } from "../../text/decode";
import type { MessageValue } from "../../words/message";
import { changedMeanwhile, encodingLacksCharacters, linkOutOfFolder } from "../../words/reasons";
import { reasonOf } from "./find-project";
import { readTextFile } from "./text-file";

/**
 * Replaces a file's text, in the file's own encoding and mode, by a temporary file beside it and a rename, so that it
 * is never half-written. A link's target is replaced, not the link, and only where it stands in the link's own folder or
 * below. Returns why it was not done, or undefined: the file has to hold `oldText` still.
 */
export function replaceFile(path: string, oldText: string, newText: string): MessageValue | undefined {
  const file = readTextFile(path);
  if ("reason" in file) return file.reason;
  if (file.text !== oldText) return changedMeanwhile();
  const bytes = encodeText(newText, file.encoding);
  const decoded = decodeText(bytes);
  if (!("text" in decoded) || decoded.encoding !== file.encoding || decoded.text !== newText) {
    return encodingLacksCharacters(file.encoding);
  }
  try {
    const target = realpathSync(path);
    if (!target.startsWith(folderOf(path))) return linkOutOfFolder();
    return writeWhole(target, encodeText(oldText, file.encoding), bytes);
  } catch (error) {
    return reasonOf(error);
  }
}

/** The real folder that a path stands in, with a separator at its end. */
function folderOf(path: string): string {
  const folder = realpathSync(dirname(resolve(path)));
  return folder.endsWith(sep) ? folder : folder + sep;
}

function writeWhole(path: string, oldBytes: Uint8Array, newBytes: Uint8Array): MessageValue | undefined {
  const { mode } = statSync(path);
  const temporary = join(dirname(path), `.${basename(path)}.${randomBytes(6).toString("hex")}.tmp`);
  try {
    writeAndFlush(temporary, newBytes, mode & 0o7777);
    // As late as can be: somebody may have saved the file while the new one was written.
    if (readFileSync(path).equals(oldBytes)) {
      renameSync(temporary, path);
      return undefined;
    }
  } catch (error) {
    rmSync(temporary, { force: true });
    throw error;
  }
  rmSync(temporary, { force: true });
  return changedMeanwhile();
}

function writeAndFlush(path: string, bytes: Uint8Array, mode: number): void {
  const file = openSync(path, "wx", mode);
  try {
    for (let at = 0; at < bytes.length; ) at += writeSync(file, bytes, at);
    fchmodSync(file, mode);
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
}
