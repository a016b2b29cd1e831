import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { afterAll, expect, test } from "vitest";
import { chooseQuickFix, hoverOver, openArticle, putCursorOn, runCommand, textOf } from "./desk";
import { shareWorkbench } from "./shared-workbench";
import { takePicture } from "./workbench";

// A file that is no article is there from the start, so that the list of files knows of it.
const articles = fs.mkdtempSync(path.join(os.tmpdir(), "help-"));
fs.cpSync(path.join(import.meta.dirname, "fixtures"), articles, { recursive: true });
fs.writeFileSync(path.join(articles, "LICENSE.txt"), "Signe Aldersun may copy this.\n");
afterAll(() => fs.rmSync(articles, { recursive: true, force: true }));
const deal = "2026-02-12-deal.txt";

const workbench = shareWorkbench({ articles, open: deal });

const cursorAt = (place: string) => workbench.page.locator(".statusbar-item", { hasText: place }).first();

/** How long a key is given before it is pressed again, in milliseconds. */
const patience = 3000;

/** Presses keys until something is there: they do nothing before the editor has been told that there is a fact to go to. */
async function pressUntil(keys: readonly string[], there: ReturnType<typeof cursorAt>): Promise<void> {
  const press = async (): Promise<boolean> => {
    for (const key of keys) await workbench.page.keyboard.press(key);
    return there.waitFor({ timeout: patience }).then(
      () => true,
      () => false,
    );
  };
  await expect.poll(press).toBe(true);
}

/** Goes to another fact by a key, and closes the card that is shown there. */
async function goByKey(key: string, place: string): Promise<void> {
  const { page } = workbench;
  await pressUntil([key], cursorAt(place));
  const card = page.locator(".monaco-hover:visible").first();
  await card.waitFor();
  await page.keyboard.press("Escape");
  await card.waitFor({ state: "hidden" });
}

/** What a notification says. */
const notice = (words: RegExp) => workbench.page.locator(".notification-list-item", { hasText: words });

test("keys go from fact to fact", async () => {
  const { page } = workbench;
  // What is to check is known once the problems are.
  await page.locator(".squiggly-warning").first().waitFor();
  await putCursorOn(page, "Signe Aldersund");
  await goByKey("Control+F8", "Ln 6, Col 93");
  await putCursorOn(page, "more pay");
  await goByKey("Control+F8", "Ln 8, Col 1");
  await putCursorOn(page, "settled on");
  await goByKey("Control+Shift+F8", "Ln 6, Col 93");
});

test("the card says a conflict once, beside the problem that says it", async () => {
  const { page } = workbench;
  const card = await hoverOver(page, "Valderas and");
  const text = ((await card.textContent()) ?? "").replace(/\s+/gu, " ");
  expect(text.match(/is spelled/gu)).toHaveLength(1);
  await page.mouse.move(5, 5);
});

test("keys lay both passages side by side, or show the other one in place", async () => {
  const { page } = workbench;
  await putCursorOn(page, "12 ferries");
  await page.keyboard.press("Home");
  await goByKey("Control+F8", "Ln 10, Col 23");
  const peek = page.locator(".peekview-widget");
  await pressUntil(
    ["Control+K", "Shift+F8"],
    peek.locator(".monaco-list-row", { hasText: "14 ferries" }).first(),
  );
  await takePicture(page, "peek");
  await page.keyboard.press("Escape");
  await peek.waitFor({ state: "detached" });
  await pressUntil(["Control+K", "F8"], page.locator(".editor-group-container").nth(1));
  await runCommand(page, "View: Join All Editor Groups");
});

test("the quick fixes of a problem lead to both passages too", async () => {
  const { page } = workbench;
  await openArticle(page, deal);
  await putCursorOn(page, "12 ferries");
  await page.keyboard.press("Home");
  await goByKey("Control+F8", "Ln 10, Col 23");
  await chooseQuickFix(page, "Compare both passages side by side");
  await page.locator(".editor-group-container").nth(1).waitFor();
  await runCommand(page, "View: Join All Editor Groups");
});

