import type * as vscode from "vscode";
import { LanguageClient, TransportKind } from "vscode-languageclient/node";
import { clientId, clientName, clientOptions } from "./client-options";

/** A client whose server is a process of its own, on a desktop or a remote machine, and reads the disk itself. */
export function createClient(context: vscode.ExtensionContext): LanguageClient {
  const module = context.asAbsolutePath("dist/server/node.js");
  const server = { module, transport: TransportKind.ipc };
  const debug = { ...server, options: { execArgv: ["--nolazy", "--inspect=6009"] } };
  return new LanguageClient(clientId, clientName, { run: server, debug }, clientOptions(context));
}
