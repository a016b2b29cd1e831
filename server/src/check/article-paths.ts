import picomatch from "picomatch/posix";
import { sourceKindOf } from "../sources/kinds";
import { articleExtensions, neverEntered, notArticles } from "./default-exclude";

/** Which files of a folder are articles. Paths are relative to the folder of the project file, with `/`. */
export interface PathFilter {
  readonly isArticle: (path: string) => boolean;
  /** True for a page, document or PDF that articles are checked against; it is no article, whatever else names it. */
  readonly isSource: (path: string) => boolean;
  /** False for a folder that holds no article whatever its files are: it need not be entered. */
  readonly mayEnter: (path: string) => boolean;
}

const options = { dot: true } as const;
/** One pattern of all: asked one by one they take as long as listing the folder. */
const isNoArticle = whenAsked(() => {
  const patterns = notArticles.map((glob) => picomatch.makeRe(glob, options).source);
  const any = new RegExp(patterns.join("|"), "i");
  return (name) => any.test(name);
});

/**
 * Articles are files with an article's extension, or those that `include` names where it names any; without those that
 * `exclude` names, the default leave-outs, and all that stands in `node_modules` or in a folder with a dot. Sources are
 * the pages, documents and PDFs that `sources` names.
 */
export function createPathFilter(
  include: readonly string[],
  exclude: readonly string[],
  sources: readonly string[] = [],
): PathFilter {
  const isNamedSource = matcherOf(sources);
  const isIncluded = include.length > 0 ? matcherOf(include) : hasArticleExtension;
  const isExcluded = matcherOf(exclude);
  const excludesFolder = matcherOfAnchored(
    exclude
      .map(toAnchored)
      .filter((glob) => glob.endsWith("/**"))
      .map((glob) => glob.slice(0, -3)),
  );
  const isSource = (path: string): boolean => {
    const name = path.slice(path.lastIndexOf("/") + 1);
    return sourceKindOf(name) !== undefined && !isHidden(name) && isNamedSource(path) && !isExcluded(path);
  };
  return {
    isArticle(path) {
      const name = path.slice(path.lastIndexOf("/") + 1);
      if (isHidden(name) || !isIncluded(path) || isExcluded(path) || isNoArticle(name)) return false;
      return !isSource(path);
    },
    isSource,
    mayEnter(path) {
      const name = path.slice(path.lastIndexOf("/") + 1);
      return !isHidden(name) && !neverEntered.includes(name) && !excludesFolder(path) && !isExcluded(path);
    },
  };
}

/**
 * A matcher of globs as a project file writes them: relative to its folder; a name without a slash fits at any depth,
 * and one that ends with a slash means all that the folder holds.
 */
export function matcherOf(globs: readonly string[]): (path: string) => boolean {
  return matcherOfAnchored(globs.map(toAnchored));
}

function matcherOfAnchored(globs: readonly string[]): (path: string) => boolean {
  if (globs.length === 0) return () => false;
  return whenAsked(() => picomatch([...globs], options));
}

/** A matcher that is made when it is first asked: making one takes as long as a good part of a program's start. */
function whenAsked(make: () => (path: string) => boolean): (path: string) => boolean {
  let made: ((path: string) => boolean) | undefined;
  return (path) => {
    made ??= make();
    return made(path);
  };
}

/** True by the file name's extension alone, in whatever case. */
export function hasArticleExtension(path: string): boolean {
  const dot = path.lastIndexOf(".");
  return dot >= 0 && (articleExtensions as readonly string[]).includes(path.slice(dot).toLowerCase());
}

function isHidden(name: string): boolean {
  return name.startsWith(".") && name !== "." && name !== "..";
}

function toAnchored(glob: string): string {
  const anchored = glob.replace(/^\.?\//, "").replace(/\/$/, "/**");
  return anchored.includes("/") ? anchored : `**/${anchored}`;
}
