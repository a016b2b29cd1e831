import { expect, test } from "vitest";
import type { CodeAction, Hover, TextDocumentEdit, WorkspaceEdit } from "vscode-languageserver";
import { type Desk, fullCapabilities, startDesk } from "./desk";

const file = ".fact-annotation.checked.jsonl";
const path = "drafts/a.txt";
const text = "Mayor Annabel Ruizmond promised 40 homes. Ruizmond spoke of 9 schools.\n";
const cursor = { start: { line: 0, character: 33 }, end: { line: 0, character: 33 } };
const all = { start: { line: 0, character: 0 }, end: { line: 1, character: 0 } };
const settings = { checkedBy: "Bo Lind" };

const appliesEdits = {
  ...fullCapabilities,
  workspace: { ...fullCapabilities.workspace, applyEdit: true },
};

async function openDesk(options: Parameters<typeof startDesk>[0] = {}): Promise<Desk> {
  const runtime = (machine: Parameters<NonNullable<NonNullable<typeof options>["runtime"]>>[0]) => ({
    ...machine,
    today: () => "2026-03-04",
  });
  const desk = await startDesk({ settings, runtime, ...options, files: { [path]: text, ...options?.files } });
  await desk.open(path, text);
  return desk;
}

function actionsAt(desk: Desk, range = cursor, context: object = {}): Promise<CodeAction[]> {
  return desk.ask("textDocument/codeAction", path, { range, context: { diagnostics: [], ...context } });
}

const titles = (actions: readonly CodeAction[]): string[] => actions.map(({ title }) => title);

/** The edit's text for the file of marks, which it makes or adds to. */
function newLines({ documentChanges }: WorkspaceEdit): string {
  const change = documentChanges!.at(-1) as TextDocumentEdit;
  return change.edits.map((edit) => (edit as { newText: string }).newText).join("");
}

/** Chooses an action as a client does. */
async function chosen(desk: Desk, actions: readonly CodeAction[], title: string): Promise<WorkspaceEdit> {
  const action = actions.find((one) => one.title === title);
  const { edit } = await desk.client.sendRequest<CodeAction>("codeAction/resolve", action);
  return edit!;
}

/** The line that marks the number of homes. */
async function markOfForty(): Promise<string> {
  const desk = await openDesk();
  return newLines(await chosen(desk, await actionsAt(desk), "Mark “40” as checked"));
}

test("a fact is marked as checked by a code action, in any editor", async () => {
  const desk = await openDesk();
  const actions = await actionsAt(desk);
  expect(titles(actions)).toEqual(["Mark “40” as checked"]);
  expect(actions[0]?.kind).toBe("factAnnotation.checked");
  const edit = await chosen(desk, actions, "Mark “40” as checked");
  expect(edit.documentChanges?.[0]).toMatchObject({ kind: "create", uri: desk.uri(file) });
  expect(JSON.parse(newLines(edit))).toMatchObject({ path, exact: "40", who: "Bo Lind", when: "2026-03-04" });
});

test("a marked fact can be taken back, and a name be marked wherever the article has it", async () => {
  const desk = await openDesk({ files: { [file]: await markOfForty() } });
  const after = await actionsAt(desk);
  expect(titles(after)).toEqual(["No longer checked: “40”"]);
  expect(newLines(await chosen(desk, after, "No longer checked: “40”"))).toBe("");
  const onName = { start: { line: 0, character: 8 }, end: { line: 0, character: 8 } };
  const name = "Mark all 2 open mentions of “Annabel Ruizmond” in this article as checked";
  const marked = newLines(await chosen(desk, await actionsAt(desk, onName), name))
    .trimEnd()
    .split("\n");
  expect(marked.map((line) => JSON.parse(line).exact)).toEqual(["Annabel Ruizmond", "Ruizmond"]);
});

test("a selection is marked at once", async () => {
  const desk = await openDesk();
  const edit = await chosen(desk, await actionsAt(desk, all), "Mark 4 facts as checked");
  expect(newLines(edit).trimEnd().split("\n")).toHaveLength(4);
});

test("marks are offered under a kind of their own, and not as refactorings or fixes", async () => {
  const desk = await openDesk();
  expect(await actionsAt(desk, cursor, { only: ["quickfix"] })).toEqual([]);
  expect(await actionsAt(desk, cursor, { only: ["refactor"] })).toEqual([]);
  expect(await actionsAt(desk, cursor, { only: ["factAnnotation"] })).toHaveLength(1);
});

test("a client that asks for sources is given its own command", async () => {
  const desk = await openDesk({ initialize: { initializationOptions: { markCommand: "desk.mark" } } });
  const [action] = await actionsAt(desk);
  expect(action?.title).toBe("Mark “40” as checked…");
  expect(action?.edit).toBeUndefined();
  expect(action?.command).toMatchObject({
    command: "desk.mark",
    arguments: [{ uri: desk.uri(path), does: "mark", ranges: [{ start: { line: 0, character: 32 } }] }],
  });
  expect(await desk.client.sendRequest("codeAction/resolve", action)).toEqual(action);
});

test("the server's command marks a fact with a source, and answers how many it marked", async () => {
  const applied: WorkspaceEdit[] = [];
  const answers = {
    "workspace/applyEdit": ({ edit }: { edit: WorkspaceEdit }) => {
      applied.push(edit);
      return { applied: true };
    },
  };
  const desk = await openDesk({ capabilities: appliesEdits, answers });
  const request = { uri: desk.uri(path), does: "mark", ranges: [cursor], source: "minutes", who: "Eva Moe" };
  const mark = (argument: unknown) =>
    desk.client.sendRequest("workspace/executeCommand", {
      command: "factAnnotation.server.mark",
      arguments: [argument],
    });
  expect(await mark(request)).toEqual({ facts: 1 });
  expect(JSON.parse(newLines(applied[0]!))).toMatchObject({ exact: "40", who: "Eva Moe", source: "minutes" });
  expect(await mark({ uri: desk.uri(path), does: "mark" })).toEqual({ facts: 4 });
  expect(newLines(applied[1]!).trimEnd().split("\n")).toHaveLength(4);
  expect(await mark({ uri: desk.uri(path), does: "unmark" })).toEqual({ facts: 0 });
  await expect(mark({ uri: desk.uri("none.txt"), does: "mark" })).rejects.toThrow("no article");
  await expect(mark({ does: "mark" })).rejects.toThrow("uri");
  await expect(mark({ uri: desk.uri(path), does: "mark", ranges: [7] })).rejects.toThrow("range");
});

test("a changed sentence says who had checked the fact, and offers to mark it anew or to forget it", async () => {
  const desk = await openDesk({ files: { [file]: await markOfForty() } });
  await desk.change(path, { text: text.replace("40 homes", "50 homes") });
  const hover = await desk.ask<Hover>("textDocument/hover", path, { position: cursor.start });
  const { value } = hover.contents as { value: string };
  expect(value).toContain("Was checked by Bo Lind on March 4, 2026; the sentence has changed since");
  expect(titles(await actionsAt(desk))).toEqual(["Mark “50” as checked", "No longer checked: “50”"]);
  expect(desk.last(path)?.diagnostics ?? []).toEqual([]);
});

test("articles that stand in no folder are not marked", async () => {
  const desk = await openDesk();
  await desk.openUri("untitled:Untitled-1", text);
  const uri = "untitled:Untitled-1";
  const actions = await desk.client.sendRequest("textDocument/codeAction", {
    textDocument: { uri },
    range: cursor,
    context: { diagnostics: [] },
  });
  expect(actions).toEqual([]);
});
