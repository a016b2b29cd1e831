import * as vscode from "vscode";
import type { Server } from "../server";

interface SheetFormat extends vscode.QuickPickItem {
  readonly format: "markdown" | "csv" | "html";
  readonly extension: string;
}

/** Writes the fact sheet of the active article where the person wants it, and opens it. */
export async function saveFactSheet(server: Server): Promise<void> {
  const article = vscode.window.activeTextEditor?.document.uri;
  const chosen =
    article && (await vscode.window.showQuickPick(formats(), { title: vscode.l10n.t("Fact Sheet") }));
  if (!article || !chosen) return;
  try {
    const { text } = await server.executeCommand<{ readonly text: string }>("factSheet", {
      uri: article.toString(),
      format: chosen.format,
    });
    const file = await vscode.window.showSaveDialog({ defaultUri: sheetUri(article, chosen.extension) });
    if (!file) return;
    await vscode.workspace.fs.writeFile(file, new TextEncoder().encode(text));
    if (chosen.format !== "html") await vscode.window.showTextDocument(file);
    else if (file.scheme === "file") await vscode.env.openExternal(file);
  } catch (error) {
    vscode.window.showWarningMessage(error instanceof Error ? error.message : String(error));
  }
}

function formats(): SheetFormat[] {
  const t = vscode.l10n.t;
  return [
    {
      format: "html",
      extension: "html",
      label: t("Page"),
      description: t("to print, or to tick off in a browser"),
    },
    { format: "markdown", extension: "md", label: "Markdown", description: t("a list of tasks") },
    { format: "csv", extension: "csv", label: "CSV", description: t("a table for a spreadsheet") },
  ];
}

/** Beside the article, under a name that is never taken for an article: "deal.fact-sheet.md". */
function sheetUri(article: vscode.Uri, extension: string): vscode.Uri {
  const name = article.path.slice(article.path.lastIndexOf("/") + 1).replace(/\.\w+$/u, "");
  return vscode.Uri.joinPath(article, "..", `${name}.fact-sheet.${extension}`);
}
