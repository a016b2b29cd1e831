import { mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { type GeneratedArticle, writeArticles } from "./articles";

/** When the files of a corpus were written, as far as anybody can tell: what is just written is never taken for unchanged. */
const longAgo = new Date("2026-01-01T12:00:00Z");

/** Writes a generated corpus into a folder. Returns its articles. */
export function writeCorpus(folder: string, size: number): readonly GeneratedArticle[] {
  const articles = [...writeArticles(size)];
  for (const { path, text } of articles) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
    age(join(folder, path));
  }
  return articles;
}

/** Makes a file look as if it had been written long ago. */
export function age(file: string): void {
  utimesSync(file, longAgo, longAgo);
}

/** Makes so many folders for the work, and takes them away after it. */
export async function withFolders<Result>(
  count: number,
  work: (...folders: string[]) => Promise<Result>,
): Promise<Result> {
  const folders = Array.from({ length: count }, () => mkdtempSync(join(tmpdir(), "bench-")));
  try {
    return await work(...folders);
  } finally {
    for (const folder of folders) rmSync(folder, { recursive: true });
  }
}
