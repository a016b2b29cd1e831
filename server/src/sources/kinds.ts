import { ownValue } from "../text/own-value";
/** What a source's file is, by its name. */
export type SourceKind = "html" | "docx" | "pdf";

/** The file name extensions of sources that text is taken out of. */
const kinds: Readonly<Record<string, SourceKind>> = {
  ".html": "html",
  ".htm": "html",
  ".xhtml": "html",
  ".docx": "docx",
  ".pdf": "pdf",
};

/** Extensions of sources without their dots: "pdf". */
export const sourceExtensions: readonly string[] = Object.keys(kinds).map((extension) => extension.slice(1));

/** What is larger than this is no source that people read. */
export const mostSourceMegabytes = 50;
export const mostSourceBytes = mostSourceMegabytes * 1_000_000;

/** The kind of a source by its path, in whatever case; undefined for a file that is none. */
export function sourceKindOf(path: string): SourceKind | undefined {
  const dot = path.lastIndexOf(".");
  return dot < 0 ? undefined : ownValue(kinds, path.slice(dot).toLowerCase());
}
