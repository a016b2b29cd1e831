import * as vscode from "vscode";
import type { BaseLanguageClient } from "vscode-languageclient";
import { allFindings, findNeighbour } from "./findings";
import { openProjectFile } from "./project-file";

/** Registers what package.json lists under `contributes.commands`. */
export function registerCommands(client: BaseLanguageClient): vscode.Disposable {
  const commands: Readonly<Record<string, () => unknown>> = {
    nextFinding: () => goToFinding("next"),
    previousFinding: () => goToFinding("previous"),
    showFindings: () => vscode.commands.executeCommand("workbench.actions.view.problems"),
    openProjectFile,
    restartServer: () => restart(client),
    showOutput: () => client.outputChannel.show(),
  };
  return vscode.Disposable.from(
    ...Object.entries(commands).map(([name, run]) =>
      vscode.commands.registerCommand(`factAnnotation.${name}`, run),
    ),
  );
}

async function goToFinding(direction: "next" | "previous"): Promise<void> {
  const editor = vscode.window.activeTextEditor;
  const from = editor && { uri: editor.document.uri, position: editor.selection.active };
  const finding = findNeighbour(allFindings(), from, direction);
  if (finding === undefined) {
    vscode.window.showInformationMessage("No fact to check in these articles.");
    return;
  }
  const start = finding.diagnostic.range.start;
  const shown = await vscode.window.showTextDocument(finding.uri, {
    selection: new vscode.Range(start, start),
  });
  shown.revealRange(finding.diagnostic.range, vscode.TextEditorRevealType.InCenterIfOutsideViewport);
  await vscode.commands.executeCommand("editor.action.showHover");
}

async function restart(client: BaseLanguageClient): Promise<void> {
  if (client.isRunning()) await client.stop();
  await client.start();
}
