import { ErrorCodes, type InitializeParams, ResponseError } from "vscode-languageserver";
import type { Session } from "./session";

/** Where a client is: not yet begun, in its one session, or past its end. Nothing leads back. */
export class Lifecycle {
  readonly #begin: (params: InitializeParams) => Session;
  #session: Session | undefined;
  #hasEnded = false;

  constructor(begin: (params: InitializeParams) => Session) {
    this.#begin = begin;
  }

  /** The session, from `initialize` to `shutdown`. */
  get session(): Session | undefined {
    return this.#session;
  }

  /** Throws the protocol's error where there was an `initialize` before. */
  initialize(params: InitializeParams): Session {
    if (this.#session || this.#hasEnded) throw invalidRequest("The server is initialized once.");
    this.#session = this.#begin(params);
    return this.#session;
  }

  /** Throws the protocol's error where there is no session to end. Comes back when all is put away. */
  shutDown(): Promise<void> {
    const ended = this.require().dispose();
    this.#session = undefined;
    this.#hasEnded = true;
    return ended;
  }

  /** The session for a request to be answered in; throws the protocol's error before the first and after the last. */
  require(): Session {
    if (this.#session) return this.#session;
    if (this.#hasEnded) throw invalidRequest("The server has been shut down.");
    throw new ResponseError(ErrorCodes.ServerNotInitialized, "The server is not initialized.");
  }
}

function invalidRequest(reason: string): ResponseError<void> {
  return new ResponseError(ErrorCodes.InvalidRequest, reason);
}
