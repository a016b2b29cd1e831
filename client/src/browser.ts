import * as vscode from "vscode";
import { LanguageClient } from "vscode-languageclient/browser";
import { answerFileRequests } from "./corpus-files";
import { clientId, clientName, clientOptions, startSession } from "./session";

/** In a browser the server is a web worker, and reaches files through this client. */
export function activate(context: vscode.ExtensionContext): Promise<void> {
  const script = vscode.Uri.joinPath(context.extensionUri, "dist/server/browser.js").toString(true);
  // A restart needs a worker of its own.
  const start = async () => new Worker(script, { name: clientName });
  const client = new LanguageClient(clientId, clientName, start, clientOptions(context, "client"));
  context.subscriptions.push(answerFileRequests(client));
  return startSession(context, client);
}
