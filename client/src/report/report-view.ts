import * as vscode from "vscode";
import type { ReportData } from "../../../server/src/pages/report/report-data";
import { chooseFolder } from "../project-file";
import type { Server } from "../server";
import { translation } from "../translation";
import type { ToPage, ToView } from "./messages";
import { pageOf } from "./view-page";

/**
 * The report of a folder in a tab of the editor: at most one, which is shown again when it is asked for again, and which
 * takes what has changed whenever an article is saved.
 */
export class ReportView implements vscode.Disposable {
  readonly #server: Server;
  readonly #extension: vscode.Uri;
  readonly #saved: vscode.Disposable;
  #panel: vscode.WebviewPanel | undefined;
  #folder: vscode.WorkspaceFolder | undefined;

  constructor(server: Server, extension: vscode.Uri) {
    this.#server = server;
    this.#extension = extension;
    this.#saved = vscode.workspace.onDidSaveTextDocument(() => this.#refresh());
  }

  /** Opens the report of the active article's folder, or brings it to the front. */
  async show(): Promise<void> {
    const { t } = vscode.l10n;
    const folder = await chooseFolder(
      t("Open a folder of articles first: the report is of all that it holds."),
    );
    if (folder === undefined) return;
    this.#folder = folder;
    if (this.#panel) {
      this.#panel.reveal();
      await this.#refresh();
    } else this.#panel = this.#open();
  }

  dispose(): void {
    this.#saved.dispose();
    this.#panel?.dispose();
  }

  #open(): vscode.WebviewPanel {
    const title = vscode.l10n.t("Articles at a Glance");
    const resources = vscode.Uri.joinPath(this.#extension, "dist/webview");
    const panel = vscode.window.createWebviewPanel("factAnnotation.report", title, vscode.ViewColumn.Active, {
      enableScripts: true,
      enableFindWidget: true,
      localResourceRoots: [resources],
    });
    panel.iconPath = vscode.Uri.joinPath(this.#extension, "icons/icon.png");
    panel.webview.onDidReceiveMessage((message: ToView) => this.#receive(message));
    panel.onDidDispose(() => {
      this.#panel = undefined;
    });
    panel.webview.html = pageOf(panel.webview, vscode.Uri.joinPath(resources, "report.js"), title);
    return panel;
  }

  async #receive(message: ToView): Promise<void> {
    if (message.kind === "ready") await this.#refresh();
    else if (this.#folder) await openPlace(this.#folder.uri, message.place);
  }

  /** A hidden page is made anew when it is shown, and then asks by itself. */
  async #refresh(): Promise<void> {
    const panel = this.#panel;
    if (!panel?.visible || !this.#folder || this.#server.state === "stopped") return;
    try {
      const data = await this.#server.executeCommand<ReportData>("report", {
        uri: this.#folder.uri.toString(),
      });
      const message: ToPage = { kind: "report", data, ...translation() };
      // It may have been closed meanwhile.
      if (panel === this.#panel) await panel.webview.postMessage(message);
    } catch (error) {
      vscode.window.showWarningMessage(error instanceof Error ? error.message : String(error));
    }
  }
}

/** "drafts/a.txt:12" */
const placeForm = /^(.*?)(?::(\d+))?$/u;

async function openPlace(folder: vscode.Uri, place: string): Promise<void> {
  const [, path = "", line = "1"] = placeForm.exec(place) ?? [];
  const start = new vscode.Position(Math.max(0, Number(line) - 1), 0);
  const uri = vscode.Uri.joinPath(folder, path);
  // What a mark names as its source may lead anywhere: nothing outside the folder is opened.
  if (!uri.path.startsWith(folder.path.replace(/(?<!\/)\/*$/u, "/"))) return;
  // A source may be no text, and then opens in an editor of its own.
  await vscode.commands.executeCommand("vscode.open", uri, {
    selection: new vscode.Range(start, start),
    viewColumn: vscode.ViewColumn.Beside,
  });
}
