import fs from "node:fs";
import path from "node:path";
import { expect, test } from "vitest";
import { chooseTheme, reportFrame, runCommand } from "./desk";
import { shareWorkbench } from "./shared-workbench";
import { takePicture } from "./workbench";

const articles = path.join(import.meta.dirname, "fixtures");
const deal = "2026-02-12-deal.txt";

const workbench = shareWorkbench({ articles, open: deal });

test("the articles at a glance open in a tab, with conflicts, people, a timeline and figures", async () => {
  const { page } = workbench;
  await runCommand(page, "Fact Annotation: Show the Articles at a Glance");
  const frame = await reportFrame(page);
  await frame.locator("article.conflict", { hasText: "Petra Lindqvan" }).first().waitFor();
  expect(await frame.locator("svg[aria-label^='Timeline'] circle").count()).toBeGreaterThan(4);
  expect(await frame.locator("table.matrix th", { hasText: "Signe Aldersund" }).count()).toBe(1);
  await takePicture(page, "report");
});

test("it follows the theme", async () => {
  const { page } = workbench;
  await chooseTheme(page, "Dark High Contrast");
  const frame = await reportFrame(page);
  const ground = () => frame.evaluate("getComputedStyle(document.body).backgroundColor");
  await expect.poll(ground).toBe("rgb(0, 0, 0)");
  await takePicture(page, "report-high-contrast");
});

test("a place in it opens the article there, by key", async () => {
  const { page } = workbench;
  const frame = await reportFrame(page);
  await frame.locator("article.conflict .path").first().focus();
  await page.keyboard.press("Enter");
  await page.locator(".statusbar-item", { hasText: /^Ln \d+, Col 1$/u }).waitFor();
});

test("a fact sheet is saved beside its article, and is none itself", async () => {
  const { page } = workbench;
  await page.locator(`.tab[data-resource-name="${deal}"]`).first().click();
  await runCommand(page, "Fact Annotation: Save a Fact Sheet of This Article…");
  await page.locator(".quick-input-list .monaco-list-row", { hasText: "Markdown" }).click();
  const name = page.locator(".quick-input-widget input").first();
  await expect.poll(() => name.inputValue()).toContain("2026-02-12-deal.fact-sheet.md");
  await page.keyboard.press("Enter");
  const file = path.join(workbench.folder, "2026-02-12-deal.fact-sheet.md");
  // The file is there before its text is.
  await expect
    .poll(() => (fs.existsSync(file) ? fs.readFileSync(file, "utf8") : ""))
    .toContain("**12** (figure; line 10)");
  expect([...workbench.outside]).toEqual([]);
});
