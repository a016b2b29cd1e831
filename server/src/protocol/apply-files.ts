import type { Message } from "../words/message";
import { editorMakesNoChanges, editorRefused } from "../words/notices";
import { alone } from "../words/values";
import { refusal } from "./article-edits";
import type { Session } from "./session";
import { type FileEdits, toWorkspaceEdit } from "./workspace-edits";

/** Has the client make edits that a command asks for. Throws an error with the reason where it does not. */
export async function applyFiles(
  session: Session,
  files: readonly FileEdits[],
  label: Message,
): Promise<void> {
  if (files.length === 0) return;
  if (!session.client.appliesEdits) throw refusal(session, editorMakesNoChanges());
  const edit = toWorkspaceEdit(session, files);
  const { applied, failureReason } = await session.connection.workspace.applyEdit({
    label: session.words.say(label),
    edit,
  });
  if (!applied) throw refusal(session, failureReason === undefined ? editorRefused() : alone(failureReason));
}
