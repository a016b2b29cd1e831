import { PassThrough } from "node:stream";
import { createConnection, StreamMessageReader, StreamMessageWriter } from "vscode-languageserver/node";
import { createNodeRuntime } from "../../server/src/main/node-runtime";
import { connectionOptions } from "../../server/src/protocol/message-shape";
import { startServer } from "../../server/src/protocol/server";

/** A message as it goes over the wire; whatever somebody may send. */
export type Message = Readonly<Record<string, unknown>>;

/** A server that is sent messages of any shape. */
export interface Talk {
  /** Sends a body as it is. */
  send(body: string): void;
  /** Sends a request with parameters of any shape. Comes back with the answer. */
  ask(method: string, params: unknown): Promise<unknown>;
  /** Comes back when the server has answered a request that is sent after everything else; with its answer. */
  alive(): Promise<unknown>;
  /** How many requests the server has answered with an error of its own making (`InternalError`). */
  readonly faults: () => readonly string[];
}

const internalError = -32603;

/** Starts the server over streams in memory, in a session without folders, for a client that says `capabilities` of itself. */
export async function startTalk(capabilities: unknown = {}): Promise<Talk> {
  const toServer = new PassThrough();
  const toClient = new PassThrough();
  const [reader, writer] = [new StreamMessageReader(toServer), new StreamMessageWriter(toClient)];
  const connection = createConnection(reader, writer, connectionOptions);
  startServer(connection, createNodeRuntime());
  const answers = new Map<unknown, (answer: unknown) => void>();
  const faults: string[] = [];
  const write = (body: string) => toServer.write(`Content-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`);
  new StreamMessageReader(toClient).listen((message) => {
    const { id, method, error } = message as Message & { error?: { code: number; message: string } };
    if (method !== undefined) {
      if (id !== undefined) write(JSON.stringify({ jsonrpc: "2.0", id, result: null }));
      return;
    }
    if (error?.code === internalError) faults.push(error.message);
    answers.get(id)?.(message);
    answers.delete(id);
  });
  let count = 0;
  const ask = (method: string, params: unknown) =>
    new Promise((resolve) => {
      const id = `ask-${++count}`;
      answers.set(id, resolve);
      write(JSON.stringify({ jsonrpc: "2.0", id, method, params }));
    });
  await ask("initialize", { processId: null, rootUri: null, capabilities });
  write(JSON.stringify({ jsonrpc: "2.0", method: "initialized", params: {} }));
  return { send: write, ask, alive: () => ask("workspace/symbol", { query: "Anna" }), faults: () => faults };
}
