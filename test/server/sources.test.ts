import { expect, test } from "vitest";
import type { CodeAction, Hover } from "vscode-languageserver";
import { makeDocx, makePdf } from "../sources/make";
import { type Desk, startDesk } from "./desk";

const draft = "Mayor Anna Ruiz promised 60 homes in Harbour Street on Friday, the Larmouth City Hall said.\n";
const said =
  "Mayor Anna Ruiz promised 40 homes in Harbour Street on Friday. Ruiz spoke at Larmouth City Hall.";
const project = JSON.stringify({ sources: ["sources/**"] });

/** A desk whose draft says 60 where its source says 40. */
async function openDesk(source: string, bytes: Uint8Array | string): Promise<Desk> {
  const desk = await startDesk({ files: { ".fact-annotation.json": project } });
  desk.write("2026-03-03-draft.txt", draft);
  desk.write(source, bytes);
  await desk.watched(1, "2026-03-03-draft.txt", source);
  return desk;
}

const conflicts = (all: readonly { readonly code?: unknown }[]): boolean =>
  all.some(({ code }) => code === "number-conflict");

test.each([
  ["sources/2026-03-03-minutes.docx", makeDocx(said)],
  ["sources/2026-03-03-minutes.pdf", makePdf(said)],
  ["sources/2026-03-03-minutes.html", `<title>Minutes</title><p>${said}</p>`],
])("a draft is checked against %s, and only the draft is found fault with", async (source, bytes) => {
  const desk = await openDesk(source, bytes);
  const found = await desk.diagnostics("2026-03-03-draft.txt", conflicts);
  const [finding] = found.filter(({ code }) => code === "number-conflict");
  expect(finding?.message).toContain("40");
  expect(finding?.relatedInformation?.[0]?.location).toEqual({
    uri: desk.uri(source),
    range: { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } },
  });
  expect(desk.last(source)?.diagnostics ?? []).toEqual([]);
});

test("a card links to the source itself", async () => {
  const desk = await openDesk("sources/2026-03-03-minutes.pdf", makePdf(said));
  await desk.diagnostics("2026-03-03-draft.txt", conflicts);
  const position = { line: 0, character: 8 };
  const hover = await desk.ask<Hover>("textDocument/hover", "2026-03-03-draft.txt", { position });
  const { value } = hover.contents as { value: string };
  expect(value).toContain(`(${desk.uri("sources/2026-03-03-minutes.pdf")})`);
});

test("a source is never changed, nor read as a text where an editor has it open", async () => {
  const source = "sources/2026-03-03-minutes.html";
  const slip = "Mayor Annabel Ruizmont said so. Annabel Ruizmond was there.";
  const desk = await openDesk(source, `<p>${said} ${slip}</p>`);
  await desk.diagnostics("2026-03-03-draft.txt", conflicts);
  await desk.open(source, "<p>Nothing at all.</p>", "html");
  await desk.ask("textDocument/documentSymbol", "2026-03-03-draft.txt");
  expect(conflicts(desk.last("2026-03-03-draft.txt")!.diagnostics)).toBe(true);
  expect(await desk.ask("textDocument/hover", source, { position: { line: 0, character: 5 } })).toBeNull();
  const renamed = await desk.ask<{ documentChanges?: { textDocument: { uri: string } }[] }>(
    "textDocument/rename",
    "2026-03-03-draft.txt",
    { position: { line: 0, character: 8 }, newName: "Hanna Ruiz" },
  );
  expect(renamed.documentChanges?.map(({ textDocument }) => textDocument.uri)).toEqual([
    desk.uri("2026-03-03-draft.txt"),
  ]);
  const actions = await desk.ask<CodeAction[]>("textDocument/codeAction", source, {
    range: { start: { line: 0, character: 0 }, end: { line: 0, character: 9 } },
    context: { diagnostics: [] },
  });
  expect(actions).toEqual([]);
});

test("a damaged source is named in the log and left out, until it is mended", async () => {
  const source = "sources/2026-03-03-minutes.docx";
  const desk = await openDesk(source, "PK nothing");
  await desk.until(() => desk.logged().some((line) => line.includes("is left out: it is damaged")));
  desk.write(source, makeDocx(said));
  await desk.watched(2, source);
  await desk.diagnostics("2026-03-03-draft.txt", conflicts);
});

test("a page that no glob names is no source", async () => {
  const desk = await openDesk("elsewhere/page.html", `<p>${said}</p>`);
  await desk.ask("workspace/symbol", "2026-03-03-draft.txt", { query: "Ruiz" });
  expect(conflicts(desk.last("2026-03-03-draft.txt")?.diagnostics ?? [])).toBe(false);
});
