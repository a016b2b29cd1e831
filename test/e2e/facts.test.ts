import path from "node:path";
import type { Locator } from "playwright-core";
import { expect, test } from "vitest";
import { chooseQuickFix, chooseTheme, openArticle, putCursorOn, runCommand } from "./desk";
import { shareWorkbench } from "./shared-workbench";
import { takePicture, takeReadmePicture } from "./workbench";

const articles = path.join(import.meta.dirname, "fixtures");
const deal = "2026-02-12-deal.txt";

const workbench = shareWorkbench({ articles, open: deal });

/** An entry of the facts view by what is read aloud of it. */
const row = (label: RegExp): Locator =>
  workbench.page
    .locator('.pane:has([aria-label^="Facts"]) .monaco-list-row')
    .filter({ hasText: label })
    .first();

test("the activity bar leads to the facts of the open article", async () => {
  const { page } = workbench;
  await page.locator('.activitybar a[aria-label="Fact Annotation"]').click();
  await row(/^Persons/u).waitFor();
  await row(/Signe Aldersund/u).waitFor();
  await takePicture(page, "facts");
});

test("an entry leads to its fact", async () => {
  const { page } = workbench;
  await row(/Signe Aldersund/u).click();
  await page.locator(".statusbar-item", { hasText: /Ln \d+, Col \d+ \(15 selected\)/u }).waitFor();
});

test("in order of the text the list follows the cursor", async () => {
  const { page } = workbench;
  await runCommand(page, "Fact Annotation: List Facts in Order of the Text");
  await row(/^Persons/u).waitFor({ state: "detached" });
  await putCursorOn(page, "Petra Lindqvarn");
  await page.locator(".part.sidebar .monaco-list-row.selected", { hasText: "Petra Lindqvarn" }).waitFor();
  await takePicture(page, "facts-text-order");
  await runCommand(page, "Fact Annotation: List Facts by Kind");
});

test("the list takes in what is written", async () => {
  const { page } = workbench;
  await putCursorOn(page, "12 ferries");
  await page.keyboard.press("End");
  await page.keyboard.type(" Otto Brenkhoff waved.");
  await row(/Otto Brenkhoff.*stands alone/u).waitFor();
  await runCommand(page, "File: Revert File");
  await row(/Otto Brenkhoff/u).waitFor({ state: "detached" });
});

test("words narrow the list while they are typed, and Escape brings it back", async () => {
  const { page } = workbench;
  await runCommand(page, "Fact Annotation: Search Facts…");
  await page.locator(".quick-input-widget input[placeholder*='Words of a name']").waitFor();
  await page.keyboard.type("lindq");
  await row(/Signe Aldersund/u).waitFor({ state: "detached" });
  await row(/Petra Lindqvarn/u).waitFor();
  await page.keyboard.press("Escape");
  await row(/Signe Aldersund/u).waitFor();
});

test("the facts that conflict can be listed alone, and one lays both passages side by side", async () => {
  const { page } = workbench;
  await runCommand(page, "Fact Annotation: Filter Facts…");
  await page
    .locator(".quick-input-list .monaco-list-row", { hasText: "Conflicts with another fact" })
    .click();
  await page.keyboard.press("Enter");
  await row(/Signe Aldersund/u).waitFor({ state: "detached" });
  await row(/Different figures.*runs 12/u).click();
  await page.locator(".editor-group-container").nth(1).waitFor();
  const heightOf = async (line: RegExp) =>
    (await page.locator(".editor-instance .view-line", { hasText: line }).boundingBox())?.y;
  await expect
    .poll(async () => (await heightOf(/runs\s12\sferries/u)) === (await heightOf(/runs\s14\sferries/u)), {
      timeout: 30_000,
    })
    .toBe(true);
  await takeReadmePicture(page, "compare");
  await runCommand(page, "Fact Annotation: Show All Facts");
  await runCommand(page, "View: Close All Editors in Group");
});

test("the article on the other side of a conflict lays both passages side by side too", async () => {
  const { page } = workbench;
  await openArticle(page, "2026-02-09-strike.txt");
  await putCursorOn(page, "14");
  await chooseQuickFix(page, "Compare both passages side by side");
  const right = page.locator(".editor-group-container").nth(1);
  await right.locator(".view-line", { hasText: /runs\s12\sferries/u }).waitFor();
  await takePicture(page, "compare-from-the-other-side");
  await runCommand(page, "View: Close All Editors in Group");
});

test("a tick in the list marks a name as checked, and the title and the status bar count it", async () => {
  const { page } = workbench;
  await openArticle(page, deal);
  const name = row(/Signe Aldersund/u);
  await name.hover();
  await name.locator('.action-label[aria-label^="Mark as Checked"]').click();
  const input = page.locator(".quick-input-widget input");
  await page.locator(".quick-input-widget", { hasText: "What was it checked against?" }).waitFor();
  await input.fill("the staff list");
  await page.keyboard.press("Enter");
  await page.locator(".quick-input-widget", { hasText: "Your name stands with every fact" }).waitFor();
  await input.fill("Bo Lind");
  await page.keyboard.press("Enter");
  await row(/Signe Aldersund.*checked/u).waitFor();
  await page.locator(".pane-header", { hasText: /1 of \d+ facts checked/u }).waitFor();
  await page.locator(".statusbar-item", { hasText: /to check · .*1\/\d+/u }).waitFor();
  await takePicture(page, "facts-checked");
});

test.for(["Dark Modern", "Dark High Contrast"])("in the theme %s the list is as clear", async (theme) => {
  const { page } = workbench;
  await openArticle(page, deal);
  await chooseTheme(page, theme);
  await row(/Signe Aldersund/u).waitFor();
  await takePicture(page, `facts-${theme.replaceAll(" ", "-").toLowerCase()}`);
});

test("without an article the view says what it is for", async () => {
  const { page } = workbench;
  await runCommand(page, "View: Close All Editors");
  await page.locator(".part.sidebar .welcome-view-content", { hasText: "Open an article" }).waitFor();
  await takePicture(page, "facts-welcome");
});

test("nothing was asked of any other host", () => {
  expect([...workbench.outside]).toEqual([]);
});
