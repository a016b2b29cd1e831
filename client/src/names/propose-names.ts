import * as vscode from "vscode";
import { chooseFolder, needsFolderForProject, projectFileName } from "../project-file";
import type { Server } from "../server";

/** The proposals that are open, by their documents, with the folders they are for. */
const proposals = new WeakMap<vscode.TextDocument, vscode.WorkspaceFolder>();

/** Registers the commands that propose names from the trusted articles and add what a person leaves of them. */
export function registerNamesCommands(server: Server): vscode.Disposable {
  return vscode.Disposable.from(
    vscode.commands.registerCommand("factAnnotation.proposeNames", () => reported(() => propose(server))),
    vscode.commands.registerCommand("factAnnotation.addProposedNames", () =>
      reported(() => addActive(server)),
    ),
  );
}

/** Opens the proposed list as an unsaved text, for a person to go through. */
async function propose(server: Server): Promise<void> {
  const folder = await chooseFolder(needsFolderForProject());
  if (folder === undefined) return;
  const { names, text } = await server.executeCommand<Answer>("proposeNames", { uri: folder.uri.toString() });
  if (names === 0) {
    vscode.window.showInformationMessage(
      vscode.l10n.t("The project file lists all names of the trusted articles."),
    );
    return;
  }
  const document = await vscode.workspace.openTextDocument({ language: "jsonc", content: text });
  proposals.set(document, folder);
  await vscode.window.showTextDocument(document);
  const add = vscode.l10n.t("Add to the Project File");
  const message = vscode.l10n.t("Proposed names: {0}. Take out what is wrong, then add the rest.", names);
  if ((await vscode.window.showInformationMessage(message, add)) === add)
    await addNames(server, document, folder);
}

async function addActive(server: Server): Promise<void> {
  const document = vscode.window.activeTextEditor?.document;
  const folder = document && (proposals.get(document) ?? (await chooseFolder(needsFolderForProject())));
  if (document && folder) await addNames(server, document, folder);
}

/** Adds what is left of a proposal, and shows the project file with it, to be saved. */
async function addNames(
  server: Server,
  document: vscode.TextDocument,
  folder: vscode.WorkspaceFolder,
): Promise<void> {
  await server.executeCommand<Answer>("addNames", { uri: folder.uri.toString(), text: document.getText() });
  await vscode.window.showTextDocument(vscode.Uri.joinPath(folder.uri, projectFileName));
}

interface Answer {
  readonly names: number;
  readonly text: string;
}

/** Shows why a command could not be carried out. */
async function reported(run: () => Promise<void>): Promise<void> {
  try {
    await run();
  } catch (error) {
    vscode.window.showWarningMessage(error instanceof Error ? error.message : String(error));
  }
}
