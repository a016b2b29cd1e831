import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { createContext, Script } from "node:vm";
import { expect, test } from "vitest";
import type { InitializeResult } from "vscode-languageserver";
import { useBuild } from "../built";
import { requestsOf } from "../requests";
import { doorsIn, modulesIn } from "./doors";

const built = useBuild();

/**
 * What the bundles may ask of Node. `net` is there for transports that a client may ask for by name (`--pipe`,
 * `--socket`), which the client of this extension does not; the tests beside this one see that it is not used. `v8` and
 * `vm` are there to collect garbage after a first reading, `worker_threads` for threads that help with it and run a bundle
 * of this extension.
 */
const allowedModules = new Set(
  "vscode buffer child_process crypto events fs fs/promises net os path process readline url util v8 vm worker_threads".split(
    " ",
  ),
);

/** `https://example.org` */
const address = /\b(?:https?|wss?|ftp):\/\/[a-z0-9][^\s"'`)\\]*/gi;

/** Names of formats, and what a PDF's own addresses are tried against; nobody opens them. */
const allowedAddress =
  /^(?:https:\/\/json\.schemastore\.org\/sarif-2\.1\.0\.json|http:\/\/(?:www\.w3\.org|www\.xfa\.org|ns\.adobe\.com)\/.*|http:\/\/example\.com|https:\/\/foo\.bar)$/;

const bundles = (): string[] =>
  readdirSync(built("."), { recursive: true })
    .map(String)
    .filter((name) => name.endsWith(".js"));

test("no bundle asks for a module that opens a connection", () => {
  expect(bundles().length).toBeGreaterThanOrEqual(5);
  for (const name of bundles()) {
    for (const module of modulesIn(readFileSync(built(name), "utf8"))) {
      const isOwn = module.startsWith(".") && bundles().includes(join(name, "..", module));
      expect(isOwn || allowedModules.has(module), `${name} asks for ${module}`).toBe(true);
    }
  }
});

test("no bundle calls what opens a connection or runs text as a program, or names an address", () => {
  for (const name of bundles()) {
    const code = readFileSync(built(name), "utf8");
    expect(doorsIn(code), name).toEqual([]);
    const named = [...code.matchAll(address)].map(([one]) => one);
    expect(
      named.filter((one) => !allowedAddress.test(one)),
      name,
    ).toEqual([]);
  }
});

test("a door is seen however it is reached, and a method by its name is none", () => {
  const code =
    "fetch(a); new WebSocket(a); window.fetch(a); navigator.sendBeacon(a); new Function(a); x.fetch(a);";
  expect(doorsIn(code)).toEqual(["fetch", "WebSocket", "fetch", "sendBeacon", "Function"]);
});

test("the web worker's server holds a session with nothing but messages to its client", async () => {
  const taken: string[] = [];
  const shut = (name: string) => () => {
    taken.push(name);
    throw new Error(`${name} is shut.`);
  };
  const names =
    "fetch XMLHttpRequest WebSocket EventSource importScripts Worker SharedWorker indexedDB caches".split(
      " ",
    );
  const answers = new Map<number, (answer: { result?: unknown }) => void>();
  const said: string[] = [];
  const worker: Record<string, unknown> & { onmessage?: (event: { data: unknown }) => void } = {
    ...Object.fromEntries(names.map((name) => [name, shut(name)])),
    ...{
      TextDecoder,
      TextEncoder,
      MessageChannel,
      performance,
      setTimeout,
      clearTimeout,
      queueMicrotask,
      console,
    },
    addEventListener: () => {},
    postMessage: (message: { id?: number; method?: string; result?: unknown }) => {
      if (message.method === undefined) answers.get(message.id!)?.(message);
      else said.push(message.method);
      // Its requests are answered with nothing.
      if (message.method !== undefined && message.id !== undefined)
        worker.onmessage?.({ data: { jsonrpc: "2.0", id: message.id, result: null } });
    },
  };
  worker.self = worker;
  worker.globalThis = worker;
  new Script(readFileSync(built("server/browser.js"), "utf8")).runInContext(createContext(worker));
  let id = 0;
  const ask = <T>(method: string, params: unknown): Promise<T> => {
    id++;
    const answer = new Promise<{ result?: unknown }>((resolve) => answers.set(id, resolve));
    worker.onmessage!({ data: { jsonrpc: "2.0", id, method, params } });
    return answer.then(({ result }) => result as T);
  };
  const tell = (method: string, params: unknown) =>
    worker.onmessage!({ data: { jsonrpc: "2.0", method, params } });
  const uri = "vscode-vfs://desk/articles/a.txt";
  const text = "Mayor Anna Ruiz promised 40 homes on Thursday, Feb. 13, 2026.\n";
  const { capabilities } = await ask<InitializeResult>("initialize", {
    processId: null,
    rootUri: "vscode-vfs://desk/articles",
    capabilities: {},
  });
  tell("initialized", {});
  tell("textDocument/didOpen", { textDocument: { uri, languageId: "plaintext", version: 1, text } });
  for (const { method, params } of requestsOf(capabilities, uri)) await ask(method, params);
  expect(await ask("textDocument/codeLens", { textDocument: { uri } })).toHaveLength(1);
  await ask("shutdown", undefined);
  expect(said).toContain("factAnnotation/listFiles");
  expect(taken).toEqual([]);
});
