import { type ChildProcessWithoutNullStreams, spawn } from "node:child_process";
import { once } from "node:events";
import { expect, onTestFinished, test } from "vitest";
import {
  createMessageConnection,
  type MessageConnection,
  StreamMessageReader,
  StreamMessageWriter,
} from "vscode-languageserver/node";
import { useBuild } from "./built";

const built = useBuild();
const start = { processId: null, rootUri: null, capabilities: {} };

interface Served {
  readonly process: ChildProcessWithoutNullStreams;
  readonly client: MessageConnection;
  /** The exit code, once the process has ended. */
  readonly code: Promise<number | null>;
}

/** The command line's server as a process of its own. */
function serve(): Served {
  const server = spawn(process.execPath, [built("cli.js"), "serve", "--stdio"]);
  const code = once(server, "exit").then(([status]) => status as number | null);
  const client = createMessageConnection(
    new StreamMessageReader(server.stdout),
    new StreamMessageWriter(server.stdin),
  );
  client.listen();
  onTestFinished(() => {
    client.dispose();
    server.kill();
  });
  return { process: server, client, code };
}

test("a session that is shut down ends with 0", async () => {
  const { client, code } = serve();
  await client.sendRequest("initialize", start);
  await client.sendRequest("shutdown");
  await client.sendNotification("exit");
  expect(await code).toBe(0);
});

test("a session that is left without a shutdown ends with 1", async () => {
  const { client, code } = serve();
  await client.sendRequest("initialize", start);
  await client.sendNotification("exit");
  expect(await code).toBe(1);
});

test("an exit before the start ends with 1", async () => {
  const { client, code } = serve();
  await client.sendNotification("exit");
  expect(await code).toBe(1);
});

test("a client that goes away without a word takes the server along", async () => {
  const { process: server, client, code } = serve();
  await client.sendRequest("initialize", start);
  server.stdin.end();
  expect(await code).toBe(1);
});

test("messages that are no JSON, or no messages, do not end the session", async () => {
  const { process: server, client } = serve();
  await client.sendRequest("initialize", start);
  const bodies = [
    "{",
    "null",
    "7",
    "[]",
    '"text"',
    '{"jsonrpc":"2.0"}',
    '{"id":{},"method":7}',
    "\u0000\ud83d",
  ];
  for (const body of bodies) {
    server.stdin.write(`Content-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`);
  }
  const symbols = await client.sendRequest("workspace/symbol", { query: "anybody" });
  expect(symbols).toEqual([]);
});
