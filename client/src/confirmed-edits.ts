import * as vscode from "vscode";
import type { Middleware } from "vscode-languageclient";

/**
 * Shows fixes that change several articles with every change ticked, ready to be applied.
 *
 * The server asks for confirmation of such fixes, and VS Code then shows them unticked: who presses Apply changes nothing.
 * It shows the same list for any one part that needs confirmation, and leaves out of it a file to be created that exists
 * already. So that part alone needs confirmation here, and the changes themselves do not.
 */
export const confirmedEdits: Middleware = {
  provideCodeActions: async (document, range, context, token, next) => {
    const actions = await next(document, range, context, token);
    for (const action of actions ?? []) {
      if (action instanceof vscode.CodeAction) tick(action);
    }
    return actions;
  },
  resolveCodeAction: async (action, token, next) => {
    const resolved = await next(action, token);
    if (resolved) tick(resolved);
    return resolved;
  },
};

type AnnotatedEdit = [vscode.TextEdit, vscode.WorkspaceEditEntryMetadata];

function tick(action: vscode.CodeAction): void {
  const changes = action.edit?.entries() ?? [];
  const [first] = changes;
  // Fewer changes than parts: some of them are no text.
  if (first === undefined || changes.length < 2 || action.edit?.size !== changes.length) return;
  const edit = new vscode.WorkspaceEdit();
  const label = action.title;
  for (const [uri, edits] of changes) {
    const entries = edits.map((one): AnnotatedEdit => [one, { label, needsConfirmation: false }]);
    edit.set(uri, entries);
  }
  edit.createFile(first[0], { ignoreIfExists: true }, { label, needsConfirmation: true });
  action.edit = edit;
}
