import * as vscode from "vscode";
import type { BaseLanguageClient } from "vscode-languageclient";
import { Changes } from "./changes";
import { registerCommands, sessionCommands } from "./commands";
import { Comparison } from "./compare/compare";
import { Conflicts } from "./compare/conflicts";
import { keepCursorContext } from "./compare/cursor-context";
import { offerFindingActions } from "./compare/finding-actions";
import { findingCommands } from "./compare/finding-commands";
import { FindingCounts } from "./finding-counts";
import { goOnWithSampleStory } from "./help/sample-story";
import { registerMarkCommands } from "./marks/mark-commands";
import { registerNamesCommands } from "./names/propose-names";
import { saveFactSheet } from "./report/fact-sheet";
import { ReportView } from "./report/report-view";
import { Server } from "./server";
import { CorpusStatus } from "./status/corpus-status";
import { showFindings } from "./status/finding-status";
import { openViews } from "./views/views";

/**
 * Registers commands, views and the places in the status bar, and ends the server with the extension. Activation waits
 * neither for the server nor for the client that starts it, which `createClient` loads and makes.
 */
export function startSession(
  context: vscode.ExtensionContext,
  createClient: () => Promise<BaseLanguageClient>,
): void {
  const server = new Server(createClient, startLine(context));
  const comparison = new Comparison();
  const conflicts = new Conflicts();
  const counts = new FindingCounts();
  const report = new ReportView(server, context.extensionUri);
  const changes = new Changes(server);
  const status = new CorpusStatus(server, changes);
  const views = openViews(context, server, changes, comparison);
  context.subscriptions.push(
    registerCommands(sessionCommands(context, server, status)),
    registerMarkCommands(server),
    registerNamesCommands(server),
    report,
    registerCommands({ showReport: () => report.show(), saveFactSheet: () => saveFactSheet(server) }),
    comparison,
    conflicts,
    counts,
    registerCommands(findingCommands(comparison, conflicts)),
    offerFindingActions(conflicts),
    keepCursorContext(counts, conflicts),
    changes,
    views,
    status,
    showFindings(server, counts, views.facts),
    server,
  );
  void goOnWithSampleStory(context);
}

/** What somebody who looks into a fault asks first. */
function startLine({ extension, extensionUri }: vscode.ExtensionContext): string {
  const where = extensionUri.scheme === "file" ? "in a process of its own" : "in a web worker";
  return `Fact Annotation ${extension.packageJSON.version} in ${vscode.env.appName} ${vscode.version}; the server runs ${where}.`;
}
