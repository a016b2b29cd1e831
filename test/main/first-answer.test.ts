import { type ChildProcessWithoutNullStreams, spawn } from "node:child_process";
import { expect, onTestFinished, test } from "vitest";
import { StreamMessageReader } from "vscode-languageserver/node";
import { useBuild } from "../robustness/built";

const built = useBuild();

type Message = Readonly<Record<string, unknown>>;

const initialize = {
  id: 1,
  method: "initialize",
  params: { processId: null, rootUri: null, capabilities: {} },
};
const uri = "untitled:draft";
const open = {
  method: "textDocument/didOpen",
  params: {
    textDocument: { uri, languageId: "plaintext", version: 1, text: "Mayor Anna Ruiz spoke on Thursday.\n" },
  },
};
const symbolsOf = (id: number) => ({
  id,
  method: "textDocument/documentSymbol",
  params: { textDocument: { uri } },
});

/** What a server that is a process of its own answers to messages that all come at once: the answers by their ids. */
async function answersTo(
  entry: readonly string[],
  messages: readonly Message[],
): Promise<Map<unknown, Message>> {
  const server: ChildProcessWithoutNullStreams = spawn(process.execPath, [...entry]);
  onTestFinished(() => void server.kill());
  const answers = new Map<unknown, Message>();
  const awaited = messages.filter((message) => "id" in message).length;
  const all = new Promise<void>((resolve) => {
    new StreamMessageReader(server.stdout).listen((message) => {
      const answer = message as unknown as Message;
      if (!("id" in answer) || "method" in answer) return;
      answers.set(answer.id, answer);
      if (answers.size === awaited) resolve();
    });
  });
  const written = messages.map((message) => JSON.stringify({ jsonrpc: "2.0", ...message }));
  server.stdin.write(
    written.map((text) => `Content-Length: ${Buffer.byteLength(text)}\r\n\r\n${text}`).join(""),
  );
  await all;
  return answers;
}

test.each([
  { product: "server/node.js", command: [] },
  { product: "cli.js", command: ["serve"] },
])('$product answers what comes with "initialize", in its order', async ({ product, command }) => {
  const entry = [built(product), ...command, "--stdio"];
  const answers = await answersTo(entry, [
    initialize,
    { method: "initialized", params: {} },
    open,
    symbolsOf(2),
  ]);
  expect(answers.get(1)).toMatchObject({ result: { capabilities: { hoverProvider: true } } });
  expect(JSON.stringify(answers.get(2))).toContain("Anna Ruiz");
});

test('what comes before "initialize" is refused, and so is a second one', async () => {
  const answers = await answersTo(
    [built("server/node.js"), "--stdio"],
    [symbolsOf(7), initialize, { ...initialize, id: 2 }, symbolsOf(3)],
  );
  expect(answers.get(7)).toMatchObject({ error: { code: -32002 } });
  expect(answers.get(1)).toHaveProperty("result.capabilities");
  expect(answers.get(2)).toHaveProperty("error");
  expect(answers.get(3)).toHaveProperty("result");
});
