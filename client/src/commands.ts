import * as vscode from "vscode";
import type { BaseLanguageClient } from "vscode-languageclient";
import { goToFinding } from "./go-to-finding";
import { openProjectFile } from "./project-file";

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
export function sessionCommands(client: BaseLanguageClient): Commands {
  return {
    nextFinding: () => goToFinding("next"),
    previousFinding: () => goToFinding("previous"),
    showFindings: () => vscode.commands.executeCommand("workbench.actions.view.problems"),
    openProjectFile,
    restartServer: () => restart(client),
    showOutput: () => client.outputChannel.show(),
  };
}

async function restart(client: BaseLanguageClient): Promise<void> {
  if (client.isRunning()) await client.stop();
  await client.start();
}
