import * as vscode from "vscode";
import type { BaseLanguageClient, LanguageClientOptions } from "vscode-languageclient";
import { articleSelector, projectFileSelector } from "./articles";
import { Changes } from "./changes";
import { registerCommands, sessionCommands } from "./commands";
import { Comparison } from "./compare/compare";
import { Conflicts } from "./compare/conflicts";
import { keepCursorContext } from "./compare/cursor-context";
import { offerFindingActions } from "./compare/finding-actions";
import { findingCommands } from "./compare/finding-commands";
import { confirmedEdits } from "./confirmed-edits";
import { FindingCounts } from "./finding-counts";
import { goOnWithSampleStory } from "./help/sample-story";
import { registerMarkCommands } from "./marks/mark-commands";
import { registerNamesCommands } from "./names/propose-names";
import { saveFactSheet } from "./report/fact-sheet";
import { ReportView } from "./report/report-view";
import { CorpusStatus } from "./status/corpus-status";
import { showFindings } from "./status/finding-status";
import { translation } from "./translation";
import { openViews } from "./views/views";

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
    middleware: confirmedEdits,
    markdown: { supportHtml: false },
    connectionOptions: { maxRestartCount: mostRestarts },
  };
}

/** Starts the client, with its commands and its place in the status bar, and ends it with the extension. */
export function startSession(context: vscode.ExtensionContext, client: BaseLanguageClient): void {
  const comparison = new Comparison();
  const conflicts = new Conflicts();
  const counts = new FindingCounts();
  const report = new ReportView(client, context.extensionUri);
  const changes = new Changes(client);
  const status = new CorpusStatus(client, changes);
  const views = openViews(context, client, changes, comparison);
  context.subscriptions.push(
    registerCommands(sessionCommands(context, client, status)),
    registerMarkCommands(client),
    registerNamesCommands(client),
    report,
    registerCommands({ showReport: () => report.show(), saveFactSheet: () => saveFactSheet(client) }),
    comparison,
    conflicts,
    counts,
    registerCommands(findingCommands(comparison, conflicts)),
    offerFindingActions(conflicts),
    keepCursorContext(counts, conflicts),
    changes,
    views,
    status,
    showFindings(client, counts, views.facts),
    client,
  );
  // Activation does not wait for the server, nor for its process to be made; where it can't be started the client says so itself.
  const starting = setTimeout(() => {
    client.start().then(
      () => client.info(startLine(context)),
      () => {},
    );
  });
  context.subscriptions.push({ dispose: () => clearTimeout(starting) });
  void goOnWithSampleStory(context);
}

/** What somebody who looks into a fault asks first. */
function startLine({ extension, extensionUri }: vscode.ExtensionContext): string {
  const where = extensionUri.scheme === "file" ? "in a process of its own" : "in a web worker";
  return `Fact Annotation ${extension.packageJSON.version} in ${vscode.env.appName} ${vscode.version}; the server runs ${where}.`;
}
