import type { Connection, ExecuteCommandParams } from "vscode-languageserver";
import type { ReportData } from "../pages/report/report-data";
import { noCommand } from "../words/notices";
import { refusal } from "./article-edits";
import { serverCommands } from "./capabilities";
import type { Need } from "./folder-reading";
import { type MarkResult, runMark } from "./mark-command";
import { type AddedNames, type ProposedNames, runAddNames, runProposeNames } from "./names-commands";
import { runFactSheet, runReport, type SheetText } from "./page-commands";
import type { Requests } from "./requests";

/**
 * Answers the server's commands, each with one argument. `…mark` takes `{ uri, does: "mark" | "unmark", ranges?, source?,
 * who? }` and answers `{ facts }`; `…proposeNames` takes `{ uri }` and answers `{ names, text }`; `…addNames` takes
 * `{ uri, text }` and answers `{ names }`; `…report` takes `{ uri }` and answers what the report shows; `…factSheet` takes
 * `{ uri, format?: "markdown" | "csv" | "html" }` and answers `{ text }`.
 */
export function answerCommands(connection: Connection, requests: Requests): void {
  connection.onExecuteCommand(
    requests.answer(
      needOf,
      (session, { command, arguments: given }: ExecuteCommandParams): Answer | Promise<Answer> => {
        const argument: unknown = Array.isArray(given) ? given[0] : undefined;
        switch (command) {
          case serverCommands.mark:
            return runMark(session, argument);
          case serverCommands.proposeNames:
            return runProposeNames(session, argument);
          case serverCommands.addNames:
            return runAddNames(session, argument);
          case serverCommands.report:
            return runReport(session, argument);
          case serverCommands.factSheet:
            return runFactSheet(session, argument);
          default:
            throw refusal(session, noCommand(String(command)));
        }
      },
    ),
  );
}

/** What a command may answer. */
type Answer = MarkResult | ProposedNames | AddedNames | ReportData | SheetText;

/** All but marks and what is added rest on all articles. */
function needOf({ command }: ExecuteCommandParams): Need {
  return command === serverCommands.mark || command === serverCommands.addNames ? "settled" : "whole";
}
