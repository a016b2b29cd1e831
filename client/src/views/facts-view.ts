import * as vscode from "vscode";
import type {
  ArticleFactsParams,
  ArticleFactsResult,
  ViewFact,
} from "../../../server/src/protocol/view-requests";
import type { Changes } from "../changes";
import { createContextKeys } from "../context-keys";
import type { Server } from "../server";
import { type FactFilter, isFiltering, noFilter } from "./fact-filter";
import { toFactItem } from "./fact-items";
import { buildFactTree, type FactNode, type FactOrder, type FactTree, nodeAt, shownOf } from "./fact-tree";
import { sayProgress, stateTitle } from "./fact-words";
import { createLater } from "./later";
import type { ShownArticle } from "./shown-article";
import { changedNodes } from "./tree-changes";

const { t } = vscode.l10n;

/** How long the articles are left alone before the list is brought up to date, in milliseconds. */
const quiet = 250;
/** How long the cursor has to rest before the list follows it, in milliseconds. */
const rest = 120;

const orderKey = "factAnnotation.factsOrder";
const emptyTree: FactTree = { roots: [], nodes: new Map() };

/**
 * The list of the shown article's facts. Invariant: `#tree` is made of `#result`, the last answer about `#uri`, by the
 * order and the filter; entries are known to the workbench by their ids.
 */
export class FactsView implements vscode.TreeDataProvider<string>, vscode.Disposable {
  readonly #server: Server;
  readonly #memory: vscode.Memento;
  readonly #article: ShownArticle;
  readonly #view: vscode.TreeView<string>;
  readonly #changed = new vscode.EventEmitter<string[] | undefined>();
  readonly #progressed = new vscode.EventEmitter<ArticleFactsResult | undefined>();
  readonly #tell = createContextKeys();
  readonly #disposables: vscode.Disposable[];
  #uri: vscode.Uri | undefined;
  /** Whether the server said that it is no article. */
  #isLeftOut = false;
  #result: ArticleFactsResult | undefined;
  #tree: FactTree = emptyTree;
  #order: FactOrder;
  #filter: FactFilter = noFilter;
  #requests = 0;

  readonly onDidChangeTreeData = this.#changed.event;
  /** Fires with each answer about the shown article, and with nothing where there is none. */
  readonly onResult = this.#progressed.event;

