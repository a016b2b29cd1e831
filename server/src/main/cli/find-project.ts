import { readFileSync, type Stats, statSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { checkedFileName } from "../../check/checked";
import type { Project } from "../../check/project";
import { projectFileName, readProject } from "../../check/project-file";
import { noSettings } from "../../check/settings";
import { type Decoded, decodeText } from "../../text/decode";
import { cannotReadProject, problemAt, projectNotUsed } from "../../words/cli";
import type { MessageValue } from "../../words/message";
import {
  diskIsFull,
  doesNotExist,
  isFolder as isDirectory,
  isNotText,
  permissionDenied,
} from "../../words/reasons";
import { toRelative } from "../files";
import { CannotRun, type Io, note } from "./io";

/** The project of a run, with the file that says it. */
export interface FoundProject {
  readonly project: Project;
  /** The folder that the project's globs are relative to, absolute. */
  readonly folder: string;
  readonly file: { readonly path: string; readonly text: string } | undefined;
}

/**
 * The project file that `--config` names, else the nearest at or above the first PATH that has one; the settings it
 * is without otherwise, in the folder of the nearest file of marks or in that of the first PATH. `paths` are absolute.
 */
export function findProject(io: Io, paths: readonly string[], config: string | undefined): FoundProject {
  if (config !== undefined) return openProject(io, resolve(io.cwd, config));
  const nearest = paths.map((path) => findAbove(path, projectFileName));
  const files = [...new Set(nearest.filter((path) => path !== undefined))];
  const [first, second] = files;
  if (first !== undefined && second !== undefined) {
    note(io, projectNotUsed(toRelative(io.cwd, second), toRelative(io.cwd, first)));
  }
  if (first !== undefined) return openProject(io, first);
  const marked = findAbove(paths[0]!, checkedFileName);
  const folder = marked ? dirname(marked) : isFolder(paths[0]!) ? paths[0]! : dirname(paths[0]!);
  return { project: readProject(undefined, pathToFileURL(folder).href, noSettings), folder, file: undefined };
}

/** The nearest file of a name at or above a path. */
function findAbove(path: string, name: string): string | undefined {
  for (let folder = isFolder(path) ? path : dirname(path); ; folder = dirname(folder)) {
    const file = join(folder, name);
    if (statsOf(file)?.isFile()) return file;
    if (dirname(folder) === folder) return undefined;
  }
}

function openProject(io: Io, path: string): FoundProject {
  const shown = toRelative(io.cwd, path);
  const text = readProjectText(path, shown);
  const folder = dirname(path);
  const project = readProject(text, pathToFileURL(folder).href, noSettings);
  const [problem] = project.problems;
  if (project.unreadable && problem) {
    const before = text.slice(0, problem.start).split(/\r\n|\r|\n/);
    throw new CannotRun(problemAt(shown, before.length, before.at(-1)!.length + 1, problem.message));
  }
  return { project, folder, file: { path, text } };
}

function readProjectText(path: string, shown: string): string {
  let decoded: Decoded;
  try {
    decoded = decodeText(readFileSync(path));
  } catch (error) {
    throw new CannotRun(cannotReadProject(shown, reasonOf(error)));
  }
  if ("problem" in decoded) throw new CannotRun(cannotReadProject(shown, isNotText()));
  return decoded.text;
}

/** A few plain words for why a file could not be read or written. */
export function reasonOf(error: unknown): MessageValue {
  const code = (error as NodeJS.ErrnoException).code;
  if (code === "ENOENT") return doesNotExist();
  if (code === "EACCES" || code === "EPERM") return permissionDenied();
  if (code === "EISDIR") return isDirectory();
  if (code === "ENOSPC") return diskIsFull();
  return error instanceof Error ? error.message : String(error);
}

function isFolder(path: string): boolean {
  return statsOf(path)?.isDirectory() === true;
}

/** Undefined where nothing stands there that may be looked at: a folder can be there whose files nobody may see. */
function statsOf(path: string): Stats | undefined {
  try {
    return statSync(path);
  } catch {
    return undefined;
  }
}
