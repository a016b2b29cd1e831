import { expect, test } from "vitest";
import type { Range, TextDocumentEdit, WorkspaceEdit } from "vscode-languageserver";
import { type Desk, startDesk } from "./desk";
import { story } from "./story";

const surname = { position: { line: 0, character: 65 } };
const path = "2026-03-02-harbour.txt";

/** By the name of each file: its edits' new texts, in order. */
function newTexts(desk: Desk, edit: WorkspaceEdit): Record<string, string[]> {
  const changes = edit.documentChanges as TextDocumentEdit[];
  return Object.fromEntries(
    changes.map(({ textDocument, edits }) => [
      textDocument.uri.slice(desk.uri("").length + 1),
      edits.map((one) => (one as { newText: string }).newText),
    ]),
  );
}

test("the placeholder is the full name even when asked from the surname", async () => {
  const desk = await startDesk({ files: story });
  const start = await desk.ask<{ range: Range; placeholder: string }>(
    "textDocument/prepareRename",
    path,
    surname,
  );
  expect(start).toEqual({
    range: { start: { line: 0, character: 61 }, end: { line: 0, character: 69 } },
    placeholder: "Annabel Ruizmond",
  });
});

test("each form is renamed in its own form, over the corpus", async () => {
  const desk = await startDesk({ files: story });
  await desk.open("2026-03-04-homes.txt", story["2026-03-04-homes.txt"]);
  const edit = await desk.ask<WorkspaceEdit>("textDocument/rename", path, {
    ...surname,
    newName: "Anna Ruiz",
  });
  expect(newTexts(desk, edit)).toEqual({
    "2026-03-02-harbour.txt": ["Anna Ruiz", "Ruiz"],
    "2026-03-03-council.txt": ["Anna Ruiz", "Anna Ruiz"],
    "2026-03-04-homes.txt": ["Anna Ruiz", "Anna Ruiz"],
  });
  const versions = (edit.documentChanges as TextDocumentEdit[]).map(
    ({ textDocument }) => textDocument.version,
  );
  expect(versions).toEqual([null, null, 1]);
});

test("what is no name can't be renamed, with the reason", async () => {
  const desk = await startDesk({ files: story });
  const words = { position: { line: 0, character: 28 } };
  expect(await desk.ask("textDocument/prepareRename", path, words)).toBeNull();
  await expect(desk.ask("textDocument/rename", path, { ...words, newName: "Anna Ruiz" })).rejects.toThrow(
    "No person",
  );
  await expect(desk.ask("textDocument/rename", path, { ...surname, newName: "  " })).rejects.toThrow(
    "letter",
  );
});
