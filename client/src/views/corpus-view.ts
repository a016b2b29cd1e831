import * as vscode from "vscode";
import type { Changes } from "../changes";
import { createContextKeys } from "../context-keys";
import type { Server } from "../server";
import { toCorpusItem } from "./corpus-items";
import { CorpusSource } from "./corpus-source";
import { type CorpusNode, toNodes } from "./corpus-tree";
import { createLater } from "./later";

/** How long the articles are left alone before the lists are brought up to date, in milliseconds. */
const quiet = 1000;
/** How many entries a list has at first, and how many more are added at a time. */
const pageSize = 100;

/** Stands for the outermost level among the ids of entries. */
const top = "";

/**
 * The lists of all articles' names, conflicts and articles. Invariant: `#children` has the ids of what is drawn below an
 * entry, for every entry that is open, and `#nodes` has them all.
 */
export class CorpusView implements vscode.TreeDataProvider<string>, vscode.Disposable {
  readonly #source: CorpusSource;
  readonly #changed = new vscode.EventEmitter<string[] | undefined>();
  readonly #view: vscode.TreeView<string>;
  readonly #nodes = new Map<string, CorpusNode>();
  readonly #children = new Map<string, readonly string[]>();
  readonly #limits = new Map<string, number>();
  readonly #tell = createContextKeys();
  readonly #disposables: vscode.Disposable[];
  /** Whether something has changed since the lists were last brought up to date. */
  #isStale = false;

  readonly onDidChangeTreeData = this.#changed.event;

  constructor(server: Server, changes: Changes) {
    this.#source = new CorpusSource(server);
    this.#view = vscode.window.createTreeView("factAnnotation.corpus", {
      treeDataProvider: this,
      showCollapseAll: true,
    });
    const refresh = createLater(quiet, () => void this.#refresh());
    const noteChange = () => {
      this.#isStale = true;
      if (this.#view.visible) refresh.call();
    };
    this.#disposables = [
      this.#view,
      this.#changed,
      refresh,
      changes.onChange(noteChange),
      this.#view.onDidChangeVisibility(({ visible }) => {
        if (visible && this.#isStale) refresh.call();
      }),
      this.#view.onDidCollapseElement(({ element }) => this.#forgetBelow(element)),
    ];
  }

  getTreeItem(id: string): vscode.TreeItem {
    const node = this.#nodes.get(id);
    return node ? toCorpusItem(node) : new vscode.TreeItem("");
  }

  async getChildren(id: string = top): Promise<string[]> {
    return [...(this.#children.get(id) ?? (await this.#load(id)))];
  }

  getParent(id: string): string | undefined {
    return this.#nodes.get(id)?.parent;
  }

  /** What stands behind an entry. */
  node(id: string): CorpusNode | undefined {
    return this.#nodes.get(id);
  }

  /** Lists more entries under a heading. */
  async showMore(section: string): Promise<void> {
    this.#limits.set(section, (this.#limits.get(section) ?? pageSize) + pageSize);
    await this.#load(section);
    this.#changed.fire([section]);
  }

  dispose(): void {
    for (const one of this.#disposables) one.dispose();
  }

  /** Asks again for what is open, from the top down, and draws again where something else has come. */
  async #refresh(): Promise<void> {
    this.#isStale = false;
    const changed: string[] = [];
    const look = async (id: string): Promise<void> => {
      const before = this.#children.get(id);
      if (before === undefined) return;
      const shown = this.#shown(before);
      const now = await this.#load(id);
      if (this.#shown(now) !== shown) changed.push(id);
      for (const child of now) await look(child);
    };
    await look(top);
    if (changed.includes(top)) this.#changed.fire(undefined);
    else if (changed.length > 0) this.#changed.fire(changed);
  }

  /** All that is drawn of some entries, for comparison. */
  #shown(ids: readonly string[]): string {
    return JSON.stringify(ids.map((id) => this.#nodes.get(id)?.content));
  }

  async #load(id: string): Promise<readonly string[]> {
    const parent = id === top ? undefined : this.#nodes.get(id);
    if (id !== top && parent === undefined) return [];
    try {
      const contents = await this.#source.below(parent, this.#limits.get(id) ?? pageSize);
      const nodes = toNodes(parent?.id, contents);
      for (const node of nodes) this.#nodes.set(node.id, node);
      const ids = nodes.map((node) => node.id);
      this.#forgetGone(id, new Set(ids));
      this.#children.set(id, ids);
      // Until then an empty list does not mean that the folder has no articles.
      if (id === top) this.#tell("corpusKnown", true);
      return ids;
    } catch {
      // The server is being stopped, or has logged what is wrong.
      return this.#children.get(id) ?? [];
    }
  }

  #forgetGone(id: string, kept: ReadonlySet<string>): void {
    for (const child of this.#children.get(id) ?? []) {
      if (kept.has(child)) continue;
      this.#forgetBelow(child);
      this.#nodes.delete(child);
    }
  }

  /** What is closed is not kept up to date. */
  #forgetBelow(id: string): void {
    for (const child of this.#children.get(id) ?? []) {
      this.#forgetBelow(child);
      this.#nodes.delete(child);
    }
    this.#children.delete(id);
  }
}
