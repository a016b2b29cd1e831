import * as vscode from "vscode";
import { findingsIn } from "./findings";

/**
 * How many findings the articles have, so that a change costs what it touches and not what the corpus holds. `total` is
 * the sum over all articles, as of the last change of each.
 */
export class FindingCounts implements vscode.Disposable {
  readonly #perArticle = new Map<string, number>();
  readonly #changed = new vscode.EventEmitter<void>();
  readonly #listening: vscode.Disposable;
  #total = 0;

  /** Fires when the findings of any article have changed. */
  readonly onChange = this.#changed.event;

  constructor() {
    this.#update(vscode.languages.getDiagnostics().map(([uri]) => uri));
    this.#listening = vscode.languages.onDidChangeDiagnostics(({ uris }) => {
      this.#update(uris);
      this.#changed.fire();
    });
  }

  get total(): number {
    return this.#total;
  }

  /** How many articles have a finding. */
  get articles(): number {
    return this.#perArticle.size;
  }

  dispose(): void {
    this.#listening.dispose();
    this.#changed.dispose();
  }

  #update(uris: readonly vscode.Uri[]): void {
    for (const uri of uris) {
      const key = uri.toString();
      const count = findingsIn(uri).length;
      this.#total += count - (this.#perArticle.get(key) ?? 0);
      if (count === 0) this.#perArticle.delete(key);
      else this.#perArticle.set(key, count);
    }
  }
}
