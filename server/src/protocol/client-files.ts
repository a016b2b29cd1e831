import { type Connection, RequestType } from "vscode-languageserver";
import type { PathFilter } from "../check/article-paths";
import { holds, toFolderKey, toKey, toPath } from "./uris";

/** Asks the client which files a folder holds, where the server has no disk. */
export interface ListFilesParams {
  /** URI of the workspace folder. */
  readonly folder: string;
}

/** URIs of files, in any order; the server drops those that are no articles. `node_modules` and dot-folders may be left out. */
export interface ListFilesResult {
  readonly files: readonly string[];
}

/** Asks the client for a file's bytes. */
export interface ReadFileParams {
  readonly uri: string;
}

/** `bytes` is null where there is no such file. A worker's messages carry the array as it is; JSON may carry numbers. */
export interface ReadFileResult {
  readonly bytes: Uint8Array | readonly number[] | null;
}

/** `factAnnotation/listFiles`, from server to client. */
const ListFilesRequest = new RequestType<ListFilesParams, ListFilesResult, void>("factAnnotation/listFiles");

/** `factAnnotation/readFile`, from server to client. */
const ReadFileRequest = new RequestType<ReadFileParams, ReadFileResult, void>("factAnnotation/readFile");

/** The articles of a folder, as the client lists its files. A client that does not answer has none. */
export async function* listClientArticles(
  connection: Connection,
  root: string,
  filter: PathFilter,
): AsyncGenerator<string> {
  const result = await connection.sendRequest(ListFilesRequest, { folder: root }).catch(() => undefined);
  const folder = toFolderKey(root);
  if (folder === undefined || !Array.isArray(result?.files)) return;
  for (const file of result.files) {
    const key = toKey(file);
    if (key !== undefined && holds(folder, key) && passes(filter, toPath(folder, key))) yield key;
  }
}

/** A file's bytes by way of the client; undefined where it has none. */
export async function readClientFile(connection: Connection, uri: string): Promise<Uint8Array | undefined> {
  const result = await connection.sendRequest(ReadFileRequest, { uri }).catch(() => undefined);
  return result?.bytes ? Uint8Array.from(result.bytes) : undefined;
}

/** True where the filter lets each folder on the way be entered and takes the file, as an article or as a source. */
export function passes(filter: PathFilter, path: string, as: "article" | "source" = "article"): boolean {
  // Most files are told by their name alone.
  if (as === "source" && !filter.isSource(path)) return false;
  const parent = path.lastIndexOf("/");
  if (parent > 0 && !mayEnter(filter, path.slice(0, parent))) return false;
  return as === "source" || filter.isArticle(path);
}

/** True where the filter lets the folder be entered, and each one on the way to it. */
export function mayEnter(filter: PathFilter, path: string): boolean {
  for (let at = path.indexOf("/"); at > 0; at = path.indexOf("/", at + 1)) {
    if (!filter.mayEnter(path.slice(0, at))) return false;
  }
  return filter.mayEnter(path);
}
