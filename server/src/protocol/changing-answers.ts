import type { CodeActionParams, Connection } from "vscode-languageserver";
import { prepareRenameAt, renameAt } from "../features/rename";
import { readingCancelled } from "../words/notices";
import { explained, planEdits, refusal, toFileEdits } from "./article-edits";
import { CodeActions } from "./code-actions";
import type { Need } from "./folder-reading";
import { actionContextIn, positionIn, stringIn, uriIn } from "./params";
import type { Requests } from "./requests";
import type { Session } from "./session";
import { toWorkspaceEdit } from "./workspace-edits";

/** Answers what changes texts: code actions and renaming. */
export function answerChanging(connection: Connection, requests: Requests): void {
  const actions = new WeakMap<Session, CodeActions>();
  const actionsOf = (session: Session): CodeActions => {
    const known = actions.get(session) ?? new CodeActions(session);
    actions.set(session, known);
    return known;
  };
  connection.onCodeAction(
    requests.answer(needOfActions, async (session, params) => {
      const asked = session.ask(uriIn(params));
      return asked ? actionsOf(session).offer(asked, params) : [];
    }),
  );
  connection.onCodeActionResolve(
    requests.answer("article", (session, action) => actionsOf(session).resolve(action)),
  );
  connection.onPrepareRename(
    requests.answer("whole", (session, params) => {
      const position = positionIn(params);
      const asked = session.ask(uriIn(params));
      const start = asked && prepareRenameAt(asked.article, asked.lines.offsetAt(position), asked.context);
      if (!asked || !start) return null;
      if ("refused" in start) throw refusal(session, start.refused);
      return { range: asked.lines.rangeOf(start.span), placeholder: start.placeholder };
    }),
  );
  connection.onRenameRequest(
    requests.answer("whole", async (session, params) => {
      const position = positionIn(params);
      const newName = stringIn(params, "newName");
      const asked = session.ask(uriIn(params));
      if (!asked) return null;
      if (asked.folder.state === "partial") throw refusal(session, readingCancelled());
      const renaming = renameAt(asked.article, asked.lines.offsetAt(position), newName, asked.context);
      if ("refused" in renaming) throw refusal(session, renaming.refused);
      const files = await explained(session, toFileEdits(session, planEdits(renaming.edits, asked.folder)));
      return toWorkspaceEdit(session, files);
    }),
  );
}

/** What runs on a save is answered from what is known, so that no save waits. */
function needOfActions(params: CodeActionParams): Need {
  const { only } = actionContextIn(params);
  const isOnSave = only.length > 0 && only.every((kind) => kind.startsWith("source"));
  return isOnSave ? "article" : "settled";
}
