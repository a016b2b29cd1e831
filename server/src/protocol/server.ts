import type { Connection } from "vscode-languageserver";
import { version } from "../../../package.json";
import { offer } from "./capabilities";
import { answerChanging } from "./changing-answers";
import { listenToClient } from "./notifications";
import { answerReading } from "./reading-answers";
import { Requests } from "./requests";
import type { Runtime } from "./runtime";
import { Session } from "./session";
import { answerTokens } from "./token-answers";

/** Serves one client over a connection until it shuts the session down. */
export function startServer(connection: Connection, runtime: Runtime): void {
  let session: Session | undefined;
  connection.onInitialize((params) => {
    session = new Session(connection, runtime, params);
    return { capabilities: offer(session.client), serverInfo: { name: "Fact Annotation", version } };
  });
  connection.onShutdown(() => {
    session?.dispose();
    session = undefined;
  });
  const find = () => session;
  const requests = new Requests(find);
  listenToClient(connection, find);
  answerReading(connection, requests);
  answerTokens(connection, requests);
  answerChanging(connection, requests);
  connection.listen();
}
