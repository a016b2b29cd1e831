import { expect, test } from "vitest";
import { startDesk } from "./desk";
import { slip, slipRange, story } from "./story";

test("findings are pushed for articles that nobody has opened", async () => {
  const desk = await startDesk({ files: { ...story, "2026-03-05-slip.txt": slip } });
  const [finding] = await desk.diagnostics("2026-03-05-slip.txt", (all) => all.length > 0);
  expect(finding).toMatchObject({
    code: "name-spelling",
    source: "Fact Annotation",
    severity: 2,
    range: slipRange,
  });
  expect(finding?.message).toContain("Annabel Ruizmond");
  expect(finding?.relatedInformation?.length).toBeGreaterThan(0);
});

test("an edit that mends the error takes the diagnostic back", async () => {
  const desk = await startDesk({ files: story });
  await desk.open("slip.txt", slip);
  await desk.diagnostics("slip.txt", (all) => all.length === 1);
  const version = await desk.change("slip.txt", {
    range: { start: { line: 0, character: 21 }, end: { line: 0, character: 22 } },
    text: "d",
  });
  await desk.diagnostics("slip.txt", (all) => all.length === 0);
  expect(desk.last("slip.txt")?.version).toBe(version);
});

test("a clean article that is opened gets an empty list", async () => {
  const desk = await startDesk();
  await desk.open("quiet.txt", "The harbour was quiet.\n");
  expect(await desk.diagnostics("quiet.txt", () => true)).toEqual([]);
});

test("an unsaved text counts, and the disk's counts again once it is closed", async () => {
  const desk = await startDesk({ files: { ...story, "slip.txt": slip } });
  await desk.diagnostics("slip.txt", (all) => all.length === 1);
  await desk.open("slip.txt", slip.replace("Ruizmont", "Ruizmond"));
  await desk.diagnostics("slip.txt", (all) => all.length === 0);
  await desk.close("slip.txt");
  await desk.diagnostics("slip.txt", (all) => all.length === 1);
});

test("an article that is opened under another spelling of its URI is shown under that one alone", async () => {
  const desk = await startDesk({ files: { ...story, "dépôt/slip.txt": slip } });
  await desk.diagnostics("dépôt/slip.txt", (all) => all.length === 1);
  const other = desk.uri("dépôt/slip.txt").replaceAll("%C3", "%c3");
  await desk.openUri(other, slip);
  await desk.until(() => desk.lastOf(other)?.diagnostics.length === 1);
  expect(desk.last("dépôt/slip.txt")?.diagnostics).toEqual([]);
});
