import { type Connection, ErrorCodes, ResponseError } from "vscode-languageserver";
import { version } from "../../../package.json";
import { offer } from "./capabilities";
import { answerChanging } from "./changing-answers";
import { answerCommands } from "./command-answers";
import { answerCorpus } from "./corpus-answers";
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
  const lifecycle = new Lifecycle((params) => new Session(connection, runtime, params));
  connection.onInitialize((params) => {
    const { client } = lifecycle.initialize(params);
    return { capabilities: offer(client), serverInfo: { name: "Fact Annotation", version } };
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
  connection.listen();
}
