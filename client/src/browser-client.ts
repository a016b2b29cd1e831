import * as vscode from "vscode";
import { BrowserMessageReader, BrowserMessageWriter, LanguageClient } from "vscode-languageclient/browser";
import { clientId, clientName, clientOptions } from "./client-options";
import { answerFileRequests } from "./corpus-files";

/** A client whose server is a web worker, in a browser, and reaches files through it. */
export function createClient(context: vscode.ExtensionContext): LanguageClient {
  const script = vscode.Uri.joinPath(context.extensionUri, "dist/server/browser.js");
  let worker: Worker | undefined;
  // A restart takes a new worker; the old one may not have ended by itself.
  const connect = async () => {
    worker?.terminate();
    worker = new Worker(await addressOf(script), { name: clientName });
    return { reader: new BrowserMessageReader(worker), writer: new BrowserMessageWriter(worker) };
  };
  const client = new LanguageClient(clientId, clientName, connect, clientOptions(context));
  context.subscriptions.push({ dispose: () => worker?.terminate() }, answerFileRequests(client));
  return client;
}

/** VS Code makes no workers from what a remote machine serves; of such a script the text is taken first. */
async function addressOf(script: vscode.Uri): Promise<string> {
  if (script.scheme !== "vscode-remote") return script.toString(true);
  const text = await vscode.workspace.fs.readFile(script);
  return URL.createObjectURL(new Blob([Uint8Array.from(text)], { type: "text/javascript" }));
}
