import { readdir, readFile } from "node:fs/promises";
import { dirname, join, relative, sep } from "node:path";
import ignore, { type Ignore } from "ignore";
import type { PathFilter } from "../check/article-paths";

/** What a `.gitignore` says, with the folder it speaks of. */
interface IgnoreFile {
  readonly folder: string;
  readonly rules: Ignore;
}

/** All that `walkArticleFiles` finds. */
export async function findArticleFiles(
  folder: string,
  root: string,
  filter: PathFilter,
  onUnreadable?: (path: string) => void,
): Promise<string[]> {
  const found: string[] = [];
  for await (const paths of walkArticleFiles(folder, root, filter, onUnreadable))
    for (const path of paths) found.push(path);
  return found;
}

/**
 * The articles and sources in a folder and below it, absolute, in order of their paths, some of one folder at a time. `.gitignore` counts at
 * every level, and above the folder up to the repository's root. Links are not followed. `root` is the folder that the
 * filter's paths are relative to. Folders that can't be read are passed over, and named to `onUnreadable`.
 */
export async function* walkArticleFiles(
  folder: string,
  root: string,
  filter: PathFilter,
  onUnreadable: (path: string) => void = () => {},
): AsyncGenerator<readonly string[]> {
  yield* walk(folder, await readIgnoreFilesAbove(folder));

  async function* walk(current: string, above: readonly IgnoreFile[]): AsyncGenerator<readonly string[]> {
    const entries = await readdir(current, { withFileTypes: true }).catch(() => undefined);
    if (!entries) return onUnreadable(current);
    const own = entries.some(({ name }) => name === ".gitignore") ? await readIgnoreFile(current) : undefined;
    const ignores = own ? [...above, own] : above;
    let found: string[] = [];
    const place = toRelative(root, current);
    // Above the root the filter's paths are not those of the folder with a name behind them.
    const isBelow = current !== root && !place.startsWith("..");
    entries.sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0));
    for (const entry of entries) {
      const path = join(current, entry.name);
      const filterPath = isBelow ? `${place}/${entry.name}` : toRelative(root, path);
      if (entry.isDirectory()) {
        if (!filter.mayEnter(filterPath) || isIgnored(ignores, path, true)) continue;
        if (found.length > 0) yield found;
        found = [];
        yield* walk(path, ignores);
      } else if (
        entry.isFile() &&
        (filter.isArticle(filterPath) || filter.isSource(filterPath)) &&
        !isIgnored(ignores, path, false)
      ) {
        found.push(path);
      }
    }
    if (found.length > 0) yield found;
  }
}

/** A path relative to a folder, with `/`. */
export function toRelative(folder: string, path: string): string {
  const result = relative(folder, path);
  return sep === "/" ? result : result.split(sep).join("/");
}

/** The `.gitignore` files of the folders above, from the repository's root down; none outside a repository. */
async function readIgnoreFilesAbove(folder: string): Promise<IgnoreFile[]> {
  const above: string[] = [];
  for (let at = folder; !(await holdsGit(at)); at = dirname(at)) {
    if (dirname(at) === at) return [];
    above.unshift(dirname(at));
  }
  const files = await Promise.all(above.map(readIgnoreFile));
  const known = files.filter((file) => file !== undefined);
  // Who names an ignored folder wants its articles.
  return isIgnored(known, folder, true) ? [] : known;
}

async function holdsGit(folder: string): Promise<boolean> {
  const names = await readdir(folder).catch(() => [] as string[]);
  return names.includes(".git");
}

async function readIgnoreFile(folder: string): Promise<IgnoreFile | undefined> {
  const text = await readFile(join(folder, ".gitignore"), "utf8").catch(() => undefined);
  return text === undefined ? undefined : { folder, rules: ignore().add(text) };
}

/** The deepest file that has a word on the path decides, as with git. */
function isIgnored(files: readonly IgnoreFile[], path: string, isFolder: boolean): boolean {
  for (const { folder, rules } of files.toReversed()) {
    const relativePath = toRelative(folder, path);
    if (relativePath === "") continue;
    const { ignored, unignored } = rules.test(isFolder ? `${relativePath}/` : relativePath);
    if (ignored || unignored) return ignored;
  }
  return false;
}
