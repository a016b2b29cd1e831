import { Corpus } from "../../index/corpus";
import { readArticles, type Source } from "../../link/read-article";
import { createReader } from "../../link/reader";
import { fewestForThreads } from "../../protocol/runtime";
import { cannotRead, isLeftOut, tooLong } from "../../words/cli";
import { toRelative } from "../files";
import { keepHeapSmall } from "../heap";
import { openReadingPool } from "../reading/reading-pool";
import { CannotRun, type Io, note } from "./io";
import type { ArticleFile } from "./load";
import { type Progress, startProgress } from "./progress";
import { readSourceFile, readTextFile } from "./text-file";

/** How many texts are read at once: see `readArticles`. */
const textsAtOnce = 16;

/**
 * So many code units of text stand in articles that are kept whole: all that share a month's names, where a session, which
 * looks at few articles at a time, keeps the few it has looked at.
 */
const keptWhole = 8_000_000;

/**
 * Reads files; where there are many, other threads do. A file that can't be read, or in a folder is longer than
 * `mostUnits`, is named on stderr and left out; one that a PATH names ends the run.
 */
export async function readFiles(io: Io, files: readonly ArticleFile[], mostUnits: number): Promise<Corpus> {
  keepHeapSmall();
  const corpus = new Corpus(keptWhole);
  const progress = startProgress(io, "reading", files.length);
  try {
    const left = await readWithThreads(corpus, files, mostUnits, progress);
    await readAlone(io, corpus, left, mostUnits, progress);
  } finally {
    progress.stop();
  }
  return corpus;
}

/** Returns the files that are still to be read. */
async function readWithThreads(
  corpus: Corpus,
  files: readonly ArticleFile[],
  mostUnits: number,
  progress: Progress,
): Promise<readonly ArticleFile[]> {
  const pool = files.length < fewestForThreads ? undefined : openReadingPool();
  if (!pool) return files;
  try {
    const limitOf = ({ named }: ArticleFile): number => (named ? Number.MAX_SAFE_INTEGER : mostUnits);
    const wanted = files.filter(({ isSource }) => !isSource);
    for await (const { files: read } of pool.read(
      wanted.map((file) => ({ uri: file.uri, limit: limitOf(file) })),
    )) {
      for (const { article } of read) {
        progress.step();
        corpus.take(article);
      }
    }
    return files.filter(({ uri }) => !corpus.has(uri));
  } finally {
    pool.dispose();
  }
}

async function readAlone(
  io: Io,
  corpus: Corpus,
  files: readonly ArticleFile[],
  mostUnits: number,
  progress: Progress,
): Promise<void> {
  const reader = createReader();
  const waiting: Source[] = [];
  const readWaiting = (): void => {
    for (const article of readArticles(reader, waiting.splice(0))) corpus.put(article);
  };
  for (const { path, uri, named, isSource } of files) {
    progress.step();
    const file = isSource ? await readSourceFile(path) : readTextFile(path);
    if ("reason" in file) {
      if (named) throw new CannotRun(cannotRead(toRelative(io.cwd, path), file.reason));
      note(io, isLeftOut(toRelative(io.cwd, path), file.reason));
    } else if (!named && file.text.length > mostUnits) {
      note(io, tooLong(toRelative(io.cwd, path), mostUnits));
    } else if (waiting.push({ uri, text: file.text }) === textsAtOnce) readWaiting();
  }
  readWaiting();
}
