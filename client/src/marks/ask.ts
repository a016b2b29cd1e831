import * as vscode from "vscode";

/** What a fact was checked against last: the next one often has the same source. */
let lastSource = "";

/** Asks what the facts were checked against. Empty where there is nothing to say; undefined where the person thinks better of it. */
export async function askSource(): Promise<string | undefined> {
  const source = await vscode.window.showInputBox({
    title: vscode.l10n.t("Mark as checked"),
    prompt: vscode.l10n.t("What was it checked against? It may be left empty."),
    placeHolder: vscode.l10n.t("A link, a file or a note"),
    value: lastSource,
  });
  if (source !== undefined) lastSource = source.trim();
  return source?.trim();
}

/**
 * Who marks facts as checked: the setting, or, where it is not set yet, the answer to a question that is asked once.
 * Undefined where the person thinks better of it.
 */
export async function askWho(): Promise<string | undefined> {
  const settings = vscode.workspace.getConfiguration("factAnnotation");
  const known = settings.get<string>("checkedBy", "").trim();
  if (known !== "") return known;
  const answer = await vscode.window.showInputBox({
    title: vscode.l10n.t("Who checks?"),
    prompt: vscode.l10n.t(
      "Your name stands with every fact that you mark. The setting factAnnotation.checkedBy keeps it.",
    ),
    placeHolder: vscode.l10n.t("A name or initials; it may be left empty"),
  });
  const who = answer?.trim();
  if (who) await settings.update("checkedBy", who, vscode.ConfigurationTarget.Global);
  return who;
}
