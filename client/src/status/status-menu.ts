import * as vscode from "vscode";
import { type CorpusStatus, nameOfCorpus, sayCorpus } from "./corpus-status";

const { t } = vscode.l10n;

/** Shows what is indexed, folder by folder, and what can be done where something is amiss. */
export async function showStatusMenu(status: CorpusStatus): Promise<void> {
  const corpora = status.corpora.map((corpus) => ({
    label: `$(root-folder) ${nameOfCorpus(corpus)}`,
    description: sayCorpus(corpus),
    command: "factAnnotation.corpus.focus",
  }));
  const actions = [
    { label: t("Why Is This File Not Among the Articles?"), command: "factAnnotation.whyNotIndexed" },
    { label: t("Show All Facts to Check"), command: "factAnnotation.showFindings" },
    { label: t("Open the Project File"), command: "factAnnotation.openProjectFile" },
    { label: t("Report a False Alarm"), command: "factAnnotation.reportFalseAlarm" },
    { label: t("Show Output"), command: "factAnnotation.showOutput" },
    { label: t("Restart the Server"), command: "factAnnotation.restartServer" },
  ];
  const separator = { label: "", kind: vscode.QuickPickItemKind.Separator, command: "" };
  const chosen = await vscode.window.showQuickPick([...corpora, separator, ...actions], {
    title: "Fact Annotation",
    placeHolder: corpora.length > 0 ? t("What is indexed, and what can be done") : t("No article is indexed"),
  });
  if (chosen) await vscode.commands.executeCommand(chosen.command);
}
