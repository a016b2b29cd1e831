import type * as vscode from "vscode";
import { startSession } from "./session";

/** The extension's entry on a desktop or a remote machine. */
export function activate(context: vscode.ExtensionContext): void {
  startSession(context, async () => (await import("./node-client")).createClient(context));
}
