import * as vscode from "vscode";
import type { ShownFinding } from "../findings";
import type { Comparison } from "./compare";
import type { Conflicts } from "./conflicts";
import type { Passage } from "./passage";

const { t } = vscode.l10n;

/** The commands about what is found at the cursor; a code action hands its own finding over. */
export function findingCommands(
  comparison: Comparison,
  conflicts: Conflicts,
): Readonly<Record<string, (given?: ShownFinding) => Promise<void>>> {
  return {
    compareFinding: async (given) => {
      const finding = given ?? (await chooseFinding(conflicts));
      if (!finding) return;
      const [own, others] = passagesOf(finding);
      await comparison.passages(own, others[0]);
    },
    peekFinding: async (given) => {
      const finding = given ?? (await chooseFinding(conflicts));
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

function passagesOf({ uri, diagnostic }: ShownFinding): readonly [own: Passage, others: readonly Passage[]] {
  const { range, message, relatedInformation = [] } = diagnostic;
  const others = relatedInformation.map(({ location, message: said }) => {
    return { uri: location.uri, range: location.range, message: said };
  });
  return [{ uri, range, message }, others];
}

/** The finding at the cursor; of several one is asked for. */
async function chooseFinding(conflicts: Conflicts): Promise<ShownFinding | undefined> {
  const editor = vscode.window.activeTextEditor;
  const found = editor ? conflicts.at(editor.document.uri, editor.selection.active) : [];
  if (found.length === 0) vscode.window.showInformationMessage(t("No fact with another side at the cursor."));
  if (found.length < 2) return found[0];
  const items = found.map((finding) => ({ label: finding.diagnostic.message, finding }));
  return (await vscode.window.showQuickPick(items, { title: t("Which of them?") }))?.finding;
}
