import * as vscode from "vscode";
import { articleSelector } from "../articles";
import { findingSource, type ShownFinding } from "../findings";
import { hasOtherSide } from "./finding-commands";

const { t } = vscode.l10n;

/** Offers beside the quick fixes of a problem to look at both of its passages, and to report it where it is none. */
export function offerFindingActions(): vscode.Disposable {
  const kind = vscode.CodeActionKind.QuickFix;
  return vscode.languages.registerCodeActionsProvider(
    articleSelector(),
    {
      provideCodeActions({ uri }, _range, { diagnostics, only }) {
        if (only && !only.contains(kind) && !kind.contains(only)) return [];
        const findings = diagnostics.filter(({ source }) => source === findingSource);
        return findings.flatMap((diagnostic) => actionsOn({ uri, diagnostic }));
      },
    },
    { providedCodeActionKinds: [kind] },
  );
}

function actionsOn(finding: ShownFinding): vscode.CodeAction[] {
  const looks = [
    toAction(t("Compare both passages side by side"), "compareFinding", finding),
    toAction(t("Peek at the other passage"), "peekFinding", finding),
  ];
  const report = toAction(t("Report a false alarm"), "reportFalseAlarm", finding);
  return hasOtherSide(finding.diagnostic) ? [...looks, report] : [report];
}

function toAction(title: string, command: string, finding: ShownFinding): vscode.CodeAction {
  const action = new vscode.CodeAction(title, vscode.CodeActionKind.QuickFix);
  action.diagnostics = [finding.diagnostic];
  action.command = { command: `factAnnotation.${command}`, title, arguments: [finding] };
  return action;
}
