import { expect, test } from "vitest";
import {
  CancellationTokenSource,
  ErrorCodes,
  LSPErrorCodes,
  type ResponseError,
} from "vscode-languageserver";
import { Desk, fullCapabilities, startDesk } from "../server/desk";
import { slip, story } from "../server/story";
import { type GoodRequest, requestsOf } from "./requests";

/** Errors that tell a client what it did wrong, or that it should ask again; any other is a fault of the server. */
const properErrors: readonly number[] = [
  ErrorCodes.InvalidParams,
  LSPErrorCodes.ContentModified,
  LSPErrorCodes.RequestFailed,
  LSPErrorCodes.RequestCancelled,
];

type Outcome = { readonly result: unknown } | { readonly code: number };

async function outcomeOf(desk: Desk, { method, params }: GoodRequest): Promise<Outcome> {
  return desk.client.sendRequest(method, params).then(
    (result) => ({ result }),
    ({ code }: ResponseError) => ({ code }),
  );
}

/** The server answers as ever: the slip is still found, and nothing was logged as a fault. */
async function expectUnharmed(desk: Desk): Promise<void> {
  expect(
    await desk.ask("textDocument/hover", "slip.txt", { position: { line: 0, character: 8 } }),
  ).not.toBeNull();
  expect(desk.logged().filter((line) => line.includes("Answering about"))).toEqual([]);
}

async function startWithSlip(): Promise<{ desk: Desk; requests: GoodRequest[] }> {
  const desk = await startDesk({ files: story });
  await desk.open("slip.txt", slip);
  await desk.diagnostics("slip.txt", (all) => all.length > 0);
  return { desk, requests: requestsOf(desk.initialized.capabilities, desk.uri("slip.txt")) };
}

/** What is no parameter object, and what no member should be. */
const noObjects: readonly unknown[] = [null, 7, "text", [], [null, null], [{}, "no token"]];
const noValues: readonly unknown[] = [undefined, null, -1, 1e300, "…", {}, [], { uri: 7 }, { line: "x" }];

/** Each member of the parameters left out or replaced by what it should not be, one at a time, two levels deep. */
function* spoiled({ method, params }: GoodRequest): Generator<GoodRequest> {
  for (const [name, value] of Object.entries(params)) {
    for (const wrong of noValues) yield { method, params: { ...params, [name]: wrong } };
    if (typeof value !== "object" || value === null) continue;
    for (const inner of Object.keys(value)) {
      for (const wrong of noValues)
        yield { method, params: { ...params, [name]: { ...value, [inner]: wrong } } };
    }
  }
}

test("every request with parameters that are wrong gets an empty answer or an error that says so", async () => {
  const { desk, requests } = await startWithSlip();
  let sent = 0;
  for (const request of requests) {
    const wrong = noObjects.map((params) => ({ method: request.method, params: params as object as never }));
    for (const one of [...wrong, ...spoiled(request)]) {
      const outcome = await outcomeOf(desk, one);
      sent++;
      if ("code" in outcome)
        expect(properErrors, `${one.method} ${JSON.stringify(one.params)}`).toContain(outcome.code);
    }
  }
  expect(sent).toBeGreaterThan(500);
  await expectUnharmed(desk);
});

test("every request about a file that is none of the articles is answered with nothing", async () => {
  const { desk } = await startWithSlip();
  const strange = [
    desk.uri("never-was.txt"),
    desk.uri("../../etc/passwd"),
    "git:/slip.txt?HEAD",
    "untitled:Untitled-1",
    "https://example.org/slip.txt",
    "not a uri",
    "file:///%00.txt",
    "",
  ];
  for (const uri of strange) {
    for (const request of requestsOf(desk.initialized.capabilities, uri)) {
      const outcome = await outcomeOf(desk, request);
      if (request.method === "workspace/symbol") continue;
      if ("code" in outcome) expect(properErrors, `${request.method} ${uri}`).toContain(outcome.code);
      else expect(JSON.stringify(outcome.result), `${request.method} ${uri}`).not.toContain("Ruizmon");
    }
  }
  await expectUnharmed(desk);
});

