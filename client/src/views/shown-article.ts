import * as vscode from "vscode";
import { isArticle } from "../articles";

/**
 * The article that the views are about: that of the active editor, else the one before as long as an editor shows it, so
 * that a look at the output or the project file changes nothing.
 */
export class ShownArticle implements vscode.Disposable {
  readonly #changed = new vscode.EventEmitter<vscode.TextDocument | undefined>();
  readonly #listening: vscode.Disposable;
  #document: vscode.TextDocument | undefined;

  readonly onChange = this.#changed.event;

  constructor() {
    this.#document = this.#find();
    this.#listening = vscode.Disposable.from(
      vscode.window.onDidChangeActiveTextEditor(() => this.#look()),
      vscode.window.onDidChangeVisibleTextEditors(() => this.#look()),
      vscode.workspace.onDidCloseTextDocument(() => this.#look()),
      vscode.workspace.onDidOpenTextDocument(() => this.#look()),
    );
  }

  get document(): vscode.TextDocument | undefined {
    return this.#document;
  }

  dispose(): void {
    this.#listening.dispose();
    this.#changed.dispose();
  }

  #look(): void {
    const found = this.#find();
    if (found === this.#document) return;
    this.#document = found;
    this.#changed.fire(found);
  }

  #find(): vscode.TextDocument | undefined {
    const active = vscode.window.activeTextEditor?.document;
    if (active !== undefined && isArticle(active)) return active;
    const shown = vscode.window.visibleTextEditors.map(({ document }) => document);
    return shown.find((document) => document === this.#document) ?? shown.find(isArticle);
  }
}
