import path from "node:path";
import { expect, test } from "vitest";
import { openArticle, putCursorOn, runCommand, squiggles } from "./desk";
import { shareWorkbench } from "./shared-workbench";

const articles = path.join(import.meta.dirname, "fixtures");
const offer = "2026-02-11-offer.article";
const deal = "2026-02-12-deal.txt";

const workbench = shareWorkbench({ articles, open: offer });

/** Where the status bar says that the cursor stands: "Ln 6, Col 130". */
const cursorAt = (place: string) => workbench.page.locator(".statusbar-item", { hasText: place }).waitFor();

test("one command goes from fact to fact, from one article to the next", async () => {
  const { page } = workbench;
  await runCommand(page, "Fact Annotation: Go to Next Fact to Check");
  await cursorAt("Ln 6, Col 130");
  await runCommand(page, "Fact Annotation: Go to Next Fact to Check");
  await page.locator(`.tab.active[data-resource-name="${deal}"]`).waitFor();
  await cursorAt("Ln 6, Col 93");
  await runCommand(page, "Fact Annotation: Go to Previous Fact to Check");
  await page.locator(`.tab.active[data-resource-name="${offer}"]`).waitFor();
  await cursorAt("Ln 6, Col 130");
});

test("the lens above an article goes to what is to check", async () => {
  const { page } = workbench;
  await openArticle(page, deal);
  await putCursorOn(page, "Signe Aldersund");
  await page.locator(".codelens-decoration a", { hasText: "to check" }).click();
  await cursorAt("Ln 6, Col 93");
});

test("the project file opens, as JSON with comments", async () => {
  const { page } = workbench;
  await runCommand(page, "Fact Annotation: Open the Project File");
  await page.locator('.tab.active[data-resource-name=".fact-annotation.json"]').waitFor();
  await page.locator(".statusbar-item", { hasText: "JSON with Comments" }).waitFor();
});

test("the server starts again on demand", async () => {
  const { page } = workbench;
  await openArticle(page, deal);
  await squiggles(page).first().waitFor();
  await runCommand(page, "Fact Annotation: Restart the Server");
  await squiggles(page).first().waitFor({ state: "detached" });
  await squiggles(page).first().waitFor();
  expect([...workbench.outside]).toEqual([]);
});
