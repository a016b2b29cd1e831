import * as vscode from "vscode";
import type { ViewArticle } from "../../../server/src/protocol/corpus-requests";
import { type CorpusNode, hasChildren, type SectionKind } from "./corpus-tree";
import { toPassageItem } from "./fact-items";
import { groupTitle, kindIcon, sayProgress } from "./fact-words";

const { t } = vscode.l10n;

/** Takes an entry's id: goes to its place, lays both sides of a conflict side by side, or lists more. */
export const openCorpusEntryCommand = "factAnnotation.openCorpusEntry";

/** How an entry of the corpus view is drawn. */
export function toCorpusItem(node: CorpusNode): vscode.TreeItem {
  const item = drawn(node);
  item.id = node.id;
  if (hasChildren(node)) {
    const isOpen = node.content.type === "corpus";
    item.collapsibleState = isOpen
      ? vscode.TreeItemCollapsibleState.Expanded
      : vscode.TreeItemCollapsibleState.Collapsed;
  }
  const { type } = node.content;
  if (type !== "corpus" && type !== "section" && type !== "role") {
    item.command = { command: openCorpusEntryCommand, title: t("Open"), arguments: [node.id] };
  }
  return item;
}

function drawn({ content }: CorpusNode): vscode.TreeItem {
  switch (content.type) {
    case "corpus": {
      const { folder, articles, isReading } = content;
      const item = new vscode.TreeItem(folder === "" ? t("Articles in no folder") : nameOf(folder));
      item.description = isReading ? t("still being read") : sayArticles(articles);
      item.iconPath = new vscode.ThemeIcon("root-folder");
      return item;
    }
    case "section": {
      const item = new vscode.TreeItem(sectionTitle(content.kind));
      item.description = content.isReading
        ? t("{0}, still being read", content.count)
        : String(content.count);
      item.iconPath = sectionIcon(content.kind);
      return item;
    }
    case "name": {
      const { name, role, mentions, articles, kind } = content.name;
      const item = new vscode.TreeItem(name);
      item.description = [role, sayMentions(mentions), sayArticles(articles)]
        .filter((part) => part !== "")
        .join(" · ");
      item.iconPath = kindIcon(kind);
      item.tooltip = `${name}\n${item.description}`;
      return item;
    }
    case "role":
      return counted(content.text, t("role · {0}×", content.count), "briefcase");
    case "form":
      return counted(`“${content.text}”`, t("form · {0}×", content.count), "symbol-string");
    case "mentions":
      return fileItem(content.place.path, [sayMentions(content.count)]);
    case "conflict": {
      const { message, path } = content.conflict;
      const item = new vscode.TreeItem(message);
      item.description = path;
      item.iconPath = new vscode.ThemeIcon(
        "warning",
        new vscode.ThemeColor("problemsWarningIcon.foreground"),
      );
      item.tooltip = message;
      return item;
    }
    case "passage": {
      const { passage } = content;
      return toPassageItem(
        passage.message === "" ? { ...passage, message: t("The passage itself") } : passage,
      );
    }
    case "article":
      return articleItem(content.article);
    case "more":
      return counted(t("Show more"), t("{0} left", content.left), "ellipsis");
  }
}

function articleItem({
  path,
  day,
  names,
  figures,
  dates,
  quotations,
  toCheck,
  progress,
}: ViewArticle): vscode.TreeItem {
  const said = [
    ...(day === undefined ? [] : [day]),
    toCheck === 0 ? t("nothing to check") : t("{0} to check", toCheck),
    sayProgress(progress),
  ];
  const counts = t("{0} names, {1} figures, {2} dates, {3} quotations", names, figures, dates, quotations);
  const item = fileItem(path, said);
  item.tooltip = [path, ...said, counts].join("\n");
  return item;
}

/** An article by its file's name; its folder stands in the tooltip. */
function fileItem(path: string, said: readonly string[]): vscode.TreeItem {
  const item = new vscode.TreeItem(path.slice(path.lastIndexOf("/") + 1));
  item.description = said.join(" · ");
  item.iconPath = new vscode.ThemeIcon("file");
  item.tooltip = [path, ...said].join("\n");
  return item;
}

function counted(label: string, description: string, icon: string): vscode.TreeItem {
  const item = new vscode.TreeItem(label);
  item.description = description;
  item.iconPath = new vscode.ThemeIcon(icon);
  return item;
}

function sectionTitle(kind: SectionKind): string {
  if (kind === "conflicts") return t("Conflicts");
  return kind === "articles" ? t("Articles") : groupTitle(kind);
}

function sectionIcon(kind: SectionKind): vscode.ThemeIcon {
  if (kind === "conflicts") return new vscode.ThemeIcon("compare-changes");
  return kind === "articles" ? new vscode.ThemeIcon("files") : kindIcon(kind);
}

function sayMentions(count: number): string {
  return count === 1 ? t("1 mention") : t("{0} mentions", count);
}

function sayArticles(count: number): string {
  return count === 1 ? t("1 article") : t("{0} articles", count);
}

/** A folder's name as the workspace shows it. */
function nameOf(folder: string): string {
  const uri = vscode.Uri.parse(folder);
  return vscode.workspace.getWorkspaceFolder(uri)?.name ?? uri.path;
}
