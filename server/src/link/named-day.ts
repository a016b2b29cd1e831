import { existingDay } from "./head-lines";

/** "2026-02-12-brussels.md", "notes_20260212.txt", "2026_02_12.txt" */
const dayInFileName = /(?<!\d)((?:19|20)\d\d)([-_.]?)(0[1-9]|1[0-2])\2(0[1-9]|[12]\d|3[01])(?!\d)/;

/** The ISO day that a file's name has in it; undefined where it has none. */
export function dayOfFileName(uri: string): string | undefined {
  const found = dayInFileName.exec(uri.slice(uri.lastIndexOf("/") + 1));
  return found ? existingDay(Number(found[1]), Number(found[3]), Number(found[4])) : undefined;
}

/** "2026-02" of an archive's "2026/02/12/brussels.txt", "2026-02/brussels.txt". */
export function monthOfFolder(uri: string): string | undefined {
  const found = monthInPath.exec(uri.slice(0, uri.lastIndexOf("/") + 1));
  return found ? `${found[1]}-${found[2]}` : undefined;
}

const monthInPath =
  /\/((?:19|20)\d\d)[/_.-]?(0[1-9]|1[0-2])(?:[/_.-]?(?:0[1-9]|[12]\d|3[01]))?\/(?:[^/\d]*\/)?$/;
