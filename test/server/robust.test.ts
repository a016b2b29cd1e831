import { expect, test } from "vitest";
import { CancellationTokenSource, type CodeLens, ErrorCodes, LSPErrorCodes } from "vscode-languageserver";
import { Desk, fullCapabilities, startDesk } from "./desk";
import { slip, story } from "./story";

const position = { line: 0, character: 8 };

test("requests about a file that was deleted are answered with nothing", async () => {
  const desk = await startDesk({ files: { ...story, "gone.txt": slip } });
  await desk.diagnostics("gone.txt", (all) => all.length > 0);
  desk.remove("gone.txt");
  await desk.watched(3, "gone.txt");
  await desk.diagnostics("gone.txt", (all) => all.length === 0);
  expect(await desk.ask("textDocument/hover", "gone.txt", { position })).toBeNull();
  expect(await desk.ask("textDocument/definition", "gone.txt", { position })).toEqual([]);
  expect(await desk.ask("textDocument/references", "gone.txt", { position, context: {} })).toEqual([]);
  expect(await desk.ask("textDocument/documentSymbol", "gone.txt")).toEqual([]);
  expect(await desk.ask("textDocument/semanticTokens/full", "gone.txt")).toEqual({ data: [] });
  expect(await desk.ask("textDocument/prepareRename", "gone.txt", { position })).toBeNull();
  expect(await desk.ask("textDocument/rename", "gone.txt", { position, newName: "X Y" })).toBeNull();
});

test("positions far outside the text do no harm", async () => {
  const desk = await startDesk({ files: story });
  await desk.open("slip.txt", slip);
  for (const far of [
    { line: 99, character: 0 },
    { line: 0, character: 9999 },
    { line: 2_000_000_000, character: 2_000_000_000 },
  ]) {
    expect(await desk.ask("textDocument/hover", "slip.txt", { position: far })).toBeNull();
  }
});

test("malformed parameters get an error that names what is wrong, and the session goes on", async () => {
  const desk = await startDesk({ files: story });
  await desk.open("slip.txt", slip);
  const bad: readonly (readonly [string, object])[] = [
    ["textDocument/hover", {}],
    ["textDocument/hover", { textDocument: null, position }],
    ["textDocument/hover", { textDocument: { uri: 7 }, position }],
    ["textDocument/hover", { textDocument: { uri: desk.uri("slip.txt") } }],
    [
      "textDocument/hover",
      { textDocument: { uri: desk.uri("slip.txt") }, position: { line: -1, character: "x" } },
    ],
    ["textDocument/rename", { textDocument: { uri: desk.uri("slip.txt") }, position }],
    ["textDocument/codeAction", { textDocument: { uri: desk.uri("slip.txt") }, context: {} }],
    ["textDocument/semanticTokens/range", { textDocument: { uri: desk.uri("slip.txt") }, range: {} }],
    ["workspace/symbol", {}],
  ];
  for (const [method, params] of bad) {
    await expect(desk.client.sendRequest(method, params)).rejects.toMatchObject({
      code: ErrorCodes.InvalidParams,
    });
  }
  await expect(
    desk.client.sendRequest("codeAction/resolve", { title: "x", data: { no: 1 } }),
  ).rejects.toMatchObject({
    code: LSPErrorCodes.ContentModified,
  });
  expect(await desk.ask("textDocument/hover", "slip.txt", { position })).not.toBeNull();
});

test("malformed notifications are passed over", async () => {
  const desk = await startDesk({ files: story });
  const bad: readonly (readonly [string, object])[] = [
    ["textDocument/didOpen", {}],
    ["textDocument/didOpen", { textDocument: { uri: "no uri at all", text: "x" } }],
    [
      "textDocument/didChange",
      { textDocument: { uri: desk.uri("never-opened.txt"), version: 2 }, contentChanges: [] },
    ],
    ["textDocument/didChange", { textDocument: null }],
    ["textDocument/didClose", { textDocument: { uri: desk.uri("never-opened.txt") } }],
    ["workspace/didChangeWatchedFiles", { changes: [{ uri: "%%%", type: 9 }] }],
    ["workspace/didChangeWatchedFiles", {}],
    ["workspace/didChangeConfiguration", { settings: 7 }],
  ];
  for (const [method, params] of bad) await desk.client.sendNotification(method, params);
  await desk.open("slip.txt", slip);
  await desk.diagnostics("slip.txt", (all) => all.length > 0);
});

