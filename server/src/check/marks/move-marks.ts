import { readChecked } from "../checked";
import { changeLines, type LineChange, writeLine } from "./mark-lines";

/** An article, or a folder with all that is in it, that gets another path. Paths are relative to the project's folder, with `/`. */
export interface Move {
  readonly from: string;
  readonly to: string;
}

/** The path that a move gives to what stood at a path; undefined where it does not concern it. */
export function movedPath(path: string, moves: readonly Move[]): string | undefined {
  for (const { from, to } of moves) {
    if (path === from) return to;
    if (path.startsWith(`${from}/`)) return to + path.slice(from.length);
  }
  return undefined;
}

/** What has the marks of a file of marks follow moved articles; all else that their lines say stays. */
export function moveMarks(fileText: string, moves: readonly Move[]): LineChange[] {
  const marks = [...readChecked(fileText).marks.values()].flat();
  const moved = marks.filter(({ path }) => movedPath(path, moves) !== undefined);
  const lines = moved.map(({ path, line }) => {
    const members: object = JSON.parse(fileText.slice(line.start, line.end));
    return writeLine(Object.entries({ ...members, path: movedPath(path, moves) }));
  });
  return changeLines(fileText, moved, lines);
}
