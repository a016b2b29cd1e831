import { expect, test } from "vitest";
import { CancellationTokenSource, type Diagnostic, LSPErrorCodes } from "vscode-languageserver";
import { startDesk } from "./desk";

/** One story in four articles; the last has a slip in a name. */
const files = Object.fromEntries(
  ["Annabel Ruizmond", "Annabel Ruizmond", "Annabel Ruizmond", "Annabel Ruizmont"].map((name, at) => [
    `${at}.txt`,
    `LARMOUTH, March ${at + 2}, 2026 — Mayor ${name} opened the Larmouth Harbour Bridge. It was windy.\n`,
  ]),
);
const says =
  (words: string) =>
  ([finding]: readonly Diagnostic[]): boolean =>
    String(finding?.message).includes(words);
const [draft, , , slip] = Object.keys(files) as [string, string, string, string];

test("each letter is answered for its article, and of the others only those hear of it whose findings change", async () => {
  const desk = await startDesk({ files });
  await desk.open(draft, files[draft]!);
  await desk.diagnostics(draft, () => true);
  await desk.diagnostics(slip, says("3 other places"));
  const before = Object.keys(files).map((path) => desk.count(path));
  const type = async (text: string) => {
    const version = await desk.change(draft, { text });
    await desk.until(() => desk.last(draft)?.version === version);
  };

  for (const words of ["was windy a", "was windy an", "was windy and"])
    await type(files[draft]!.replace("was windy", words));
  await type(`${files[draft]}Annabel Ruizmond spoke.\n`);
  await desk.diagnostics(slip, says("4 other places"));
  await type(files[draft]!);
  await desk.diagnostics(slip, says("3 other places"));

  const sent = Object.keys(files).map((path, at) => desk.count(path) - before[at]!);
  expect(sent).toEqual([5, 0, 0, 2]);
});

test("of requests about texts that have gone by, those that are cancelled say so and the last is answered", async () => {
  const desk = await startDesk({ files });
  await desk.open(draft, files[draft]!);
  await desk.diagnostics(draft, () => true);
  const asked = [1, 2, 3, 4].map((letter) => {
    const source = new CancellationTokenSource();
    void desk.change(draft, { text: `${files[draft]}${"e".repeat(letter)}\n` });
    const textDocument = { uri: desk.uri(draft) };
    const answer = desk.client.sendRequest(
      "textDocument/semanticTokens/full",
      { textDocument },
      source.token,
    );
    return { answer, cancel: () => source.cancel() };
  });
  for (const { cancel } of asked.slice(0, -1)) cancel();
  for (const { answer } of asked.slice(0, -1))
    await expect(answer).rejects.toMatchObject({ code: LSPErrorCodes.RequestCancelled });
  expect(await asked.at(-1)!.answer).toHaveProperty("data");
});

test("while names are learnt for a search, others are answered, and the search can be cancelled", async () => {
  let letGo: (() => void) | undefined;
  let held: Promise<void> | undefined;
  let now = 0;
  const desk = await startDesk({
    files,
    runtime: (runtime) => ({
      ...runtime,
      // Each look at the clock finds a slice of work over.
      now: () => {
        now += 100;
        return now;
      },
      nextTurn: () => held ?? runtime.nextTurn(),
    }),
  });
  await desk.open(draft, files[draft]!);
  await desk.diagnostics(draft, () => true);
  // An article in no folder: its names are not learnt before somebody searches.
  const note = {
    uri: "untitled:note",
    languageId: "plaintext",
    version: 1,
    text: "Mayor Ines Falk left. Bo Dahl stayed.",
  };
  await desk.client.sendNotification("textDocument/didOpen", { textDocument: note });
  const tokens = { textDocument: { uri: desk.uri(draft) } };
  await desk.client.sendRequest("textDocument/semanticTokens/full", tokens);
  held = new Promise((resolve) => {
    letGo = resolve;
  });
  const source = new CancellationTokenSource();
  const search = desk.client.sendRequest("workspace/symbol", { query: "falk" }, source.token);
  expect(await desk.client.sendRequest("textDocument/semanticTokens/full", tokens)).toHaveProperty("data");
  source.cancel();
  await expect(search).rejects.toMatchObject({ code: LSPErrorCodes.RequestCancelled });
  held = undefined;
  letGo!();
  const found = await desk.client.sendRequest("workspace/symbol", { query: "falk" });
  expect(found).toMatchObject([{ name: "Ines Falk" }]);
});
