import * as vscode from "vscode";
import type { ViewFact, ViewPlace } from "../../../server/src/protocol/view-requests";
import type { FactNode } from "./fact-tree";
import { groupTitle, kindIcon, sayMark, sayState, stateIcon } from "./fact-words";

const { t } = vscode.l10n;

/** Takes an entry's id: goes to the fact, or lays the passages of the conflict side by side. */
export const openFactCommand = "factAnnotation.openFact";

/** How an entry of the list of facts is drawn. */
export function toFactItem(node: FactNode): vscode.TreeItem {
  const item = drawn(node);
  item.id = node.id;
  if (node.content.type !== "group") {
    item.command = { command: openFactCommand, title: t("Open"), arguments: [node.id] };
  }
  if (node.children.length > 0) {
    item.collapsibleState = isOpenAtFirst(node)
      ? vscode.TreeItemCollapsibleState.Expanded
      : vscode.TreeItemCollapsibleState.Collapsed;
  }
  return item;
}

/** Groups are, and facts whose only entries are their conflicts: these are what one looks for. */
function isOpenAtFirst({ content }: FactNode): boolean {
  if (content.type === "name") return content.mentions === 1;
  return content.type === "group" || content.type === "fact";
}

function drawn({ content }: FactNode): vscode.TreeItem {
  switch (content.type) {
    case "group": {
      const item = new vscode.TreeItem(groupTitle(content.kind));
      item.iconPath = kindIcon(content.kind);
      item.description = String(content.count);
      item.contextValue = "group";
      return item;
    }
    case "name": {
      const { name, detail, state, first, mentions } = content;
      const times = mentions > 1 ? t("{0} mentions", mentions) : "";
      return factItem(name, [detail, times], { ...first, state });
    }
    case "fact": {
      const { fact, isMention } = content;
      const line = isMention ? t("line {0}", fact.range.start.line + 1) : fact.detail;
      return factItem(fact.text, [line], fact);
    }
    case "conflict": {
      const { conflict } = content;
      const item = new vscode.TreeItem(conflict.message);
      item.iconPath = new vscode.ThemeIcon("compare-changes");
      item.tooltip = conflict.message;
      item.contextValue = conflict.related.length > 0 ? "conflict" : "finding";
      return item;
    }
    case "passage":
      return toPassageItem(content.passage);
  }
}

/** How the other passage of a conflict is drawn: what it says, and where it stands. */
export function toPassageItem({ message, path, range }: ViewPlace): vscode.TreeItem {
  const item = new vscode.TreeItem(message);
  item.description = t("{0}, line {1}", path, range.start.line + 1);
  item.iconPath = new vscode.ThemeIcon("go-to-file");
  item.tooltip = `${message}\n${item.description}`;
  item.contextValue = "passage";
  return item;
}

function factItem(label: string, details: readonly string[], fact: ViewFact): vscode.TreeItem {
  const item = new vscode.TreeItem(label);
  const said = [...details.filter((detail) => detail !== ""), sayState(fact)];
  const isToCheckAgain = fact.lost !== undefined && fact.checked === undefined;
  const marks = [
    ...(fact.checked && fact.state === "conflicts" ? [t("checked")] : []),
    ...(isToCheckAgain ? [t("to be checked again")] : []),
  ];
  item.description = [...said, ...marks].join(" · ");
  item.iconPath = stateIcon(fact.state);
  const checked = fact.checked ? [sayMark(fact.checked)] : isToCheckAgain ? [fact.lost] : [];
  item.tooltip = [label, ...said, ...checked].join("\n");
  item.accessibilityInformation = { label: [label, ...said, ...marks].join(", ") };
  item.contextValue = fact.checked ? "fact checked" : "fact unchecked";
  return item;
}
