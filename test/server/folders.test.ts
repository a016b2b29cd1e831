import { expect, test } from "vitest";
import { DiagnosticSeverity, type SymbolInformation } from "vscode-languageserver";
import { type Desk, fullCapabilities, startDesk } from "./desk";
import { slip, story } from "./story";

const inFolder = (folder: string, files: Readonly<Record<string, string>>) =>
  Object.fromEntries(Object.entries(files).map(([path, text]) => [`${folder}/${path}`, text]));

function changeFolders(desk: Desk, added: readonly string[], removed: readonly string[]): Promise<void> {
  const toFolders = (paths: readonly string[]) => paths.map((path) => ({ uri: desk.uri(path), name: path }));
  return desk.client.sendNotification("workspace/didChangeWorkspaceFolders", {
    event: { added: toFolders(added), removed: toFolders(removed) },
  });
}

test("each folder is a corpus of its own", async () => {
  const desk = await startDesk({
    files: { ...inFolder("north", story), "north/slip.txt": slip, "south/slip.txt": slip },
    folders: ["north", "south"],
  });
  await desk.diagnostics("north/slip.txt", (all) => all.length > 0);
  await desk.open("south/slip.txt", slip);
  expect(await desk.diagnostics("south/slip.txt", () => true)).toEqual([]);
});

test("a folder that is added is read; one that is removed takes its diagnostics along", async () => {
  const desk = await startDesk({
    files: { ...inFolder("north", story), "north/slip.txt": slip },
    folders: [],
  });
  await changeFolders(desk, ["north"], []);
  await desk.diagnostics("north/slip.txt", (all) => all.length > 0);
  await changeFolders(desk, [], ["north"]);
  await desk.diagnostics("north/slip.txt", (all) => all.length === 0);
});

test("a folder within a folder has its own articles", async () => {
  const desk = await startDesk({ files: { ...story, "inner/slip.txt": slip }, folders: ["", "inner"] });
  await desk.open("inner/slip.txt", slip);
  expect(await desk.diagnostics("inner/slip.txt", () => true)).toEqual([]);
  await changeFolders(desk, [], ["inner"]);
  await desk.diagnostics("inner/slip.txt", (all) => all.length > 0);
});

test("a client that knows only a root has its folder read", async () => {
  const desk = await startDesk({
    files: { ...story, "slip.txt": slip },
    capabilities: {},
    initialize: { workspaceFolders: undefined },
  });
  await desk.diagnostics("slip.txt", (all) => all.length > 0);
});

test("articles outside any folder stand together while they are open", async () => {
  const desk = await startDesk({ folders: [] });
  for (const [path, text] of Object.entries(story)) await desk.open(path, text);
  await desk.open("slip.txt", slip);
  await desk.diagnostics("slip.txt", (all) => all.length > 0);
  for (const path of Object.keys(story)) await desk.close(path);
  await desk.diagnostics("slip.txt", (all) => all.length === 0);
});

test("an unsaved draft stands with the loose articles", async () => {
  const desk = await startDesk({ folders: [] });
  await desk.openUri("untitled:Untitled-1", "Mayor Annabel Ruizmond came.\n");
  const params = { query: "Annabel" };
  const found = await desk.client.sendRequest<SymbolInformation[]>("workspace/symbol", params);
  expect(found.map(({ location }) => location.uri)).toEqual(["untitled:Untitled-1"]);
});

test("read-only views are left alone", async () => {
  const desk = await startDesk({ files: story });
  const uri = `git:${new URL(desk.uri("slip.txt")).pathname}?%7B%22ref%22%3A%22HEAD%22%7D`;
  await desk.openUri(uri, slip);
  const params = { textDocument: { uri } };
  expect(await desk.client.sendRequest("textDocument/documentSymbol", params)).toEqual([]);
  const query = { query: "Ruizmont" };
  const found = await desk.client.sendRequest<SymbolInformation[]>("workspace/symbol", query);
  expect(found.filter(({ name }) => name === "Annabel Ruizmont")).toEqual([]);
});

test("files that are no articles, ignored or excluded are left out", async () => {
  const desk = await startDesk({
    files: {
      "story.txt": "Mayor Annabel Ruizmond came.\n",
      "requirements.txt": "Carla Overlook==1.0\n",
      "LICENSE.txt": "Copyright Carla Overlook\n",
      "node_modules/x/README.md": "By Carla Overlook.\n",
      ".hidden/notes.md": "By Carla Overlook.\n",
      "ignored.txt": "By Carla Overlook.\n",
      "archive/old.txt": "By Carla Overlook.\n",
      ".gitignore": "ignored.txt\n",
      ".git/HEAD": "ref: refs/heads/main\n",
      ".fact-annotation.json": '{ "exclude": ["archive/**"] }\n',
    },
  });
  const find = (query: string) => desk.client.sendRequest<SymbolInformation[]>("workspace/symbol", { query });
  expect((await find("Ruizmond")).map(({ name }) => name)).toEqual(["Annabel Ruizmond"]);
  expect(await find("Overlook")).toEqual([]);
  await desk.open("requirements.txt", "Carla Overlook==1.0\n");
  expect(await find("Overlook")).toEqual([]);
});

test("however a client spells a file's URI, it is one article, and is answered in that spelling", async () => {
  const desk = await startDesk({ files: { ...story, "my slip (1).txt": slip } });
  const uri = desk.uri("my slip (1).txt").replace("(", "%28").replace(")", "%29");
  await desk.openUri(uri, slip);
  await desk.until(() => (desk.lastOf(uri)?.diagnostics.length ?? 0) > 0);
  const params = { query: "Ruizmont" };
  const found = await desk.client.sendRequest<SymbolInformation[]>("workspace/symbol", params);
  const misspelled = found.filter(({ name }) => name === "Annabel Ruizmont");
  expect(misspelled.map(({ location }) => location.uri)).toEqual([uri]);
});

test("a setting that can't be taken is named in the log, and the others count", async () => {
  const settings = {
    exclude: "2026-*.txt",
    maxFileSize: null,
    rules: { "name-speling": "off", "name-spelling": "information", magnitude: "loud" },
  };
  const desk = await startDesk({ files: { ...story, "slip.txt": slip }, settings });
  const [finding] = await desk.diagnostics("slip.txt", (all) => all.length === 1);
  expect(finding?.severity).toBe(DiagnosticSeverity.Information);
  const named = desk.logged().flatMap((line) => /^The setting (\S+) does not count/u.exec(line)?.[1] ?? []);
  expect(named).toEqual([
    "factAnnotation.exclude",
    "factAnnotation.rules.name-speling",
    "factAnnotation.rules.magnitude",
  ]);
});

test("settings leave files out, and let them in again", async () => {
  const desk = await startDesk({
    files: { ...story, "slip.txt": slip },
    settings: { exclude: ["2026-*.txt"] },
    capabilities: fullCapabilities,
  });
  await desk.open("slip.txt", slip);
  expect(await desk.diagnostics("slip.txt", () => true)).toEqual([]);
  desk.settings = {};
  await desk.client.sendNotification("workspace/didChangeConfiguration", { settings: null });
  await desk.diagnostics("slip.txt", (all) => all.length > 0);
});
