import type { Connection, InitializeParams } from "vscode-languageserver";
import { continueServer } from "../protocol/server";
import { keepHeapSmall } from "./heap";
import { createNodeRuntime } from "./node-runtime";

// The server apart from its first answer: a bundle of its own, which `serve` loads.

/** Serves a client whose `initialize`, with these parameters, has been answered; without them that is still to come. */
export function serveOn(connection: Connection, params: InitializeParams | undefined): void {
  keepHeapSmall();
  continueServer(connection, createNodeRuntime(), params);
}
