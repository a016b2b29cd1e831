import type * as vscode from "vscode";
import { startSession } from "./session";

/** The extension's entry in a browser. */
export function activate(context: vscode.ExtensionContext): void {
  startSession(context, async () => (await import("./browser-client")).createClient(context));
}
