import * as vscode from "vscode";
import { articleSelector } from "../articles";
import { findingSource, type ShownFinding } from "../findings";
import { type Conflicts, hasOtherSide } from "./conflicts";

const { t } = vscode.l10n;

/**
 * Offers beside the quick fixes of a problem to look at both of its passages, from either of them, and to report it where it
 * is none.
 */
export function offerFindingActions(conflicts: Conflicts): vscode.Disposable {
  const kind = vscode.CodeActionKind.QuickFix;
  return vscode.languages.registerCodeActionsProvider(
    articleSelector(),
    {
      provideCodeActions({ uri }, range, { diagnostics, only }) {
        if (only && !only.contains(kind) && !kind.contains(only)) return [];
        const findings = diagnostics.filter(({ source }) => source === findingSource);
        const own = findings.flatMap((diagnostic) => actionsOn({ uri, diagnostic }));
        const others = conflicts.fromOtherSide(uri, range);
        // Of several the command asks for one.
        return others.length === 0 ? own : [...own, ...looksAt(others.length === 1 ? others[0] : undefined)];
      },
    },
    { providedCodeActionKinds: [kind] },
  );
}

function actionsOn(finding: ShownFinding): vscode.CodeAction[] {
  const report = toAction(t("Report a false alarm"), "reportFalseAlarm", finding);
  const actions = hasOtherSide(finding.diagnostic) ? [...looksAt(finding), report] : [report];
  for (const action of actions) action.diagnostics = [finding.diagnostic];
  return actions;
}

const looksAt = (finding: ShownFinding | undefined): vscode.CodeAction[] => [
  toAction(t("Compare both passages side by side"), "compareFinding", finding),
  toAction(t("Peek at the other passage"), "peekFinding", finding),
];

function toAction(title: string, command: string, finding: ShownFinding | undefined): vscode.CodeAction {
  const action = new vscode.CodeAction(title, vscode.CodeActionKind.QuickFix);
  action.command = { command: `factAnnotation.${command}`, title, arguments: finding ? [finding] : [] };
  return action;
}
