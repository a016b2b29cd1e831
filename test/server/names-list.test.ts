import { expect, test } from "vitest";
import type { CodeAction, CompletionList, TextDocumentEdit, WorkspaceEdit } from "vscode-languageserver";
import { type Desk, fullCapabilities, marked, startDesk } from "./desk";

const projectFile = ".fact-annotation.json";
const files = {
  "sources/2026-03-02-council.txt":
    "Mayor Annabel Ruizmond met the Larmouth Harbour Trust. Ruizmond praised the Larmouth Harbour Trust.\n",
  "drafts/2026-03-03-port.txt":
    "Mayor Annabel Ruizmond said the Larmouth Harbour Trust runs 12 ferries. Ruizmond left early.\n",
};

/** The actions of the names list at a place of the draft. */
async function actionsAt(desk: Desk, words: string): Promise<CodeAction[]> {
  const path = "drafts/2026-03-03-port.txt";
  const character = files[path].indexOf(words) + 1;
  const at = { line: 0, character };
  return desk.ask("textDocument/codeAction", path, {
    range: { start: at, end: at },
    context: { diagnostics: [], only: ["factAnnotation.names"] },
  });
}

/** The project file after the action, where the edit makes it. */
async function afterAction(desk: Desk, action: CodeAction | undefined): Promise<unknown> {
  const { edit } = await desk.client.sendRequest<CodeAction>("codeAction/resolve", action);
  return JSON.parse(newText(edit!));
}

function newText({ documentChanges }: WorkspaceEdit): string {
  const { edits } = documentChanges!.at(-1) as TextDocumentEdit;
  return (edits[0] as { newText: string }).newText;
}

test("a name that nobody has listed can be, with its kind and its role", async () => {
  const desk = await startDesk({ files });
  const actions = await actionsAt(desk, "Annabel");
  expect(actions.map(({ title }) => title)).toEqual([
    "Add “Annabel Ruizmond” to the names of the project file",
  ]);
  expect(await afterAction(desk, actions[0])).toEqual({
    names: [{ name: "Annabel Ruizmond", kind: "person", role: "Mayor" }],
  });
});

test("of a listed name only what is missing is offered", async () => {
  const list = (entry: object) => ({ ...files, [projectFile]: JSON.stringify({ names: [entry] }) });
  const bare = await startDesk({ files: list({ name: "Annabel Ruizmond" }) });
  expect((await actionsAt(bare, "Annabel")).map(({ title }) => title)).toEqual([
    "Record the role of “Annabel Ruizmond” in the project file: Mayor",
  ]);
  const whole = await startDesk({ files: list({ name: "Annabel Ruizmond", role: "mayor" }) });
  expect(await actionsAt(whole, "Annabel")).toEqual([]);
});

test("a name that is reported as a slip can be listed as another form", async () => {
  const path = "drafts/2026-03-04-slip.txt";
  const slip = "Mayor Annabel Ruizmont opened the Larmouth Harbour Trust meeting.\n";
  const desk = await startDesk({ files: { ...files, [path]: slip } });
  await desk.diagnostics(path, (all) => all.some(({ code }) => code === "name-spelling"));
  const at = { line: 0, character: 8 };
  const actions = await desk.ask<CodeAction[]>("textDocument/codeAction", path, {
    range: { start: at, end: at },
    context: { diagnostics: [], only: ["factAnnotation.names"] },
  });
  const alias = actions.find(({ title }) => title.includes("another form"));
  expect(alias?.title).toBe(
    "Add “Annabel Ruizmont” as another form of “Annabel Ruizmond” to the project file",
  );
  expect(await afterAction(desk, alias)).toEqual({
    names: [{ name: "Annabel Ruizmond", kind: "person", also: ["Annabel Ruizmont"] }],
  });
});

test("a figure is settled for what it counts, with whose it is", async () => {
  const desk = await startDesk({ files });
  const [action] = await actionsAt(desk, "12");
  expect(action?.title).toBe("Settle in the project file: Larmouth Harbour Trust ferries – 12");
  expect(await afterAction(desk, action)).toEqual({
    facts: [{ about: "Larmouth Harbour Trust ferries", value: "12" }],
  });
});

const appliesEdits = { ...fullCapabilities, workspace: { ...fullCapabilities.workspace, applyEdit: true } };

test("a names list is proposed from the trusted articles, and what a person leaves of it is added", async () => {
  const applied: WorkspaceEdit[] = [];
  const answers = {
    "workspace/applyEdit": ({ edit }: { edit: WorkspaceEdit }) => {
      applied.push(edit);
      return { applied: true };
    },
  };
  const text = '{\n  // Right where others differ.\n  "trusted": ["sources/**"]\n}\n';
  const desk = await startDesk({
    files: { ...files, [projectFile]: text },
    capabilities: appliesEdits,
    answers,
  });
  const run = (command: string, argument: object): Promise<{ names: number; text: string }> =>
    desk.client.sendRequest("workspace/executeCommand", {
      command: `factAnnotation.server.${command}`,
      arguments: [{ uri: desk.uri(""), ...argument }],
    });
  const proposal = await run("proposeNames", {});
  expect(proposal.names).toBe(2);
  expect(proposal.text).toContain('{ "name": "Annabel Ruizmond", "kind": "person", "role": "Mayor" },\n');
  expect(proposal.text).toContain('{ "name": "Larmouth Harbour Trust", "kind": "organization" }\n');
  const kept = proposal.text.replace(/\n.*Harbour Trust.*/, "");
  expect(await run("addNames", { text: kept })).toEqual({ names: 1 });
  expect(newText(applied[0]!)).toContain('{ "name": "Annabel Ruizmond", "kind": "person", "role": "Mayor" }');
  expect(newText(applied[0]!)).not.toContain("Right where");
  await expect(run("addNames", { text: "{ oops" })).rejects.toThrow("not JSON");
});

test("nothing is proposed where no article is trusted", async () => {
  const desk = await startDesk({ files });
  const asked = desk.client.sendRequest("workspace/executeCommand", {
    command: "factAnnotation.server.proposeNames",
    arguments: [{ uri: desk.uri("") }],
  });
  await expect(asked).rejects.toThrow("No article is trusted yet");
});

test("the project file completes names that the articles have, and their roles", async () => {
  const desk = await startDesk({ files });
  const complete = async (source: string): Promise<string[]> => {
    const { text, at } = marked(source);
    await desk.open(projectFile, text, "jsonc");
    const { items } = await desk.ask<CompletionList>("textDocument/completion", projectFile, {
      position: at,
    });
    await desk.close(projectFile);
    return items.map(({ label }) => label);
  };
  await desk.ask("textDocument/documentSymbol", "drafts/2026-03-03-port.txt");
  expect(await complete('{ "names": [{ "name": "Annab|" }] }')).toContain("Annabel Ruizmond");
  expect(await complete('{ "distinct": [["Larm|"]] }')).toContain("Larmouth Harbour Trust");
  expect(await complete('{ "names": [{ "name": "Annabel Ruizmond", "role": "|" }] }')).toEqual(["Mayor"]);
  expect(await complete('{ "nam|": [] }')).toEqual([]);
  expect(await complete('{ "trusted": ["Annab|"] }')).toEqual([]);
});
