import {
  type CancellationToken,
  CancellationTokenSource,
  type Connection,
  type WorkDoneProgressServerReporter,
} from "vscode-languageserver";

/**
 * Shows the client how far a long work is, where it can show that, and lets the person cancel it. The work never waits
 * for the client: what it has not answered yet is shown when it does.
 */
export class Progress {
  readonly #cancellation = new CancellationTokenSource();
  #reporter: WorkDoneProgressServerReporter | undefined;
  #hasEnded = false;
  #shown = -1;

  constructor(connection: Connection, title: string) {
    connection.window.createWorkDoneProgress().then(
      (reporter) => {
        reporter.token.onCancellationRequested(() => this.#cancellation.cancel());
        reporter.begin(title, 0, undefined, true);
        if (this.#hasEnded) reporter.done();
        else this.#reporter = reporter;
      },
      () => {},
    );
  }

  get token(): CancellationToken {
    return this.#cancellation.token;
  }

  report(done: number, total: number, message: string): void {
    const percentage = total === 0 ? 100 : Math.floor((100 * done) / total);
    if (percentage === this.#shown || !this.#reporter) return;
    this.#shown = percentage;
    this.#reporter.report(percentage, message);
  }

  end(): void {
    this.#hasEnded = true;
    this.#reporter?.done();
    this.#reporter = undefined;
  }
}
