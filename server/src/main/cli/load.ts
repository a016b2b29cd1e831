import { statSync } from "node:fs";
import { resolve } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { createPathFilter, type PathFilter } from "../../check/article-paths";
import { Corpus } from "../../index/corpus";
import type { Article } from "../../link/article";
import { comparePaths } from "../../report/facts";
import { cannotRead, cannotReadFolder, folderLeftOut, noArticlesIn } from "../../words/cli";
import type { MessageValue } from "../../words/message";
import { neitherFileNorFolder } from "../../words/reasons";
import { findArticleFiles, toRelative } from "../files";
import { keepHeapSmall } from "../heap";
import { CheckCache } from "./check-cache";
import { type FoundProject, findProject, reasonOf } from "./find-project";
import { CannotRun, type Io, note } from "./io";
import { type Intake, keptWhole, readFiles } from "./read-files";

/** What a run looks at. */
export interface LoadedArticles extends FoundProject {
  /** All articles, those of `--corpus` too. */
  readonly corpus: Corpus;
  /** Their URIs in order of path. */
  readonly uris: readonly string[];
  /** URIs of the articles that findings are wanted for. */
  readonly wanted: ReadonlySet<string>;
  /** URIs of the pages, documents and PDFs among them: findings are never reported in these, and their lines are not the files'. */
  readonly sources: ReadonlySet<string>;
  /** An article's path as output shows it: relative to the working directory, with `/`. */
  readonly pathOf: (uri: string) => string;
  /** What is kept from run to run, where that is asked for. */
  readonly cache: CheckCache | undefined;
}

/** The articles that findings are wanted for, in order of path. */
export function* wantedArticles({ corpus, uris, wanted }: LoadedArticles): Generator<Article> {
  for (const uri of uris) if (wanted.has(uri)) yield corpus.article(uri)!;
}

/** A file that is to be read. */
export interface ArticleFile {
  readonly path: string;
  readonly uri: string;
  /** True where a PATH names the file itself. */
  readonly named: boolean;
  readonly wanted: boolean;
  /** True for a page, document or PDF that text is taken out of: findings are never reported in it. */
  readonly isSource: boolean;
}

/**
 * Reads the articles of the PATHs and `--corpus` paths, as the user wrote them, with their project file; with a folder to
 * keep things in, those that have changed since the last run.
 */
export async function loadArticles(
  io: Io,
  paths: readonly string[],
  corpusPaths: readonly string[],
  config: string | undefined,
  cacheFolder?: string,
): Promise<LoadedArticles> {
  const wantedPaths = paths.map((path) => resolve(io.cwd, path));
  const otherPaths = corpusPaths.map((path) => resolve(io.cwd, path));
  for (const path of [...wantedPaths, ...otherPaths]) checkPath(io, path);
  const found = findProject(io, wantedPaths, config);
  const files = await findFiles(io, wantedPaths, otherPaths, found);
  const { maxFileSize } = found.project;
  keepHeapSmall();
  const cache =
    cacheFolder === undefined ? undefined : await CheckCache.open(resolve(io.cwd, cacheFolder), found);
  const corpus = cache?.corpus ?? new Corpus(keptWhole);
  const unread = cache?.sift(files, maxFileSize) ?? files;
  await readFiles(io, unread, maxFileSize, cache ?? into(corpus));
  cache?.settle();
  const isWanted = (file: ArticleFile): boolean => file.wanted && !file.isSource;
  const wanted = new Set(files.filter(isWanted).map(({ uri }) => uri));
  const sources = new Set(files.filter(({ isSource }) => isSource).map(({ uri }) => uri));
  const uris = files.map(({ uri }) => uri).filter((uri) => corpus.has(uri));
  const pathOf = (uri: string): string => toRelative(io.cwd, fileURLToPath(uri));
  return { ...found, corpus, uris, wanted, sources, pathOf, cache };
}

const into = (corpus: Corpus): Intake => ({
  put: (article) => void corpus.put(article),
  take: (article) => void corpus.take(article),
});

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
  const add = (found: Omit<ArticleFile, "uri" | "isSource">): void => {
    const isSource = filter.isSource(toRelative(folder, found.path));
    const file = { ...found, uri: pathToFileURL(found.path).href, isSource };
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
