import * as vscode from "vscode";

/** Stands in a workspace folder's root; the server and the command line read it. */
export const projectFileName = ".fact-annotation.json";

/** Stands beside it, with the marks of facts that people have checked. */
export const checkedFileName = ".fact-annotation.checked.jsonl";

/** What a new project file says until somebody fills it in. */
const emptyProjectFile = `{
  // How names are spelled, and what else they are called.
  "names": [],
  // Names that look alike and mean different people or things.
  "distinct": [],
  // Figures that are settled: what they are about, and their value.
  "facts": [],
  // Articles that are right where others disagree with them.
  "trusted": []
}
`;

/** Opens the project file of the active article's folder; where there is none yet, an unsaved draft of one. */
export async function openProjectFile(): Promise<void> {
  const folder = await chooseFolder(needsFolderForProject());
  if (folder === undefined) return;
  const uri = vscode.Uri.joinPath(folder.uri, projectFileName);
  if (await exists(uri)) {
    await vscode.window.showTextDocument(uri);
    return;
  }
  const draft = uri.with({ scheme: "untitled" });
  const editor = await vscode.window.showTextDocument(draft);
  if (editor.document.getText() !== "") return;
  await editor.edit((edit) => edit.insert(new vscode.Position(0, 0), emptyProjectFile));
}

/** Said where no folder is open that a project file could stand in. */
export function needsFolderForProject(): string {
  return vscode.l10n.t("Open a folder of articles first: the project file stands in its root.");
}

/**
 * The folder of the active article; else the only one, or the one that the person chooses. Where no folder is open,
 * `needsFolder` is said.
 */
export async function chooseFolder(needsFolder: string): Promise<vscode.WorkspaceFolder | undefined> {
  const active = vscode.window.activeTextEditor?.document.uri;
  const own = active && vscode.workspace.getWorkspaceFolder(active);
  const folders = vscode.workspace.workspaceFolders ?? [];
  if (own !== undefined || folders.length === 1) return own ?? folders[0];
  if (folders.length > 1) return vscode.window.showWorkspaceFolderPick();
  vscode.window.showInformationMessage(needsFolder);
  return undefined;
}

async function exists(uri: vscode.Uri): Promise<boolean> {
  try {
    await vscode.workspace.fs.stat(uri);
    return true;
  } catch {
    return false;
  }
}
