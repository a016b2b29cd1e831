import type { HandedArticle } from "../../index/handover";
import type { Article } from "../../link/article";
import { readArticle, readArticles, type Source } from "../../link/read-article";
import { createReader } from "../../link/reader";
import { fewestForThreads } from "../../protocol/runtime";
import { cannotRead, isLeftOut, programFault, tooLong } from "../../words/cli";
import type { MessageValue } from "../../words/message";
import { toRelative } from "../files";
import { openReadingPool } from "../reading/reading-pool";
import { CannotRun, type Io, note, stackOf } from "./io";
import type { ArticleFile } from "./load";
import { type Progress, startProgress } from "./progress";
import { readSourceFile, readTextFile } from "./text-file";

/** How many texts are read at once: see `readArticles`. */
const textsAtOnce = 16;

/**
 * So many code units of text stand in articles that are kept whole: all that share a month's names, where a session, which
 * looks at few articles at a time, keeps the few it has looked at.
 */
export const keptWhole = 8_000_000;

/** Where articles that are read go. */
export interface Intake {
  put(article: Article): void;
  take(article: HandedArticle): void;
}

/**
 * Reads files; where there are many, other threads do. A file that can't be read, or in a folder is longer than
 * `mostUnits`, is named on stderr and left out, and so is one at which the program fails; one that a PATH names ends the run.
 */
export async function readFiles(
  io: Io,
  files: readonly ArticleFile[],
  mostUnits: number,
  intake: Intake,
): Promise<void> {
  const progress = startProgress(io, "reading", files.length);
  try {
    const left = await readWithThreads(intake, files, mostUnits, progress);
    await readAlone(io, intake, left, mostUnits, progress);
  } finally {
    progress.stop();
  }
}

/** Returns the files that are still to be read. */
async function readWithThreads(
  intake: Intake,
  files: readonly ArticleFile[],
  mostUnits: number,
  progress: Progress,
): Promise<readonly ArticleFile[]> {
  const pool = files.length < fewestForThreads ? undefined : openReadingPool();
  if (!pool) return files;
  try {
    const limitOf = ({ named }: ArticleFile): number => (named ? Number.MAX_SAFE_INTEGER : mostUnits);
    const wanted = files.filter(({ isSource }) => !isSource);
    const taken = new Set<string>();
    for await (const { files: read } of pool.read(
      wanted.map((file) => ({ uri: file.uri, limit: limitOf(file) })),
    )) {
      for (const { article } of read) {
        progress.step();
        intake.take(article);
        taken.add(article.uri);
      }
    }
    return files.filter(({ uri }) => !taken.has(uri));
  } finally {
    pool.dispose();
  }
}

async function readAlone(
  io: Io,
  intake: Intake,
  files: readonly ArticleFile[],
  mostUnits: number,
  progress: Progress,
): Promise<void> {
  const reader = createReader();
  const waiting: WaitingText[] = [];
  const leaveOut = ({ path, named }: ArticleFile, reason: MessageValue): void => {
    const shown = toRelative(io.cwd, path);
    if (named) throw new CannotRun(cannotRead(shown, reason));
    note(io, isLeftOut(shown, reason));
  };
  const readWaiting = (): void => {
    const texts = waiting.splice(0);
    try {
      for (const article of readArticles(reader, texts)) intake.put(article);
    } catch {
      for (const one of texts) readOne(intake, one, leaveOut);
    }
  };
  for (const file of files) {
    progress.step();
    const { path, uri, named, isSource } = file;
    const read = isSource ? await readSourceFile(path) : readTextFile(path);
    if ("reason" in read) leaveOut(file, read.reason);
    else if (!named && read.text.length > mostUnits) note(io, tooLong(toRelative(io.cwd, path), mostUnits));
    else if (waiting.push({ uri, text: read.text, file }) === textsAtOnce) readWaiting();
  }
  readWaiting();
}

interface WaitingText extends Source {
  readonly file: ArticleFile;
}

/** Reads a text by itself, with a reader of its own: a fault of the program costs the one article that shows it. */
function readOne(
  intake: Intake,
  { uri, text, file }: WaitingText,
  leaveOut: (file: ArticleFile, reason: MessageValue) => void,
): void {
  try {
    intake.put(readArticle(createReader(), uri, text));
  } catch (error) {
    leaveOut(file, programFault(stackOf(error)));
  }
}
