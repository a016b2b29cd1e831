import type { Runtime } from "./runtime";

/** How long background work may hold the thread in one go, in milliseconds. */
const slice = 6;

/** How many turns background work waits at most while messages keep coming, so that it gets on in the end. */
const patience = 40;

/** Shares the one thread between requests and background work: work pauses often, and longer while messages come. */
export class Pace {
  readonly #runtime: Runtime;
  #messages = 0;
  #since: number;

  constructor(runtime: Runtime) {
    this.#runtime = runtime;
    this.#since = runtime.now();
  }

  /** Says that a message from the client was read. */
  noteMessage(): void {
    this.#messages++;
  }

  /** To be awaited between two pieces of background work. Comes back at once while the slice lasts. */
  async breathe(): Promise<void> {
    if (this.#runtime.now() - this.#since < slice) return;
    await this.rest();
  }

  /** Lets waiting messages be answered first. */
  async rest(): Promise<void> {
    for (let turn = 0, before = -1; turn < patience && before !== this.#messages; turn++) {
      before = this.#messages;
      await this.#runtime.nextTurn();
    }
    this.#since = this.#runtime.now();
  }
}
