import { expect, test } from "vitest";
import { fullCapabilities, startDesk } from "../server/desk";
import { slip, slipRange, story } from "../server/story";

const correct = slip.replace("Ruizmont", "Ruizmond");

test("a change that comes twice or late is passed over", async () => {
  const desk = await startDesk({ files: story });
  await desk.open("slip.txt", `${slip}The end.\n`);
  const cut = { range: { start: { line: 1, character: 0 }, end: { line: 1, character: 3 } }, text: "" };
  const change = { textDocument: { uri: desk.uri("slip.txt"), version: 2 }, contentChanges: [cut] };
  await desk.client.sendNotification("textDocument/didChange", change);
  await desk.client.sendNotification("textDocument/didChange", change);
  const late = { textDocument: { uri: desk.uri("slip.txt"), version: 1 }, contentChanges: [{ text: "" }] };
  await desk.client.sendNotification("textDocument/didChange", late);
  // The misspelling stands where it stood, and one cut alone was made.
  await desk.change("slip.txt", {
    range: { start: { line: 1, character: 0 }, end: { line: 1, character: 4 } },
    text: "Anna Ruizmont",
  });
  const found = await desk.diagnostics("slip.txt", (all) => all.length > 0);
  expect(found[0]?.range).toEqual(slipRange);
  expect(desk.last("slip.txt")?.version).toBe(2);
});

test("a malformed change leaves the text as it was", async () => {
  const desk = await startDesk({ files: story });
  await desk.open("slip.txt", correct);
  const uri = desk.uri("slip.txt");
  const malformed: readonly unknown[] = [
    [{ range: {}, text: slip }],
    [{ range: { start: { line: 0, character: 0 }, end: { line: "x" } }, text: slip }],
    [{ text: slip }, { text: 7 }],
    [{ text: slip }, null],
    slip,
  ];
  for (const contentChanges of malformed) {
    const params = { textDocument: { uri, version: 2 }, contentChanges };
    await desk.client.sendNotification("textDocument/didChange", params);
  }
  expect(
    await desk.ask("textDocument/prepareRename", "slip.txt", { position: slipRange.start }),
  ).toMatchObject({ placeholder: "Annabel Ruizmond" });
  await desk.change("slip.txt", { text: slip });
  await desk.diagnostics("slip.txt", (all) => all.length === 1);
});

test("opening what is open replaces it, and closing what is closed does nothing", async () => {
  const desk = await startDesk({ files: { ...story, "slip.txt": correct } });
  await desk.open("slip.txt", correct);
  await desk.open("slip.txt", slip);
  await desk.diagnostics("slip.txt", (all) => all.length === 1);
  await desk.close("slip.txt");
  await desk.close("slip.txt");
  await desk.diagnostics("slip.txt", (all) => all.length === 0);
  await desk.change("slip.txt", { text: slip });
  expect(await desk.ask("textDocument/codeLens", "slip.txt")).toHaveLength(1);
  expect(desk.last("slip.txt")?.diagnostics).toEqual([]);
});

test("being told twice that the client is ready registers once", async () => {
  const desk = await startDesk({ files: story });
  await desk.client.sendNotification("initialized", {});
  await desk.client.sendNotification("initialized", {});
  await desk.client.sendRequest("workspace/symbol", { query: "Annabel" });
  const registered = desk.requested.filter(({ method }) => method === "client/registerCapability");
  const methods = registered.flatMap(({ params }) =>
    (params as { registrations: { method: string }[] }).registrations.map(({ method }) => method),
  );
  expect(methods).toEqual([...new Set(methods)]);
});

test("fifty folders that are added and removed leave nothing behind", async () => {
  const folders = Array.from({ length: 50 }, (_, at) => `desk-${at}`);
  const files = folders.flatMap((folder) => [
    ...Object.entries(story).map(([path, text]) => [`${folder}/${path}`, text]),
    [`${folder}/slip.txt`, slip],
  ]);
  const desk = await startDesk({
    files: Object.fromEntries(files),
    folders: [],
    capabilities: fullCapabilities,
  });
  const send = (added: readonly string[], removed: readonly string[]) => {
    const toFolders = (paths: readonly string[]) =>
      paths.map((path) => ({ uri: desk.uri(path), name: path }));
    const event = { added: toFolders(added), removed: toFolders(removed) };
    return desk.client.sendNotification("workspace/didChangeWorkspaceFolders", { event });
  };
  const findings = (folder: string) => desk.last(`${folder}/slip.txt`)?.diagnostics.length ?? 0;
  await send(folders, []);
  await desk.until(() => folders.every((folder) => findings(folder) === 1));
  await send([], folders);
  await desk.until(() => folders.every((folder) => findings(folder) === 0));
  // One by one, and taken back before they are read.
  for (const folder of folders) {
    await send([folder], []);
    await send([], [folder]);
  }
  await send(["desk-7"], []);
  await desk.until(() => findings("desk-7") === 1);
  expect(folders.filter((folder) => findings(folder) > 0)).toEqual(["desk-7"]);
  const symbols = await desk.client.sendRequest<{ location: { uri: string } }[]>("workspace/symbol", {
    query: "Annabel",
  });
  expect(symbols.length).toBeGreaterThan(0);
  expect(symbols.every(({ location }) => location.uri.includes("/desk-7/"))).toBe(true);
});

test("ten thousand events at once read each file once, a few at a time", async () => {
  const reads = new Map<string, number>();
  let open = 0;
  let mostOpen = 0;
  const desk = await startDesk({
    files: { ...story, "slip.txt": correct },
    runtime: (runtime) => ({
      ...runtime,
      async readFile(uri, limit) {
        reads.set(uri, (reads.get(uri) ?? 0) + 1);
        mostOpen = Math.max(mostOpen, ++open);
        const reading = await runtime.readFile(uri, limit);
        open--;
        return reading;
      },
    }),
  });
  await desk.client.sendRequest("workspace/symbol", { query: "Annabel" });
  reads.clear();
  desk.write("slip.txt", slip);
  const paths = [...Object.keys(story), "slip.txt", ".fact-annotation.json", "new.txt", ".gitignore"];
  const events = Array.from({ length: 10_000 }, (_, at) => paths[at % paths.length]!);
  await desk.watched(2, ...events);
  await desk.watched(3, ...Array.from({ length: 10_000 }, (_, at) => `gone/folder-${at}`));
  await desk.diagnostics("slip.txt", (all) => all.length === 1);
  await desk.client.sendRequest("workspace/symbol", { query: "Annabel" });
  expect(mostOpen).toBeLessThan(100);
  // Once for the events, and once more for those that came while it was being read.
  expect(Math.max(...reads.values())).toBeLessThanOrEqual(3);
});
