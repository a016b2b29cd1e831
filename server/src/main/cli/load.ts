import { readFileSync, statSync } from "node:fs";
import { resolve } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { createPathFilter, type PathFilter } from "../../check/article-paths";
import type { Article } from "../../link/article";
import { readArticles, type Source } from "../../link/read-article";
import { createReader } from "../../link/reader";
import { comparePaths } from "../../report/facts";
import { mostSourceBytes, mostSourceMegabytes, sourceKindOf } from "../../sources/kinds";
import { decodeText, type Encoding } from "../../text/decode";
import {
  cannotRead,
  cannotReadFolder,
  folderLeftOut,
  isLeftOut,
  noArticlesIn,
  tooLong,
} from "../../words/cli";
import type { MessageValue } from "../../words/message";
import { isNotText, neitherFileNorFolder, tooManyBytes } from "../../words/reasons";
import { findArticleFiles, toRelative } from "../files";
import { type FoundProject, findProject, reasonOf } from "./find-project";
import { CannotRun, type Io, note } from "./io";
import { startProgress } from "./progress";

/** What a run looks at. */
export interface LoadedArticles extends FoundProject {
  /** All articles, those of `--corpus` too, in order of path. */
  readonly articles: readonly Article[];
  /** URIs of the articles that findings are wanted for. */
  readonly wanted: ReadonlySet<string>;
  /** URIs of the pages, documents and PDFs among them: findings are never reported in these, and their lines are not the files'. */
  readonly sources: ReadonlySet<string>;
  /** An article's path as output shows it: relative to the working directory, with `/`. */
  readonly pathOf: (uri: string) => string;
}

interface ArticleFile {
  readonly path: string;
  /** True where a PATH names the file itself. */
  readonly named: boolean;
  readonly wanted: boolean;
  /** True for a page, document or PDF that text is taken out of: findings are never reported in it. */
  readonly isSource: boolean;
}

/** Reads the articles of the PATHs and `--corpus` paths, as the user wrote them, with their project file. */
export async function loadArticles(
  io: Io,
  paths: readonly string[],
  corpusPaths: readonly string[],
  config: string | undefined,
): Promise<LoadedArticles> {
  const wantedPaths = paths.map((path) => resolve(io.cwd, path));
  const otherPaths = corpusPaths.map((path) => resolve(io.cwd, path));
  for (const path of [...wantedPaths, ...otherPaths]) checkPath(io, path);
  const found = findProject(io, wantedPaths, config);
  const files = await findFiles(io, wantedPaths, otherPaths, found);
  const articles = await readFiles(io, files, found);
  const isWanted = (file: ArticleFile): boolean => file.wanted && !file.isSource;
  const wanted = new Set(files.filter(isWanted).map(({ path }) => pathToFileURL(path).href));
  const sources = new Set(
    files.filter(({ isSource }) => isSource).map(({ path }) => pathToFileURL(path).href),
  );
  return { ...found, articles, wanted, sources, pathOf: (uri) => toRelative(io.cwd, fileURLToPath(uri)) };
}

/** A file's text with the encoding to write it back in. */
export interface TextFile {
  readonly text: string;
  readonly encoding: Encoding;
}

/** Reads a file's text, or says in a few words why that can't be done. */
export function readTextFile(path: string): TextFile | { readonly reason: MessageValue } {
  try {
    const decoded = decodeText(readFileSync(path));
    return "problem" in decoded ? { reason: isNotText() } : decoded;
  } catch (error) {
    return { reason: reasonOf(error) };
  }
}

/** Takes a source's text out of it, or says in a few words why that can't be done. */
async function readSourceFile(
  path: string,
): Promise<{ readonly text: string } | { readonly reason: MessageValue }> {
  try {
    if (statSync(path).size > mostSourceBytes) return { reason: tooManyBytes(mostSourceMegabytes) };
    // What takes texts out of sources is large, and read only where there are some.
    const { extractSource } = await import("../../sources/extract");
    const extracted = await extractSource(sourceKindOf(path)!, readFileSync(path));
    return "problem" in extracted ? { reason: extracted.problem } : extracted;
  } catch (error) {
    return { reason: reasonOf(error) };
  }
}

function checkPath(io: Io, path: string): void {
  const reason = whyUnreadable(path);
  if (reason !== undefined) throw new CannotRun(cannotRead(toRelative(io.cwd, path) || ".", reason));
}

function whyUnreadable(path: string): MessageValue | undefined {
  try {
    const stats = statSync(path);
    return stats.isFile() || stats.isDirectory() ? undefined : neitherFileNorFolder();
  } catch (error) {
    return reasonOf(error);
  }
}

async function findFiles(
  io: Io,
  wantedPaths: readonly string[],
  otherPaths: readonly string[],
  { project, folder }: FoundProject,
): Promise<ArticleFile[]> {
  const filter = createPathFilter(project.include, project.exclude, project.sources);
  const files = new Map<string, ArticleFile>();
  const add = (found: Omit<ArticleFile, "isSource">): void => {
    const file = { ...found, isSource: filter.isSource(toRelative(folder, found.path)) };
    const known = files.get(file.path);
    files.set(file.path, known ? { ...known, named: known.named || file.named } : file);
  };
  for (const [index, path] of [...wantedPaths, ...otherPaths].entries()) {
    const wanted = index < wantedPaths.length;
    if (statSync(path).isFile()) add({ path, named: true, wanted });
    else
      for (const inside of await findInFolder(io, path, folder, filter))
        add({ path: inside, named: false, wanted });
  }
  return [...files.values()].sort((a, b) => comparePaths(a.path, b.path));
}

async function findInFolder(io: Io, path: string, root: string, filter: PathFilter): Promise<string[]> {
  const unreadable: string[] = [];
  const inside = await findArticleFiles(path, root, filter, (folder) => unreadable.push(folder));
  if (unreadable.includes(path)) throw new CannotRun(cannotReadFolder(toRelative(io.cwd, path) || "."));
  for (const folder of unreadable) note(io, folderLeftOut(toRelative(io.cwd, folder)));
  if (inside.length === 0) note(io, noArticlesIn(toRelative(io.cwd, path) || "."));
  return inside;
}

/** How many texts are read at once: see `readArticles`. */
const textsAtOnce = 16;

async function readFiles(
  io: Io,
  files: readonly ArticleFile[],
  { project }: FoundProject,
): Promise<Article[]> {
  const reader = createReader();
  const articles: Article[] = [];
  const waiting: Source[] = [];
  const readWaiting = (): void => {
    for (const article of readArticles(reader, waiting.splice(0))) articles.push(article);
  };
  const progress = startProgress(io, "reading", files.length);
  try {
    for (const { path, named, isSource } of files) {
      progress.step();
      const file = isSource ? await readSourceFile(path) : readTextFile(path);
      if ("reason" in file) {
        if (named) throw new CannotRun(cannotRead(toRelative(io.cwd, path), file.reason));
        note(io, isLeftOut(toRelative(io.cwd, path), file.reason));
      } else if (!named && file.text.length > project.maxFileSize) {
        note(io, tooLong(toRelative(io.cwd, path), project.maxFileSize));
      } else if (waiting.push({ uri: pathToFileURL(path).href, text: file.text }) === textsAtOnce)
        readWaiting();
    }
    readWaiting();
  } finally {
    progress.stop();
  }
  return articles;
}
