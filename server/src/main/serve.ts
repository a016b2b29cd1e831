import { createConnection } from "vscode-languageserver/node";
import { connectionOptions } from "../protocol/message-shape";
import { startServer } from "../protocol/server";
import { createNodeRuntime } from "./node-runtime";

/** Serves the client that the process's arguments name: `--stdio`, `--node-ipc`, `--socket=PORT` or `--pipe=NAME`. The process ends with the session. */
export function serve(): void {
  startServer(createConnection(connectionOptions), createNodeRuntime());
}
