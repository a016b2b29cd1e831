import * as vscode from "vscode";
import type { LanguageClientOptions } from "vscode-languageclient";
import { articleSelector, projectFileSelector } from "./articles";
import { confirmedEdits } from "./confirmed-edits";
import { plainRefusals } from "./plain-refusals";
import { translation } from "./translation";

/** The client's id; `factAnnotation.trace.server` takes its name from it. */
export const clientId = "factAnnotation";

/** Heads the output and the diagnostics. */
export const clientName = "Fact Annotation";

/** A server that ends by itself is started again so often within three minutes; then the person is told. */
const mostRestarts = 4;

/** What both clients tell the server at the start; it asks for its settings itself. */
export function clientOptions(context: vscode.ExtensionContext): LanguageClientOptions {
  return {
    documentSelector: [...articleSelector(), ...projectFileSelector()],
    diagnosticCollectionName: clientId,
    initializationOptions: {
      lensCommand: "factAnnotation.nextFinding",
      markCommand: "factAnnotation.markChecked",
      hoverShowsProblems: true,
      views: true,
      translation: translation().translation,
      rulePages: `${vscode.Uri.joinPath(context.extensionUri, "docs/rules").toString()}/`,
      // Where the server may keep its index from one session to the next; it writes on disks only.
      storagePath: context.storageUri?.scheme === "file" ? context.storageUri.toString() : undefined,
    },
    middleware: { ...confirmedEdits, ...plainRefusals },
    markdown: { supportHtml: false },
    connectionOptions: { maxRestartCount: mostRestarts },
  };
}
