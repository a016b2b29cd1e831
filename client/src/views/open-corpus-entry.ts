import * as vscode from "vscode";
import type { ViewPlace } from "../../../server/src/protocol/view-requests";
import type { Comparison } from "../compare/compare";
import { showPlace } from "../show-place";
import { openCorpusEntryCommand } from "./corpus-items";
import type { CorpusView } from "./corpus-view";
import { toRange } from "./ranges";

/** Registers what a click on an entry of the corpus view does. */
export function registerOpenCorpusEntry(view: CorpusView, comparison: Comparison): vscode.Disposable {
  return vscode.commands.registerCommand(openCorpusEntryCommand, (id: string) => open(view, comparison, id));
}

async function open(view: CorpusView, comparison: Comparison, id: string): Promise<void> {
  const content = view.node(id)?.content;
  switch (content?.type) {
    case "name":
      return goTo(content.name.place);
    case "form":
    case "mentions":
      return goTo(content.place);
    case "conflict":
      return comparison.conflict(content.conflict);
    case "passage":
      // The passage itself stands on the left in any case.
      return comparison.conflict(
        content.conflict,
        content.passage.message === "" ? undefined : content.passage,
      );
    case "article":
      await showPlace(vscode.Uri.parse(content.article.uri), {});
      return;
    case "more":
      return view.showMore(content.section);
  }
}

async function goTo({ uri, range }: ViewPlace): Promise<void> {
  await showPlace(vscode.Uri.parse(uri), { selection: toRange(range) });
}
