import { type Connection, ErrorCodes, type InitializeParams, ResponseError } from "vscode-languageserver";
import { answerChanging } from "./changing-answers";
import { answerCommands } from "./command-answers";
import { answerCorpus } from "./corpus-answers";
import { answerInitialize } from "./initialize-answer";
import { Lifecycle } from "./lifecycle";
import { answerMembership } from "./membership";
import { answerMoves } from "./moved-articles";
import { listenToClient } from "./notifications";
import { answerReading } from "./reading-answers";
import { Requests } from "./requests";
import type { Runtime } from "./runtime";
import { Session } from "./session";
import { answerTokens } from "./token-answers";
import { answerViews } from "./view-answers";

/** Serves one client over a connection until it shuts the session down. */
export function startServer(connection: Connection, runtime: Runtime): void {
  continueServer(connection, runtime, undefined);
  connection.listen();
}

/** As `startServer`, over a connection that listens already; `params` are those of an `initialize` that was answered. */
export function continueServer(
  connection: Connection,
  runtime: Runtime,
  params: InitializeParams | undefined,
): void {
  const lifecycle = new Lifecycle((given) => new Session(connection, runtime, given));
  if (params) lifecycle.initialize(params);
  connection.onInitialize((given) => {
    lifecycle.initialize(given);
    return answerInitialize(given);
  });
  connection.onShutdown(() => lifecycle.shutDown());
  // What has no handler of its own: out of a session that is the first thing wrong with it.
  connection.onRequest((method) => {
    lifecycle.require();
    throw new ResponseError(ErrorCodes.MethodNotFound, `There is no request “${method}”.`);
  });
  const requests = new Requests(lifecycle);
  listenToClient(connection, () => lifecycle.session);
  answerReading(connection, requests);
  answerTokens(connection, requests);
  answerChanging(connection, requests);
  answerCommands(connection, requests);
  answerMoves(connection, requests);
  answerViews(connection, requests);
  answerCorpus(connection, requests);
  answerMembership(connection, requests);
}
