import { expect, test } from "vitest";
import { startDesk } from "./desk";

/** One spelling stands in three articles, a slip in a fourth. */
const story = {
  "2026-03-02-harbour.txt":
    "Mayor Annabel Ruizmond promised new homes in Harbour Street. Ruizmond spoke at City Hall.\n",
  "2026-03-03-council.txt":
    "The council heard Mayor Annabel Ruizmond on Tuesday. Annabel Ruizmond asked for patience.\n",
  "2026-03-04-homes.txt":
    "Builders met Mayor Annabel Ruizmond. The homes are planned for spring, Annabel Ruizmond said.\n",
};
const slip = "Mayor Annabel Ruizmont opened the meeting.\n";

test("findings are pushed for articles that nobody has opened", async () => {
  const desk = await startDesk({ files: { ...story, "2026-03-05-slip.txt": slip } });
  const [finding] = await desk.diagnostics("2026-03-05-slip.txt", (all) => all.length > 0);
  expect(finding).toMatchObject({
    code: "name-spelling",
    source: "Fact Annotation",
    severity: 2,
    range: { start: { line: 0, character: 6 }, end: { line: 0, character: 22 } },
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
