import * as vscode from "vscode";
import { type BaseLanguageClient, State } from "vscode-languageclient";
import { articleSelector, isArticle } from "./articles";
import type { FindingCounts } from "./finding-counts";
import { findingsIn, type ShownFinding } from "./findings";

/** Shows how many facts are to check beside an open article, and whether the server runs. */
export function showStatus(client: BaseLanguageClient, all: FindingCounts): vscode.Disposable {
  const counts = vscode.window.createStatusBarItem("factAnnotation.findings", vscode.StatusBarAlignment.Left);
  counts.name = "Fact Annotation";
  counts.command = "factAnnotation.showFindings";
  const server = vscode.languages.createLanguageStatusItem("factAnnotation.server", articleSelector());
  server.name = "Fact Annotation";
  server.command = { command: "factAnnotation.restartServer", title: "Restart" };

  const showCounts = () => {
    const document = vscode.window.activeTextEditor?.document;
    if (document !== undefined && isArticle(document) && client.isRunning())
      refreshCounts(counts, document, all);
    else counts.hide();
  };
  const showState = () => {
    showServer(server, client.state);
    showCounts();
  };
  showState();
  return vscode.Disposable.from(
    counts,
    server,
    vscode.window.onDidChangeActiveTextEditor(showCounts),
    all.onChange(showCounts),
    client.onDidChangeState(showState),
  );
}

function refreshCounts(item: vscode.StatusBarItem, document: vscode.TextDocument, all: FindingCounts): void {
  const here = findingsIn(document.uri);
  item.text =
    here.length === 0 ? "$(pass) No fact to check" : `$(search) ${countFacts(here.length)} to check`;
  item.tooltip = new vscode.MarkdownString(toTooltip(here, all));
  item.accessibilityInformation = {
    label: `${countFacts(here.length)} to check in this article, ${all.total} in all articles`,
  };
  item.show();
}

/** How many findings of each rule this article has, and how many all articles have. */
function toTooltip(here: readonly ShownFinding[], all: FindingCounts): string {
  const byRule = new Map<string, number>();
  for (const { diagnostic } of here) {
    const rule = ruleOf(diagnostic);
    byRule.set(rule, (byRule.get(rule) ?? 0) + 1);
  }
  const rows = [...byRule].sort().map(([rule, count]) => `- ${rule}: ${count}`);
  const articles = `${all.articles} ${all.articles === 1 ? "article" : "articles"}`;
  const summary =
    all.total === 0
      ? "No fact to check in any article."
      : `${countFacts(all.total)} to check in ${articles}.`;
  return ["**Fact Annotation**", "", ...rows, "", summary, "", "Click to see them all."].join("\n");
}

/** The rule's id, which the server gives as the diagnostic's code, with or without a page to open. */
function ruleOf({ code }: vscode.Diagnostic): string {
  return String(typeof code === "object" ? code.value : (code ?? "other"));
}

function countFacts(count: number): string {
  return `${count} ${count === 1 ? "fact" : "facts"}`;
}

function showServer(item: vscode.LanguageStatusItem, state: State): void {
  item.busy = state === State.Starting;
  item.text = state === State.Running ? "The server runs" : "The server is not running";
  if (state === State.Starting) item.text = "The server is starting";
  item.severity =
    state === State.Stopped ? vscode.LanguageStatusSeverity.Error : vscode.LanguageStatusSeverity.Information;
}
