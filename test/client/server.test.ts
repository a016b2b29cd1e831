import { expect, it, vi } from "vitest";
import type { BaseLanguageClient } from "vscode-languageclient";
import { Server } from "../../client/src/server";

vi.mock("vscode", () => ({
  EventEmitter: class {
    readonly #listeners = new Set<() => void>();
    event = (listener: () => void) => this.#listeners.add(listener);
    fire = () => {
      for (const listener of this.#listeners) listener();
    };
    dispose = () => this.#listeners.clear();
  },
  CancellationError: class extends Error {},
}));

/** A client that writes down what is asked of it. */
function stubClient() {
  const said: unknown[] = [];
  const listeners: (() => void)[] = [];
  let state = "stopped";
  const become = (now: string) => {
    state = now;
    for (const listener of listeners) listener();
  };
  const client = {
    onDidChangeState: (listener: () => void) => listeners.push(listener),
    onNotification: (_method: string, listener: () => void) => listeners.push(listener),
    isRunning: () => state === "running",
    needsStop: () => state !== "stopped",
    info: (line: string) => said.push(line),
    start: async () => {
      become("starting");
      said.push("start");
      become("running");
    },
    stop: async () => {
      said.push("stop");
      become("stopped");
    },
    dispose: () => said.push("dispose"),
    sendRequest: async (method: string, params: object) => {
      said.push([method, params]);
      return "answer";
    },
  };
  return { said, client: client as unknown as BaseLanguageClient, become };
}

/** All that has been put off until now, and what follows of it. */
const turnOver = () => new Promise((resolve) => setTimeout(resolve));

it("makes no client in the turn in which the extension is activated", async () => {
  const create = vi.fn(async () => stubClient().client);
  const server = new Server(create, "hello");
  await Promise.resolve();
  expect(create).not.toHaveBeenCalled();
  expect(server.state).toBe("starting");
  await turnOver();
  expect(create).toHaveBeenCalledOnce();
});

it("keeps what is asked before there is a client, and asks it in its order", async () => {
  const { said, client } = stubClient();
  const server = new Server(async () => client, "hello");
  const answers = [
    server.sendRequest("first", {}),
    server.executeCommand("mark", { uri: "a.txt" }),
    server.sendRequest("last", {}),
  ];
  expect(await Promise.all(answers)).toEqual(["answer", "answer", "answer"]);
  expect(said.filter((one) => Array.isArray(one))).toEqual([
    ["first", {}],
    ["workspace/executeCommand", { command: "factAnnotation.server.mark", arguments: [{ uri: "a.txt" }] }],
    ["last", {}],
  ]);
  expect(said[0]).toBe("start");
});

it("tells when the server runs, when it stops and when it runs again", async () => {
  const { client, said, become } = stubClient();
  const server = new Server(async () => client, "hello");
  const states: string[] = [];
  server.onDidChangeState(() => states.push(server.state));
  await turnOver();
  become("stopped");
  await server.restart();
  expect(states).toEqual(["running", "stopped", "starting", "running"]);
  await server.restart();
  expect(said).toEqual(["start", "hello", "start", "stop", "start"]);
});

it("says that the server is stopped where the client can't be loaded, and fails whoever asks", async () => {
  const server = new Server(async () => {
    throw new Error("no such file");
  }, "hello");
  await turnOver();
  expect(server.state).toBe("stopped");
  await expect(server.sendRequest("first", {})).rejects.toThrow("no such file");
});

it("starts nothing once the extension has ended", async () => {
  const create = vi.fn(async () => stubClient().client);
  const server = new Server(create, "hello");
  server.dispose();
  await turnOver();
  expect(create).not.toHaveBeenCalled();
});

it("ends a client that the extension's end finds being started", async () => {
  const { client, said } = stubClient();
  const server = new Server(async () => client, "hello");
  await turnOver();
  server.dispose();
  await turnOver();
  expect(said.at(-1)).toBe("dispose");
});