test("every request is answered once, however often and in whatever order it is sent", async () => {
  const { desk, requests } = await startWithSlip();
  const once = await Promise.all(requests.map((request) => outcomeOf(desk, request)));
  const backwards = await Promise.all(
    [...requests, ...requests].reverse().map((request) => outcomeOf(desk, request)),
  );
  const plain = (outcomes: readonly Outcome[]) =>
    JSON.stringify(outcomes).replace(/"(?:resultId|data)":"\d+(?:\.\d+)?"/g, "");
  expect(plain(backwards.slice(0, requests.length))).toBe(plain([...once].reverse()));
  expect(plain(backwards.slice(requests.length))).toBe(plain([...once].reverse()));
});

test("every request that is cancelled at once is answered with that, or with its result", async () => {
  const { desk, requests } = await startWithSlip();
  for (const { method, params } of requests) {
    const source = new CancellationTokenSource();
    const asked = desk.client.sendRequest(method, params, source.token).then(
      () => "answered",
      ({ code }: ResponseError) => code,
    );
    source.cancel();
    expect(["answered", ...properErrors], method).toContain(await asked);
  }
  await expectUnharmed(desk);
});

test("every request during an edit is answered from the text after it", async () => {
  const { desk, requests } = await startWithSlip();
  const asked = requests.flatMap((request) => {
    desk.change("slip.txt", { text: "" });
    return outcomeOf(desk, request);
  });
  for (const [index, outcome] of (await Promise.all(asked)).entries()) {
    if (requests[index]!.method === "workspace/symbol" || "code" in outcome) continue;
    expect(JSON.stringify(outcome.result), requests[index]!.method).not.toContain("Ruizmont");
  }
});

test("every request before the start is refused as such", async () => {
  const { desk, requests } = await startWithSlip();
  const early = new Desk({});
  for (const request of [...requests, { method: "no/such", params: {} }]) {
    expect(await outcomeOf(early, request), request.method).toEqual({
      code: ErrorCodes.ServerNotInitialized,
    });
  }
  expect(await outcomeOf(early, { method: "shutdown", params: {} })).toEqual({
    code: ErrorCodes.ServerNotInitialized,
  });
  early.client.dispose();
  await expectUnharmed(desk);
});

test("every request after the end is refused as such, as is another start", async () => {
  const desk = new Desk({ files: { ...story, "slip.txt": slip } });
  const start = { method: "initialize", params: { processId: null, rootUri: null, capabilities: {} } };
  const first = await outcomeOf(desk, start);
  expect(await outcomeOf(desk, start)).toEqual({ code: ErrorCodes.InvalidRequest });
  await desk.client.sendRequest("shutdown");
  const { capabilities } = (first as { result: typeof desk.initialized }).result;
  const late = [...requestsOf(capabilities, desk.uri("slip.txt")), { method: "no/such", params: {} }, start];
  for (const request of late) {
    expect(await outcomeOf(desk, request), request.method).toEqual({ code: ErrorCodes.InvalidRequest });
  }
  await desk.client.sendNotification("textDocument/didOpen", {
    textDocument: { uri: desk.uri("slip.txt"), languageId: "plaintext", version: 1, text: slip },
  });
  expect(await outcomeOf(desk, start)).toEqual({ code: ErrorCodes.InvalidRequest });
  expect(desk.last("slip.txt")).toBeUndefined();
  desk.client.dispose();
});

test("a request that waits for the corpus when the session ends is told so", async () => {
  let release = () => {};
  const held = new Promise<void>((resolve) => {
    release = resolve;
  });
  const desk = new Desk({
    files: story,
    runtime: (runtime) => ({
      ...runtime,
      readFile: (uri, limit) => held.then(() => runtime.readFile(uri, limit)),
    }),
  });
  await desk.client.sendRequest("initialize", {
    processId: null,
    rootUri: desk.uri(""),
    capabilities: fullCapabilities,
  });
  await desk.client.sendNotification("initialized", {});
  const asked = outcomeOf(desk, { method: "workspace/symbol", params: { query: "Annabel" } });
  await desk.client.sendRequest("shutdown");
  expect(await asked).toEqual({ code: ErrorCodes.InvalidRequest });
  release();
  desk.client.dispose();
});

test("a request that the server does not have is refused by its name", async () => {
  const { desk } = await startWithSlip();
  await expect(
    desk.client.sendRequest("textDocument/foldingRange", { textDocument: { uri: desk.uri("slip.txt") } }),
  ).rejects.toMatchObject({
    code: ErrorCodes.MethodNotFound,
    message: expect.stringContaining("textDocument/foldingRange"),
  });
});
