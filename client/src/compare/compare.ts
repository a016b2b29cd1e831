import * as vscode from "vscode";
import type { ViewConflict, ViewPlace } from "../../../server/src/protocol/view-requests";
import { showPlace } from "../show-place";
import { type Passage, type ShownPassage, toPassage } from "./passage";
import { PassageMarks } from "./passage-marks";

/** Lays two passages side by side; the last two keep their marks until they are changed or closed. */
export class Comparison implements vscode.Disposable {
  readonly #marks = new PassageMarks();

  /** Opens the two passages of a conflict; of several other ones the first, unless one is given. */
  async conflict(conflict: ViewConflict, other: ViewPlace | undefined = conflict.related[0]): Promise<void> {
    await this.passages(toPassage(conflict), other && toPassage(other));
  }

  /** Opens a passage on the left and the other one on the right, at the same height. */
  async passages(own: Passage, other: Passage | undefined): Promise<void> {
    if (other === undefined) {
      await showPlace(own.uri, { selection: own.range });
      return;
    }
    const left = await show(own, vscode.ViewColumn.One);
    const right = await show(other, vscode.ViewColumn.Two);
    if (left === undefined || right === undefined) return;
    align([left, own], [right, other]);
    this.#marks.show([left, own], [right, other]);
  }

  dispose(): void {
    this.#marks.dispose();
  }
}

/** The cursor stays on the left. */
function show(
  { uri, range }: Passage,
  viewColumn: vscode.ViewColumn,
): Promise<vscode.TextEditor | undefined> {
  const preserveFocus = viewColumn !== vscode.ViewColumn.One;
  const selection = new vscode.Range(range.start, range.start);
  return showPlace(uri, { viewColumn, selection, preserveFocus });
}

/**
 * Scrolls both editors so that the two passages begin at the same height: at the top, below the empty line that parts them
 * from the paragraph before where both have one. Lines of text above might be wrapped and take up different heights.
 */
function align(left: ShownPassage, right: ShownPassage): void {
  const above = [left, right].every(isBelowEmptyLine) ? 1 : 0;
  for (const [editor, { range }] of [left, right]) {
    const top = new vscode.Position(range.start.line - above, 0);
    editor.revealRange(new vscode.Range(top, top), vscode.TextEditorRevealType.AtTop);
  }
}

function isBelowEmptyLine([editor, { range }]: ShownPassage): boolean {
  const { line } = range.start;
  return line > 0 && editor.document.lineAt(line - 1).isEmptyOrWhitespace;
}
