import { readFileSync, type Stats, statSync } from "node:fs";
import { readFile, stat } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import type { FileReading } from "../protocol/runtime";
import { decodeText } from "../text/decode";

/** No encoding that is read needs more bytes for a code unit. */
const mostBytesPerUnit = 3;

/** Reads a file's text as `Runtime.readFile` is to. */
export async function readDiskFile(uri: string, limit: number): Promise<FileReading> {
  const path = toDiskPath(uri);
  if (path === undefined) return { kind: "missing" };
  try {
    const stats = await stat(path);
    if (stats.size > limit * mostBytesPerUnit) return { kind: "tooLarge" };
    return toReading(await readWhole(path, stats.size), limit, stats);
  } catch {
    return { kind: "missing" };
  }
}

/** As `readDiskFile`, for a thread that has nothing else to do: undefined for whatever is no text that may be read, or is being written. */
export function readDiskFileAtOnce(uri: string, limit: number): FileText | undefined {
  const path = toDiskPath(uri);
  try {
    const stats = path === undefined ? undefined : statSync(path);
    if (path === undefined || !stats || stats.size > limit * mostBytesPerUnit) return undefined;
    const bytes = readFileSync(path);
    const reading = bytes.length === stats.size ? toReading(bytes, limit, stats) : undefined;
    return reading?.kind === "text" ? reading : undefined;
  } catch {
    return undefined;
  }
}

type FileText = Extract<FileReading, { readonly kind: "text" }>;

function toReading(bytes: Uint8Array, limit: number, stats: Stats): FileReading {
  const decoded = decodeText(bytes);
  if ("problem" in decoded) return { kind: "notText" };
  if (decoded.text.length > limit) return { kind: "tooLarge" };
  return { kind: "text", text: decoded.text, stamp: toStamp(stats) };
}

/** How often a file is read again that changes its size while it is read. */
const mostTries = 5;

/** The file's bytes, of which there were `size`: a file that is being written is read again. */
export async function readWhole(path: string, size: number): Promise<Uint8Array> {
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
export function toStamp({ mtimeMs, size }: Stats): number | undefined {
  return Date.now() - mtimeMs < moment ? undefined : Math.floor(mtimeMs) * 4096 + (size % 4096);
}

/** Undefined for a URI that is no file's. */
export function toDiskPath(uri: string): string | undefined {
  try {
    return fileURLToPath(uri);
  } catch {
    return undefined;
  }
}
