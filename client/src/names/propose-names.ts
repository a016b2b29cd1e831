import * as vscode from "vscode";
import { type BaseLanguageClient, ExecuteCommandRequest } from "vscode-languageclient";
import { chooseFolder, projectFileName } from "../project-file";

/** The proposals that are open, by their documents, with the folders they are for. */
const proposals = new WeakMap<vscode.TextDocument, vscode.WorkspaceFolder>();

/** Registers the commands that propose names from the trusted articles and add what a person leaves of them. */
export function registerNamesCommands(client: BaseLanguageClient): vscode.Disposable {
  return vscode.Disposable.from(
    vscode.commands.registerCommand("factAnnotation.proposeNames", () => reported(() => propose(client))),
    vscode.commands.registerCommand("factAnnotation.addProposedNames", () =>
      reported(() => addActive(client)),
    ),
  );
}

/** Opens the proposed list as an unsaved text, for a person to go through. */
async function propose(client: BaseLanguageClient): Promise<void> {
  const folder = await chooseFolder();
  if (folder === undefined) return;
  const { names, text } = await ask(client, "proposeNames", { uri: folder.uri.toString() });
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
    await addNames(client, document, folder);
}

async function addActive(client: BaseLanguageClient): Promise<void> {
  const document = vscode.window.activeTextEditor?.document;
  const folder = document && (proposals.get(document) ?? (await chooseFolder()));
  if (document && folder) await addNames(client, document, folder);
}

/** Adds what is left of a proposal, and shows the project file with it, to be saved. */
async function addNames(
  client: BaseLanguageClient,
  document: vscode.TextDocument,
  folder: vscode.WorkspaceFolder,
): Promise<void> {
  await ask(client, "addNames", { uri: folder.uri.toString(), text: document.getText() });
  await vscode.window.showTextDocument(vscode.Uri.joinPath(folder.uri, projectFileName));
}

interface Answer {
  readonly names: number;
  readonly text: string;
}

function ask(client: BaseLanguageClient, command: string, argument: object): Promise<Answer> {
  return client.sendRequest(ExecuteCommandRequest.type, {
    command: `factAnnotation.server.${command}`,
    arguments: [argument],
  });
}

/** Shows why a command could not be carried out. */
async function reported(run: () => Promise<void>): Promise<void> {
  try {
    await run();
  } catch (error) {
    vscode.window.showWarningMessage(error instanceof Error ? error.message : String(error));
  }
}
