import * as vscode from "vscode";
import { articleSelector } from "../articles";
import { findingSource } from "../findings";
import { hasOtherSide } from "./finding-commands";

const { t } = vscode.l10n;

/** Offers beside the quick fixes of a problem to look at both of its passages. */
export function offerComparisons(): vscode.Disposable {
  const kind = vscode.CodeActionKind.QuickFix;
  return vscode.languages.registerCodeActionsProvider(
    articleSelector(),
    {
      provideCodeActions({ uri }, _range, { diagnostics, only }) {
        if (only && !only.contains(kind) && !kind.contains(only)) return [];
        const conflicts = diagnostics.filter((one) => one.source === findingSource && hasOtherSide(one));
        return conflicts.flatMap((diagnostic) => {
          const finding = { uri, diagnostic };
          return [
            toAction(t("Compare both passages side by side"), "compareFinding", finding),
            toAction(t("Peek at the other passage"), "peekFinding", finding),
          ];
        });
      },
    },
    { providedCodeActionKinds: [kind] },
  );
}

function toAction(
  title: string,
  command: string,
  finding: { readonly uri: vscode.Uri; readonly diagnostic: vscode.Diagnostic },
): vscode.CodeAction {
  const action = new vscode.CodeAction(title, vscode.CodeActionKind.QuickFix);
  action.diagnostics = [finding.diagnostic];
  action.command = { command: `factAnnotation.${command}`, title, arguments: [finding] };
  return action;
}
