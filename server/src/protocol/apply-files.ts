import { refusal } from "./article-edits";
import type { Session } from "./session";
import { type FileEdits, toWorkspaceEdit } from "./workspace-edits";

/** Has the client make edits that a command asks for. Throws an error with the reason where it does not. */
export async function applyFiles(
  session: Session,
  files: readonly FileEdits[],
  label: string,
): Promise<void> {
  if (files.length === 0) return;
  if (!session.client.appliesEdits) throw refusal("This editor makes no changes that a server asks for.");
  const edit = toWorkspaceEdit(session.client, files);
  const { applied, failureReason } = await session.connection.workspace.applyEdit({ label, edit });
  if (!applied) throw refusal(failureReason ?? "The editor did not make the changes.");
}
