import type { Diagnostic } from "vscode-languageserver";
import type { OpenDocuments } from "./open-documents";
import type { Pace } from "./pace";
import type { Runtime } from "./runtime";

/**
 * How long the articles must be left alone before what an edit changes elsewhere is shown, in milliseconds: about the time
 * between two letters. With the checking it is to be there within 300.
 */
const quiet = 150;

/** How long that waits besides for files that are still being read, in milliseconds: a disk may never answer. */
const longestHold = 10_000;

/** What the publisher asks and whom it tells. */
export interface PublisherDesk {
  readonly runtime: Runtime;
  readonly pace: Pace;
  readonly documents: OpenDocuments;
  /** Brings the corpus up to date with the open texts. */
  readonly flush: () => void;
  /** Whether files that changed are still being read: what they change elsewhere is worked out once, after the last. */
  readonly isReading: () => boolean;
  /** Whether a key may be published now; one that may not waits until `wake`. */
  readonly mayPublish: (key: string) => boolean;
  /** The keys in the order that it costs least to check them in. */
  readonly inOrder: (keys: readonly string[]) => readonly string[];
  readonly diagnosticsOf: (key: string) => readonly Diagnostic[];
  readonly send: (key: string, version: number | undefined, diagnostics: readonly Diagnostic[]) => void;
  /** Called after a run in which open articles changed that were not edited themselves. */
  readonly onOthersChanged: () => void;
  /** Called after every run: what can be asked of the articles may be otherwise now. */
  readonly onRun: () => void;
  readonly onError: (key: string, error: unknown) => void;
}

/**
 * Publishes diagnostics as findings change: an edited article's at once, those of others when the editing pauses, and
 * only where they differ from what was sent before. Checking is done in slices between which requests are answered.
 */
export class Publisher {
  readonly #desk: PublisherDesk;
  /** What the client shows for each key, as JSON; keys with nothing to show are left out. */
  readonly #sent = new Map<string, string>();
  /** Keys that are sent even if nothing changed, so that the client has an answer to its edit. */
  readonly #edited = new Set<string>();
  readonly #due = new Set<string>();
  readonly #later = new Set<string>();
  #stopTimer: (() => void) | undefined;
  #isRunning = false;
  #othersChanged = false;

  constructor(desk: PublisherDesk) {
    this.#desk = desk;
  }

  /** The open text at the key was edited: it is read, checked and published on the next turn. */
  markEdited(key: string): void {
    this.#edited.add(key);
    this.#due.add(key);
    this.wake();
  }

  /** What is found in these may have changed by what happened elsewhere. */
  markLater(keys: Iterable<string>): void {
    for (const key of keys) if (!this.#due.has(key)) this.#later.add(key);
    if (this.#later.size === 0) return;
    this.#pause(this.#desk.runtime.now());
  }

  /** Publishes without waiting for a pause: a first reading has ended, a setting has changed. */
  hurry(): void {
    this.#stopTimer?.();
    this.#stopTimer = undefined;
    const later = this.#desk.inOrder([...this.#later]);
    // Where something is shown already it is likelier to be another now.
    for (const key of later) if (this.#sent.has(key)) this.#due.add(key);
    for (const key of later) this.#due.add(key);
    this.#later.clear();
    this.wake();
  }

  /** Publishes after a pause; after the next one where files are still being read, unless they have been since long. */
  #pause(since: number): void {
    const { runtime, isReading } = this.#desk;
    this.#stopTimer?.();
    this.#stopTimer = runtime.startTimer(quiet, () => {
      if (isReading() && runtime.now() - since < longestHold) this.#pause(since);
      else this.hurry();
    });
  }

  /** Goes on with what waits. */
  wake(): void {
    if (this.#isRunning) return;
    this.#isRunning = true;
    void this.#run().finally(() => {
      this.#isRunning = false;
      if (this.#next() !== undefined) this.wake();
    });
  }

  dispose(): void {
    this.#stopTimer?.();
    this.#due.clear();
    this.#later.clear();
  }

  async #run(): Promise<void> {
    const { runtime, pace } = this.#desk;
    await runtime.nextTurn();
    for (let key = this.#next(); key !== undefined; key = this.#next()) {
      this.#due.delete(key);
      this.#publish(key);
      await pace.breathe();
    }
    this.#desk.onRun();
    if (!this.#othersChanged) return;
    this.#othersChanged = false;
    this.#desk.onOthersChanged();
  }

  /** An open article that is due, else any. */
  #next(): string | undefined {
    const { documents, mayPublish } = this.#desk;
    if (this.#due.size === 0) return undefined;
    for (const key of documents.keys()) if (this.#due.has(key) && mayPublish(key)) return key;
    for (const key of this.#due) {
      if (mayPublish(key)) return key;
      this.#due.delete(key);
      this.#later.add(key);
    }
    return undefined;
  }

  #publish(key: string): void {
    const { documents, diagnosticsOf, send, flush, onError } = this.#desk;
    try {
      flush();
      const diagnostics = diagnosticsOf(key);
      const document = documents.get(key);
      const wasEdited = this.#edited.delete(key) && document !== undefined;
      const now = diagnostics.length === 0 ? undefined : JSON.stringify(diagnostics);
      const isNew = now !== this.#sent.get(key);
      if (!isNew && !wasEdited) return;
      if (now === undefined) this.#sent.delete(key);
      else this.#sent.set(key, now);
      if (isNew && document && !wasEdited) this.#othersChanged = true;
      send(key, document?.version, diagnostics);
    } catch (error) {
      onError(key, error);
    }
  }
}
