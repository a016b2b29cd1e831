import * as vscode from "vscode";
import { allFindings, findNeighbour } from "./findings";
import { showPlace } from "./show-place";

const { t } = vscode.l10n;

/** What is known of the articles where they have no finding. */
interface Reading {
  readonly isReading: boolean;
  readonly articles: number;
}

/** Goes to the finding after or before the cursor, from article to article, and shows what is found. */
export async function goToFinding(direction: "next" | "previous", reading: Reading): Promise<void> {
  const editor = vscode.window.activeTextEditor;
  const from = editor && { uri: editor.document.uri, position: editor.selection.active };
  const finding = findNeighbour(allFindings(), from, direction);
  if (finding === undefined) {
    vscode.window.showInformationMessage(sayNothingFound(reading));
    return;
  }
  const { start } = finding.diagnostic.range;
  const shown = await showPlace(finding.uri, { selection: new vscode.Range(start, start) });
  if (shown === undefined) return;
  shown.revealRange(finding.diagnostic.range, vscode.TextEditorRevealType.InCenterIfOutsideViewport);
  await vscode.commands.executeCommand("editor.action.showHover");
}

function sayNothingFound({ isReading, articles }: Reading): string {
  if (isReading) return t("The articles are still being read.");
  return articles === 0
    ? t("Open an article or a folder of articles first.")
    : t("No fact to check in these articles.");
}
