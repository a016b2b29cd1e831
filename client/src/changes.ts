import * as vscode from "vscode";
import type { BaseLanguageClient } from "vscode-languageclient";

/** Tells all who show what the server knows when that may have changed: its articles, findings or marks, or its own state. */
export class Changes implements vscode.Disposable {
  readonly #emitter = new vscode.EventEmitter<void>();
  readonly #listening: vscode.Disposable;

  readonly onChange = this.#emitter.event;

  constructor(client: BaseLanguageClient) {
    const fire = () => this.#emitter.fire();
    // A client has one handler for a notification: a second one would take the place of the first.
    this.#listening = vscode.Disposable.from(
      client.onNotification("factAnnotation/changed", fire),
      client.onDidChangeState(fire),
    );
  }

  dispose(): void {
    this.#listening.dispose();
    this.#emitter.dispose();
  }
}
