import * as vscode from "vscode";
import type { BaseLanguageClient } from "vscode-languageclient";

/** Whether the server answers; before its client is loaded it is starting. */
export type ServerState = "starting" | "running" | "stopped";

/**
 * The server as the rest of the extension sees it. The library that speaks with it is larger than all of that, and is
 * loaded once the extension is active: whoever asks earlier waits. Invariant: `state` is the client's own, once there is
 * one.
 */
export class Server implements vscode.Disposable {
  readonly #client: Promise<BaseLanguageClient>;
  readonly #changed = new vscode.EventEmitter<void>();
  readonly #told = new vscode.EventEmitter<void>();
  #state: ServerState = "starting";
  #isDisposed = false;

  /** Fires when `state` is another. */
  readonly onDidChangeState = this.#changed.event;
  /** Fires when the server says that its articles, findings or marks are others. */
  readonly onDidChangeArticles = this.#told.event;

  /** Makes the client by `create`, starts it, and has it say `greeting` in the output once it runs. */
  constructor(create: () => Promise<BaseLanguageClient>, greeting: string) {
    // A turn later, since activation is over only when all that it has begun in its own turn is done.
    this.#client = new Promise<void>((resolve) => setTimeout(resolve)).then(() => this.#open(create));
    this.#client.then(
      // Where the server can't be started the client says so itself.
      (client) => client.start().then(() => client.info(greeting), ignore),
      () => this.#take("stopped"),
    );
  }

  get state(): ServerState {
    return this.#state;
  }

  get isRunning(): boolean {
    return this.#state === "running";
  }

  /** Asks the server, once it runs. Fails where it is stopped, and as the server fails. */
  async sendRequest<Answer>(method: string, params: object): Promise<Answer> {
    return (await this.#client).sendRequest<Answer>(method, params);
  }

  /** Has the server carry out one of its own commands: `factAnnotation.server.` and its name. */
  async executeCommand<Answer>(name: string, argument: object): Promise<Answer> {
    const command = `factAnnotation.server.${name}`;
    return this.sendRequest<Answer>("workspace/executeCommand", { command, arguments: [argument] });
  }

  /** Writes a line to the output. */
  info(line: string): void {
    this.#client.then((client) => client.info(line), ignore);
  }

  async showOutput(): Promise<void> {
    (await this.#client).outputChannel.show();
  }

  async restart(): Promise<void> {
    const client = await this.#client;
    if (client.isRunning()) await client.stop();
    await client.start();
  }

  dispose(): void {
    this.#isDisposed = true;
    this.#changed.dispose();
    this.#told.dispose();
    this.#client.then((client) => client.dispose(), ignore);
  }

  async #open(create: () => Promise<BaseLanguageClient>): Promise<BaseLanguageClient> {
    if (this.#isDisposed) throw new vscode.CancellationError();
    const client = await create();
    client.onDidChangeState(() => this.#take(stateOf(client)));
    client.onNotification("factAnnotation/changed", () => this.#told.fire());
    return client;
  }

  #take(state: ServerState): void {
    if (state === this.#state) return;
    this.#state = state;
    this.#changed.fire();
  }
}

function stateOf(client: BaseLanguageClient): ServerState {
  if (client.isRunning()) return "running";
  return client.needsStop() ? "starting" : "stopped";
}

function ignore(): void {}
