import * as vscode from "vscode";
import type { Comparison } from "../compare/compare";
import { openFactCommand } from "./fact-items";
import type { FactsView } from "./facts-view";
import { toRange } from "./ranges";

/** Registers what a click on an entry of the list of facts does. */
export function registerOpenFact(view: FactsView, comparison: Comparison): vscode.Disposable {
  return vscode.commands.registerCommand(openFactCommand, (id: string) => openFact(view, comparison, id));
}

async function openFact(view: FactsView, comparison: Comparison, id: string): Promise<void> {
  const content = view.node(id)?.content;
  if (content === undefined || view.uri === undefined || content.type === "group") return;
  if (content.type === "conflict") return comparison.conflict(content.conflict);
  if (content.type === "passage") return comparison.conflict(content.conflict, content.passage);
  const { range } = content.type === "name" ? content.first : content.fact;
  await vscode.window.showTextDocument(view.uri, { selection: toRange(range) });
}
