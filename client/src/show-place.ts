import * as vscode from "vscode";

/**
 * Shows a place of an article, or a source as a whole: a PDF or a document is no text, and is opened by what the workbench
 * has for it. Undefined where no text editor shows it.
 */
export async function showPlace(
  uri: vscode.Uri,
  options: vscode.TextDocumentShowOptions,
): Promise<vscode.TextEditor | undefined> {
  try {
    return await vscode.window.showTextDocument(uri, options);
  } catch {
    await vscode.commands.executeCommand("vscode.open", uri, options);
    return undefined;
  }
}
