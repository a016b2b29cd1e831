import { expect, test } from "vitest";
import { ErrorCodes } from "vscode-languageserver";
import { startTalk } from "./talk";

test("parameters that are null get an error that says they are missing, and the session goes on", async () => {
  const talk = await startTalk();
  for (const method of [
    "textDocument/hover",
    "textDocument/semanticTokens/full",
    "workspace/executeCommand",
    "workspace/symbol",
    "factAnnotation/corpora",
  ]) {
    const answer = await talk.ask(method, null);
    expect(answer, method).toMatchObject({ error: { code: ErrorCodes.InvalidParams } });
    expect(JSON.stringify(answer)).not.toContain("Cannot read");
  }
  expect(await talk.alive()).toMatchObject({ result: [] });
});

test("a request that has no parameters may say so", async () => {
  const talk = await startTalk();
  expect(await talk.ask("shutdown", null)).toMatchObject({ result: null });
});

test.each([null, 7, []])("a client whose capabilities are %j has none", async (capabilities) => {
  const talk = await startTalk(capabilities);
  expect(await talk.alive()).toMatchObject({ result: [] });
  expect(talk.faults()).toEqual([]);
});
