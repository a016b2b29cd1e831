import * as vscode from "vscode";
import { findingsIn, type ShownFinding } from "../findings";
import type { Comparison } from "./compare";
import type { Passage } from "./passage";

const { t } = vscode.l10n;

/** The commands about what is found at the cursor; a code action hands its own finding over. */
export function findingCommands(
  comparison: Comparison,
): Readonly<Record<string, (given?: ShownFinding) => Promise<void>>> {
  return {
    compareFinding: async (given) => {
      const finding = given ?? (await chooseFinding());
      if (!finding) return;
      const [own, others] = passagesOf(finding);
      await comparison.passages(own, others[0]);
    },
    peekFinding: async (given) => {
      const finding = given ?? (await chooseFinding());
      if (!finding) return;
      const [own, others] = passagesOf(finding);
      const locations = others.map(({ uri, range }) => new vscode.Location(uri, range));
      await vscode.commands.executeCommand(
        "editor.action.peekLocations",
        own.uri,
        own.range.start,
        locations,
        "peek",
      );
    },
  };
}

/** The findings at a position that have another side. */
export function conflictsAt(uri: vscode.Uri, position: vscode.Position): readonly ShownFinding[] {
  return findingsIn(uri).filter(({ diagnostic }) => {
    return diagnostic.range.contains(position) && hasOtherSide(diagnostic);
  });
}

export function hasOtherSide({ relatedInformation }: vscode.Diagnostic): boolean {
  return relatedInformation !== undefined && relatedInformation.length > 0;
}

function passagesOf({ uri, diagnostic }: ShownFinding): readonly [own: Passage, others: readonly Passage[]] {
  const { range, message, relatedInformation = [] } = diagnostic;
  const others = relatedInformation.map(({ location, message: said }) => {
    return { uri: location.uri, range: location.range, message: said };
  });
  return [{ uri, range, message }, others];
}

/** The finding at the cursor; of several one is asked for. */
async function chooseFinding(): Promise<ShownFinding | undefined> {
  const editor = vscode.window.activeTextEditor;
  const found = editor ? conflictsAt(editor.document.uri, editor.selection.active) : [];
  if (found.length === 0) vscode.window.showInformationMessage(t("No fact with another side at the cursor."));
  if (found.length < 2) return found[0];
  const items = found.map((finding) => ({ label: finding.diagnostic.message, finding }));
  return (await vscode.window.showQuickPick(items, { title: t("Which of them?") }))?.finding;
}
