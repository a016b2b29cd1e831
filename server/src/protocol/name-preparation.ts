import type { CancellationToken } from "vscode-languageserver";
import type { Folder } from "./folder";
import type { Pace } from "./pace";
import { Readiness } from "./readiness";
import type { SessionLog } from "./session-log";

/**
 * Has folders' corpora learn their names for searches before somebody searches, in slices between which requests are answered.
 * A folder is prepared once; what has changed since, a search has it learn before it looks.
 */
export class NamePreparation {
  readonly #pace: Pace;
  readonly #log: SessionLog;
  readonly #readiness = new Readiness();
  readonly #begun = new WeakSet<Folder>();
  readonly #done = new WeakSet<Folder>();
  #hasEnded = false;

  constructor(pace: Pace, log: SessionLog) {
    this.#pace = pace;
    this.#log = log;
  }

  /** Sees to it that a folder is prepared; to be called once it is whole. */
  begin(folder: Folder): void {
    if (this.#begun.has(folder)) return;
    this.#begun.add(folder);
    this.#log.failureOf("Preparing the search for names", this.#prepare(folder));
  }

  /** Comes back when a search among the folder's names answers promptly, the request is cancelled, or the session has ended. */
  async ready(folder: Folder, token: CancellationToken): Promise<void> {
    this.begin(folder);
    await this.#readiness.until(() => this.#hasEnded || this.#done.has(folder), token);
    await this.#learn(folder, token);
  }

  /** Nothing more is prepared, and whoever waits goes on. */
  stop(): void {
    this.#hasEnded = true;
    this.#readiness.changed();
  }

  /** Has a folder's corpus learn what it does not know of its names. */
  async #learn(folder: Folder, token?: CancellationToken): Promise<void> {
    for (const _ of folder.prepareNames()) {
      await this.#pace.breathe();
      if (this.#hasEnded || token?.isCancellationRequested) return;
    }
  }

  async #prepare(folder: Folder): Promise<void> {
    try {
      await this.#learn(folder);
    } finally {
      this.#done.add(folder);
      this.#readiness.changed();
    }
  }
}
