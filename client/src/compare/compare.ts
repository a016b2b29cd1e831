import * as vscode from "vscode";
import type { ViewConflict } from "../../../server/src/protocol/view-requests";
import { type Passage, type ShownPassage, toPassage } from "./passage";
import { PassageMarks } from "./passage-marks";

const { t } = vscode.l10n;

/** How many lines are shown above the passages, where both articles have them. */
const linesAbove = 6;

/** Lays two passages side by side; the last two keep their marks until they are changed or closed. */
export class Comparison implements vscode.Disposable {
  readonly #marks = new PassageMarks();

  /** Opens the two passages of a conflict. */
  async conflict(conflict: ViewConflict): Promise<void> {
    await this.passages(toPassage(conflict), conflict.related.map(toPassage));
  }

  /** Opens a passage on the left and one of the others on the right, at the same height. Which of several is asked for. */
  async passages(own: Passage, others: readonly Passage[]): Promise<void> {
    if (others.length === 0) {
      await vscode.window.showTextDocument(own.uri, { selection: own.range });
      return;
    }
    const other = others.length > 1 ? await choosePassage(others) : others[0];
    if (other === undefined) return;
    const left: ShownPassage = [await show(own, vscode.ViewColumn.One), own];
    const right: ShownPassage = [await show(other, vscode.ViewColumn.Two), other];
    align(left, right);
    this.#marks.show(left, right);
  }

  dispose(): void {
    this.#marks.dispose();
  }
}

/** The cursor stays on the left. */
async function show({ uri, range }: Passage, viewColumn: vscode.ViewColumn): Promise<vscode.TextEditor> {
  const preserveFocus = viewColumn !== vscode.ViewColumn.One;
  const selection = new vscode.Range(range.start, range.start);
  return vscode.window.showTextDocument(uri, { viewColumn, selection, preserveFocus });
}

/** Scrolls both editors so that the two passages begin at the same height. */
function align(left: ShownPassage, right: ShownPassage): void {
  const above = Math.min(linesAbove, left[1].range.start.line, right[1].range.start.line);
  for (const [editor, { range }] of [left, right]) {
    const top = new vscode.Position(range.start.line - above, 0);
    editor.revealRange(new vscode.Range(top, top), vscode.TextEditorRevealType.AtTop);
  }
}

async function choosePassage(passages: readonly Passage[]): Promise<Passage | undefined> {
  const items = passages.map((passage) => {
    const line = passage.range.start.line + 1;
    const description = t("{0}, line {1}", vscode.workspace.asRelativePath(passage.uri), line);
    return { label: passage.message, description, passage };
  });
  const title = t("Compare with which passage?");
  return (await vscode.window.showQuickPick(items, { title, matchOnDescription: true }))?.passage;
}