test("the status bar takes no file for checked that is no article, and leads to the reason", async () => {
  const { page } = workbench;
  await openArticle(page, "LICENSE.txt");
  await page.locator(".statusbar-item", { hasText: "Not among the articles" }).click();
  await notice(/hardly ever articles/u).waitFor();
  await runCommand(page, "Notifications: Clear All Notifications");
  await openArticle(page, deal);
  await page.locator(".statusbar-item", { hasText: /\d+ facts? to check/u }).waitFor();
});

test("a file that is no article is explained", async () => {
  const { page } = workbench;
  await runCommand(page, "Fact Annotation: Open the Project File");
  await page.locator('.tab.active[data-resource-name=".fact-annotation.json"]').waitFor();
  await runCommand(page, "Fact Annotation: Why Is This File Not Among the Articles?");
  await notice(/begins with a dot/u).waitFor();
  await openArticle(page, deal);
  await runCommand(page, "Fact Annotation: Why Is This File Not Among the Articles?");
  await notice(/one of the 5 articles/u).waitFor();
  await takePicture(page, "why-not");
  await runCommand(page, "Notifications: Clear All Notifications");
});

test("a text that was never saved can't be marked, and what would have it compared is said", async () => {
  const { page } = workbench;
  await runCommand(page, "File: New Untitled Text File");
  await page.locator(".tab.active", { hasText: "Untitled" }).waitFor();
  await runCommand(page, "Fact Annotation: Why Is This File Not Among the Articles?");
  await notice(/is not saved yet/u).waitFor();
  await runCommand(page, "Fact Annotation: Mark the Whole Article as Checked…");
  await notice(/stands in no folder of the workspace: what is checked/u).waitFor();
  await runCommand(page, "Notifications: Clear All Notifications");
  await runCommand(page, "View: Close Editor");
  await openArticle(page, deal);
});

test("why a change is refused is said in plain words, and the project file stays as it was", async () => {
  const { page } = workbench;
  const broken = '{ "names": [ // ours';
  const before = workbench.read(".fact-annotation.json");
  workbench.write(".fact-annotation.json", broken);
  await putCursorOn(page, "12 ferries");
  await page.keyboard.press("Home");
  await goByKey("Control+F8", "Ln 10, Col 23");
  await chooseQuickFix(page, "Not an error: keep both");
  const said = notice(/The project file is not JSON; correct it first\./u);
  await said.waitFor();
  expect(await said.textContent()).not.toContain("codeAction");
  expect(workbench.read(".fact-annotation.json")).toBe(broken);
  workbench.write(".fact-annotation.json", before);
  await runCommand(page, "Notifications: Clear All Notifications");
});

test("what is indexed is shown folder by folder", async () => {
  const { page } = workbench;
  await runCommand(page, "Fact Annotation: Show What Is Indexed");
  await page
    .locator(".quick-input-list .monaco-list-row", { hasText: /articles: 5, names: \d+, all read/u })
    .waitFor();
  await takePicture(page, "status-menu");
  await page.keyboard.press("Escape");
});

test("the report of a false alarm holds nothing of the article", async () => {
  const { page } = workbench;
  await putCursorOn(page, "12 ferries");
  await page.keyboard.press("Home");
  await goByKey("Control+F8", "Ln 10, Col 23");
  await runCommand(page, "Fact Annotation: Report a False Alarm");
  await page.locator(".tab.active", { hasText: "Untitled" }).waitFor();
  await textOf(page)
    .filter({ hasText: /number-conflict/u })
    .first()
    .waitFor();
  await takePicture(page, "false-alarm");
  const shown = (await textOf(page).allTextContents()).join("\n");
  for (const word of ["Norholm", "Valder", "ferries", "12 "]) expect(shown).not.toContain(word);
});

test("the walkthrough leads through the first steps", async () => {
  const { page } = workbench;
  await runCommand(page, "Welcome: Open Walkthrough...");
  await page.keyboard.type("Get Started with Fact Annotation");
  await page.locator(".quick-input-list .monaco-list-row", { hasText: "Fact Annotation" }).first().click();
  await page.locator(".getting-started-step", { hasText: "Open the sample story" }).first().waitFor();
  await page.locator(".getting-started-step", { hasText: "Lay both passages side by side" }).first().click();
  await takePicture(page, "walkthrough");
});

test("nothing was asked of any other host", () => {
  expect([...workbench.outside]).toEqual([]);
});
