import * as vscode from "vscode";
import type { ArticleFactsResult } from "../../../server/src/protocol/view-requests";
import { isArticle } from "../articles";
import type { FindingCounts } from "../finding-counts";
import { findingsIn, ruleOf, type ShownFinding } from "../findings";
import type { Server } from "../server";
import { sayProgress } from "../views/fact-words";

const { t } = vscode.l10n;

/** What the status bar needs of the list of facts. */
export interface FactsSource {
  readonly uri: vscode.Uri | undefined;
  /** Whether the server takes it for no article. */
  readonly isLeftOut: boolean;
  readonly onResult: vscode.Event<ArticleFactsResult | undefined>;
}

/** Shows beside an open article how many facts are to check in it, and how many a person has checked. */
export function showFindings(server: Server, all: FindingCounts, facts: FactsSource): vscode.Disposable {
  const item = vscode.window.createStatusBarItem("factAnnotation.findings", vscode.StatusBarAlignment.Left);
  item.name = "Fact Annotation";
  let result: ArticleFactsResult | undefined;
  const show = () => {
    const document = vscode.window.activeTextEditor?.document;
    if (document === undefined || !isArticle(document) || !server.isRunning) return item.hide();
    const isOfThis = facts.uri?.toString() === document.uri.toString();
    if (isOfThis && facts.isLeftOut) refreshLeftOut(item);
    else refresh(item, document, all, isOfThis ? result : undefined);
    item.show();
  };
  show();
  return vscode.Disposable.from(
    item,
    vscode.window.onDidChangeActiveTextEditor(show),
    all.onChange(show),
    server.onDidChangeState(show),
    facts.onResult((now) => {
      result = now;
      show();
    }),
  );
}

/** Says that nothing is checked here, where an empty list would look like praise. */
function refreshLeftOut(item: vscode.StatusBarItem): void {
  const said = t("Not among the articles");
  item.text = `$(circle-slash) ${said}`;
  item.tooltip = t("This file is not checked. Click to see why.");
  item.accessibilityInformation = { label: `${said}. ${item.tooltip}` };
  item.command = "factAnnotation.whyNotIndexed";
}

function refresh(
  item: vscode.StatusBarItem,
  document: vscode.TextDocument,
  all: FindingCounts,
  result: ArticleFactsResult | undefined,
): void {
  const here = findingsIn(document.uri);
  const found = sayFound(here.length, result !== undefined);
  const { checked = 0, facts = 0 } = result?.progress ?? {};
  item.text = checked === 0 ? found : `${found} · $(check) ${checked}/${facts}`;
  const progress = result && sayProgress(result.progress);
  item.tooltip = new vscode.MarkdownString(toTooltip(here, all, progress));
  const inAll = t("{0} in all articles", all.total);
  item.accessibilityInformation = {
    label: [sayToCheck(here.length), inAll, ...(progress ? [progress] : [])].join(", "),
  };
  item.command = "factAnnotation.showFindings";
}

/** Before the server has answered, that nothing was found says nothing. */
function sayFound(count: number, isRead: boolean): string {
  if (count > 0) return `$(search) ${sayToCheck(count)}`;
  return isRead ? `$(pass) ${t("No fact to check")}` : `$(sync~spin) ${t("Reading articles")}`;
}

/** How many findings of each rule this article has, how many all articles have, and how far the checking is. */
function toTooltip(here: readonly ShownFinding[], all: FindingCounts, progress: string | undefined): string {
  const byRule = new Map<string, number>();
  for (const { diagnostic } of here) {
    const rule = ruleOf(diagnostic);
    byRule.set(rule, (byRule.get(rule) ?? 0) + 1);
  }
  const rows = [...byRule].sort().map(([rule, count]) => `- ${rule}: ${count}`);
  const summary =
    all.total === 0
      ? t("No fact to check in any article.")
      : all.articles === 1
        ? t("In all: {0} in 1 article.", sayToCheck(all.total))
        : t("In all: {0} in {1} articles.", sayToCheck(all.total), all.articles);
  const lines = ["**Fact Annotation**", "", ...rows, "", summary, ""];
  return [...lines, ...(progress ? [progress, ""] : []), t("Click to see them all.")].join("\n");
}

function sayToCheck(count: number): string {
  return count === 1 ? t("1 fact to check") : t("{0} facts to check", count);
}
