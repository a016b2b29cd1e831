import * as vscode from "vscode";
import { findingsIn, ruleOf, type ShownFinding } from "../findings";
import { type AlarmPassage, toReport } from "./alarm-report";

const { t } = vscode.l10n;

/** How much of the text around a passage the report gives the shape of, in UTF-16 code units on each side. */
const around = 120;

/** Prepares a report of a finding that is none, with nothing of the articles in it, as an unsaved text. */
export async function reportFalseAlarm(version: string, given?: ShownFinding): Promise<void> {
  const finding = given ?? (await chooseFinding());
  if (!finding) return;
  const { uri, diagnostic } = finding;
  const related = diagnostic.relatedInformation ?? [];
  const others = await Promise.all(related.map(({ location }) => readPassage(location.uri, location.range)));
  const content = toReport({
    rule: ruleOf(diagnostic),
    severity: vscode.DiagnosticSeverity[diagnostic.severity] ?? "",
    version,
    editor: `${vscode.env.appName} ${vscode.version}`,
    settings: readSettings(uri),
    own: await readPassage(uri, diagnostic.range),
    others: others.flatMap((other) => other ?? []),
  });
  // In a language of articles the report would be read as one of them.
  const document = await vscode.workspace.openTextDocument({ language: "log", content });
  await vscode.window.showTextDocument(document);
}

async function chooseFinding(): Promise<ShownFinding | undefined> {
  const editor = vscode.window.activeTextEditor;
  const all = editor ? findingsIn(editor.document.uri, "with hints") : [];
  const here = all.filter(({ diagnostic }) => diagnostic.range.contains(editor!.selection.active));
  const found = here.length > 0 ? here : all;
  if (found.length === 0) {
    vscode.window.showInformationMessage(
      t("Open an article and put the cursor on the problem that is none."),
    );
  }
  if (found.length < 2) return found[0];
  const items = found.map((finding) => ({
    label: finding.diagnostic.message,
    description: ruleOf(finding.diagnostic),
    finding,
  }));
  return (await vscode.window.showQuickPick(items, { title: t("Which problem is none?") }))?.finding;
}

/** Undefined where the article can't be read any more. */
async function readPassage(uri: vscode.Uri, range: vscode.Range): Promise<AlarmPassage | undefined> {
  try {
    const document = await vscode.workspace.openTextDocument(uri);
    const [start, end] = [document.offsetAt(range.start), document.offsetAt(range.end)];
    const text = document.getText();
    return {
      before: text.slice(Math.max(0, start - around), start),
      own: text.slice(start, end),
      after: text.slice(end, end + around),
      language: document.languageId,
    };
  } catch {
    return undefined;
  }
}

/** The settings that hold no words of a person's: severities and numbers, and of lists only their length. */
function readSettings(uri: vscode.Uri): readonly string[] {
  const settings = vscode.workspace.getConfiguration("factAnnotation", uri);
  const lists = ["include", "exclude"].map(
    (name) => `${name}: ${settings.get<string[]>(name, []).length} globs`,
  );
  const rules = Object.entries(settings.get<Readonly<Record<string, string>>>("rules", {}));
  return [
    ...lists,
    `maxFileSize: ${settings.get<number>("maxFileSize")}`,
    `rules: ${rules.map(([rule, severity]) => `${rule} ${severity}`).join(", ") || "as they are by default"}`,
  ];
}
