import { BrowserMessageReader, BrowserMessageWriter, createConnection } from "vscode-languageserver/browser";
import { connectionOptions } from "../protocol/message-shape";
import { startServer } from "../protocol/server";
import { createWorkerRuntime } from "./worker-runtime";

const worker = self as DedicatedWorkerGlobalScope;
const connection = createConnection(
  new BrowserMessageReader(worker),
  new BrowserMessageWriter(worker),
  connectionOptions,
);
startServer(connection, createWorkerRuntime(connection));
