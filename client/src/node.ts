import type * as vscode from "vscode";
import { LanguageClient, TransportKind } from "vscode-languageclient/node";
import { clientId, clientName, clientOptions, startSession } from "./session";

/** On a desktop or a remote machine the server is a process of its own and reads the disk itself. */
export function activate(context: vscode.ExtensionContext): void {
  const module = context.asAbsolutePath("dist/server/node.js");
  const server = { module, transport: TransportKind.ipc };
  const debug = { ...server, options: { execArgv: ["--nolazy", "--inspect=6009"] } };
  const client = new LanguageClient(clientId, clientName, { run: server, debug }, clientOptions(context));
  startSession(context, client);
}
