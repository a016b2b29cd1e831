import { expect, test } from "vitest";
import type {
  CodeLens,
  CompletionList,
  DocumentHighlight,
  DocumentSymbol,
  Hover,
  InlayHint,
  Location,
  SymbolInformation,
} from "vscode-languageserver";
import { type Desk, fullCapabilities, marked, startDesk } from "./desk";
import { slip, story } from "./story";

const files = { ...story, "slip.txt": slip };

/** A session in which everything has been read and checked. */
async function readDesk(settings?: unknown): Promise<Desk> {
  const desk = await startDesk({ files, settings });
  await desk.diagnostics("slip.txt", (all) => all.length > 0);
  return desk;
}

test("hover shows a name's card with its passages as links", async () => {
  const desk = await readDesk();
  const hover = await desk.ask<Hover>("textDocument/hover", "2026-03-02-harbour.txt", {
    position: { line: 0, character: 65 },
  });
  expect(hover.range).toEqual({ start: { line: 0, character: 61 }, end: { line: 0, character: 69 } });
  const { kind, value } = hover.contents as { kind: string; value: string };
  expect(kind).toBe("markdown");
  expect(value).toContain("Annabel Ruizmond");
  expect(value).toContain(`${desk.uri("2026-03-03-council.txt")}#L1,`);
});

test("hover is plain for a client that shows no Markdown", async () => {
  const desk = await startDesk({
    files,
    capabilities: { textDocument: { hover: { contentFormat: ["plaintext"] } } },
  });
  const hover = await desk.ask<Hover>("textDocument/hover", "slip.txt", {
    position: { line: 0, character: 8 },
  });
  const { kind, value } = hover.contents as { kind: string; value: string };
  expect(kind).toBe("plaintext");
  expect(value).not.toMatch(/\*\*|\]\(/);
});

test("hover over plain words is empty", async () => {
  const desk = await readDesk();
  const position = { line: 0, character: 26 };
  expect(await desk.ask("textDocument/hover", "slip.txt", { position })).toBeNull();
});

test("a surname leads to the first mention in full", async () => {
  const desk = await readDesk();
  const found = await desk.ask<Location[]>("textDocument/definition", "2026-03-02-harbour.txt", {
    position: { line: 0, character: 65 },
  });
  expect(found).toEqual([
    {
      uri: desk.uri("2026-03-02-harbour.txt"),
      range: { start: { line: 0, character: 6 }, end: { line: 0, character: 22 } },
    },
  ]);
});

test("references are all mentions in the corpus, and highlights those in the article", async () => {
  const desk = await readDesk();
  const position = { line: 0, character: 65 };
  const context = { includeDeclaration: true };
  const path = "2026-03-02-harbour.txt";
  const references = await desk.ask<Location[]>("textDocument/references", path, { position, context });
  expect(references.length).toBe(6);
  const highlights = await desk.ask<DocumentHighlight[]>("textDocument/documentHighlight", path, {
    position,
  });
  expect(highlights.map(({ range }) => range.start.character)).toEqual([6, 61]);
});

test("the outline groups facts by kind", async () => {
  const desk = await readDesk();
  const outline = await desk.ask<DocumentSymbol[]>("textDocument/documentSymbol", "2026-03-02-harbour.txt");
  const names = outline.flatMap(({ children }) => children ?? []).map(({ name }) => name);
  expect(names).toContain("Annabel Ruizmond");
});

test("a client without trees gets the outline as a list", async () => {
  const desk = await startDesk({ files, capabilities: {} });
  const outline = await desk.ask<SymbolInformation[]>(
    "textDocument/documentSymbol",
    "2026-03-02-harbour.txt",
  );
  expect(outline.find(({ name }) => name === "Annabel Ruizmond")?.location.uri).toBe(
    desk.uri("2026-03-02-harbour.txt"),
  );
});

test("the workspace's names are found by parts of them", async () => {
  const desk = await readDesk();
  const found = await desk.client.sendRequest<SymbolInformation[]>("workspace/symbol", { query: "ruizmond" });
  expect(found[0]).toMatchObject({
    name: "Annabel Ruizmond",
    location: { uri: desk.uri("2026-03-02-harbour.txt") },
  });
});

test("a capitalised word is completed to known names", async () => {
  const desk = await readDesk();
  const { text, at } = marked("Later Rui| came back.\n");
  await desk.open("new.md", text, "markdown");
  const { items } = await desk.ask<CompletionList>("textDocument/completion", "new.md", { position: at });
  const found = items.find(({ label }) => label === "Annabel Ruizmond");
  expect(found?.textEdit).toEqual({
    range: { start: { line: 0, character: 6 }, end: at },
    newText: "Annabel Ruizmond",
  });
  expect(desk.initialized.capabilities.completionProvider?.triggerCharacters).toContain("R");
});

test("a code lens counts what the article holds", async () => {
  const desk = await readDesk();
  const lenses = await desk.ask<CodeLens[]>("textDocument/codeLens", "slip.txt");
  expect(lenses.map(({ command }) => command)).toEqual([
    { title: expect.stringMatching(/^\d+ names?.* · 1 to check$/), command: "" },
  ]);
});

test("inlay hints are off unless a setting turns them on", async () => {
  const range = { start: { line: 0, character: 0 }, end: { line: 1, character: 0 } };
  const off = await readDesk();
  expect(await off.ask("textDocument/inlayHint", "2026-03-03-council.txt", { range })).toEqual([]);
  const on = await readDesk({ inlayHints: true });
  const hints = await on.ask<InlayHint[]>("textDocument/inlayHint", "2026-03-03-council.txt", { range });
  expect(hints.map(({ position }) => position.character)).toEqual([51]);
});

test("what a client does not ask for in full is answered as far as it asks", async () => {
  const desk = await startDesk({ files, capabilities: fullCapabilities, settings: null });
  const nothing = await desk.ask("textDocument/documentSymbol", "no-such-article.txt");
  expect(nothing).toEqual([]);
});
