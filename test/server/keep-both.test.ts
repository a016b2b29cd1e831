import { expect, test } from "vitest";
import type { CodeAction, TextDocumentEdit } from "vscode-languageserver";
import { type Desk, startDesk } from "./desk";

const files = {
  "2026-03-02.txt":
    "Mayor Anna Ruiz promised 40 homes in Harbour Street on Friday. Ruiz spoke at Larmouth City Hall.\n",
  "2026-03-03.txt":
    "Mayor Anna Ruiz promised 60 homes in Harbour Street on Friday, the Larmouth City Hall said.\n",
};

/** The article that reports the conflict, with the finding. */
async function conflict(desk: Desk) {
  const isConflict = ({ code }: { readonly code?: unknown }) => code === "number-conflict";
  const path = () =>
    Object.keys(files).find((one) =>
      desk.last(one)?.diagnostics.some((diagnostic) => isConflict(diagnostic)),
    );
  await desk.until(() => path() !== undefined);
  return { path: path()!, finding: desk.last(path()!)!.diagnostics.find(isConflict)! };
}

test("a conflict that an editor accepts is written down by its words, and is not reported again", async () => {
  const desk = await startDesk({ files });
  const { path, finding } = await conflict(desk);
  const actions = await desk.ask<CodeAction[]>("textDocument/codeAction", path, {
    range: finding.range,
    context: { diagnostics: [finding] },
  });
  const keep = actions.find(({ title }) => /keep both/i.test(title));
  const { edit } = await desk.client.sendRequest<CodeAction>("codeAction/resolve", keep);
  const [, change] = edit!.documentChanges as [object, TextDocumentEdit];
  const { newText } = change.edits[0] as { newText: string };
  expect(JSON.parse(newText).accepted).toEqual([
    {
      rule: "number-conflict",
      path,
      exact: expect.stringMatching(/[46]0/),
      prefix: expect.any(String),
      suffix: expect.any(String),
    },
  ]);
  desk.write(".fact-annotation.json", newText);
  await desk.watched(1, ".fact-annotation.json");
  await desk.diagnostics(path, (all) => !all.some(({ code }) => code === "number-conflict"));
});

test("the other side of a conflict can be changed as well, or both be kept from there", async () => {
  const desk = await startDesk({ files });
  const { path, finding } = await conflict(desk);
  const other = Object.keys(files).find((one) => one !== path)!;
  const { location } = finding.relatedInformation![0]!;
  expect(location.uri).toBe(desk.uri(other));
  const actions = await desk.ask<CodeAction[]>("textDocument/codeAction", other, {
    range: location.range,
    context: { diagnostics: [], only: ["quickfix"] },
  });
  expect(actions.map(({ title }) => title)).toEqual([
    expect.stringMatching(/^Change “[46]0” to “[46]0”$/),
    "Not an error: keep both",
  ]);
  expect(actions[0]).not.toHaveProperty("diagnostics");
  const { edit } = await desk.client.sendRequest<CodeAction>("codeAction/resolve", actions[0]);
  const [change] = edit!.documentChanges as [TextDocumentEdit];
  expect(change.textDocument.uri).toBe(location.uri);
  expect(change.edits[0]!.range).toEqual(location.range);
});

test("nothing is written into a project file that is no text, and the person is told why", async () => {
  const desk = await startDesk({ files });
  const { path, finding } = await conflict(desk);
  desk.write(".fact-annotation.json", new Uint8Array([0, 1, 2, 254]));
  const actions = await desk.ask<CodeAction[]>("textDocument/codeAction", path, {
    range: finding.range,
    context: { diagnostics: [finding] },
  });
  const keep = actions.find(({ title }) => /keep both/i.test(title));
  await expect(desk.client.sendRequest("codeAction/resolve", keep)).rejects.toThrow(
    ".fact-annotation.json can't be read as text.",
  );
});

test("a conflict shows its other side even to clients that do not say that they can", async () => {
  const desk = await startDesk({ files, capabilities: {} });
  const { path, finding } = await conflict(desk);
  const other = Object.keys(files).find((one) => one !== path)!;
  expect(finding.relatedInformation?.[0]?.location.uri).toBe(desk.uri(other));
});
