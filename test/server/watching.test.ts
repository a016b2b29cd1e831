import { mkdtempSync, renameSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import {
  DiagnosticSeverity,
  type DidChangeWatchedFilesRegistrationOptions,
  type FileSystemWatcher,
  type RegistrationParams,
  WatchKind,
} from "vscode-languageserver";
import { type Desk, startDesk } from "./desk";
import { slip, story } from "./story";

const isProjectProblem = ({ code }: { readonly code?: unknown }) => code === "project-file";

function watchersOf(desk: Desk): readonly FileSystemWatcher[] {
  const registrations = desk.requested
    .filter(({ method }) => method === "client/registerCapability")
    .flatMap(({ params }) => (params as RegistrationParams).registrations);
  const watching = registrations.find(({ method }) => method === "workspace/didChangeWatchedFiles");
  const { watchers } = (watching?.registerOptions ?? {
    watchers: [],
  }) as DidChangeWatchedFilesRegistrationOptions;
  return watchers;
}

test("articles, project files and ignore files are watched where the client can", async () => {
  const desk = await startDesk({ files: story });
  await desk.until(() => watchersOf(desk).length > 0);
  const globs = watchersOf(desk).map(({ globPattern }) => globPattern as string);
  expect(globs).toContain("**/.fact-annotation.json");
  expect(globs.some((glob) => glob.includes("txt"))).toBe(true);
  // A folder that is moved or deleted is named alone, without what is in it.
  const kind = WatchKind.Create | WatchKind.Delete;
  expect(watchersOf(desk)).toContainEqual({ globPattern: "**/*", kind });
});

test("a file that is written, changed and deleted outside the editor is followed", async () => {
  const desk = await startDesk({ files: story });
  await desk.open("quiet.txt", "The harbour was quiet.\n");
  await desk.diagnostics("quiet.txt", () => true);
  desk.write("slip.txt", slip);
  await desk.watched(1, "slip.txt");
  await desk.diagnostics("slip.txt", (all) => all.length === 1);
  desk.write("slip.txt", slip.replace("Ruizmont", "Ruizmond"));
  await desk.watched(2, "slip.txt");
  await desk.diagnostics("slip.txt", (all) => all.length === 0);
  desk.write("slip.txt", slip);
  await desk.watched(2, "slip.txt");
  await desk.diagnostics("slip.txt", (all) => all.length === 1);
  desk.remove("slip.txt");
  await desk.watched(3, "slip.txt");
  await desk.diagnostics("slip.txt", (all) => all.length === 0);
});

test("a folder that is deleted takes its articles along", async () => {
  const desk = await startDesk({ files: { ...story, "drafts/slip.txt": slip } });
  await desk.diagnostics("drafts/slip.txt", (all) => all.length === 1);
  desk.remove("drafts");
  await desk.watched(3, "drafts");
  await desk.diagnostics("drafts/slip.txt", (all) => all.length === 0);
});

test("a folder that is moved here brings its articles, though only the folder is named", async () => {
  const desk = await startDesk({ files: { ...story, "slip.txt": slip } });
  await desk.diagnostics("slip.txt", (all) => all.length === 1);
  const outside = mkdtempSync(join(tmpdir(), "moved-"));
  writeFileSync(join(outside, "slip.txt"), slip);
  renameSync(outside, join(desk.folder, "drafts 2026.03"));
  await desk.watched(1, "drafts 2026.03");
  await desk.diagnostics("drafts 2026.03/slip.txt", (all) => all.length === 1);
});

test("a workspace folder that comes back is read again", async () => {
  const desk = await startDesk({ files: { ...story, "slip.txt": slip } });
  await desk.diagnostics("slip.txt", (all) => all.length === 1);
  const away = `${desk.folder}-away`;
  renameSync(desk.folder, away);
  await desk.watched(3, "");
  await desk.diagnostics("slip.txt", (all) => all.length === 0);
  renameSync(away, desk.folder);
  await desk.watched(1, "");
  await desk.diagnostics("slip.txt", (all) => all.length === 1);
});

test("a workspace folder that is deleted takes its articles and its project file along", async () => {
  const files = { ...story, "slip.txt": slip, ".fact-annotation.json": "{ oops" };
  const desk = await startDesk({ files });
  await desk.diagnostics("slip.txt", (all) => all.length === 1);
  await desk.diagnostics(".fact-annotation.json", (all) => all.length > 0);
  desk.remove("");
  await desk.watched(3, "");
  await desk.diagnostics("slip.txt", (all) => all.length === 0);
  await desk.diagnostics(".fact-annotation.json", (all) => all.length === 0);
});

test("an article that becomes ignored is left out", async () => {
  const desk = await startDesk({ files: { ...story, "slip.txt": slip, ".git/HEAD": "" } });
  await desk.diagnostics("slip.txt", (all) => all.length === 1);
  desk.write(".gitignore", "slip.txt\n");
  await desk.watched(1, ".gitignore");
  await desk.diagnostics("slip.txt", (all) => all.length === 0);
});

test("a bad entry of the project file is reported at its place, and the rest counts", async () => {
  const project = '{\n  "names": [{ "name": 7 }],\n  "rules": { "name-spelling": "information" }\n}\n';
  const desk = await startDesk({ files: { ...story, "slip.txt": slip, ".fact-annotation.json": project } });
  const [problem] = await desk.diagnostics(".fact-annotation.json", (all) => all.length > 0);
  expect(problem).toMatchObject({ code: "project-file", severity: DiagnosticSeverity.Warning });
  expect(problem?.range.start.line).toBe(1);
  const [finding] = await desk.diagnostics("slip.txt", (all) => all.length > 0);
  expect(finding?.severity).toBe(DiagnosticSeverity.Information);
});

test("the project file is read again when it changes, and its problems go as they are mended", async () => {
  const desk = await startDesk({ files: { ...story, "slip.txt": slip, ".fact-annotation.json": "{ oops" } });
  const problems = await desk.diagnostics(".fact-annotation.json", (all) => all.length > 0);
  expect(problems.every(isProjectProblem)).toBe(true);
  await desk.diagnostics("slip.txt", (all) => all.length === 1);
  desk.write(".fact-annotation.json", '{ "distinct": [["Annabel Ruizmond", "Annabel Ruizmont"]] }');
  await desk.watched(2, ".fact-annotation.json");
  await desk.diagnostics(".fact-annotation.json", (all) => all.length === 0);
  await desk.diagnostics("slip.txt", (all) => all.length === 0);
  desk.remove(".fact-annotation.json");
  await desk.watched(3, ".fact-annotation.json");
  await desk.diagnostics("slip.txt", (all) => all.length === 1);
});

test("a project file that is open counts as it stands in the editor", async () => {
  const desk = await startDesk({ files: { ...story, "slip.txt": slip } });
  await desk.diagnostics("slip.txt", (all) => all.length === 1);
  await desk.open(".fact-annotation.json", "{ }", "jsonc");
  const text = '{ "rules": { "name-spelling": "off" } }';
  await desk.change(".fact-annotation.json", { text });
  await desk.diagnostics("slip.txt", (all) => all.length === 0);
  await desk.close(".fact-annotation.json");
  await desk.diagnostics("slip.txt", (all) => all.length === 1);
});

test("a client that watches no files tells of saves", async () => {
  const desk = await startDesk({ files: story, capabilities: {} });
  await desk.open("slip.txt", slip);
  await desk.diagnostics("slip.txt", (all) => all.length === 1);
  desk.write("slip.txt", slip);
  desk.write(".fact-annotation.json", '{ "rules": { "name-spelling": "off" } }');
  await desk.client.sendNotification("textDocument/didSave", { textDocument: { uri: desk.uri("slip.txt") } });
  await desk.diagnostics("slip.txt", (all) => all.length === 0);
});

test("settings of clients that can't be asked come with the start", async () => {
  const desk = await startDesk({
    files: { ...story, "slip.txt": slip },
    capabilities: {},
    initialize: { initializationOptions: { rules: { "name-spelling": "hint" } } },
  });
  const [finding] = await desk.diagnostics("slip.txt", (all) => all.length > 0);
  expect(finding?.severity).toBe(DiagnosticSeverity.Hint);
  const settings = { factAnnotation: { rules: { "name-spelling": "off" } } };
  await desk.client.sendNotification("workspace/didChangeConfiguration", { settings });
  await desk.diagnostics("slip.txt", (all) => all.length === 0);
});
