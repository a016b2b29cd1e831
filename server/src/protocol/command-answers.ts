import type { Connection, ExecuteCommandParams } from "vscode-languageserver";
import { factsIn } from "../features/mark-actions";
import type { Span } from "../text/span";
import { explained, refusal } from "./article-edits";
import { serverCommands } from "./capabilities";
import { toMarkEdits } from "./mark-edits";
import { rangesIn, textIn, uriOf } from "./params";
import type { Requests } from "./requests";
import type { Asked, Session } from "./session";
import { toWorkspaceEdit } from "./workspace-edits";

/** What the command of marks answers: how many facts it marked or unmarked. */
export interface MarkResult {
  readonly facts: number;
}

/**
 * Answers the server's commands. `factAnnotation.server.mark` takes one argument, `{ uri, does: "mark" | "unmark",
 * ranges?, source?, who? }`: without `ranges` all facts of the article are meant, those that are checked already aside;
 * a range means the fact that it is, those that it holds, or the innermost one around it.
 */
export function answerCommands(connection: Connection, requests: Requests): void {
  connection.onExecuteCommand(
    requests.answer("settled", async (session, params: ExecuteCommandParams): Promise<MarkResult> => {
      const [request] = Array.isArray(params.arguments) ? (params.arguments as readonly unknown[]) : [];
      if (params.command !== serverCommands.mark) throw refusal(`There is no command “${params.command}”.`);
      return mark(session, request);
    }),
  );
}

async function mark(session: Session, request: unknown): Promise<MarkResult> {
  const asked = session.ask(uriOf(request));
  if (!asked) throw refusal("This is no article of the folder.");
  if (!session.client.appliesEdits) throw refusal("This editor makes no changes that a server asks for.");
  const does = textIn(request, "does") === "unmark" ? "unmark" : "mark";
  const ranges = rangesIn(request, "ranges");
  const facts = ranges
    ? ranges.flatMap((range) => factsAt(asked, asked.lines.spanOf(range)))
    : asked.folder
        .checkingOf(asked.article)
        .facts.filter((fact) => isOpen(asked, fact) === (does === "mark"));
  if (facts.length === 0) return { facts: 0 };
  const marks = { does, facts, who: textIn(request, "who"), source: textIn(request, "source") } as const;
  const files = await explained(session, toMarkEdits(session, asked, marks));
  if (files.length === 0) return { facts: 0 };
  const edit = toWorkspaceEdit(session.client, files);
  const { applied, failureReason } = await session.connection.workspace.applyEdit({
    label: labels[does],
    edit,
  });
  if (!applied) throw refusal(failureReason ?? "The marks could not be written.");
  return { facts: facts.length };
}

const labels = { mark: "Mark as checked", unmark: "No longer checked" } as const;

/** The fact that a span is, the facts that it holds, or the innermost fact around it. */
function factsAt({ article, folder }: Asked, span: Span): readonly Span[] {
  const state = folder.checkingOf(article);
  const same = state.facts.find(({ start, end }) => start === span.start && end === span.end);
  if (same) return [same];
  const found = factsIn(state, span);
  return span.end > span.start && found.length > 1 ? found : found.slice(0, 1);
}

/** Nobody has checked the fact, or its sentence has changed since. */
function isOpen({ article, folder }: Asked, fact: Span): boolean {
  return !folder.checkingOf(article).isChecked(fact);
}
