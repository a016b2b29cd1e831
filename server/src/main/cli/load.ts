import { readFileSync, statSync } from "node:fs";
import { resolve } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { createPathFilter, type PathFilter } from "../../check/article-paths";
import type { Article } from "../../link/article";
import { readArticles, type Source } from "../../link/read-article";
import { createReader } from "../../link/reader";
import { comparePaths } from "../../report/facts";
import { mostSourceBytes, sourceKindOf, tooManyBytes } from "../../sources/kinds";
import { decodeText, type Encoding } from "../../text/decode";
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
  return { ...found, articles, wanted, pathOf: (uri) => toRelative(io.cwd, fileURLToPath(uri)) };
}

/** A file's text with the encoding to write it back in. */
export interface TextFile {
  readonly text: string;
  readonly encoding: Encoding;
}

/** Reads a file's text, or says in a few words why that can't be done. */
export function readTextFile(path: string): TextFile | { readonly reason: string } {
  try {
    const decoded = decodeText(readFileSync(path));
    return "problem" in decoded ? { reason: "it is not text" } : decoded;
  } catch (error) {
    return { reason: reasonOf(error) };
  }
}

/** Takes a source's text out of it, or says in a few words why that can't be done. */
async function readSourceFile(
  path: string,
): Promise<{ readonly text: string } | { readonly reason: string }> {
  try {
    if (statSync(path).size > mostSourceBytes) return { reason: tooManyBytes };
    // What takes texts out of sources is large, and read only where there are some.
    const { extractSource } = await import("../../sources/extract");
    const extracted = await extractSource(sourceKindOf(path)!, readFileSync(path));
    return "problem" in extracted ? { reason: extracted.problem } : extracted;
  } catch (error) {
    return { reason: reasonOf(error) };
  }
}

function checkPath(io: Io, path: string): void {
  try {
    const stats = statSync(path);
    if (!stats.isFile() && !stats.isDirectory()) throw new Error("it is neither a file nor a folder");
  } catch (error) {
    throw new CannotRun(`can't read ${toRelative(io.cwd, path) || "."}: ${reasonOf(error)}`);
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
  if (unreadable.includes(path))
    throw new CannotRun(`can't read the folder ${toRelative(io.cwd, path) || "."}`);
  for (const folder of unreadable)
    note(io, `${toRelative(io.cwd, folder)} is left out: the folder can't be read`);
  if (inside.length === 0) note(io, `there are no articles in ${toRelative(io.cwd, path) || "."}`);
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
  const progress = startProgress(io, "Reading", files.length);
  try {
    for (const { path, named, isSource } of files) {
      progress.step();
      const file = isSource ? await readSourceFile(path) : readTextFile(path);
      if ("reason" in file) {
        if (named) throw new CannotRun(`can't read ${toRelative(io.cwd, path)}: ${file.reason}`);
        note(io, `${toRelative(io.cwd, path)} is left out: ${file.reason}`);
      } else if (!named && file.text.length > project.maxFileSize) {
        note(
          io,
          `${toRelative(io.cwd, path)} is left out: it is longer than ${project.maxFileSize.toLocaleString("en")} characters`,
        );
      } else if (waiting.push({ uri: pathToFileURL(path).href, text: file.text }) === textsAtOnce)
        readWaiting();
    }
    readWaiting();
  } finally {
    progress.stop();
  }
  return articles;
}
