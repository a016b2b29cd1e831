import path from "node:path";
import { expect, test } from "vitest";
import {
  chooseQuickFix,
  confirmEdits,
  hoverOver,
  openArticle,
  putCursorOn,
  runCommand,
  saveAll,
  squiggles,
  styleOf,
  textOf,
} from "./desk";
import { shareWorkbench } from "./shared-workbench";
import { takePicture } from "./workbench";

/** Five articles on one strike: two spell the minister's name otherwise than the project file, one the union leader's. */
const articles = path.join(import.meta.dirname, "fixtures");
const offer = "2026-02-11-offer.article";
const deal = "2026-02-12-deal.txt";
const comment = "2026-02-13-comment.md";

const workbench = shareWorkbench({ articles, open: deal }, () => Promise.resolve());

test("a name spelled two ways is underlined", async () => {
  await squiggles(workbench.page).first().waitFor();
});

test("what conflicts is bold", async () => {
  await expect.poll(async () => (await styleOf(workbench.page, "Valderas")).weight).toBe("700");
});

test("a lens above the article and the status bar count what is to check", async () => {
  const { page } = workbench;
  await page.locator(".codelens-decoration", { hasText: /names · .*to check/u }).waitFor();
  await page.locator(".statusbar-item", { hasText: /\d+ facts? to check/u }).waitFor();
});

test("the card over a name shows its spellings and where they stand", async () => {
  const { page } = workbench;
  const card = await hoverOver(page, "Valderas");
  const text = ((await card.textContent()) ?? "").replace(/\s+/gu, " ");
  expect(text).toContain("Valderaas");
  expect(text).toContain("name-spelling");
  await takePicture(page, "hover");
  await page.mouse.move(5, 5);
});

test("the Problems panel shows both sides, of articles that are not open too", async () => {
  const { page } = workbench;
  await runCommand(page, "Fact Annotation: Show All Facts to Check");
  const rows = page.locator(".markers-panel .monaco-list-row");
  await rows
    .filter({ hasText: /“Petra Lindqvan” .* “Petra Lindqvarn”/u })
    .first()
    .waitFor();
  await rows.filter({ hasText: /2026-02-09-strike\.txt.*Petra Lindqvarn/u }).waitFor();
  await takePicture(page, "problems");
});

test("an article that another program changes is read again", async () => {
  const { page } = workbench;
  const row = page.locator(".markers-panel .monaco-list-row", { hasText: "“Petra Lindqvan”" });
  const text = workbench.read(offer);
  workbench.write(offer, text.replace("Lindqvan.", "Lindqvarn."));
  await row.waitFor({ state: "detached" });
  workbench.write(offer, text);
  await row.waitFor();
});

test("the outline lists the facts of the article by kind", async () => {
  const { page } = workbench;
  await openArticle(page, deal);
  await runCommand(page, "Explorer: Focus on Outline View");
  const files = page.locator(".pane-header", { hasText: /^articles$/iu });
  await files.click();
  const outline = page.locator(".outline-pane .monaco-list-row");
  await outline.filter({ hasText: "Petra Lindqvarn" }).first().waitFor();
  await takePicture(page, "outline");
  await files.click();
});

test("a quick fix corrects the name in all articles", async () => {
  const { page } = workbench;
  await openArticle(page, deal);
  await putCursorOn(page, "Valderas and");
  await chooseQuickFix(page, "in all articles");
  await confirmEdits(page);
  await textOf(page)
    .filter({ hasText: /Valderaas\sand/u })
    .waitFor();
  await saveAll(page);
  await expect.poll(() => workbench.read(deal)).toContain("Valderaas's plan");
  await expect.poll(() => workbench.read(comment)).toContain("**Henrik Valderaas** had");
});

test("renaming a person changes each form in its own form", async () => {
  const { page } = workbench;
  await openArticle(page, "2026-02-10-talks.txt");
  await putCursorOn(page, "Lindqvarn of");
  await page.keyboard.press("F2");
  const input = page.locator(".rename-box input");
  await input.waitFor();
  expect(await input.inputValue()).toBe("Petra Lindqvarn");
  await input.fill("Petra Lindqvist");
  await page.keyboard.press("Enter");
  await textOf(page)
    .filter({ hasText: /said\sLindqvist/u })
    .waitFor();
  await saveAll(page);
  await expect.poll(() => workbench.read(comment)).toContain("*Petra Lindqvist*");
  await expect.poll(() => workbench.read("2026-02-09-strike.txt")).toContain("Union leader Petra Lindqvist");
});

test("keeping both sides of a conflict is written into the project file, and settles it", async () => {
  const { page } = workbench;
  await openArticle(page, deal);
  await putCursorOn(page, "12 ferries");
  await page.keyboard.press("Home");
  await runCommand(page, "Fact Annotation: Go to Next Fact to Check");
  await page.keyboard.press("Escape");
  await chooseQuickFix(page, "Not an error");
  await squiggles(page).first().waitFor({ state: "detached" });
  // What the command writes into the project file may come in after the keys that save all.
  const saved = async (): Promise<string> => {
    await saveAll(page);
    return workbench.read(".fact-annotation.json");
  };
  await expect.poll(saved).toContain('"number-conflict"');
  expect(workbench.read(".fact-annotation.json")).toContain("The ministry's own spelling.");
});

test("nothing was asked of any other host", () => {
  expect([...workbench.outside]).toEqual([]);
});
