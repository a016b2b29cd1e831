import fs from "node:fs";
import path from "node:path";
import { expect, test } from "vitest";
import { answer, chooseQuickFix, hoverOver, putCursorOn, runCommand, textOf } from "./desk";
import { shareWorkbench } from "./shared-workbench";
import { takePicture } from "./workbench";

const articles = path.join(import.meta.dirname, "fixtures");
const deal = "2026-02-12-deal.txt";
const marksFile = ".fact-annotation.checked.jsonl";

const workbench = shareWorkbench({ articles, open: deal });

/** The marks that the disk holds; none where there is no file. */
function marks(): Record<string, string>[] {
  if (!fs.existsSync(path.join(workbench.folder, marksFile))) return [];
  const lines = workbench.read(marksFile).trimEnd().split("\n");
  return lines.filter((line) => line !== "").map((line) => JSON.parse(line));
}

test("a fact is marked as checked by keys, with a source, and by whom is asked once", async () => {
  const { page } = workbench;
  await putCursorOn(page, "Signe Aldersund");
  await page.keyboard.press("Control+k");
  await page.keyboard.press("q");
  await answer(workbench.page, "Mark as checked", "https://example.org/staff");
  await answer(workbench.page, "Who checks?", "Bo Lind");
  await expect.poll(marks).toMatchObject([{ path: deal, exact: "Signe Aldersund", who: "Bo Lind" }]);
  await page.locator(".statusbar-item", { hasText: "1 fact marked as checked" }).waitFor();
  expect(await page.locator(".tab.dirty").count()).toBe(0);
});

test("it is shown as checked, and its card says by whom and against what", async () => {
  const { page } = workbench;
  const card = await hoverOver(page, "Signe Aldersund");
  await expect.poll(() => card.textContent()).toContain("Checked by Bo Lind on");
  expect(await card.textContent()).toContain("https://example.org/staff");
  await takePicture(page, "checked");
  await page.mouse.move(5, 5);
});

test("the light bulb marks a fact too, and asks the same", async () => {
  const { page } = workbench;
  await putCursorOn(page, "Petra Lindqvarn");
  await chooseQuickFix(page, "Mark “Petra Lindqvarn” as checked…");
  await answer(workbench.page, "Mark as checked", "union website");
  await expect.poll(() => marks().map(({ exact }) => exact)).toContain("Petra Lindqvarn");
});

test("a whole article is marked at once, and one fact of it taken back", async () => {
  const { page } = workbench;
  await runCommand(page, "Fact Annotation: Mark the Whole Article as Checked…");
  await answer(workbench.page, "Mark as checked", "read against notes");
  await expect.poll(() => marks().length).toBeGreaterThan(5);
  const all = marks().length;
  await putCursorOn(page, "Signe Aldersund");
  await runCommand(page, "Fact Annotation: No Longer Checked");
  await expect.poll(() => marks().length).toBe(all - 1);
});

test("a changed sentence takes its marks away, and the card says so", async () => {
  const { page } = workbench;
  workbench.write(deal, workbench.read(deal).replace("runs 12 ferries", "runs 14 ferries"));
  await textOf(page).filter({ hasText: "14" }).first().waitFor();
  const said = async (): Promise<string> => {
    await page.mouse.move(5, 5);
    return (await (await hoverOver(page, "14")).textContent()) ?? "";
  };
  await expect.poll(said).toContain("Was checked by Bo Lind on");
  await takePicture(page, "check-lost");
});
