import * as vscode from "vscode";
import type { ShownPassage } from "./passage";
import { type Stretch, wordDifferences } from "./word-differences";

/** The line that holds a passage, and in it the words by which it differs from the other one. */
interface Marks {
  readonly line: vscode.TextEditorDecorationType;
  readonly left: vscode.TextEditorDecorationType;
  readonly right: vscode.TextEditorDecorationType;
}

/** The colours are those in which the theme shows comparisons, with a frame for themes without such colours. */
function createMarks(): Marks {
  const frame = { border: "1px solid", borderColor: new vscode.ThemeColor("contrastBorder") };
  return {
    line: vscode.window.createTextEditorDecorationType({
      isWholeLine: true,
      backgroundColor: new vscode.ThemeColor("editor.rangeHighlightBackground"),
      overviewRulerColor: new vscode.ThemeColor("editorOverviewRuler.findMatchForeground"),
      overviewRulerLane: vscode.OverviewRulerLane.Center,
    }),
    left: vscode.window.createTextEditorDecorationType({
      ...frame,
      backgroundColor: new vscode.ThemeColor("diffEditor.removedTextBackground"),
    }),
    right: vscode.window.createTextEditorDecorationType({
      ...frame,
      backgroundColor: new vscode.ThemeColor("diffEditor.insertedTextBackground"),
    }),
  };
}

/**
 * Marks two passages and what differs between them. Invariant: at most one pair is marked, and while it is, both editors
 * are there and their texts are as they were.
 */
export class PassageMarks implements vscode.Disposable {
  #shown: vscode.Disposable | undefined;

  /** Marks the words of each passage that the other one does not have, until a text changes or an editor closes. */
  show([left, own]: ShownPassage, [right, other]: ShownPassage): void {
    this.dispose();
    const marks = createMarks();
    const texts = [left.document.getText(own.range), right.document.getText(other.range)] as const;
    const differences = wordDifferences(...texts);
    left.setDecorations(marks.line, [own.range]);
    right.setDecorations(marks.line, [other.range]);
    left.setDecorations(marks.left, toRanges(left.document, own.range, differences.left));
    right.setDecorations(marks.right, toRanges(right.document, other.range, differences.right));
    const documents = [left.document, right.document];
    this.#shown = vscode.Disposable.from(
      marks.line,
      marks.left,
      marks.right,
      vscode.workspace.onDidChangeTextDocument(({ document, contentChanges }) => {
        if (contentChanges.length > 0 && documents.includes(document)) this.dispose();
      }),
      vscode.window.onDidChangeVisibleTextEditors((editors) => {
        if (!editors.includes(left) || !editors.includes(right)) this.dispose();
      }),
    );
  }

  /** Takes the marks away. */
  dispose(): void {
    this.#shown?.dispose();
    this.#shown = undefined;
  }
}

/** A passage of which every word is the other's differs in something else: all of it is marked. */
function toRanges(
  document: vscode.TextDocument,
  passage: vscode.Range,
  differing: readonly Stretch[],
): vscode.Range[] {
  if (differing.length === 0) return [passage];
  const from = document.offsetAt(passage.start);
  return differing.map(
    ({ start, end }) => new vscode.Range(document.positionAt(from + start), document.positionAt(from + end)),
  );
}
