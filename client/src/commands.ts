import * as vscode from "vscode";
import type { ShownFinding } from "./findings";
import { goToFinding } from "./go-to-finding";
import { reportFalseAlarm } from "./help/false-alarm";
import { openSampleStory } from "./help/sample-story";
import { whyNotIndexed } from "./help/why-not-indexed";
import { openProjectFile } from "./project-file";
import type { Server } from "./server";
import type { CorpusStatus } from "./status/corpus-status";
import { showStatusMenu } from "./status/status-menu";

/** Commands by their names, without the `factAnnotation.` before them. */
export type Commands = Readonly<Record<string, (...args: never[]) => unknown>>;

/** Registers commands that package.json lists under `contributes.commands`. */
export function registerCommands(commands: Commands): vscode.Disposable {
  return vscode.Disposable.from(
    ...Object.entries(commands).map(([name, run]) =>
      vscode.commands.registerCommand(`factAnnotation.${name}`, run),
    ),
  );
}

/** The commands that belong to no view. */
export function sessionCommands(
  context: vscode.ExtensionContext,
  server: Server,
  status: CorpusStatus,
): Commands {
  return {
    nextFinding: () => goToFinding("next", status),
    previousFinding: () => goToFinding("previous", status),
    showFindings: () => vscode.commands.executeCommand("workbench.actions.view.problems"),
    // The workbench's own search for symbols finds names, loosely spelled ones too.
    findName: () => vscode.commands.executeCommand("workbench.action.quickOpen", "#"),
    openProjectFile,
    openSampleStory: () => openSampleStory(context),
    whyNotIndexed: (uri?: unknown) => whyNotIndexed(server, uri),
    reportFalseAlarm: (finding?: ShownFinding) => reportFalseAlarm(versionOf(context), finding),
    showStatus: () => showStatusMenu(status),
    restartServer: () => server.restart(),
    showOutput: () => server.showOutput(),
  };
}

function versionOf({ extension }: vscode.ExtensionContext): string {
  return String(extension.packageJSON.version);
}
