import * as vscode from "vscode";
import type { Commands } from "../commands";
import { factStates, noFilter } from "./fact-filter";
import { stateTitle } from "./fact-words";
import type { FactsView } from "./facts-view";

const { t } = vscode.l10n;

/** What the title bar of the list of facts offers. */
export function factsCommands(view: FactsView): Commands {
  return {
    factsByKind: () => view.setOrder("kind"),
    factsInTextOrder: () => view.setOrder("text"),
    filterFacts: () => chooseStates(view),
    searchFacts: () => searchFacts(view),
    clearFactsFilter: () => view.setFilter(noFilter),
    markFact: (id: string) => mark(view, id, "mark"),
    unmarkFact: (id: string) => mark(view, id, "unmark"),
  };
}

/** A name is marked wherever the article has it. */
async function mark(view: FactsView, id: string, does: "mark" | "unmark"): Promise<void> {
  const ranges = view.rangesOf(id);
  if (view.uri === undefined || ranges.length === 0) return;
  const command = does === "mark" ? "factAnnotation.markChecked" : "factAnnotation.unmarkChecked";
  await vscode.commands.executeCommand(command, { uri: view.uri.toString(), does, ranges });
}

async function chooseStates(view: FactsView): Promise<void> {
  const { states } = view.filter;
  const items = factStates.map((state) => ({
    label: stateTitle(state),
    picked: states.includes(state),
    state,
  }));
  const chosen = await vscode.window.showQuickPick(items, {
    canPickMany: true,
    title: t("Filter Facts"),
    placeHolder: t("Which facts to list; none chosen lists all"),
  });
  if (chosen) view.setFilter({ ...view.filter, states: chosen.map(({ state }) => state) });
}

/** The list follows as the words are typed; Escape brings back what was listed before. */
function searchFacts(view: FactsView): void {
  const before = view.filter;
  const input = vscode.window.createInputBox();
  input.title = t("Search Facts");
  input.placeholder = t("Words of a name, a figure, a date or a quotation");
  input.value = before.words;
  let isAccepted = false;
  input.onDidChangeValue((words) => view.setFilter({ ...view.filter, words }));
  input.onDidAccept(() => {
    isAccepted = true;
    input.hide();
  });
  input.onDidHide(() => {
    if (!isAccepted) view.setFilter(before);
    input.dispose();
  });
  input.show();
}
