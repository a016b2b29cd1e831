import { expect, test } from "vitest";
import type { Hover } from "vscode-languageserver";
import { startDesk } from "./desk";
import { slip, slipRange, story } from "./story";

/** A promise that the test itself lets go. */
function gate(): { readonly passed: Promise<void>; readonly open: () => void } {
  let open = () => {};
  const passed = new Promise<void>((resolve) => {
    open = resolve;
  });
  return { passed, open };
}

test("an open article is answered and checked by itself while a long first reading lasts", async () => {
  const { passed, open } = gate();
  const desk = await startDesk({
    files: story,
    runtime: (runtime) => ({
      ...runtime,
      startTimer: (_milliseconds, run) => runtime.startTimer(0, run),
      async readFile(uri, limit) {
        if (uri.endsWith(".txt")) await passed;
        return runtime.readFile(uri, limit);
      },
    }),
  });
  await desk.open("slip.txt", `${slip}They met on Feb. 30, 2026.\n`);
  const early = await desk.diagnostics("slip.txt", (all) => all.length > 0);
  expect(early.map(({ code }) => code)).toEqual(["impossible-date"]);
  const hover = await desk.ask<Hover>("textDocument/hover", "slip.txt", { position: slipRange.start });
  expect(hover.range).toEqual(slipRange);
  open();
  const all = await desk.diagnostics("slip.txt", (found) => found.length > 1);
  expect(all.map(({ code }) => code)).toEqual(["name-spelling", "impossible-date"]);
});

test("nothing is said of an article before its corpus is read, where that is quickly done", async () => {
  const desk = await startDesk({ files: { ...story, "slip.txt": slip } });
  await desk.open("slip.txt", slip);
  await desk.until(() => desk.count("slip.txt") > 0);
  expect(desk.last("slip.txt")?.diagnostics).toHaveLength(1);
});

test("diagnostics are sent again only where they change", async () => {
  const desk = await startDesk({ files: { ...story, "slip.txt": slip, "quiet.txt": "All was quiet.\n" } });
  await desk.diagnostics("slip.txt", (all) => all.length > 0);
  await desk.open("quiet.txt", "All was quiet.\n");
  await desk.diagnostics("quiet.txt", () => true);
  const version = await desk.change("quiet.txt", { text: "All was quiet at sea.\n" });
  await desk.until(() => desk.last("quiet.txt")?.version === version);
  expect(desk.count("slip.txt")).toBe(1);
  expect(desk.count("2026-03-02-harbour.txt")).toBe(0);
});

test("for a client that watches no files the server watches by itself", async () => {
  const watched = new Map<string, (uri: string) => void>();
  const desk = await startDesk({
    files: { ...story, "drafts/one.txt": "One.\n" },
    capabilities: {},
    runtime: (runtime) => ({
      ...runtime,
      watchFolder(folder, onChange) {
        watched.set(folder, onChange);
        return () => watched.delete(folder);
      },
    }),
  });
  await desk.client.sendRequest("workspace/symbol", { query: "Annabel" });
  expect([...watched.keys()]).toEqual([desk.uri("").replace(/\/$/, ""), desk.uri("drafts")]);
  desk.write("drafts/slip.txt", slip);
  watched.get(desk.uri("drafts"))?.(desk.uri("drafts/slip.txt"));
  await desk.diagnostics("drafts/slip.txt", (all) => all.length === 1);
  desk.remove("drafts");
  watched.get(desk.uri("drafts"))?.(desk.uri("drafts/slip.txt"));
  await desk.diagnostics("drafts/slip.txt", (all) => all.length === 0);
});
