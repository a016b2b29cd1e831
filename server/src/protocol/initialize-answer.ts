import type { InitializeParams, InitializeResult } from "vscode-languageserver";
import { version } from "../../../package.json";
import { offer } from "./capabilities";
import { readClient } from "./client";

/** The answer to `initialize`; nothing but what the client says is needed for it. */
export function answerInitialize(params: InitializeParams): InitializeResult {
  return { capabilities: offer(readClient(params)), serverInfo: { name: "Fact Annotation", version } };
}
