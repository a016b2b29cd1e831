import * as vscode from "vscode";
import { checkedFileName } from "../project-file";
import type { Server } from "../server";
import { askSource, askWho } from "./ask";
import { type MarkRequest, readRequest, wholeArticle } from "./mark-request";

/** What the server says once it has changed the file of marks. */
interface MarkAnswer {
  readonly facts: number;
}

/** How long the status bar says what was done, in milliseconds. */
const shownFor = 5000;

/** Registers the commands that mark facts as checked and take marks back. */
export function registerMarkCommands(server: Server): vscode.Disposable {
  const commands: Readonly<Record<string, (given?: unknown) => Promise<void>>> = {
    markChecked: (given) => run(server, readRequest(given, "mark")),
    markArticleChecked: () => run(server, wholeArticle()),
    unmarkChecked: (given) => run(server, readRequest(given, "unmark")),
  };
  return vscode.Disposable.from(
    ...Object.entries(commands).map(([name, command]) =>
      vscode.commands.registerCommand(`factAnnotation.${name}`, command),
    ),
  );
}

async function run(server: Server, request: MarkRequest | undefined): Promise<void> {
  if (request === undefined) return;
  if (!vscode.workspace.getWorkspaceFolder(vscode.Uri.parse(request.uri))) {
    vscode.window.showInformationMessage(
      vscode.l10n.t(
        "This article stands in no folder of the workspace: what is checked is kept in a folder’s root.",
      ),
    );
    return;
  }
  const said = request.does === "mark" ? await ask() : {};
  if (said === undefined) return;
  try {
    const { facts } = await server.executeCommand<MarkAnswer>("mark", { ...request, ...said });
    await saveMarks();
    vscode.window.setStatusBarMessage(summaryOf(request, facts), shownFor);
  } catch (error) {
    vscode.window.showWarningMessage(error instanceof Error ? error.message : String(error));
  }
}

async function ask(): Promise<{ readonly who: string; readonly source: string } | undefined> {
  const source = await askSource();
  const who = source === undefined ? undefined : await askWho();
  return source === undefined || who === undefined ? undefined : { who, source };
}

/** The file is a record and no draft: what has just been marked is written down at once. */
async function saveMarks(): Promise<void> {
  const changed = vscode.workspace.textDocuments.filter(
    ({ isDirty, uri }) => isDirty && uri.path.endsWith(`/${checkedFileName}`),
  );
  await Promise.all(changed.map((document) => document.save()));
}

function summaryOf({ does }: MarkRequest, facts: number): string {
  if (facts === 0) return vscode.l10n.t("There is no fact to mark here.");
  if (does === "unmark") return vscode.l10n.t("$(circle-slash) No longer checked. Facts: {0}", facts);
  return facts === 1
    ? vscode.l10n.t("$(check) 1 fact marked as checked")
    : vscode.l10n.t("$(check) {0} facts marked as checked", facts);
}
