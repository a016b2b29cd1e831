import * as vscode from "vscode";
import { createContextKeys } from "../context-keys";
import type { FindingCounts } from "../finding-counts";
import { createLater } from "../views/later";
import type { Conflicts } from "./conflicts";

/** How long the cursor has to rest before menus and keys know what it stands on, in milliseconds. */
const rest = 100;

/**
 * Tells `when` clauses what there is: `factAnnotation.hasFindings` in any article, `factAnnotation.atConflict` at the
 * cursor.
 */
export function keepCursorContext(counts: FindingCounts, conflicts: Conflicts): vscode.Disposable {
  const tell = createContextKeys();
  const look = createLater(rest, () => {
    const editor = vscode.window.activeTextEditor;
    const isAt =
      editor !== undefined && conflicts.at(editor.document.uri, editor.selection.active).length > 0;
    tell("atConflict", isAt);
    tell("hasFindings", counts.total > 0);
  });
  look.call();
  return vscode.Disposable.from(
    look,
    counts.onChange(look.call),
    vscode.window.onDidChangeActiveTextEditor(look.call),
    vscode.window.onDidChangeTextEditorSelection(look.call),
  );
}
