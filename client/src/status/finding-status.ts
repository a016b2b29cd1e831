import * as vscode from "vscode";
import type { BaseLanguageClient } from "vscode-languageclient";
import type { ArticleFactsResult } from "../../../server/src/protocol/view-requests";
import { isArticle } from "../articles";
import type { FindingCounts } from "../finding-counts";
import { findingsIn, ruleOf, type ShownFinding } from "../findings";
import { sayProgress } from "../views/fact-words";

const { t } = vscode.l10n;

/** What the status bar needs of the list of facts. */
export interface FactsSource {
  readonly uri: vscode.Uri | undefined;
  readonly onResult: vscode.Event<ArticleFactsResult | undefined>;
}

/** Shows beside an open article how many facts are to check in it, and how many a person has checked. */
export function showFindings(
  client: BaseLanguageClient,
  all: FindingCounts,
  facts: FactsSource,
): vscode.Disposable {
  const item = vscode.window.createStatusBarItem("factAnnotation.findings", vscode.StatusBarAlignment.Left);
  item.name = "Fact Annotation";
  item.command = "factAnnotation.showFindings";
  let result: ArticleFactsResult | undefined;
  const show = () => {
    const document = vscode.window.activeTextEditor?.document;
    if (document === undefined || !isArticle(document) || !client.isRunning()) return item.hide();
    const isOfThis = facts.uri?.toString() === document.uri.toString();
    refresh(item, document, all, isOfThis ? result : undefined);
  };
  show();
  return vscode.Disposable.from(
    item,
    vscode.window.onDidChangeActiveTextEditor(show),
    all.onChange(show),
    client.onDidChangeState(show),
    facts.onResult((now) => {
      result = now;
      show();
    }),
  );
}

function refresh(
  item: vscode.StatusBarItem,
  document: vscode.TextDocument,
  all: FindingCounts,
  result: ArticleFactsResult | undefined,
): void {
  const here = findingsIn(document.uri);
  const found =
    here.length === 0 ? `$(pass) ${t("No fact to check")}` : `$(search) ${sayToCheck(here.length)}`;
  const { checked = 0, facts = 0 } = result?.progress ?? {};
  item.text = checked === 0 ? found : `${found} · $(check) ${checked}/${facts}`;
  const progress = result && sayProgress(result.progress);
  item.tooltip = new vscode.MarkdownString(toTooltip(here, all, progress));
  const inAll = t("{0} in all articles", all.total);
  item.accessibilityInformation = {
    label: [sayToCheck(here.length), inAll, ...(progress ? [progress] : [])].join(", "),
  };
  item.show();
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
      : t("In all articles: {0}, articles with any: {1}.", sayToCheck(all.total), all.articles);
  const lines = ["**Fact Annotation**", "", ...rows, "", summary, ""];
  return [...lines, ...(progress ? [progress, ""] : []), t("Click to see them all.")].join("\n");
}

function sayToCheck(count: number): string {
  return count === 1 ? t("1 fact to check") : t("{0} facts to check", count);
}
