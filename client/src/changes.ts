import * as vscode from "vscode";
import type { Server } from "./server";

/** Tells all who show what the server knows when that may have changed: its articles, findings or marks, or its own state. */
export class Changes implements vscode.Disposable {
  readonly #emitter = new vscode.EventEmitter<void>();
  readonly #listening: vscode.Disposable;

  readonly onChange = this.#emitter.event;

  constructor(server: Server) {
    const fire = () => this.#emitter.fire();
    this.#listening = vscode.Disposable.from(server.onDidChangeArticles(fire), server.onDidChangeState(fire));
  }

  dispose(): void {
    this.#listening.dispose();
    this.#emitter.dispose();
  }
}
