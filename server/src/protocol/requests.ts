import { CancellationToken, ErrorCodes, LSPErrorCodes, ResponseError } from "vscode-languageserver";
import type { Need } from "./folder-reading";
import type { Lifecycle } from "./lifecycle";
import type { Session } from "./session";

/** Registers answers to one client's requests; each is read, answered and caught in the same way. */
export class Requests {
  readonly #lifecycle: Lifecycle;

  constructor(lifecycle: Lifecycle) {
    this.#lifecycle = lifecycle;
  }

  /**
   * A handler that waits until what `need` says has been read, and answers. Errors meant for the client go to it as they
   * are; any other is logged with the request's URI and becomes an error that says so, and the session goes on. What
   * still waits when the session ends is told so.
   */
  answer<P, R>(
    need: Need | ((params: P, session: Session) => Need),
    run: (session: Session, params: P, token: CancellationToken) => R | Promise<R>,
  ): (params: P, token: CancellationToken) => Promise<R | ResponseError<void>> {
    return async (params, token) => {
      const session = this.#lifecycle.require();
      const uri = uriOf(params);
      session.pace.noteMessage();
      try {
        checkShape(params, token);
        await session.reading.ready(uri, typeof need === "function" ? need(params, session) : need, token);
        this.#lifecycle.require();
        if (token.isCancellationRequested) return cancelled();
        const result = await run(session, params, token);
        return token.isCancellationRequested ? cancelled() : result;
      } catch (error) {
        if (error instanceof ResponseError) return error as ResponseError<void>;
        session.log.error(`Answering about ${uri ?? "the workspace"}`, error);
        return new ResponseError(ErrorCodes.InternalError, "The server could not answer; its log says why.");
      }
    };
  }
}

/** Parameters that come as a list are spread over the handler's own. */
function checkShape(params: unknown, token: unknown): void {
  if (typeof params === "object" && params !== null && CancellationToken.is(token)) return;
  throw new ResponseError(ErrorCodes.InvalidParams, "The parameters are no object.");
}

/** The URI that a request is about, as far as it can be told. */
function uriOf(params: unknown): string | undefined {
  if (typeof params !== "object" || params === null || !("textDocument" in params)) return undefined;
  const document = params.textDocument;
  if (typeof document !== "object" || document === null || !("uri" in document)) return undefined;
  return typeof document.uri === "string" ? document.uri : undefined;
}

function cancelled(): ResponseError<void> {
  return new ResponseError(LSPErrorCodes.RequestCancelled, "Cancelled.");
}