test("a request before the start gets an error", async () => {
  const desk = new Desk({});
  await expect(desk.client.sendRequest("workspace/symbol", { query: "x" })).rejects.toMatchObject({
    code: ErrorCodes.ServerNotInitialized,
  });
  desk.client.dispose();
});

test("a request that is cancelled while it waits for the corpus says so", async () => {
  let release = () => {};
  const held = new Promise<void>((resolve) => {
    release = resolve;
  });
  const desk = await startDesk({
    files: story,
    runtime: (runtime) => ({
      ...runtime,
      async readFile(uri, limit) {
        await held;
        return runtime.readFile(uri, limit);
      },
    }),
  });
  const source = new CancellationTokenSource();
  const asked = desk.client.sendRequest("workspace/symbol", { query: "Annabel" }, source.token);
  source.cancel();
  await expect(asked).rejects.toMatchObject({ code: LSPErrorCodes.RequestCancelled });
  release();
});

test("a file that is too large or no text is left out with a notice", async () => {
  const desk = await startDesk({ files: story, settings: { maxFileSize: 200 } });
  const { logged } = desk;
  desk.write("large.txt", slip.repeat(20));
  desk.write("image.txt", new Uint8Array([0, 1, 2, 3, 0, 0, 255]));
  desk.write("slip.txt", slip);
  await desk.watched(1, "large.txt", "image.txt", "slip.txt");
  await desk.diagnostics("slip.txt", (all) => all.length > 0);
  await desk.until(() => logged().some((message) => message.includes("large.txt")));
  await desk.until(() => logged().some((message) => message.includes("image.txt")));
  expect(await desk.ask("textDocument/documentSymbol", "large.txt")).toEqual([]);
});

test("an open article that is too long says so above its text, until it is short enough", async () => {
  const desk = await startDesk({ files: story, settings: { maxFileSize: 1200 } });
  const titles = async () =>
    (await desk.ask<CodeLens[]>("textDocument/codeLens", "long.txt")).map(({ command }) => command?.title);
  expect(await titles()).toEqual([]);
  await desk.open("long.txt", slip.repeat(50));
  expect(await titles()).toEqual(["Not checked: longer than the 1,200 characters that the settings allow"]);
  await desk.change("long.txt", { text: slip });
  expect(await titles()).toEqual([expect.stringMatching(/ to check$/)]);
  await desk.open("LICENSE.txt", slip.repeat(50));
  expect(await desk.ask("textDocument/codeLens", "LICENSE.txt")).toEqual([]);
});

test("texts in other encodings are read, and offsets do not count the mark", async () => {
  const desk = await startDesk({ files: story });
  desk.write("wide.txt", new Uint8Array(Buffer.from(`\ufeff${slip}`, "utf16le")));
  desk.write("marked.txt", `\ufeff${slip}`);
  await desk.watched(1, "wide.txt", "marked.txt");
  const [wide] = await desk.diagnostics("wide.txt", (all) => all.length > 0);
  const [marked] = await desk.diagnostics("marked.txt", (all) => all.length > 0);
  expect(wide?.range.start).toEqual({ line: 0, character: 6 });
  expect(marked?.range.start).toEqual({ line: 0, character: 6 });
});

test("the reading of a workspace shows its progress, and can be cancelled", async () => {
  const files = Object.fromEntries(Array.from({ length: 60 }, (_, at) => [`${at}.txt`, `Article ${at}.\n`]));
  const desk = await startDesk({
    files,
    capabilities: fullCapabilities,
    runtime: (runtime) => ({
      ...runtime,
      async readFile(uri, limit) {
        if (uri.endsWith(".json")) return runtime.readFile(uri, limit);
        await desk.until(() =>
          desk.requested.some(({ method }) => method === "window/workDoneProgress/create"),
        );
        const { params } = desk.requested.find(({ method }) => method === "window/workDoneProgress/create")!;
        await desk.client.sendNotification("window/workDoneProgress/cancel", params as object);
        await new Promise((resolve) => setImmediate(resolve));
        return runtime.readFile(uri, limit);
      },
    }),
  });
  const kinds = () =>
    desk.requested
      .filter(({ method }) => method === "$/progress")
      .map(({ params }) => (params as { value: { kind: string } }).value.kind);
  await desk.until(() => kinds().includes("end"));
  expect(kinds()[0]).toBe("begin");
  expect(await desk.client.sendRequest("workspace/symbol", { query: "Annabel" })).toEqual([]);
});
