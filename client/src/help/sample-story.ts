import * as vscode from "vscode";

const { t } = vscode.l10n;

/** The packed sample articles and their project file, by their paths in the extension; the build lists them. */
declare const SAMPLE_FILES: readonly string[];

/** The article of the sample story that a newcomer sees first. */
const firstArticle = "saltmarsh-bridge/2026-03-04-minister-visits.txt";
/** What is remembered until the folder of the copy is open. */
const openingKey = "factAnnotation.openingSample";

/** Copies the sample articles, so that a newcomer can change them as they like, and opens the copy's folder. */
export async function openSampleStory(context: vscode.ExtensionContext): Promise<void> {
  const copy = vscode.Uri.joinPath(context.globalStorageUri, "sample-story");
  try {
    // One by one, since on the web folders of an extension can't be listed.
    await Promise.all(SAMPLE_FILES.map((path) => copyFile(context.extensionUri, copy, path)));
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    vscode.window.showErrorMessage(t("The sample articles can't be copied: {0}", reason));
    return;
  }
  if (vscode.workspace.getWorkspaceFolder(copy)) return showFirst(copy);
  await context.globalState.update(openingKey, true);
  const forceNewWindow = vscode.workspace.workspaceFolders !== undefined;
  await vscode.commands.executeCommand("vscode.openFolder", copy, { forceNewWindow });
}

/** Once the copy's folder has been opened, shows the article to begin with. */
export async function goOnWithSampleStory(context: vscode.ExtensionContext): Promise<void> {
  if (!context.globalState.get<boolean>(openingKey)) return;
  const folder = vscode.workspace.workspaceFolders?.find(({ uri }) => uri.path.endsWith("/sample-story"));
  if (!folder) return;
  await context.globalState.update(openingKey, undefined);
  await showFirst(folder.uri);
}

async function copyFile(extension: vscode.Uri, copy: vscode.Uri, path: string): Promise<void> {
  const bytes = await vscode.workspace.fs.readFile(vscode.Uri.joinPath(extension, path));
  const target = vscode.Uri.joinPath(copy, path.slice(path.indexOf("/") + 1));
  await vscode.workspace.fs.writeFile(target, bytes);
}

async function showFirst(folder: vscode.Uri): Promise<void> {
  await vscode.window.showTextDocument(vscode.Uri.joinPath(folder, firstArticle));
}
