import * as vscode from "vscode";
import type { Changes } from "../changes";
import { registerCommands } from "../commands";
import type { Comparison } from "../compare/compare";
import type { Server } from "../server";
import { CorpusView } from "./corpus-view";
import { factsCommands } from "./facts-commands";
import { FactsView } from "./facts-view";
import { registerOpenCorpusEntry } from "./open-corpus-entry";
import { registerOpenFact } from "./open-fact";
import { ShownArticle } from "./shown-article";

/** The views of the activity bar. */
export interface Views extends vscode.Disposable {
  readonly facts: FactsView;
}

/** Opens the views of the activity bar, with their commands. */
export function openViews(
  context: vscode.ExtensionContext,
  server: Server,
  changes: Changes,
  comparison: Comparison,
): Views {
  const article = new ShownArticle();
  const facts = new FactsView(server, changes, context.workspaceState, article);
  const corpus = new CorpusView(server, changes);
  const opened = vscode.Disposable.from(
    article,
    facts,
    corpus,
    registerOpenCorpusEntry(corpus, comparison),
    registerCommands(factsCommands(facts)),
    registerOpenFact(facts, comparison),
  );
  return { facts, dispose: () => opened.dispose() };
}
