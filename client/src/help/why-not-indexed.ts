import * as vscode from "vscode";
import type { MembershipParams, MembershipResult } from "../../../server/src/protocol/corpus-requests";
import { openProjectFile } from "../project-file";
import type { Server } from "../server";

const { t } = vscode.l10n;

/** Says whether a file is one of the articles, and why it is not: the given one, else that of the active editor. */
export async function whyNotIndexed(server: Server, given?: unknown): Promise<void> {
  const uri = given instanceof vscode.Uri ? given : await chooseFile();
  if (uri === undefined) return;
  if (server.state === "stopped") {
    vscode.window.showWarningMessage(t("The server is not running."));
    return;
  }
  const params: MembershipParams = { textDocument: { uri: uri.toString() } };
  const result = await server.sendRequest<MembershipResult>("factAnnotation/membership", params);
  const isUnsaved = uri.scheme === "untitled" && (result.reason === "article" || result.reason === "outside");
  const remedies = isUnsaved ? [] : remediesFor(result.reason, uri);
  const titles = remedies.map(({ title }) => title);
  const chosen = await vscode.window.showInformationMessage(
    isUnsaved ? sayUnsaved(result) : sayMembership(result),
    ...titles,
  );
  await remedies.find(({ title }) => title === chosen)?.run();
}

/** The file of the active tab, which may be no text at all; else one that is chosen. */
async function chooseFile(): Promise<vscode.Uri | undefined> {
  const { activeTab } = vscode.window.tabGroups.activeTabGroup;
  const input = activeTab?.input;
  if (input instanceof vscode.TabInputText || input instanceof vscode.TabInputCustom) return input.uri;
  return (await vscode.window.showOpenDialog({ title: t("Which file?"), canSelectMany: false }))?.[0];
}

/** What has never been saved stands in no folder, whichever are open: it is compared with other open texts of none. */
function sayUnsaved({ path }: MembershipResult): string {
  return t(
    "“{0}” is not saved yet. Saved in a folder of the workspace, it is compared with the articles there.",
    nameIn(path),
  );
}

function sayMembership({ reason, by, path, articles }: MembershipResult): string {
  const name = nameIn(path);
  switch (reason) {
    case "article":
      return articles === 1
        ? t("“{0}” is an article, the only one of its corpus.", name)
        : t("“{0}” is one of the {1} articles of its corpus.", name, articles);
    case "outside":
      return t(
        "“{0}” stands in no folder of the workspace. Open its folder to compare it with the others.",
        name,
      );
    case "view":
      return t("“{0}” is only shown here and not written, or it is no prose.", name);
    case "reading":
      return t("The articles are still being read; “{0}” has its turn yet.", name);
    case "missing":
      return t("“{0}” can't be opened.", name);
    case "notText":
      return t("“{0}” can't be read as text.", name);
    case "tooLarge":
      return t("“{0}” has more than {1} characters, which is the most that the settings allow.", name, by);
    case "ignored":
      return t("“{0}” is left out by a .gitignore file.", name);
    case "hidden":
      return t("“{0}” is left out: what begins with a dot, as “{1}” does, is no article.", name, by);
    case "neverEntered":
      return t("“{0}” is left out: it stands in “{1}”.", name, by);
    case "extension":
      return t(
        "“{0}” is left out: articles end in .txt, .text, .md, .markdown or .article, unless “include” names others.",
        name,
      );
    case "unnamedSource":
      return t("“{0}” is left out: pages, documents and PDFs are read where “sources” names them.", name);
    case "include":
      return t("“{0}” is left out: “include” names only {1}.", name, by);
    case "exclude":
      return t("“{0}” is left out: “exclude” names {1}.", name, by);
    case "notArticle":
      return t("“{0}” is left out: files of this name are hardly ever articles.", name);
  }
}

function nameIn(path: string): string {
  return path.slice(path.lastIndexOf("/") + 1);
}

interface Remedy {
  readonly title: string;
  readonly run: () => unknown;
}

/** Where a person can change what leaves the file out. */
function remediesFor(reason: MembershipResult["reason"], uri: vscode.Uri): readonly Remedy[] {
  const settings: Remedy = {
    title: t("Open Settings"),
    run: () =>
      vscode.commands.executeCommand("workbench.action.openSettings", "@ext:fact-annotation.fact-annotation"),
  };
  const project: Remedy = { title: t("Open the Project File"), run: openProjectFile };
  switch (reason) {
    case "outside":
      return [{ title: t("Open Folder…"), run: () => vscode.commands.executeCommand("vscode.openFolder") }];
    case "tooLarge":
      return [settings];
    case "ignored": {
      const file = vscode.workspace.getWorkspaceFolder(uri)?.uri;
      return file
        ? [{ title: t("Open .gitignore"), run: () => showIfThere(vscode.Uri.joinPath(file, ".gitignore")) }]
        : [];
    }
    case "include":
    case "exclude":
    case "extension":
    case "unnamedSource":
      return [settings, project];
    default:
      return [];
  }
}

async function showIfThere(uri: vscode.Uri): Promise<void> {
  try {
    await vscode.window.showTextDocument(uri);
  } catch {
    vscode.window.showInformationMessage(
      t("The .gitignore file that leaves it out stands in another folder."),
    );
  }
}
