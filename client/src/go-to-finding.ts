import * as vscode from "vscode";
import { allFindings, findNeighbour } from "./findings";

const { t } = vscode.l10n;

/** Goes to the finding after or before the cursor, from article to article, and shows what is found. */
export async function goToFinding(direction: "next" | "previous"): Promise<void> {
  const editor = vscode.window.activeTextEditor;
  const from = editor && { uri: editor.document.uri, position: editor.selection.active };
  const finding = findNeighbour(allFindings(), from, direction);
  if (finding === undefined) {
    vscode.window.showInformationMessage(t("No fact to check in these articles."));
    return;
  }
  const start = finding.diagnostic.range.start;
  const shown = await vscode.window.showTextDocument(finding.uri, {
    selection: new vscode.Range(start, start),
  });
  shown.revealRange(finding.diagnostic.range, vscode.TextEditorRevealType.InCenterIfOutsideViewport);
  await vscode.commands.executeCommand("editor.action.showHover");
}
