import { expect, test } from "vitest";
import type { ClientCapabilities, CodeAction, TextDocumentEdit, WorkspaceEdit } from "vscode-languageserver";
import { type Desk, fullCapabilities, startDesk } from "./desk";
import { slip, slipRange, story } from "./story";

const twice = { ...story, "slip.txt": slip, "2026-03-06-again.txt": "Guests met Annabel Ruizmont there.\n" };

/** The code actions at the misspelled name, once it is reported. */
async function actionsAtSlip(desk: Desk, context: object = {}): Promise<CodeAction[]> {
  const diagnostics = await desk.diagnostics("slip.txt", (all) => all.length > 0);
  return desk.ask("textDocument/codeAction", "slip.txt", {
    range: slipRange,
    context: { diagnostics, ...context },
  });
}

/** The capabilities of a client that can do all but some things. */
function without(change: (capabilities: ClientCapabilities) => void): ClientCapabilities {
  const capabilities = structuredClone(fullCapabilities);
  change(capabilities);
  return capabilities;
}

async function resolved(desk: Desk, action: CodeAction | undefined): Promise<WorkspaceEdit> {
  const { edit } = await desk.client.sendRequest<CodeAction>("codeAction/resolve", action);
  return edit!;
}

const inAllArticles = ({ title }: CodeAction) => title.includes("all articles");
const keepBoth = ({ title }: CodeAction) => /different|keep both/i.test(title);

test("the preferred fix comes first, and names the diagnostic it settles", async () => {
  const desk = await startDesk({ files: { ...story, "slip.txt": slip } });
  const actions = await actionsAtSlip(desk);
  expect(actions[0]).toMatchObject({
    title: expect.stringContaining("Annabel Ruizmond"),
    kind: "quickfix",
    isPreferred: true,
    diagnostics: desk.last("slip.txt")?.diagnostics,
  });
  expect(actions.filter(({ isPreferred }) => isPreferred)).toHaveLength(1);
  expect(actions.some(keepBoth)).toBe(true);
});

test("the edit of an open article has its version", async () => {
  const desk = await startDesk({ files: story });
  await desk.open("slip.txt", slip);
  const [action] = await actionsAtSlip(desk);
  expect(await resolved(desk, action)).toEqual({
    documentChanges: [
      {
        textDocument: { uri: desk.uri("slip.txt"), version: 1 },
        edits: [{ range: slipRange, newText: "Annabel Ruizmond" }],
      },
    ],
  });
});

test("an edit over several articles asks for confirmation, and closed ones have no version", async () => {
  const desk = await startDesk({ files: twice });
  await desk.open("slip.txt", slip);
  const edit = await resolved(desk, (await actionsAtSlip(desk)).find(inAllArticles));
  const changes = edit.documentChanges as TextDocumentEdit[];
  expect(changes.map(({ textDocument }) => textDocument)).toEqual([
    { uri: desk.uri("2026-03-06-again.txt"), version: null },
    { uri: desk.uri("slip.txt"), version: 1 },
  ]);
  const annotations = Object.values(edit.changeAnnotations ?? {});
  expect(annotations).toEqual([expect.objectContaining({ needsConfirmation: true })]);
  const ids = changes.flatMap(({ edits }) =>
    edits.map((one) => (one as { annotationId?: string }).annotationId),
  );
  expect(new Set(ids)).toEqual(new Set(Object.keys(edit.changeAnnotations ?? {})));
});

test("a closed article that has changed on disk since is not edited", async () => {
  const desk = await startDesk({ files: twice });
  const action = (await actionsAtSlip(desk)).find(inAllArticles);
  desk.write("2026-03-06-again.txt", "Guests and staff met Annabel Ruizmont there.\n");
  await expect(resolved(desk, action)).rejects.toThrow("has changed");
});

test("an open article that has changed since is not edited", async () => {
  const desk = await startDesk({ files: story });
  await desk.open("slip.txt", slip);
  const [action] = await actionsAtSlip(desk);
  await desk.change("slip.txt", { text: `Today ${slip}` });
  await expect(resolved(desk, action)).rejects.toThrow("has changed");
});

test("a client that resolves nothing gets the edits at once, in the form it knows", async () => {
  const desk = await startDesk({ files: { ...story, "slip.txt": slip }, capabilities: {} });
  const [action] = await actionsAtSlip(desk);
  expect(action?.edit).toEqual({
    changes: { [desk.uri("slip.txt")]: [{ range: slipRange, newText: "Annabel Ruizmond" }] },
  });
});

test("“keep both” makes the project file where there is none", async () => {
  const desk = await startDesk({ files: { ...story, "slip.txt": slip } });
  const edit = await resolved(desk, (await actionsAtSlip(desk)).find(keepBoth));
  const uri = desk.uri(".fact-annotation.json");
  const [create, change] = edit.documentChanges as [object, TextDocumentEdit];
  expect(create).toMatchObject({ kind: "create", uri });
  expect(change.textDocument).toEqual({ uri, version: null });
  const { newText } = change.edits[0] as { newText: string };
  expect(JSON.parse(newText).distinct[0].toSorted()).toEqual(["Annabel Ruizmond", "Annabel Ruizmont"]);
});

test("“keep both” leaves the project file's comments, and settles the finding", async () => {
  const before = '{\n  // Agreed on Monday.\n  "distinct": [["Jon Smith", "John Smith"]] // for now\n}\n';
  const desk = await startDesk({ files: { ...story, "slip.txt": slip, ".fact-annotation.json": before } });
  const edit = await resolved(desk, (await actionsAtSlip(desk)).find(keepBoth));
  const { edits } = (edit.documentChanges as TextDocumentEdit[])[0]!;
  const { newText } = edits[0] as { newText: string };
  expect(newText).toMatch(/^, \["Annabel Ruizmon[dt]", "Annabel Ruizmon[dt]"\]$/);
  desk.write(".fact-annotation.json", before.replace("]] //", `]${newText}] //`));
  await desk.watched(2, ".fact-annotation.json");
  await desk.diagnostics("slip.txt", (all) => all.length === 0);
});

test("only names that the project file settles are fixed at once", async () => {
  const files = { ...story, "slip.txt": slip };
  const context = { only: ["source.fixAll"] };
  const unsettled = await startDesk({ files });
  expect(await actionsAtSlip(unsettled, context)).toEqual([]);
  const project = JSON.stringify({ names: [{ name: "Annabel Ruizmond" }] });
  const settled = await startDesk({ files: { ...files, ".fact-annotation.json": project } });
  const [action] = await actionsAtSlip(settled, context);
  expect(action).toMatchObject({ kind: "source.fixAll.factAnnotation" });
  expect(await resolved(settled, action)).toMatchObject({
    documentChanges: [{ edits: [{ range: slipRange }] }],
  });
});

test("a client asks for kinds by their beginnings", async () => {
  const desk = await startDesk({ files: { ...story, "slip.txt": slip } });
  expect((await actionsAtSlip(desk, { only: ["quickfix"] })).length).toBeGreaterThan(1);
  expect(await actionsAtSlip(desk, { only: ["refactor"] })).toEqual([]);
});

test("a client that can't annotate changes gets plain edits", async () => {
  const capabilities = without(({ workspace }) => delete workspace!.workspaceEdit!.changeAnnotationSupport);
  const desk = await startDesk({ files: twice, capabilities });
  const edit = await resolved(desk, (await actionsAtSlip(desk)).find(inAllArticles));
  expect(edit.changeAnnotations).toBeUndefined();
  expect(edit.documentChanges).toHaveLength(2);
});
