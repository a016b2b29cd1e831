import type { Connection } from "vscode-languageserver";
import type { Message } from "../words/message";
import type { Words } from "../words/words";

/** What a session writes to the client's log. */
export class SessionLog {
  readonly #connection: Connection;
  readonly #words: Words;
  readonly #notices = new Set<string>();

  constructor(connection: Connection, words: Words) {
    this.#words = words;
    this.#connection = connection;
  }

  /** Says what the person may want to know; once, though a file that is left out is met again and again. */
  notice(what: Message): void {
    const message = this.#words.say(what);
    if (this.#notices.has(message)) return;
    this.#notices.add(message);
    this.#connection.console.warn(message);
  }

  /** Says what went wrong, and at what. */
  error(what: string, error: unknown): void {
    const reason = error instanceof Error ? (error.stack ?? error.message) : String(error);
    this.#connection.console.error(`${what}: ${reason}`);
  }

  /** For work that nobody waits for: what it throws is logged. */
  failureOf(what: string, work: Promise<unknown>): void {
    work.catch((error) => this.error(what, error));
  }
}
