import picomatch from "picomatch/posix";
import { sourceKindOf } from "../sources/kinds";
import { hasArticleExtension, matcherOf } from "./article-paths";
import { neverEntered, notArticles } from "./default-exclude";

/** Why a file of a folder is no article, as far as its path tells. `by` is the glob or the name that says so. */
export interface LeftOutPath {
  /**
   * `hidden`: it, or a folder above it, begins with a dot. `neverEntered`: it stands in `node_modules`. `extension`: it has
   * no article's extension. `unnamedSource`: it is a page, a document or a PDF, which is read where `sources` names it. `include`: the globs that name the articles do not name it. `exclude`: a glob leaves it out.
   * `notArticle`: files of its name are left out by themselves.
   */
  readonly reason:
    | "hidden"
    | "neverEntered"
    | "extension"
    | "include"
    | "exclude"
    | "notArticle"
    | "unnamedSource";
  readonly by: string;
}

/** Says why the filter of `include`, `exclude` and `sources` leaves a path out; undefined where it does not. */
export function whyLeftOut(
  path: string,
  include: readonly string[],
  exclude: readonly string[],
  sources: readonly string[] = [],
): LeftOutPath | undefined {
  const parts = path.split("/");
  const closed = parts.slice(0, -1).find((part) => neverEntered.includes(part));
  if (closed !== undefined) return { reason: "neverEntered", by: closed };
  const hidden = parts.find((part) => part.startsWith("."));
  if (hidden !== undefined) return { reason: "hidden", by: hidden };
  const glob = exclude.find((each) => leavesOut(each, path));
  if (glob !== undefined) return { reason: "exclude", by: glob };
  const name = parts.at(-1)!;
  if (sourceKindOf(name) !== undefined) {
    if (matcherOf(sources)(path)) return undefined;
    if (include.length === 0) return { reason: "unnamedSource", by: name };
  }
  if (include.length > 0 && !matcherOf(include)(path)) return { reason: "include", by: include.join(", ") };
  if (include.length === 0 && !hasArticleExtension(path)) return { reason: "extension", by: name };
  const usual = notArticles.find((each) => picomatch(each, { nocase: true, dot: true })(name));
  return usual === undefined ? undefined : { reason: "notArticle", by: name };
}

/** A glob leaves out what it names, and all that stands in a folder that it names. */
function leavesOut(glob: string, path: string): boolean {
  const matches = matcherOf([glob]);
  const folders = [...path.matchAll(/\//g)].map(({ index }) => path.slice(0, index));
  return matches(path) || folders.some(matches);
}
