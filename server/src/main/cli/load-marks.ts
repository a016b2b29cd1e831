import { existsSync } from "node:fs";
import { join } from "node:path";
import { type CheckedFile, checkedFileName, nothingChecked, readChecked } from "../../check/checked";
import { type CheckingState, checkingState } from "../../check/marks/lost-marks";
import { pathInProject } from "../../check/project-file";
import type { Article } from "../../link/article";
import { isLeftOut } from "../../words/cli";
import type { FoundProject } from "./find-project";
import { type Io, note } from "./io";
import { readTextFile } from "./text-file";

/** The marks of a run: what people have checked. */
export interface LoadedMarks extends CheckedFile {
  /** Absolute. */
  readonly path: string;
  readonly text: string;
  readonly checkingOf: (article: Article) => CheckingState;
}

/** Reads the file of marks beside the project file; undefined where there is none. One that is no text is named and left out. */
export function loadMarks(io: Io, { folder, project }: FoundProject): LoadedMarks | undefined {
  const path = join(folder, checkedFileName);
  if (!existsSync(path)) return undefined;
  const file = readTextFile(path);
  if ("reason" in file) note(io, isLeftOut(checkedFileName, file.reason));
  const text = "reason" in file ? "" : file.text;
  const checked = text === "" ? nothingChecked : readChecked(text);
  const checkingOf = (article: Article): CheckingState =>
    checkingState(article, checked.marks.get(pathInProject(project.root, article.uri) ?? "") ?? []);
  return { ...checked, path, text, checkingOf };
}
