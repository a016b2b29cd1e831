import { spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { afterAll, beforeAll, expect, test } from "vitest";
import {
  createMessageConnection,
  type PublishDiagnosticsParams,
  StreamMessageReader,
  StreamMessageWriter,
} from "vscode-languageserver/node";
import { Random } from "../../bench/random";
import { slip, story } from "../server/story";
import { useBuild } from "./built";

const built = useBuild();
let folder = "";
let articles = "";

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "restart-"));
  articles = join(folder, "articles");
  mkdirSync(articles);
  for (const [path, text] of Object.entries({ ...story, "slip.txt": slip }))
    writeFileSync(join(articles, path), text);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** The folder's files with their bytes. */
const onDisk = () => readdirSync(articles).map((name) => [name, readFileSync(join(articles, name), "utf8")]);

/** Runs the desktop client, whose server is killed each time it has published; answers what it says. */
function runClient(crashes: number): string[] {
  const extension = join(folder, "extension");
  cpSync(built("."), join(extension, "dist"), { recursive: true });
  const stub = resolve("test/robustness/stub-editor.cjs");
  const { stdout } = spawnSync(
    process.execPath,
    [stub, join(extension, "dist/client/node.js"), extension, articles],
    {
      encoding: "utf8",
      env: { ...process.env, CRASHES: String(crashes) },
    },
  );
  return stdout.trim().split("\n");
}

test("the client starts a server that was killed again, and it says the same", () => {
  expect(runClient(3)).toEqual(["active", "published", "published", "published", "published"]);
});

test("after the fifth time in three minutes the client leaves it, and says so", () => {
  const said = runClient(9);
  expect(said.filter((line) => line === "published")).toHaveLength(5);
  expect(said.at(-1)).toMatch(
    /server crashed 5 times in the last 3 minutes\. The server will not be restarted/,
  );
});

/** A server as a process, with an unsaved text open: what it published of it, once it has. */
function serve() {
  const server = spawn(process.execPath, [built("server/node.js"), "--stdio"]);
  const client = createMessageConnection(
    new StreamMessageReader(server.stdout),
    new StreamMessageWriter(server.stdin),
  );
  const uri = pathToFileURL(join(articles, "slip.txt")).href;
  const published = new Promise<PublishDiagnosticsParams>((resolve) =>
    client.onNotification("textDocument/publishDiagnostics", (params: PublishDiagnosticsParams) => {
      if (params.uri === uri && params.diagnostics.length === 2) resolve(params);
    }),
  );
  client.onError(() => {});
  client.listen();
  // Once the server is gone there is nobody to tell.
  const tell = async (method: string, params: object) => {
    try {
      await client.sendNotification(method, params);
    } catch {}
  };
  const textDocument = { uri, languageId: "plaintext", version: 7, text: slip.repeat(2) };
  const begin = async () => {
    const rootUri = pathToFileURL(articles).href;
    try {
      await client.sendRequest("initialize", { processId: null, rootUri, capabilities: {} });
    } catch {}
    await tell("initialized", {});
    await tell("textDocument/didOpen", { textDocument });
    for (let version = 8; version < 40; version++) {
      const change = {
        textDocument: { uri, version },
        contentChanges: [{ text: slip.repeat(version % 2 ? 1 : 2) }],
      };
      await tell("textDocument/didChange", change);
    }
    await tell("textDocument/didChange", {
      textDocument: { uri, version: 40 },
      contentChanges: [{ text: slip.repeat(2) }],
    });
  };
  return { server, client, published, begun: begin() };
}

test("a server that is killed at any moment leaves the files as they were, and the next one takes up the unsaved text", async () => {
  const before = onDisk();
  const random = new Random(11);
  for (let round = 0; round < 6; round++) {
    const { server, client } = serve();
    const ended = once(server, "exit");
    setTimeout(() => server.kill("SIGKILL"), random.below(900));
    await ended;
    client.dispose();
    expect(onDisk()).toEqual(before);
  }
  const { server, client, published, begun } = serve();
  await begun;
  expect((await published).version).toBe(40);
  expect(onDisk()).toEqual(before);
  client.dispose();
  server.kill();
});