  constructor(server: Server, changes: Changes, memory: vscode.Memento, article: ShownArticle) {
    this.#server = server;
    this.#memory = memory;
    this.#article = article;
    this.#order = memory.get<FactOrder>(orderKey) === "text" ? "text" : "kind";
    this.#view = vscode.window.createTreeView("factAnnotation.facts", {
      treeDataProvider: this,
      showCollapseAll: true,
    });
    const refresh = createLater(quiet, () => void this.refresh());
    const follow = createLater(rest, () => this.#followCursor());
    this.#disposables = [
      this.#view,
      this.#changed,
      this.#progressed,
      refresh,
      follow,
      article.onChange(() => void this.refresh()),
      changes.onChange(refresh.call),
      vscode.window.onDidChangeTextEditorSelection(follow.call),
      this.#view.onDidChangeVisibility(follow.call),
    ];
    this.#showContext();
    void this.refresh();
  }

  get filter(): FactFilter {
    return this.#filter;
  }

  /** Asks the server anew. Of several questions that overlap the last one counts. */
  async refresh(): Promise<void> {
    const request = ++this.#requests;
    const document = this.#article.document;
    const answer = document && (await this.#ask(document));
    if (request !== this.#requests) return;
    const result = answer ?? undefined;
    this.#isLeftOut = answer === null;
    const isOther = document?.uri.toString() !== this.#uri?.toString();
    this.#uri = document?.uri;
    this.#result = result;
    this.#draw(isOther);
    this.#progressed.fire(result);
    this.#followCursor();
  }

  setOrder(order: FactOrder): void {
    this.#order = order;
    void this.#memory.update(orderKey, order);
    this.#draw(true);
    this.#followCursor();
  }

  setFilter(filter: FactFilter): void {
    this.#filter = filter;
    this.#draw(true);
  }

  getTreeItem(id: string): vscode.TreeItem {
    const node = this.#tree.nodes.get(id);
    return node ? toFactItem(node) : new vscode.TreeItem("");
  }

  getChildren(id?: string): string[] {
    return [...(id === undefined ? this.#tree.roots : (this.#tree.nodes.get(id)?.children ?? []))];
  }

  getParent(id: string): string | undefined {
    return this.#tree.nodes.get(id)?.parent;
  }

  /** What stands behind an entry; for the commands of its menu. */
  node(id: string): FactNode | undefined {
    return this.#tree.nodes.get(id);
  }

  /** Where the facts stand that an entry is about: all mentions of a name. */
  rangesOf(id: string): readonly ViewFact["range"][] {
    const content = this.#tree.nodes.get(id)?.content;
    if (content?.type === "fact") return [content.fact.range];
    return content?.type === "name" ? content.ranges : [];
  }

  /** The URI of the article whose facts are listed. */
  get uri(): vscode.Uri | undefined {
    return this.#uri;
  }

  /** Whether the server takes it for no article: it is left out by its name, its length or the settings. */
  get isLeftOut(): boolean {
    return this.#isLeftOut;
  }

  dispose(): void {
    for (const one of this.#disposables) one.dispose();
  }

  /** Null where the document is no article, undefined where that is not known. */
  async #ask(document: vscode.TextDocument): Promise<ArticleFactsResult | null | undefined> {
    if (!this.#server.isRunning) return undefined;
    const params: ArticleFactsParams = { textDocument: { uri: document.uri.toString() } };
    try {
      return await this.#server.sendRequest<ArticleFactsResult | null>("factAnnotation/articleFacts", params);
    } catch {
      // The server is being stopped, or has logged what is wrong.
      return undefined;
    }
  }

  #draw(anew: boolean): void {
    const before = this.#tree;
    this.#tree = this.#result ? buildFactTree(this.#result, this.#order, this.#filter) : emptyTree;
    this.#view.description = this.#result ? sayProgress(this.#result.progress) : "";
    this.#view.message = this.#sayFilter();
    this.#showContext();
    const changed = anew ? "all" : changedNodes(before, this.#tree, shownOf);
    if (changed === "all") this.#changed.fire(undefined);
    else if (changed.length > 0) this.#changed.fire([...changed]);
  }

  #sayFilter(): string {
    if (!isFiltering(this.#filter) || !this.#result) return "";
    const { words, states } = this.#filter;
    const parts = [...(words.trim() === "" ? [] : [`“${words.trim()}”`]), ...states.map(stateTitle)];
    return this.#tree.roots.length > 0
      ? t("Shown: {0}", parts.join(" · "))
      : t("No fact of this article: {0}", parts.join(" · "));
  }

  #followCursor(): void {
    const editor = vscode.window.activeTextEditor;
    if (!this.#view.visible || !editor || editor.document.uri.toString() !== this.#uri?.toString()) return;
    const follows = vscode.workspace
      .getConfiguration("factAnnotation", editor.document)
      .get<boolean>("views.followCursor", true);
    const node = follows ? nodeAt(this.#tree, editor.selection.active) : undefined;
    if (!node || this.#view.selection[0] === node.id) return;
    // An entry may be gone by the time the workbench looks for it.
    this.#view.reveal(node.id, { select: true, focus: false }).then(undefined, () => {});
  }

  #showContext(): void {
    this.#tell("hasArticle", this.#uri !== undefined);
    this.#tell("factsKnown", this.#result !== undefined);
    this.#tell("leftOut", this.#isLeftOut);
    this.#tell("factsOrder", this.#order);
    this.#tell("factsFiltered", isFiltering(this.#filter));
  }
}
