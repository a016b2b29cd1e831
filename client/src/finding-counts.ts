import * as vscode from "vscode";
import { findingsIn } from "./findings";

/**
 * How many findings the articles have, so that a change costs what it touches and not what the corpus holds. `total` is
 * the sum over all articles, as of the last `update` of each.
 */
export class FindingCounts {
  readonly #perArticle = new Map<string, number>();
  #total = 0;

  constructor() {
    this.update(vscode.languages.getDiagnostics().map(([uri]) => uri));
  }

  get total(): number {
    return this.#total;
  }

  /** How many articles have a finding. */
  get articles(): number {
    return this.#perArticle.size;
  }

  /** Counts the findings of these articles anew. */
  update(uris: readonly vscode.Uri[]): void {
    for (const uri of uris) {
      const key = uri.toString();
      const count = findingsIn(uri).length;
      this.#total += count - (this.#perArticle.get(key) ?? 0);
      if (count === 0) this.#perArticle.delete(key);
      else this.#perArticle.set(key, count);
    }
  }
}
