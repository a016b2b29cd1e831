import type { Frame, Locator, Page } from "playwright-core";
import { expect } from "vitest";
import { findWords, readStyle } from "./in-page.mjs";

/** Colours as `rgb(…)`, the weight as a number: "700" is bold. */
export interface Style {
  readonly color: string;
  readonly background: string;
  readonly weight: string;
}

/** What a person does at the desk: each verb waits until the workbench shows that it is done. */

/** Opens an article of the folder by its name and leaves the cursor in it. */
export async function openArticle(page: Page, name: string): Promise<void> {
  await page.keyboard.press("Control+p");
  await typeInto(page, name);
  await choose(page, name);
  await page.locator(`.tab.active[data-resource-name="${name}"]`).waitFor();
  await textOf(page).first().waitFor();
}

/** Runs a command by its title: "Fact Annotation: Show Output". */
export async function runCommand(page: Page, title: string): Promise<void> {
  await page.keyboard.press("F1");
  await typeInto(page, title);
  await choose(page, title);
}

/** Chooses a colour theme by the name that the list gives it: "Dark Modern". */
export async function chooseTheme(page: Page, name: string): Promise<void> {
  await runCommand(page, "Preferences: Color Theme");
  await page.locator(".quick-input-widget input[placeholder*='Theme']").waitFor();
  await typeInto(page, name);
  await choose(page, name);
  await page.locator(".quick-input-widget").waitFor({ state: "hidden" });
}

/** The shown lines of the active editor. */
export function textOf(page: Page): Locator {
  return page.locator(".editor-group-container.active .editor-instance .view-line");
}

/** The wavy lines of the active editor. */
export function squiggles(page: Page): Locator {
  return page.locator(".editor-group-container.active .editor-instance .squiggly-warning");
}

/** Puts the cursor into the first place that shows these words, without leaving the mouse there. */
export async function putCursorOn(page: Page, words: string): Promise<void> {
  // A line that comes above the article moves its words away while the hand is on its way to them.
  const click = async (): Promise<boolean> => {
    const { x, y } = await placeOf(page, words);
    await page.mouse.click(x, y);
    await page.mouse.move(5, 5);
    const now = await placeOf(page, words);
    return now.x === x && now.y === y;
  };
  await expect.poll(click).toBe(true);
}

/** Rests the mouse on these words, and answers the card that appears. */
export async function hoverOver(page: Page, words: string): Promise<Locator> {
  const { x, y } = await placeOf(page, words);
  // The editor takes the second move for a hand that has come to rest.
  await page.mouse.move(x, y);
  await page.mouse.move(x + 1, y);
  const card = page.locator(".monaco-hover:visible").first();
  await card.waitFor();
  return card;
}

/** How the editor shows these words. */
export async function styleOf(page: Page, words: string): Promise<Style> {
  let style: Style | undefined;
  // Between two frames the editor may show the words elsewhere than they were found.
  const look = async () => (style = await page.evaluate(readStyle, await placeOf(page, words)));
  await expect.poll(look).toBeDefined();
  return style!;
}

/** The middle of the first place that shows these words. */
async function placeOf(page: Page, words: string): Promise<{ readonly x: number; readonly y: number }> {
  await textOf(page)
    .filter({ hasText: asShown(words) })
    .first()
    .waitFor();
  const place = await textOf(page).evaluateAll(findWords, words);
  if (place === undefined) throw new Error(`The editor does not show “${words}” on one line.`);
  return place;
}

/** Chooses a quick fix for the problem at the cursor by its title. */
export async function chooseQuickFix(page: Page, title: string): Promise<void> {
  const row = page.locator(".action-widget .monaco-list-row", { hasText: title });
  // While the server takes in what has just been saved, the editor may say that there is nothing to do.
  const ask = async (): Promise<number> => {
    if ((await row.count()) === 0) await page.keyboard.press("Control+.");
    return row.count();
  };
  await expect.poll(ask, { interval: 1500, timeout: 30_000 }).toBeGreaterThan(0);
  const focused = page.locator(".action-widget .monaco-list-row.focused", { hasText: title });
  for (let steps = 0; (await focused.count()) === 0 && steps < 30; steps++)
    await page.keyboard.press("ArrowDown");
  await focused.waitFor();
  // A click would be taken by the block that the menu puts before pointers.
  await page.keyboard.press("Enter");
}

/** Where the workbench shows the edits of several files for confirmation, takes them all. */
export async function confirmEdits(page: Page): Promise<void> {
  const preview = page.locator(".bulk-edit-panel");
  await preview.waitFor();
  await page.locator(".bulk-edit-panel .monaco-button", { hasText: "Apply" }).click();
  await preview.waitFor({ state: "hidden" });
}

/** Saves all articles that have changed. */
export async function saveAll(page: Page): Promise<void> {
  // An edit that the server asks for may come while the command is being chosen.
  const save = async (): Promise<number> => {
    await runCommand(page, "File: Save All Files");
    return page.locator(".tab.dirty").count();
  };
  await expect.poll(save, { interval: 1500, timeout: 30_000 }).toBe(0);
}

/** Answers the question that the workbench asks under a title. */
export async function answer(page: Page, title: string, text: string): Promise<void> {
  await page.locator(".quick-input-title", { hasText: title }).waitFor();
  await page.locator(".quick-input-widget input").first().fill(text);
  await page.keyboard.press("Enter");
}

/** The frame that holds the report, two frames deep in the workbench. */
export async function reportFrame(page: Page): Promise<Frame> {
  let found: Frame | undefined;
  const look = async (): Promise<boolean> => {
    for (const frame of page.frames()) {
      const headings = await frame.locator("main h1").count();
      if (headings > 0) found = frame;
    }
    return found !== undefined;
  };
  await expect.poll(look, { timeout: 30_000 }).toBe(true);
  return found!;
}

async function typeInto(page: Page, text: string): Promise<void> {
  await page.locator(".quick-input-widget input").first().waitFor();
  await page.keyboard.type(text);
}

/** Takes the choice of that name in the quick pick, which may not be the first one. */
async function choose(page: Page, name: string): Promise<void> {
  await page.locator(`.quick-input-list .monaco-list-row[aria-label^="${name}"]`).first().click();
}

/** View lines hold no-break spaces where the text has spaces. */
function asShown(words: string): RegExp {
  const escaped = words.replace(/[.*+?^${}()|[\]\\]/gu, "\\$&");
  return new RegExp(escaped.replaceAll(" ", "\\s"), "u");
}
