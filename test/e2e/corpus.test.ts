import path from "node:path";
import type { Locator } from "playwright-core";
import { expect, test } from "vitest";
import { squiggles } from "./desk";
import { shareWorkbench } from "./shared-workbench";
import { takePicture, takeReadmePicture } from "./workbench";

const articles = path.join(import.meta.dirname, "../../samples");
const visit = "2026-03-04-minister-visits.txt";

const workbench = shareWorkbench({ articles, open: `saltmarsh-bridge/${visit}` }, async (page) => {
  await squiggles(page).first().waitFor();
  await page.locator('.activitybar a[aria-label="Fact Annotation"]').click();
});

/** An entry of the corpus view. */
const row = (label: RegExp): Locator =>
  workbench.page
    .locator('.pane:has([aria-label^="Corpus"]) .monaco-list-row')
    .filter({ hasText: label })
    .first();

/** Opens or closes an entry of the corpus view. */
const toggle = (label: RegExp): Promise<void> => row(label).locator(".monaco-tl-twistie").click();

test("the corpus lists its conflicts, names and articles, each with their number", async () => {
  await row(/^Conflicts\s*\d+/u).waitFor();
  await row(/^Persons\s*\d+/u).waitFor();
  await row(/^Articles\s*\d+/u).waitFor();
});

test("the facts view says in its title how far the checking is", async () => {
  await workbench.page.locator(".pane-header", { hasText: /0 of \d+ facts checked/u }).waitFor();
});

test("a conflict has both passages below it", async () => {
  const { page } = workbench;
  await toggle(/^Conflicts/u);
  await row(/Ruizmond|Ruiz|Holmqvist/u).waitFor();
  await takePicture(page, "corpus-conflicts");
  const first = page.locator('.pane:has([aria-label^="Corpus"]) .monaco-list-row[aria-level="2"]').first();
  await first.locator(".monaco-tl-twistie").click();
  await row(/The passage itself/u).waitFor();
  await toggle(/^Conflicts/u);
});

test("a name has its roles, its forms and its articles below it, and leads to them", async () => {
  const { page } = workbench;
  await toggle(/^Persons/u);
  await toggle(/^Anna Ruiz/u);
  await row(/role · /u).waitFor();
  await row(/^“Ruiz”/u).waitFor();
  await takeReadmePicture(page, "views");
  await row(/^“Ruiz”/u).click();
  await page.locator(".statusbar-item", { hasText: /\(4 selected\)/u }).waitFor();
  await toggle(/^Persons/u);
});

test("an article is listed with its day and its counts, and opens", async () => {
  const { page } = workbench;
  await toggle(/^Articles/u);
  await row(/2026-04-13-warblers\.md.*2026-04-13/u).click();
  await page.locator('.tab.active[data-resource-name="2026-04-13-warblers.md"]').waitFor();
});

test("what another program changes is taken in", async () => {
  const { page } = workbench;
  const count = async () => Number((/\d+/u.exec((await row(/^Articles/u).textContent()) ?? "") ?? [])[0]);
  const before = await count();
  workbench.write("saltmarsh-bridge/2026-03-11-more.txt", "Anna Ruiz came back on Wednesday.\n");
  await expect.poll(count, { timeout: 30_000 }).toBe(before + 1);
  await takePicture(page, "corpus-articles");
});

test("nothing was asked of any other host", () => {
  expect([...workbench.outside]).toEqual([]);
});
