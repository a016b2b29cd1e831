import fs from "node:fs";
import path from "node:path";
import { expect, test } from "vitest";
import { answer, chooseQuickFix, putCursorOn, reportFrame, runCommand, squiggles } from "./desk";
import { shareWorkbench } from "./shared-workbench";
import { takePicture } from "./workbench";

const articles = path.join(import.meta.dirname, "fixtures");

const deal = "2026-02-12-deal.txt";
const marksFile = ".fact-annotation.checked.jsonl";

// The extension runs in the browser, as it does where there is no machine behind the editor.
const settings = {
  "remote.extensionKind": { "fact-annotation.fact-annotation": ["web"] },
  "factAnnotation.rules": { "number-conflict": "off" },
};
const workbench = shareWorkbench({ articles, open: deal, settings }, () => Promise.resolve());

test("the server runs in a web worker and reads the other articles through the client", async () => {
  const { page } = workbench;
  await squiggles(page).first().waitFor();
  await runCommand(page, "Fact Annotation: Show All Facts to Check");
  const rows = page.locator(".markers-panel .monaco-list-row");
  await rows.filter({ hasText: "2026-02-09-strike.txt" }).first().waitFor();
});

test("a rule that the settings switch off reports nothing", async () => {
  const rows = workbench.page.locator(".markers-panel .monaco-list-row");
  await rows.filter({ hasText: "name-spelling" }).first().waitFor();
  expect(await rows.filter({ hasText: "number-conflict" }).count()).toBe(0);
});

test("the views list the facts of the article and of the corpus", async () => {
  const { page } = workbench;
  await page.locator('.activitybar a[aria-label="Fact Annotation"]').click();
  const rows = page.locator(".part.sidebar .monaco-list-row");
  await rows.filter({ hasText: /Signe Aldersund.*agrees with/u }).waitFor();
  await rows.filter({ hasText: /^Articles\s*5/u }).waitFor();
  await takePicture(page, "web-views");
});

test("a fact is marked as checked, in the file beside the articles", async () => {
  const { page } = workbench;
  await page.locator(`.tab[data-resource-name="${deal}"]`).first().click();
  await putCursorOn(page, "Signe Aldersund");
  await runCommand(page, "Fact Annotation: Mark as Checked…");
  await answer(page, "Mark as checked", "staff list");
  await answer(page, "Who checks?", "Bo Lind");
  const marks = () =>
    fs.existsSync(path.join(workbench.folder, marksFile)) ? workbench.read(marksFile) : "";
  await expect.poll(marks).toContain('"exact": "Signe Aldersund"');
});

test("a conflict opens both passages side by side", async () => {
  const { page } = workbench;
  await putCursorOn(page, "Petra Lindqvarn");
  await chooseQuickFix(page, "Compare both passages side by side");
  await expect.poll(() => page.locator(".editor-group-container").count()).toBe(2);
  await takePicture(page, "web-compare");
});

test("the articles at a glance open in a tab", async () => {
  const { page } = workbench;
  await runCommand(page, "Fact Annotation: Show the Articles at a Glance");
  const frame = await reportFrame(page);
  await frame.locator("article.conflict", { hasText: "Petra Lindqvan" }).first().waitFor();
  await takePicture(page, "web-report");
});

test("nothing was asked of any other host", () => {
  expect([...workbench.outside]).toEqual([]);
});
