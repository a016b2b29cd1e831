import { spawn } from "node:child_process";
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import {
  createMessageConnection,
  type InitializeResult,
  type MessageConnection,
  StreamMessageReader,
  StreamMessageWriter,
} from "vscode-languageserver/node";
import { useBuild } from "../built";
import { requestsOf } from "../requests";

const built = useBuild();
const here = resolve("test/robustness/no-network");
const preload = join(here, "watch-doors.cjs");
let folder = "";
let log = "";

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "doors-"));
  log = join(folder, "doors.log");
  cpSync("samples/saltmarsh-bridge", join(folder, "articles"), { recursive: true });
});
beforeEach(() => writeFileSync(log, ""));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Every way out that was taken, in order. */
const taken = (): string[] => readFileSync(log, "utf8").split("\n").filter(Boolean);

/** Node with all its ways out watched, in whatever it starts too. */
function start(args: readonly string[], cwd = folder) {
  const env = { ...process.env, DOORS_LOG: log, NODE_OPTIONS: `--require ${preload}` };
  return spawn(process.execPath, args, { cwd, env });
}

function run(...args: readonly string[]): Promise<{ code: number | null; output: string }> {
  const child = start(args);
  let output = "";
  child.stdout.on("data", (data) => {
    output += data;
  });
  child.stderr.on("data", (data) => {
    output += data;
  });
  return new Promise((resolve) => child.on("close", (code) => resolve({ code, output })));
}

/** Holds a session with a server and returns its exit code; a server that ends in the middle of it fails the test. */
async function sessionWith(server: ReturnType<typeof start>, client: MessageConnection, desk?: string) {
  const ended = new Promise((resolve) => server.on("close", resolve));
  const died = ended.then((code) => {
    throw new Error(`The server ended with ${code} in the middle of a session.`);
  });
  await Promise.race([holdSession(client, desk), died]);
  return ended;
}

/** Opens, edits and asks everything the server declares about an article of the folder. */
async function holdSession(client: MessageConnection, desk = join(folder, "articles")): Promise<void> {
  const root = pathToFileURL(desk).href;
  const uri = `${root}/2026-03-03-ferry-plan.txt`;
  const text = readFileSync(join(desk, "2026-03-03-ferry-plan.txt"), "utf8");
  const { capabilities } = await client.sendRequest<InitializeResult>("initialize", {
    processId: null,
    rootUri: root,
    capabilities: { workspace: { configuration: true } },
  });
  await client.sendNotification("initialized", {});
  await client.sendNotification("textDocument/didOpen", {
    textDocument: { uri, languageId: "plaintext", version: 1, text },
  });
  await client.sendNotification("textDocument/didChange", {
    textDocument: { uri, version: 2 },
    contentChanges: [{ text: `${text}\nMore at https://example.org/bridge.\n` }],
  });
  for (const { method, params } of requestsOf(capabilities, uri)) {
    await client.sendRequest(method, params).catch(() => undefined);
  }
  await client.sendNotification("workspace/didChangeWatchedFiles", { changes: [{ uri, type: 2 }] });
  await client.sendNotification("textDocument/didClose", { textDocument: { uri } });
  await client.sendRequest("workspace/symbol", { query: "a" });
  await client.sendRequest("shutdown");
  await client.sendNotification("exit");
}

describe("no way out", () => {
  test("goes unseen: each of them is taken once to see that it is noticed", async () => {
    await run(join(here, "try-doors.cjs"));
    const kinds = new Set(taken().map((line) => line.split(" ")[0]));
    const all = "socket listen tls dgram dns http https http2 fetch process worker".split(" ");
    expect([...kinds].sort()).toEqual(all.sort());
    expect(taken()).toHaveLength(14);
  });

  test.each([
    "check articles --format text",
    "check articles --format json",
    "check articles --format sarif",
    "check articles --format github",
    "facts articles --format json",
    "facts articles --format csv",
    "fix articles",
    "fix articles --write",
    "--help",
    "check no-such-folder",
  ])("is taken by the command line: %s", async (line) => {
    const { output } = await run(built("cli.js"), ...line.split(" "));
    expect(output.length).toBeGreaterThan(0);
    expect(taken()).toEqual([]);
  });

  test.each([
    ["server/node.js", "--stdio"],
    ["cli.js", "serve", "--stdio"],
  ])("is taken by the server in a session: %s", async (product, ...args) => {
    const server = start([built(product), ...args]);
    const client = createMessageConnection(
      new StreamMessageReader(server.stdout),
      new StreamMessageWriter(server.stdin),
    );
    client.onRequest("workspace/configuration", ({ items }: { items: unknown[] }) => items.map(() => null));
    client.listen();
    expect(await sessionWith(server, client)).toBe(0);
    client.dispose();
    expect(taken()).toEqual([]);
  });

  test("is taken in a large folder but that to the program's own threads, which take none", async () => {
    const large = join(folder, "large");
    cpSync(join(folder, "articles"), large, { recursive: true });
    for (let at = 0; at < 220; at++) writeFileSync(join(large, `${at}.txt`), `House ${at + 1} was quiet.\n`);
    const server = start([built("server/node.js"), "--stdio"]);
    const client = createMessageConnection(
      new StreamMessageReader(server.stdout),
      new StreamMessageWriter(server.stdin),
    );
    client.listen();
    expect(await sessionWith(server, client, large)).toBe(0);
    client.dispose();
    const threads = taken();
    expect(threads.length).toBeGreaterThan(0);
    expect(new Set(threads)).toEqual(new Set([`worker ${built("parts/reading-worker.js")}`]));
  });

  test("is taken by the desktop client but that to its own server", async () => {
    const extension = join(folder, "extension");
    cpSync(built("."), join(extension, "dist"), { recursive: true });
    const client = join(extension, "dist/client/node.js");
    const { code, output } = await run(
      resolve("test/robustness/stub-editor.cjs"),
      client,
      extension,
      join(folder, "articles"),
    );
    expect({ code, output }).toEqual({ code: 0, output: "active\npublished\n" });
    const server = join(extension, "dist/server/node.js");
    expect(taken()).toEqual([expect.stringMatching(/^process \S+ \S+ --node-ipc --clientProcessId=\d+$/)]);
    expect(taken()[0]).toContain(` ${server} `);
  });
});
